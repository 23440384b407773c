import { cited } from "../sources.ts";
import type { DemoDocument } from "../../../src/profile/content.ts";
import { edition, h, p } from "../write.ts";

/** Industrial park figures of 2025: withdrawn because the scope was wrong. */
export const tuyenKcn = {
  code: "tuyen-kcn",
  kind: "article",
  section: "invest",
  unit: "so-tai-chinh",
  publishedAt: "2025-12-16",
  facts: { topics: ["investment"], family: "fields", palette: 5, sources: cited("parks") },
  editions: {
    vi: edition(
      "tuyen-kcn",
      "vi",
      "Số liệu khu công nghiệp năm 2025",
      "184 dự án trong các khu công nghiệp, trong đó 87 dự án FDI.",
      p("Các khu công nghiệp có 184 dự án, trong đó 87 dự án FDI với vốn trên 2,3 tỷ USD.{{parks}}"),
      h("Đang hoạt động"),
      p("Tỉnh có 32 khu công nghiệp trong quy hoạch, 16 khu đang hoạt động.{{parks}}"),
    ),
    en: edition(
      "tuyen-kcn",
      "en",
      "Industrial park figures for 2025",
      "184 projects in the industrial parks, 87 of them foreign direct investment.",
      p("The industrial parks hold 184 projects, 87 of them foreign direct investment with more than USD 2.3 billion.{{parks}}"),
      h("In operation"),
      p("The province has 32 industrial parks planned and 16 running.{{parks}}"),
    ),
  },
  state: { vi: "withdrawn", en: "withdrawn" },
  notice: {
    vi: "Bài được gỡ ngày 23/9/2026 vì đặt số liệu của Phú Thọ cũ cạnh số liệu của tỉnh mới mà không ghi phạm vi. Số liệu đúng, có ghi phạm vi, ở bài “Khu công nghiệp Phú Thọ: con số và cách đọc”.",
    en: "Taken down on 23 September 2026 because it set figures of the former Phú Thọ beside those of the new province without saying so. The figures, with their scope, are in “Phú Thọ’s industrial parks: the figures and how to read them”.",
  },
} satisfies DemoDocument;
