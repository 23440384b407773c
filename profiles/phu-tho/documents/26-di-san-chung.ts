import { cited } from "../sources.ts";
import type { DemoDocument } from "../../../src/profile/content.ts";
import { edition, h, list, p } from "../write.ts";

/** Tugging, shared by four countries. */
export const diSanChung = {
  code: "di-san-chung",
  kind: "article",
  section: "partners",
  unit: "so-vhttdl",
  publishedAt: "2026-10-22",
  facts: { topics: ["cooperation", "heritage"], family: "weave", palette: 2, sources: cited("unescoTug", "integration") },
  editions: {
    vi: edition(
      "di-san-chung",
      "vi",
      "Kéo co: một di sản, bốn nước",
      "Campuchia, Philippines, Hàn Quốc và Việt Nam cùng đứng tên một hồ sơ. Từ một sợi song ở Hương Canh nhìn ra khu vực.",
      p("Hồ sơ “Nghi lễ và trò chơi kéo co” được UNESCO ghi vào Danh sách đại diện năm 2015, do bốn nước cùng lập.{{unescoTug}}"),
      list("Campuchia", "Philippines", "Hàn Quốc", "Việt Nam"),
      h("Một trò chơi ai cũng biết"),
      p(
        "Kéo co có ở khắp nơi trên thế giới. Điều bốn nước muốn gìn giữ không phải luật chơi, mà là chỗ đứng của nó trong đời sống làng: kéo vì mùa màng, vì hội làng, vì để hai nửa của một cộng đồng gặp nhau giữa sân.",
      ),
      h("Phần của Phú Thọ"),
      p(
        "Ở [Hương Canh](keo-song), sợi dây là một thân song dài chừng 50 m. Khi hồ sơ được ghi danh, Hương Canh thuộc tỉnh Vĩnh Phúc; nay thuộc xã Bình Nguyên, tỉnh Phú Thọ. Cộng đồng giữ nghi lễ vẫn là cộng đồng ấy.",
      ),
      h("Di sản chung làm được gì"),
      p(
        "Hồ sơ chung là một kiểu quan hệ quốc tế đặc biệt: không nước nào là chủ, nước nào cũng có phần phải giữ. Phú Thọ có quan hệ với Hwaseong của Hàn Quốc.{{integration}} Các địa phương cùng giữ một di sản có lý do tự nhiên để mời nhau dự hội, trao đổi cách dạy trẻ em, và viết chung một cuốn sách nhỏ. Những [địa phương kết bạn với Phú Thọ](doi-tac) được ghi ở trang riêng.",
      ),
    ),
    en: edition(
      "di-san-chung",
      "en",
      "Tugging: one heritage, four countries",
      "Cambodia, the Philippines, the Republic of Korea and Viet Nam put their names to one file. A view of the region from a rattan cord in Hương Canh.",
      p(
        "The file “Tugging rituals and games”, prepared by four countries together, was inscribed by UNESCO on the Representative List in 2015.{{unescoTug}}",
      ),
      list("Cambodia", "The Philippines", "Republic of Korea", "Viet Nam"),
      h("A game everybody knows"),
      p(
        "People pull ropes all over the world. What the four countries wish to keep is not the rules but the place of the game in village life: pulling for the harvest, for the festival, and so that two halves of a community may meet in the middle of a yard.",
      ),
      h("The part of Phú Thọ"),
      p(
        "In [Hương Canh](keo-song) the rope is a rattan stem of about 50 metres. When the file was inscribed, Hương Canh lay in Vĩnh Phúc Province; today it belongs to Bình Nguyên commune in Phú Thọ. The community that keeps the rite is the same.",
      ),
      h("What a shared heritage can do"),
      p(
        "A joint file is a special kind of international tie: no country owns it and each has a part to keep. Phú Thọ has ties with Hwaseong in the Republic of Korea.{{integration}} Places that keep one heritage have a natural reason to invite each other to festivals, to compare how they teach children, and to write a small book together. [Places abroad that are friends of Phú Thọ](doi-tac) are named on a page of their own.",
      ),
    ),
    ko: edition(
      "di-san-chung",
      "ko",
      "줄다리기, 하나의 유산 네 나라",
      "캄보디아, 필리핀, 대한민국, 베트남이 한 신청서에 이름을 올렸습니다. 흐엉까인의 등나무 줄에서 바라본 지역 이야기입니다.",
      p("네 나라가 함께 만든 ‘줄다리기 의례와 놀이’는 2015년 유네스코 대표목록에 올랐습니다.{{unescoTug}}"),
      list("캄보디아", "필리핀", "대한민국", "베트남"),
      h("누구나 아는 놀이"),
      p(
        "줄다리기는 세계 곳곳에 있습니다. 네 나라가 지키려는 것은 규칙이 아니라 마을 살림 속 줄다리기의 자리입니다. 풍년을 빌며, 잔치를 벌이며, 마을의 두 편이 마당 한가운데서 만나려고 줄을 당깁니다.",
      ),
      h("푸토의 몫"),
      p(
        "[흐엉까인](keo-song)에서는 길이 약 50m의 등나무 줄기가 줄이 됩니다. 등재될 때 흐엉까인은 빈푹성에 속했고, 지금은 푸토성 빈응우옌사에 속합니다. 의례를 지키는 공동체는 그대로입니다.",
      ),
      h("함께 가진 유산이 하는 일"),
      p(
        "공동 신청은 특별한 국제 관계입니다. 어느 나라도 혼자 주인이 아니고, 저마다 지킬 몫이 있습니다. 푸토성은 대한민국 화성과 교류하고 있습니다.{{integration}} 한 유산을 지키는 고장끼리는 잔치에 서로 부르고, 아이들에게 가르치는 법을 나누고, 작은 책을 함께 쓸 이유가 저절로 생깁니다. [푸토성과 교류하는 해외 지역](doi-tac)은 따로 소개합니다.",
      ),
    ),
  },
} satisfies DemoDocument;
