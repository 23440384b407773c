import { cited } from "../sources.ts";
import type { DemoDocument } from "../../../src/profile/content.ts";
import { edition, h, p } from "../write.ts";

/** Tây Thiên scenic relic; its Chinese edition is a half-finished draft. */
export const tayThien = {
  code: "tay-thien",
  kind: "article",
  section: "heritage",
  unit: "so-vhttdl",
  publishedAt: "2026-05-22",
  facts: { topics: ["heritage", "nature"], family: "peaks", palette: 1, sources: cited("hanoitimes", "addressData", "highlight") },
  editions: {
    vi: edition(
      "tay-thien",
      "vi",
      "Danh thắng Tây Thiên",
      "148 ha trên núi Thạch Bàn, xã Đại Đình: một di tích quốc gia đặc biệt mà phần đẹp nhất là con đường đi lên.",
      p(
        "Tây Thiên rộng 148 ha trên núi Thạch Bàn, nay là địa phận xã Đại Đình.{{hanoitimes}} Trong tên gọi, “thiên” là trời: người đi lên đây vẫn nói là đi lên một tầng trời.",
      ),
      h("Cảnh và nơi thờ"),
      p(
        "Tây Thiên được gọi là danh thắng vì không thể tách công trình khỏi rừng và suối quanh nó. Ở đây người ta vừa đi lễ vừa đi núi. Bước chậm lại, ta sẽ nghe thấy nước trước khi thấy đền.",
      ),
      h("Ngày nhận bằng"),
      p(
        "Bằng xếp hạng di tích quốc gia đặc biệt được trao ngày 14/3/2016, cùng ngày với [tháp Bình Sơn](thap-binh-son).{{hanoitimes}} Tin thời ấy ghi tỉnh Vĩnh Phúc; từ ngày 1/7/2025, nơi này thuộc [tỉnh Phú Thọ hợp nhất](tinh-moi).",
      ),
      h("Trước khi lên núi"),
      p(
        "Mang giày bám tốt, nước uống và một lớp áo mỏng, vì trên núi mát hơn dưới chân. Hỏi giờ mở cửa và tình trạng đường ở cổng vào. Đi về trước khi tối. Đồ lễ nên gọn, không đốt ngoài nơi quy định, và mang rác xuống núi.",
      ),
      p("Muốn ở lại qua đêm trong vùng mây, bạn có thể đọc tiếp bài [Tam Đảo: vườn quốc gia và khu nghỉ trên cao](tam-dao)."),
    ),
    en: edition(
      "tay-thien",
      "en",
      "The scenic relic of Tây Thiên",
      "148 hectares on Thạch Bàn mountain in Đại Đình commune: a special national relic whose finest part is the way up.",
      p(
        "Tây Thiên covers 148 hectares on Thạch Bàn mountain, in today’s Đại Đình commune.{{hanoitimes}} ~Thiên~ in its name means heaven: to walk up here, people say, is to climb one storey of the sky.",
      ),
      h("Landscape and worship"),
      p(
        "It is called a scenic relic because the buildings cannot be thought of without the forest and the streams around them. People come to pray and to walk in the hills at the same time. Slow down, and you will hear the water before you see a temple.",
      ),
      h("The certificate"),
      p(
        "Its certificate as a special national relic was handed over on 14 March 2016, the same day as that of [Bình Sơn Tower](thap-binh-son).{{hanoitimes}} Reports of the time name Vĩnh Phúc Province; since 1 July 2025 the place has belonged to the [united Phú Thọ Province](tinh-moi).",
      ),
      h("Before you climb"),
      p(
        "Take shoes with a good grip, water and a light extra layer, for it is cooler on the mountain than at its foot. Ask at the entrance about opening hours and the state of the path, and be back before dark. Keep offerings small, burn nothing outside the places set aside for it, and carry your litter down.",
      ),
      p("If you would like to stay the night among the clouds, read on in [Tam Đảo: a national park and a hill resort](tam-dao)."),
    ),
    zh: edition(
      "tay-thien",
      "zh",
      "西天（Tây Thiên）名胜",
      "石盘山上的148公顷，位于 Đại Đình 乡：国家特级遗迹，最美的是上山的路。",
      p(
        "西天名胜位于石盘山（Thạch Bàn），占地148公顷，今属 Đại Đình 乡。{{hanoitimes}}名中的“天”即天空：人们说，上到这里，就是登上了一重天。",
      ),
      h("风景与祭祀"),
      p("之所以称为名胜，是因为建筑离不开四周的森林与溪流。人们到这里，既是祭拜，也是登山。放慢脚步，未见庙宇，先闻水声。"),
    ),
  },
  state: { zh: "working" },
} satisfies DemoDocument;
