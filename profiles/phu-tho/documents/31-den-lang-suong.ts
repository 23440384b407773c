import { cited } from "../sources.ts";
import type { DemoDocument } from "../../../src/profile/content.ts";
import { edition, h, p } from "../write.ts";

/** Lăng Sương Temple: a draft that its writer has not yet submitted. */
export const denLangSuong = {
  code: "den-lang-suong",
  kind: "article",
  section: "heritage",
  unit: "so-vhttdl",
  publishedAt: "2026-11-20",
  facts: { topics: ["heritage"], family: "temple", palette: 1, sources: cited("langSuong", "addressData") },
  editions: {
    vi: edition(
      "den-lang-suong",
      "vi",
      "Đền Lăng Sương",
      "Ngôi đền ở Tu Vũ thờ cả gia đình Đức Thánh Tản Viên, dựng lại năm 1847.",
      p(
        "Đền Lăng Sương nay thuộc xã Tu Vũ.{{addressData}} Điều ít gặp là ở đây người ta thờ cả gia đình của Đức Thánh Tản Viên, không chỉ riêng ngài. Ngôi đền được dựng lại năm 1847.{{langSuong}}",
      ),
      h("Thờ một gia đình"),
      p("Bản thảo: cần thêm nguồn về cách bài trí ban thờ trước khi viết tiếp phần này."),
    ),
  },
  state: { vi: "working" },
} satisfies DemoDocument;
