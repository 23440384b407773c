import { cited } from "../sources.ts";
import type { DemoDocument } from "../../../src/profile/content.ts";
import { edition, h, p } from "../write.ts";

/** Hương Canh tugging. */
export const keoSong = {
  code: "keo-song",
  kind: "article",
  section: "heritage",
  unit: "so-vhttdl",
  publishedAt: "2026-04-08",
  facts: { topics: ["heritage", "festival", "community"], family: "weave", palette: 4, sources: cited("unescoTug", "addressData") },
  editions: {
    vi: edition(
      "keo-song",
      "vi",
      "Kéo song Hương Canh",
      "Một sợi song dài chừng 50 m, hai phía cùng kéo: nghi lễ của Hương Canh là một phần của di sản chung bốn nước, UNESCO ghi danh năm 2015.",
      p(
        "Ở Hương Canh, người ta kéo co không bằng dây thừng mà bằng song, một loại mây thân lớn. Sợi song dài khoảng 50 m. Vì thế trò chơi có tên riêng: kéo song.{{unescoTug}}",
      ),
      h("Di sản của bốn nước"),
      p(
        "Năm 2015, tại kỳ họp thứ mười của Ủy ban liên chính phủ (10.COM), UNESCO ghi “Nghi lễ và trò chơi kéo co” vào Danh sách đại diện. Hồ sơ do bốn nước cùng lập: Campuchia, Philippines, Hàn Quốc và Việt Nam. Kéo song Hương Canh là một trong những thực hành của phía Việt Nam. Câu chuyện chung ấy được kể trong bài [Kéo co: một di sản, bốn nước](di-san-chung).",
      ),
      h("Không chỉ để thắng"),
      p(
        "Gọi là nghi lễ vì việc kéo nằm trong lễ của làng, trước mắt người già và trẻ nhỏ. Người xem đứng kín hai bên; ai cũng biết người ở cả hai đầu dây. Thua hay thắng, sau đó vẫn là hàng xóm.",
      ),
      h("Tìm Hương Canh trên bản đồ hôm nay"),
      p(
        "Thị trấn Hương Canh nay thuộc xã Bình Nguyên.{{addressData}} Cũng ở đây có [cụm đình Hương Canh](dinh-huong-canh), ba ngôi đình được xếp hạng di tích quốc gia đặc biệt. Hai di sản, một đi bằng chân tới xem, một chỉ hiện ra khi có người cùng kéo, nên được thăm cùng nhau.",
      ),
    ),
    en: edition(
      "keo-song",
      "en",
      "The tug-of-rattan of Hương Canh",
      "One rattan cord about 50 metres long and two sides pulling: the rite of Hương Canh is part of a heritage of four countries, inscribed by UNESCO in 2015.",
      p(
        "In Hương Canh people do not pull a rope but ~song~, a thick-stemmed kind of rattan. The cord is about 50 metres long, and it gives the game its name: ~kéo song~, pulling the rattan.{{unescoTug}}",
      ),
      h("A heritage of four countries"),
      p(
        "In 2015, at the tenth session of its Intergovernmental Committee (10.COM), UNESCO inscribed “Tugging rituals and games” on the Representative List. Four countries had put the file together: Cambodia, the Philippines, the Republic of Korea and Viet Nam. The rattan tug of Hương Canh is one of the practices on the Vietnamese side. The shared story is told in [Tugging: one heritage, four countries](di-san-chung).",
      ),
      h("Not only to win"),
      p(
        "It is called a ritual because the pulling belongs to the village ceremony and happens before the eyes of the old and the very young. Spectators stand close on both sides, and everyone knows people at both ends of the cord. Whoever wins, they are neighbours again afterwards.",
      ),
      h("Hương Canh on today’s map"),
      p(
        "The former township of Hương Canh is now part of Bình Nguyên commune.{{addressData}} Here too stand the [Hương Canh communal houses](dinh-huong-canh), three buildings classed together as a special national relic. One heritage can be visited on any day, the other appears only when people pull together; they are best seen side by side.",
      ),
    ),
    zh: edition(
      "keo-song",
      "zh",
      "Hương Canh 藤条拔河",
      "一根约50米长的粗藤，双方合力拉拽：Hương Canh 的这一仪式属于四国共有的遗产，2015年列入联合国教科文组织名录。",
      p(
        "在 Hương Canh，人们拔河用的不是绳子，而是一种粗茎的藤（~song~）。藤条长约50米，这项活动因此得名 ~kéo song~，意为“拉藤”。{{unescoTug}}",
      ),
      h("四国共有的遗产"),
      p(
        "2015年，在政府间委员会第十届会议（10.COM）上，联合国教科文组织将“拔河仪式与比赛”列入代表作名录，由柬埔寨、菲律宾、韩国和越南四国联合申报。Hương Canh 藤条拔河是越南方面的实践之一。共同的故事见[拔河：一项遗产，四个国家](en:di-san-chung)（英文）。",
      ),
      h("不只为了输赢"),
      p(
        "之所以称为仪式，是因为拔河是村祭的一部分，老人和孩子都在一旁观看。观众围满两侧，藤条两端都有自己熟识的人。无论输赢，过后依旧是邻里。",
      ),
      h("今天地图上的 Hương Canh"),
      p(
        "原 Hương Canh 市镇今属 Bình Nguyên 乡。{{addressData}}这里还有三座合并列为国家特级遗迹的[村亭](en:dinh-huong-canh)（英文）。一项遗产随时可以参观，另一项只有众人合力时才会出现，最宜一同探访。",
      ),
    ),
    ja: edition(
      "keo-song",
      "ja",
      "フオンカインの籐引き",
      "長さ約50メートルの籐を両側から引き合うフオンカインの儀礼は、2015年にユネスコの一覧表に記載された四か国共有の遺産の一部です。",
      p(
        "フオンカイン（Hương Canh）では、縄ではなく ~song~ と呼ばれる茎の太い籐を引き合います。籐の長さは約50メートル。そこから ~kéo song~（籐引き）の名が生まれました。{{unescoTug}}",
      ),
      h("四か国の遺産"),
      p(
        "2015年、ユネスコは政府間委員会第10回会合（10.COM）で「綱引きの儀礼と遊戯」を代表的な一覧表に記載しました。提案したのはカンボジア、フィリピン、韓国、ベトナムの四か国です。フオンカインの籐引きは、ベトナム側の実践の一つです。共有の物語は[綱引き：一つの遺産、四つの国](en:di-san-chung)（英語）で紹介しています。",
      ),
      h("勝つためだけではなく"),
      p(
        "儀礼と呼ばれるのは、引き合いが村の祭礼の一部であり、年寄りから幼い子どもまでが見守る中で行われるからです。見物人は両側にひしめき、籐のどちらの端にも顔見知りがいます。勝っても負けても、終われば元の隣人同士です。",
      ),
      h("今の地図でのフオンカイン"),
      p(
        "旧フオンカイン市鎮は、現在ビングエン社（Bình Nguyên）に属します。{{addressData}}ここには、三棟あわせて国の特別遺跡に指定された[フオンカインの集会所](en:dinh-huong-canh)（英語）もあります。いつでも訪ねられる遺産と、人が力を合わせたときだけ現れる遺産。あわせて訪れたい二つです。",
      ),
    ),
    ko: edition(
      "keo-song",
      "ko",
      "흐엉까인의 등나무 줄다리기",
      "길이 약 50m의 등나무를 양쪽에서 당기는 흐엉까인의 의례는 2015년 유네스코에 오른 네 나라 공동 유산의 하나입니다.",
      p(
        "흐엉까인(Hương Canh)에서는 밧줄이 아니라 줄기가 굵은 등나무인 ~song~을 당깁니다. 등나무 줄은 길이가 약 50m이며, 놀이 이름도 여기서 온 ~kéo song~, 곧 ‘등나무 당기기’입니다.{{unescoTug}}",
      ),
      h("네 나라의 유산"),
      p(
        "2015년 유네스코는 정부 간 위원회 제10차 회의(10.COM)에서 ‘줄다리기 의례와 놀이’를 대표목록에 올렸습니다. 캄보디아, 필리핀, 대한민국, 베트남 네 나라가 함께 신청했습니다. 흐엉까인의 등나무 줄다리기는 베트남 쪽 종목의 하나입니다. 함께 나누는 이야기는 [줄다리기, 하나의 유산 네 나라](di-san-chung)에서 볼 수 있습니다.",
      ),
      h("이기려고만 하는 것이 아니다"),
      p(
        "의례라고 부르는 까닭은 줄다리기가 마을 제례의 일부이고, 노인부터 어린아이까지 지켜보는 가운데 이루어지기 때문입니다. 구경꾼은 양옆에 빽빽이 서고, 줄의 양쪽 끝에 모두 아는 사람이 있습니다. 이기든 지든 끝나면 다시 이웃입니다.",
      ),
      h("오늘 지도 위의 흐엉까인"),
      p(
        "옛 흐엉까인읍은 지금 빈응우옌사(Bình Nguyên)에 속합니다.{{addressData}} 이곳에는 세 채가 함께 국가 특별 유적으로 지정된 [흐엉까인 마을 회관](en:dinh-huong-canh)(영어)도 있습니다. 하나는 언제든 찾아갈 수 있고, 다른 하나는 사람들이 함께 당길 때만 나타나니 둘을 함께 보는 것이 좋습니다.",
      ),
    ),
    fr: edition(
      "keo-song",
      "fr",
      "Le tir au rotin de Hương Canh",
      "Une liane de rotin d’environ 50 mètres et deux camps qui tirent : le rite de Hương Canh fait partie d’un patrimoine de quatre pays, inscrit par l’UNESCO en 2015.",
      p(
        "À Hương Canh, on ne tire pas une corde mais le ~song~, un rotin à grosse tige. La liane mesure environ 50 mètres et donne son nom au jeu : ~kéo song~, « tirer le rotin ».{{unescoTug}}",
      ),
      h("Un patrimoine de quatre pays"),
      p(
        "En 2015, lors de la dixième session de son Comité intergouvernemental (10.COM), l’UNESCO a inscrit « Les rituels et jeux de tir à la corde » sur la Liste représentative. Quatre pays avaient préparé le dossier : le Cambodge, les Philippines, la République de Corée et le Viet Nam. Le tir au rotin de Hương Canh est l’une des pratiques vietnamiennes. Cette histoire partagée est racontée dans [Le tir à la corde : un patrimoine, quatre pays](en:di-san-chung) (en anglais).",
      ),
      h("Pas seulement pour gagner"),
      p(
        "On parle de rituel parce que l’épreuve appartient à la cérémonie du village, sous les yeux des anciens comme des tout-petits. Les spectateurs se pressent des deux côtés, et chacun connaît quelqu’un à chaque bout de la liane. Vainqueurs ou vaincus, ils redeviennent voisins.",
      ),
      h("Hương Canh sur la carte d’aujourd’hui"),
      p(
        "L’ancien bourg de Hương Canh fait désormais partie de la commune de Bình Nguyên.{{addressData}} On y trouve aussi les [maisons communales de Hương Canh](en:dinh-huong-canh) (en anglais), trois édifices classés ensemble vestige national spécial. L’un de ces patrimoines se visite chaque jour, l’autre n’apparaît que lorsque l’on tire ensemble : mieux vaut les voir tous les deux.",
      ),
    ),
  },
} satisfies DemoDocument;
