import { cited } from "../sources.ts";
import type { DemoDocument } from "../../../src/profile/content.ts";
import { edition, h, p } from "../write.ts";

/** Ao Châu lagoon and Ao Giời – Suối Tiên. */
export const aoChau = {
  code: "ao-chau",
  kind: "article",
  section: "heritage",
  unit: "so-vhttdl",
  publishedAt: "2026-09-25",
  facts: { topics: ["nature"], family: "lake", palette: 1, sources: cited("aoChau", "hanoitourist", "addressData") },
  editions: {
    vi: edition(
      "ao-chau",
      "vi",
      "Đầm Ao Châu và Ao Giời – Suối Tiên",
      "Khoảng một trăm đảo nhỏ trên mặt đầm, và những thác nước cao tới 20 m từ núi Nả, cùng ở vùng Hạ Hòa.",
      p("Vùng Hạ Hòa, phía tây bắc tỉnh, có hai cảnh nước khác nhau. Một nơi nước đứng yên, một nơi nước rơi."),
      h("Đầm Ao Châu"),
      p(
        "Đầm Ao Châu ở xã Hạ Hòa có khoảng một trăm đảo nhỏ.{{aoChau}} Bờ đầm ăn sâu vào các khe đồi như những ngón tay, nên đứng ở bất cứ đâu ta cũng chỉ thấy một phần. Muốn thấy trọn hình dáng của đầm, phải đi thuyền hoặc leo lên một quả đồi. Mặt nước đẹp nhất lúc sáng sớm, khi chưa có gió.",
      ),
      h("Ao Giời – Suối Tiên"),
      p(
        "Cũng vùng Hạ Hòa trước đây, trên đất xã Quân Khê cũ, có Ao Giời – Suối Tiên: dòng suối từ núi Nả đổ xuống thành những thác cao tới 20 m.{{hanoitourist}} “Giời” là cách nói dân dã của “trời”. Đá trong suối trơn; sau mưa lớn không nên vào, vì nước có thể dâng rất nhanh.",
      ),
      h("Nối hai nơi với nhau"),
      p(
        "Trên cùng tuyến đường, khách thường ghé [đền Mẫu Âu Cơ](den-au-co) ở Hiền Lương. Tên huyện Hạ Hòa không còn dùng trong địa chỉ từ ngày 1/7/2025; tên Hạ Hòa nay là tên một xã.{{addressData}} Vì vậy, “ở Hạ Hòa” trong sách cũ rộng hơn “xã Hạ Hòa” hôm nay. Cả hai nơi đều là vùng nước tự nhiên: hãy hỏi người địa phương trước khi xuống nước, và trông trẻ nhỏ từng bước.",
      ),
    ),
    en: edition(
      "ao-chau",
      "en",
      "Ao Châu lagoon and the God Pond – Fairy Stream",
      "About a hundred islets on a lagoon and waterfalls of up to 20 metres from Nả mountain, both in the Hạ Hòa area.",
      p(
        "The Hạ Hòa area, in the north-west of the province, has two kinds of water to look at: water that lies still and water that falls.",
      ),
      h("Ao Châu lagoon"),
      p(
        "Ao Châu lagoon, in Hạ Hòa commune, has about a hundred islets.{{aoChau}} Its shore reaches into the folds of the hills like fingers, so that wherever you stand you see only part of it. To grasp its shape you must take a boat or climb a hill. The water is at its best early in the morning, before the wind gets up.",
      ),
      h("God Pond – Fairy Stream"),
      p(
        "Also in the old Hạ Hòa district, in the former commune of Quân Khê, is ~Ao Giời – Suối Tiên~, God Pond – Fairy Stream: a brook that comes down from Nả mountain in waterfalls of up to 20 metres.{{hanoitourist}} ~Giời~ is a homely way of saying heaven. The stones in the stream are slippery; stay away after heavy rain, for the water may rise very fast.",
      ),
      h("Joining the two"),
      p(
        "Travellers on this road often stop at the [temple of Mother Âu Cơ](den-au-co) in Hiền Lương. The name of Hạ Hòa district has not been used in addresses since 1 July 2025; Hạ Hòa is now the name of a commune.{{addressData}} “In Hạ Hòa” in an older book is therefore wider than today’s commune. Both places are natural waters: ask local people before you go in, and keep small children within reach.",
      ),
    ),
  },
} satisfies DemoDocument;
