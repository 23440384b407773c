import { cited } from "../sources.ts";
import type { DemoDocument } from "../../../src/profile/content.ts";
import { edition, h, list, p } from "../write.ts";

/** Đoan Hùng pomelo. */
export const buoiDoanHung = {
  code: "buoi-doan-hung",
  kind: "article",
  section: "invest",
  unit: "so-nnmt",
  publishedAt: "2026-11-10",
  facts: { topics: ["product"], family: "pomelo", palette: 1, sources: cited("pomelo", "addressData") },
  editions: {
    vi: edition(
      "buoi-doan-hung",
      "vi",
      "Bưởi Đoan Hùng: hai giống, một chỉ dẫn địa lý",
      "Bằng Luân và Sửu: hai giống bưởi làm nên cái tên Đoan Hùng, và chỉ dẫn địa lý bảo vệ điều gì.",
      p("Bưởi Đoan Hùng được bảo hộ chỉ dẫn địa lý. Cái tên ấy chỉ hai giống:{{pomelo}}"),
      list("**Bưởi Bằng Luân**, gắn với đất Bằng Luân.", "**Bưởi Sửu**, gắn với đất Chí Đám."),
      h("Chỉ dẫn địa lý là gì"),
      p(
        "Chỉ dẫn địa lý nói rằng một sản phẩm có đặc tính nhờ nơi nó sinh ra: đất, nước, khí hậu và tay nghề. Vì vậy, cùng một giống đem trồng nơi khác không được mang tên này. Với người mua, đó là lời hứa về nguồn gốc. Với người trồng, đó là tài sản chung: một người làm ẩu, cả vùng mất tiếng.",
      ),
      h("Khi mua"),
      p(
        "Hỏi tên giống và tên vườn; nhìn tem và mã truy xuất; mua khi vào vụ. Nếu giá rẻ bất thường, hãy nghi ngờ. Quả bưởi đi xa tốt, nhưng mỗi nước có quy định kiểm dịch riêng: đừng mang quả tươi qua biên giới nếu chưa hỏi.",
      ),
      h("Tìm nơi trồng"),
      p(
        "Bằng Luân và Chí Đám nay là tên hai xã của tỉnh.{{addressData}} “Đoan Hùng” trên nhãn là tên trong chỉ dẫn địa lý, không phụ thuộc việc cấp huyện còn hay không. Một sản phẩm khác cùng loại bảo hộ là [cam Cao Phong](cam-cao-phong).",
      ),
    ),
    en: edition(
      "buoi-doan-hung",
      "en",
      "Đoan Hùng pomelo: two varieties, one geographical indication",
      "Bằng Luân and Sửu: the two varieties behind the name Đoan Hùng, and what a geographical indication protects.",
      p("Đoan Hùng pomelo is protected as a geographical indication. The name stands for two varieties:{{pomelo}}"),
      list("**Bằng Luân pomelo**, tied to the land of Bằng Luân.", "**Sửu pomelo**, tied to the land of Chí Đám."),
      h("What a geographical indication is"),
      p(
        "A geographical indication says that a product owes its character to the place it comes from: soil, water, climate and skill. The same variety grown elsewhere may therefore not bear the name. For a buyer it is a promise of origin. For growers it is shared property: where one is careless, the whole district loses its good name.",
      ),
      h("When you buy"),
      p(
        "Ask for the variety and the orchard, look for the label and the tracing code, and buy in season. An unusually low price is a reason for doubt. Pomelos travel well, but every country has plant-health rules of its own: do not carry fresh fruit across a border without asking first.",
      ),
      h("Finding the orchards"),
      p(
        "Bằng Luân and Chí Đám are today the names of two communes of the province.{{addressData}} “Đoan Hùng” on the label is the name in the geographical indication and does not depend on whether districts exist. Another product protected in the same way is the [Cao Phong orange](cam-cao-phong).",
      ),
    ),
  },
} satisfies DemoDocument;
