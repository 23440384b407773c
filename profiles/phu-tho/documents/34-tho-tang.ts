import { cited } from "../sources.ts";
import type { DemoDocument } from "../../../src/profile/content.ts";
import { edition, h, p } from "../write.ts";

/** Thổ Tang monuments: sent back with a comment. */
export const thoTang = {
  code: "tho-tang",
  kind: "article",
  section: "heritage",
  unit: "so-vhttdl",
  publishedAt: "2026-11-19",
  facts: { topics: ["heritage"], family: "temple", palette: 5, sources: cited("cand", "addressData") },
  editions: {
    vi: edition(
      "tho-tang",
      "vi",
      "Di tích ở Thổ Tang",
      "Miếu Trúc Lâm và đình Phương Viên được công nhận di tích quốc gia.",
      p("Miếu Trúc Lâm và đình Phương Viên ở xã Thổ Tang đã được công nhận là di tích cấp quốc gia.{{cand}}"),
      h("Đình và miếu khác nhau thế nào"),
      p(
        "Đình là nhà chung của làng, vừa thờ vừa họp. Miếu thường nhỏ hơn và chỉ để thờ. Muốn hiểu một ngôi đình, hãy đọc bài [Cụm đình Hương Canh](dinh-huong-canh).",
      ),
    ),
  },
  state: { vi: "returned" },
  remarks: {
    vi: [
      {
        text: "Nếu muốn nhắc tới đình Thổ Tang thì cần văn bản xếp hạng, vì nguồn hiện có chưa xác nhận. Xin bổ sung nguồn.",
        blockId: "b1",
      },
      { text: "Bài mới nói về miếu Trúc Lâm và đình Phương Viên, xin đổi tên bài cho đúng.", blockId: "title" },
    ],
  },
} satisfies DemoDocument;
