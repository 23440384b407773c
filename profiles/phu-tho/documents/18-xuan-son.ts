import { cited } from "../sources.ts";
import type { DemoDocument } from "../../../src/profile/content.ts";
import { edition, h, note, p } from "../write.ts";

/** Xuân Sơn National Park. */
export const xuanSon = {
  code: "xuan-son",
  kind: "article",
  section: "heritage",
  unit: "so-nnmt",
  publishedAt: "2026-07-08",
  facts: { topics: ["nature"], family: "peaks", palette: 3, sources: cited("xuanSon", "addressData") },
  editions: {
    vi: edition(
      "xuan-son",
      "vi",
      "Vườn quốc gia Xuân Sơn",
      "Rừng nguyên sinh trên núi đá vôi, lập vườn năm 2002. Về diện tích, các nguồn không nói giống nhau.",
      p(
        "Xuân Sơn được lập thành vườn quốc gia năm 2002. Điều làm nơi này khác biệt là rừng nguyên sinh mọc trên núi đá vôi.{{xuanSon}} Vườn nay thuộc địa bàn xã Xuân Đài, phía tây nam vùng đất Phú Thọ cũ.{{addressData}}",
      ),
      h("Núi đá vôi giữ nước như thế nào"),
      p(
        "Đá vôi hòa tan chậm trong nước mưa. Qua thời gian rất dài, nước khoét thành khe, hang và suối ngầm, nên dòng suối có thể biến mất ở chỗ này và hiện ra ở chỗ khác. Rễ cây bám vào kẽ đá, giữ lại lớp đất mỏng; mất rừng thì đất cũng đi theo.",
      ),
      h("Hai con số về diện tích"),
      p(
        "Nguồn chúng tôi dùng ghi 15.048 ha.{{xuanSon}} Một trang khác ghi 18.369 ha. Chúng tôi nêu cả hai vì chưa có văn bản nào trong tay cho biết mỗi con số tính phần nào: vùng lõi hay cả vùng đệm.",
      ),
      note(
        "Nếu bạn có quyết định thành lập hoặc báo cáo kiểm kê ghi rõ cách tính, xin gửi qua mục yêu cầu đính chính. Trang sẽ được sửa kèm nguồn.",
      ),
      h("Vào rừng"),
      p(
        "Đi cùng người dẫn đường địa phương, ở trên lối mòn, không hái cây, không cho thú ăn. Kết hợp với [đồi chè Long Cốc](long-coc), bạn có một chuyến đi hai ngày ở miền tây của tỉnh.",
      ),
    ),
    en: edition(
      "xuan-son",
      "en",
      "Xuân Sơn National Park",
      "Primary forest on limestone mountains, a national park since 2002. On its area the sources do not agree.",
      p(
        "Xuân Sơn became a national park in 2002. What sets it apart is primary forest growing on limestone.{{xuanSon}} The park now lies in Xuân Đài commune, in the south-west of the former Phú Thọ Province.{{addressData}}",
      ),
      h("How limestone keeps water"),
      p(
        "Limestone dissolves slowly in rain. Over a very long time the water opens clefts, caves and underground streams, so that a brook may vanish in one place and come to light in another. Roots hold on to the cracks and keep the thin soil in place; where the forest goes, the soil goes with it.",
      ),
      h("Two figures for the area"),
      p(
        "The source we use says 15,048 hectares.{{xuanSon}} Another page says 18,369 hectares. We give both, because no document at hand tells which part each figure counts: the core alone or the buffer zone as well.",
      ),
      note(
        "If you have the founding decision or an inventory that states how the area was measured, please send it through the correction form. The page will be changed, with its source.",
      ),
      h("Into the forest"),
      p(
        "Go with a local guide, stay on the path, pick nothing and feed no animal. Together with the [Long Cốc tea hills](long-coc), the park makes a journey of two days in the west of the province.",
      ),
    ),
  },
} satisfies DemoDocument;
