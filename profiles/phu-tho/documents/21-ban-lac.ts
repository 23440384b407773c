import { cited } from "../sources.ts";
import type { DemoDocument } from "../../../src/profile/content.ts";
import { edition, h, list, p } from "../write.ts";

/** Lác village, Mai Châu. */
export const banLac = {
  code: "ban-lac",
  kind: "article",
  section: "heritage",
  unit: "so-vhttdl",
  publishedAt: "2026-09-03",
  facts: { topics: ["community", "culture"], family: "village", palette: 1, sources: cited("denne", "addressData") },
  editions: {
    vi: edition(
      "ban-lac",
      "vi",
      "Bản Lác, nhà sàn và con đường tới Xà Lĩnh",
      "Một bản người Thái trắng ở Mai Châu, nơi khách ngủ nhà sàn và có thể đi bộ 18 km tới Xà Lĩnh.",
      p(
        "Bản Lác là bản của người Thái trắng ở Mai Châu, với những ngôi nhà sàn đón khách ngủ lại.{{denne}} Trước đây bản thuộc xã Chiềng Châu; từ ngày 1/7/2025, nơi này thuộc xã Mai Hạ.{{addressData}}",
      ),
      h("Ngủ nhà sàn"),
      p(
        "Nhà sàn đứng trên cột, sàn nhà cao hơn mặt đất. Khách nằm đệm trên sàn, ngăn với nhau bằng màn. Để giày ở chân cầu thang, đi nhẹ vì sàn gỗ vang, và tắt đèn sớm: chủ nhà dậy sớm hơn bạn.",
      ),
      h("Đi bộ tới Xà Lĩnh"),
      p("Tuyến đi bộ từ Lác tới Xà Lĩnh dài 18 km.{{denne}} Đó là trọn một ngày với người đi đều chân. Xin lưu ý:"),
      list(
        "Đi cùng người dẫn đường trong bản.",
        "Mang đủ nước và áo mưa.",
        "Không vào ruộng khi lúa còn xanh.",
        "Báo cho chủ nhà giờ bạn định về.",
      ),
      h("Mua gì, trả thế nào"),
      p(
        "Đồ thổ cẩm bán dưới gầm nhà sàn có thứ dệt tại bản và thứ mang từ nơi khác tới. Cứ hỏi ai dệt; người dệt thường vui được kể. Mặc cả ít thôi: chênh lệch với bạn là nhỏ, với họ là một buổi dệt.",
      ),
      p("Nối chuyến đi này với [hồ Hòa Bình](ho-hoa-binh), bạn sẽ gặp thêm văn hóa Mường bên lòng hồ, ở [Thung Nai](thung-nai)."),
    ),
    en: edition(
      "ban-lac",
      "en",
      "Lác village: stilt houses and the path to Xà Lĩnh",
      "A White Thái village at Mai Châu, where guests sleep in stilt houses and may walk 18 kilometres to Xà Lĩnh.",
      p(
        "~Bản Lác~, Lác village, is a village of the White Thái at Mai Châu, with stilt houses that take in guests for the night.{{denne}} It used to belong to Chiềng Châu commune; since 1 July 2025 it has been part of Mai Hạ commune.{{addressData}}",
      ),
      h("A night in a stilt house"),
      p(
        "A stilt house stands on posts, its floor well above the ground. Guests lie on mattresses on that floor, with curtains between them. Leave your shoes at the foot of the stairs, tread lightly because wood carries sound, and put the light out early: your hosts rise before you do.",
      ),
      h("Walking to Xà Lĩnh"),
      p("The walk from Lác to Xà Lĩnh is 18 kilometres long.{{denne}} For a steady walker it is a full day. Please remember:"),
      list(
        "Go with a guide from the village.",
        "Carry enough water and a raincoat.",
        "Keep out of the fields while the rice is green.",
        "Tell your host when you mean to be back.",
      ),
      h("What to buy, and how"),
      p(
        "Of the brocade sold beneath the houses, some is woven in the village and some comes from elsewhere. Do ask who wove it; weavers are usually glad to tell. Bargain only a little: the difference is small to you, and to them it is half a day at the loom.",
      ),
      p(
        "Join this journey with [Hòa Bình Lake](ho-hoa-binh) and you will also meet Mường culture by the water, at [Thung Nai](thung-nai).",
      ),
    ),
  },
} satisfies DemoDocument;
