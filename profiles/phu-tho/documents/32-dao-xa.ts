import { cited } from "../sources.ts";
import type { DemoDocument } from "../../../src/profile/content.ts";
import { edition, h, p } from "../write.ts";

/** Đào Xá elephant procession: submitted, waits for clearance; its English draft is under way. */
export const daoXa = {
  code: "dao-xa",
  kind: "article",
  section: "heritage",
  unit: "so-vhttdl",
  publishedAt: "2026-11-18",
  facts: { topics: ["festival", "community"], family: "village", palette: 2, sources: cited("religion", "addressData") },
  editions: {
    vi: edition(
      "dao-xa",
      "vi",
      "Rước voi Đào Xá",
      "Một trong 260 lễ hội đã được ghi nhận trong tỉnh: lễ rước voi của xã Đào Xá.",
      p(
        "Lễ rước voi là lễ hội của Đào Xá, nay là xã Đào Xá, tỉnh Phú Thọ.{{addressData}} Đây là một trong 260 lễ hội được ghi nhận.{{religion}}",
      ),
      h("Một cái tên trong 260"),
      p(
        "Con số 260 được nêu trước ngày ba tỉnh hợp nhất, nên chỉ nói về Phú Thọ cũ. Số lễ hội của tỉnh mới cần được kiểm đếm lại. Khi có kết quả, bài này sẽ được sửa kèm nguồn.",
      ),
      h("Nếu bạn muốn dự hội"),
      p(
        "Ngày hội theo âm lịch và do địa phương ấn định. Hãy hỏi Ủy ban nhân dân xã trước khi đi. Khi đoàn rước đi qua, xin đứng nép sang bên đường, không chen vào giữa hàng để chụp ảnh. Các lễ hội khác được nhắc ở bài [Đền Mẫu Âu Cơ](den-au-co) và [Ngày Giỗ Tổ](gio-to).",
      ),
    ),
    en: edition(
      "dao-xa",
      "en",
      "The elephant procession of Đào Xá",
      "One of 260 festivals on record: the elephant procession of Đào Xá commune.",
      p(
        "The elephant procession is the festival of Đào Xá, today a commune of Phú Thọ Province.{{addressData}} It is one of 260 festivals on record.{{religion}}",
      ),
      h("One name among 260"),
      p(
        "The figure of 260 was given before the three provinces were joined and so speaks only of the former Phú Thọ. The festivals of the new province have yet to be counted. When the result is known, this page will be changed, with its source.",
      ),
    ),
  },
  state: { vi: "submitted", en: "working" },
} satisfies DemoDocument;
