import { cited } from "../sources.ts";
import type { DemoDocument } from "../../../src/profile/content.ts";
import { edition, h, list, p } from "../write.ts";

/** Hương Canh communal houses. */
export const dinhHuongCanh = {
  code: "dinh-huong-canh",
  kind: "article",
  section: "heritage",
  unit: "so-vhttdl",
  publishedAt: "2026-01-20",
  facts: { topics: ["heritage", "culture"], family: "temple", palette: 4, sources: cited("laocai", "addressData") },
  editions: {
    vi: edition(
      "dinh-huong-canh",
      "vi",
      "Cụm đình Hương Canh",
      "Ba ngôi đình cuối thế kỷ 17, đầu thế kỷ 18 ở xã Bình Nguyên, cùng được xếp hạng di tích quốc gia đặc biệt.",
      p(
        "Hương Canh có ba ngôi đình đứng gần nhau, dựng vào cuối thế kỷ 17, đầu thế kỷ 18.{{laocai}} Đình là nhà chung của làng: nơi thờ vị thần che chở cho làng, nơi họp bàn, nơi mở hội.",
      ),
      list("Đình Hương Canh", "Đình Tiên Canh", "Đình Ngọc Canh"),
      h("Xếp hạng cùng nhau"),
      p(
        "Ba ngôi đình được xếp hạng di tích quốc gia đặc biệt trong một quyết định: Quyết định số 1649/QĐ-TTg ngày 29/12/2022 của Thủ tướng Chính phủ.{{laocai}} Xếp hạng cả cụm nói lên rằng giá trị nằm ở quan hệ giữa ba ngôi nhà, không chỉ ở từng ngôi.",
      ),
      h("Xem đình như thế nào"),
      p(
        "Hãy bắt đầu từ ngoài sân, nhìn mái trước khi nhìn cột. Vào trong, để mắt quen với bóng tối rồi mới tìm nét chạm. Xin đừng chạm tay vào gỗ; mồ hôi tay làm hỏng gỗ cũ nhanh hơn ta nghĩ. Nếu đình đang có lễ, hãy đứng ngoài hiên cho đến khi được mời.",
      ),
      h("Trên bản đồ hôm nay"),
      p(
        "Thị trấn Hương Canh nay thuộc xã Bình Nguyên.{{addressData}} Cùng nơi này còn có nghi lễ [kéo song](keo-song), một phần của di sản được UNESCO ghi danh năm 2015. Nếu bạn tìm theo sách cũ, hãy xem trang [Tra địa danh cũ](dia-danh-cu).",
      ),
    ),
    en: edition(
      "dinh-huong-canh",
      "en",
      "The communal houses of Hương Canh",
      "Three village houses of the late 17th and early 18th centuries in Bình Nguyên commune, classed together as a special national relic.",
      p(
        "Three communal houses stand close together in Hương Canh, built in the late 17th and early 18th centuries.{{laocai}} A communal house, ~đình~, is the house of the whole village: the spirit that protects the village is honoured there, meetings are held and festivals opened.",
      ),
      list("Hương Canh house", "Tiên Canh house", "Ngọc Canh house"),
      h("Classed together"),
      p(
        "One decision classed all three as a special national relic: Prime Minister’s Decision 1649/QĐ-TTg of 29 December 2022.{{laocai}} To class the group is to say that its value lies in how the three houses belong together and not only in each of them.",
      ),
      h("How to look at a communal house"),
      p(
        "Begin outside, and look at the roof before the columns. Inside, let your eyes get used to the dark before you search for carving. Please do not touch the wood; the sweat of hands harms old timber sooner than one would think. If a ceremony is under way, stay on the veranda until you are invited in.",
      ),
      h("On today’s map"),
      p(
        "The former township of Hương Canh is now part of Bình Nguyên commune.{{addressData}} The place is also home to the [tug-of-rattan](keo-song), part of a heritage inscribed by UNESCO in 2015. If you are following an older book, see [Finding old place names](dia-danh-cu).",
      ),
    ),
  },
} satisfies DemoDocument;
