import { cited } from "../sources.ts";
import type { DemoDocument } from "../../../src/profile/content.ts";
import { edition, h, p } from "../write.ts";

/** Mother Âu Cơ Temple. */
export const denAuCo = {
  code: "den-au-co",
  kind: "article",
  section: "heritage",
  unit: "so-vhttdl",
  publishedAt: "2026-06-12",
  facts: { topics: ["heritage", "festival"], family: "temple", palette: 6, sources: cited("religion", "addressData") },
  editions: {
    vi: edition(
      "den-au-co",
      "vi",
      "Đền Mẫu Âu Cơ ở Hiền Lương",
      "Nơi thờ người mẹ trong truyền thuyết, mỗi năm mở hội một lần.",
      p(
        "Đền Mẫu Âu Cơ ở xã Hiền Lương thờ bà Âu Cơ, người mẹ trong truyền thuyết của người Việt.{{religion}} Chữ “Mẫu” trong tên đền nghĩa là mẹ.",
      ),
      h("Một câu chuyện ai cũng thuộc"),
      p(
        "Trẻ em Việt Nam nghe chuyện Âu Cơ trước khi biết đọc: mẹ sinh trăm trứng, nở trăm con, năm mươi con theo mẹ lên núi, năm mươi con theo cha xuống biển. Truyền thuyết không phải là sử, nhưng nó cho biết một cộng đồng muốn nhớ về mình như thế nào: núi và biển là anh em, và người ở xa vẫn cùng một mẹ.",
      ),
      h("Ngày hội"),
      p(
        "Đền mở hội hằng năm.{{religion}} Ngày hội theo âm lịch, nên ngày dương mỗi năm một khác; hãy hỏi trước khi đi. Cách đổi ngày âm sang ngày dương được giải thích, với ví dụ, ở bài [Ngày Giỗ Tổ Hùng Vương tính thế nào](gio-to).",
      ),
      h("Trên đường đi"),
      p(
        "Hiền Lương nằm trong vùng đất của huyện Hạ Hòa trước đây. Cần chú ý: trên đất Hòa Bình cũ cũng có một nơi tên Hiền Lương.{{addressData}} Cùng vùng với đền có [đầm Ao Châu](ao-chau). Ai muốn nối câu chuyện của mẹ với câu chuyện của các vua con cháu thì đi tiếp tới [Đền Hùng](den-hung).",
      ),
    ),
    en: edition(
      "den-au-co",
      "en",
      "The temple of Mother Âu Cơ in Hiền Lương",
      "Where the mother of the legend is honoured, with a festival once a year.",
      p(
        "The temple of Mother Âu Cơ in Hiền Lương commune honours Âu Cơ, the mother in the legend of the Vietnamese people.{{religion}} ~Mẫu~ in the temple’s name means mother.",
      ),
      h("A story everybody knows"),
      p(
        "Vietnamese children hear of Âu Cơ before they can read: she laid a hundred eggs, a hundred children hatched, fifty went up to the mountains with their mother and fifty down to the sea with their father. A legend is not history, but it tells how a community wishes to remember itself: mountain and sea are kin, and those who live far away have the same mother.",
      ),
      h("The festival"),
      p(
        "The temple holds a festival every year.{{religion}} Its day follows the lunar calendar and so changes from year to year; ask before you travel. How a lunar day is turned into a date is explained, with examples, in [How the date of Hùng Kings Day is worked out](gio-to).",
      ),
      h("On the way"),
      p(
        "Hiền Lương lies in the area of the former Hạ Hòa district. Take care: the former Hòa Bình Province had a place of the same name.{{addressData}} In the same area is [Ao Châu lagoon](ao-chau). To join the mother’s story with that of the kings, go on to the [Hùng Kings Temple Complex](den-hung).",
      ),
    ),
  },
} satisfies DemoDocument;
