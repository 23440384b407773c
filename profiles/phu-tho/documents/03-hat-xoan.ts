import { cited } from "../sources.ts";
import type { DemoDocument } from "../../../src/profile/content.ts";
import { edition, h, list, p } from "../write.ts";

/** Xoan singing. */
export const hatXoan = {
  code: "hat-xoan",
  kind: "article",
  section: "heritage",
  unit: "so-vhttdl",
  publishedAt: "2026-03-13",
  revised: {
    publishedAt: "2026-11-18",
    blocks: [
      p(
        "Hát Xoan không phải một tiết mục có giờ diễn mỗi ngày. Hãy hỏi trước khi đi, nhất là ngoài mùa xuân; và nếu được mời đáp lại một câu, xin đừng ngại: người hát mong có người đối đáp.",
      )("vi", "b7"),
    ],
  },
  facts: {
    topics: ["heritage", "culture", "community"],
    family: "song",
    palette: 2,
    sources: cited("baoPhuTho", "dfaHeritage", "addressData"),
  },
  editions: {
    vi: edition(
      "hat-xoan",
      "vi",
      "Hát Xoan: từ cần bảo vệ khẩn cấp đến đại diện của nhân loại",
      "Năm 2011 ở danh sách khẩn cấp, năm 2017 sang danh sách đại diện: lần chuyển đầu tiên trong lịch sử các danh sách của UNESCO.",
      p(
        "Hát Xoan là lối hát thờ và hát hội của vùng đất Phú Thọ, gắn với mùa xuân và với sân đình. Ngày 24/11/2011, UNESCO đưa Hát Xoan vào Danh sách di sản văn hóa phi vật thể cần bảo vệ khẩn cấp.{{baoPhuTho}}",
      ),
      h("Sáu năm để đổi danh sách"),
      p(
        "Ngày 8/12/2017, Hát Xoan được chuyển sang Danh sách di sản văn hóa phi vật thể đại diện của nhân loại. Đó là lần đầu tiên một di sản đi từ danh sách thứ nhất sang danh sách thứ hai.{{dfaHeritage}} Hai ngày ấy cho thấy một điều: di sản được giữ không phải bằng tấm bằng, mà bằng người biết hát và người muốn học.",
      ),
      list("**24/11/2011**: Danh sách cần bảo vệ khẩn cấp.", "**8/12/2017**: Danh sách đại diện của nhân loại."),
      h("Nghe Xoan ở đâu"),
      p(
        "Hai nơi thường được nhắc tới, Kim Đức và Phượng Lâu, từ ngày 1/7/2025 thuộc phường Vân Phú.{{addressData}} Sách và bảng chỉ đường cũ vẫn ghi tên xã trước đây; trang [Tra địa danh cũ](dia-danh-cu) giúp bạn tìm tên mới.",
      ),
      p(
        "Hát Xoan không phải một tiết mục có giờ diễn mỗi ngày. Hãy hỏi trước khi đi, và nếu được mời đáp lại một câu, xin đừng ngại: người hát mong có người đối đáp.",
      ),
      h("Đọc tiếp"),
      p(
        "Xoan và [tín ngưỡng thờ cúng Hùng Vương](tin-nguong-hung-vuong) cùng lớn lên trên một vùng đất. Nơi thờ các Vua Hùng được giới thiệu ở bài [Đền Hùng trên núi Nghĩa Lĩnh](den-hung).",
      ),
    ),
    en: edition(
      "hat-xoan",
      "en",
      "Xoan singing: from urgent safeguarding to the Representative List",
      "On the urgent list in 2011, on the Representative List in 2017: the first such transfer in the history of UNESCO’s lists.",
      p(
        "~Hát Xoan~, Xoan singing, belongs to worship and to festivals in the land of Phú Thọ, to spring and to the courtyard of the communal house. On 24 November 2011 UNESCO placed it on the List of Intangible Cultural Heritage in Need of Urgent Safeguarding.{{baoPhuTho}}",
      ),
      h("Six years from one list to the other"),
      p(
        "On 8 December 2017 Xoan singing was moved to the Representative List of the Intangible Cultural Heritage of Humanity. No element had ever passed from the first list to the second before.{{dfaHeritage}} The two dates say something simple: a heritage is kept alive not by a certificate but by people who can sing and people who want to learn.",
      ),
      list("**24 November 2011**: List in Need of Urgent Safeguarding.", "**8 December 2017**: Representative List."),
      h("Where to hear it"),
      p(
        "Two places are named most often, Kim Đức and Phượng Lâu. Since 1 July 2025 both belong to Vân Phú ward.{{addressData}} Books and older signs still give the former commune names; [Finding old place names](dia-danh-cu) helps you match them with the new ones.",
      ),
      p(
        "Xoan is not a show with a daily timetable. Ask before you go, and if you are invited to answer a line, do not be shy: the singers hope for a reply.",
      ),
      h("Read on"),
      p(
        "Xoan and the [worship of the Hùng Kings](tin-nguong-hung-vuong) grew up on the same land. The place where the kings are honoured is described in [The Hùng Kings Temple Complex](den-hung).",
      ),
    ),
    zh: edition(
      "hat-xoan",
      "zh",
      "春曲：从急需保护到人类代表作",
      "2011年列入急需保护名录，2017年转入代表作名录——教科文组织名录史上首次这样的转移。",
      p(
        "春曲（~Hát Xoan~）是富寿一带的祭祀与节庆歌唱，与春天和村亭的庭院相伴。2011年11月24日，联合国教科文组织将其列入急需保护的非物质文化遗产名录。{{baoPhuTho}}",
      ),
      h("六年，从一个名录到另一个名录"),
      p(
        "2017年12月8日，春曲转入人类非物质文化遗产代表作名录。此前从未有遗产从前一名录转入后一名录。{{dfaHeritage}}这两个日期说明了一个朴素的道理：留住遗产的不是证书，而是会唱的人和愿意学的人。",
      ),
      list("**2011年11月24日**：急需保护名录。", "**2017年12月8日**：代表作名录。"),
      h("在哪里听"),
      p(
        "最常被提到的两个地方 Kim Đức 与 Phượng Lâu，自2025年7月1日起属 Vân Phú 坊。{{addressData}}书籍和旧路牌仍沿用原来的乡名，[查找旧地名](en:dia-danh-cu)（英文）可帮助您对照新名称。",
      ),
      p("春曲并非每天定时的演出，出行前请先询问。如果受邀对唱一句，请不必拘谨：歌者期待着应和。"),
      h("延伸阅读"),
      p("春曲与[雄王祭祀信仰](tin-nguong-hung-vuong)生长于同一片土地。供奉雄王的地方，请见[义岭山上的雄王庙](den-hung)。"),
    ),
    ja: edition(
      "hat-xoan",
      "ja",
      "ハット・ソアン：緊急保護から代表的な一覧表へ",
      "2011年に緊急保護一覧表、2017年に代表的な一覧表へ。ユネスコの一覧表の歴史で初めての移行です。",
      p(
        "ハット・ソアン（~Hát Xoan~）は、フートの地で祭祀と祭りに歌われてきた歌で、春と村の集会所の庭に結びついています。2011年11月24日、ユネスコの「緊急に保護する必要がある無形文化遺産の一覧表」に記載されました。{{baoPhuTho}}",
      ),
      h("一覧表から一覧表へ、六年"),
      p(
        "2017年12月8日、ハット・ソアンは「人類の無形文化遺産の代表的な一覧表」に移されました。前者から後者へ移った遺産は、それまで一つもありませんでした。{{dfaHeritage}}二つの日付が語るのは単純なことです。遺産を守るのは証書ではなく、歌える人と学びたい人なのです。",
      ),
      list("**2011年11月24日**：緊急保護一覧表。", "**2017年12月8日**：代表的な一覧表。"),
      h("どこで聴けるか"),
      p(
        "よく名の挙がるキムドゥック（Kim Đức）とフオンラウ（Phượng Lâu）は、2025年7月1日からヴァンフー坊（Vân Phú）に属します。{{addressData}}本や古い標識には以前の社名が残っています。新旧の対照は[旧地名の調べ方](en:dia-danh-cu)（英語）をご覧ください。",
      ),
      p(
        "ソアンは毎日決まった時刻に上演されるものではありません。訪れる前にお尋ねください。一節返すよう誘われたら、どうぞ遠慮なく。歌い手は返歌を待っています。",
      ),
      h("あわせて読む"),
      p(
        "ソアンと[フン王を祀る信仰](tin-nguong-hung-vuong)は同じ土地で育まれました。フン王を祀る場所は[ギアリン山のフン王神殿群](den-hung)で紹介しています。",
      ),
    ),
    ko: edition(
      "hat-xoan",
      "ko",
      "쏘안 노래, 긴급 보호에서 인류의 대표 유산으로",
      "2011년 긴급보호목록, 2017년 대표목록. 유네스코 목록 역사상 첫 이동입니다.",
      p(
        "핫 쏘안(~Hát Xoan~), 곧 쏘안 노래는 푸토 땅에서 제사와 축제 때 불러 온 노래로, 봄과 마을 회관 마당에 어울려 있습니다. 2011년 11월 24일 유네스코는 이 노래를 긴급보호가 필요한 무형문화유산 목록에 올렸습니다.{{baoPhuTho}}",
      ),
      h("목록을 옮기기까지 여섯 해"),
      p(
        "2017년 12월 8일 쏘안 노래는 인류무형문화유산 대표목록으로 옮겨졌습니다. 앞의 목록에서 뒤의 목록으로 옮겨 간 유산은 그 전까지 없었습니다.{{dfaHeritage}} 두 날짜가 말해 주는 것은 단순합니다. 유산을 지키는 것은 증서가 아니라 부를 줄 아는 사람과 배우려는 사람입니다.",
      ),
      list("**2011년 11월 24일**: 긴급보호목록.", "**2017년 12월 8일**: 대표목록."),
      h("어디에서 듣나"),
      p(
        "가장 자주 언급되는 낌득(Kim Đức)과 프엉러우(Phượng Lâu)는 2025년 7월 1일부터 번푸프엉(Vân Phú)에 속합니다.{{addressData}} 책과 옛 표지판에는 예전 이름이 남아 있으니, 새 이름은 [옛 지명 찾기](en:dia-danh-cu)(영어)에서 확인하세요.",
      ),
      p(
        "쏘안은 날마다 시간표대로 하는 공연이 아닙니다. 가기 전에 먼저 물어보세요. 한 소절 받아 달라는 권유를 받으면 망설이지 마세요. 부르는 이는 화답을 기다립니다.",
      ),
      h("이어 읽기"),
      p(
        "쏘안과 [훙왕 숭배 신앙](tin-nguong-hung-vuong)은 같은 땅에서 자랐습니다. 훙왕을 모시는 곳은 [응이어린산의 훙왕 사당](den-hung)에서 소개합니다.",
      ),
    ),
    fr: edition(
      "hat-xoan",
      "fr",
      "Le chant Xoan : de la sauvegarde urgente à la Liste représentative",
      "Sur la liste d’urgence en 2011, sur la Liste représentative en 2017 : le premier transfert de l’histoire des listes de l’UNESCO.",
      p(
        "Le ~hát Xoan~, ou chant Xoan, appartient au culte et à la fête sur la terre de Phú Thọ, au printemps et à la cour de la maison communale. Le 24 novembre 2011, l’UNESCO l’a placé sur la Liste du patrimoine culturel immatériel nécessitant une sauvegarde urgente.{{baoPhuTho}}",
      ),
      h("Six ans d’une liste à l’autre"),
      p(
        "Le 8 décembre 2017, le chant Xoan est passé sur la Liste représentative du patrimoine culturel immatériel de l’humanité. Aucun élément n’avait encore franchi ce pas.{{dfaHeritage}} Ces deux dates disent une chose simple : ce n’est pas un certificat qui garde un patrimoine vivant, ce sont ceux qui savent chanter et ceux qui veulent apprendre.",
      ),
      list("**24 novembre 2011** : Liste de sauvegarde urgente.", "**8 décembre 2017** : Liste représentative."),
      h("Où l’entendre"),
      p(
        "Les deux lieux les plus cités, Kim Đức et Phượng Lâu, font partie du quartier de Vân Phú depuis le 1er juillet 2025.{{addressData}} Les livres et les anciens panneaux portent encore les noms d’avant ; la page [Retrouver les anciens noms de lieux](en:dia-danh-cu) (en anglais) donne les nouveaux.",
      ),
      p(
        "Le Xoan n’est pas un spectacle à heures fixes. Renseignez-vous avant de partir et, si l’on vous invite à répondre par un vers, n’hésitez pas : les chanteurs attendent la réplique.",
      ),
      h("À lire aussi"),
      p(
        "Le Xoan et le [culte des rois Hùng](tin-nguong-hung-vuong) ont grandi sur la même terre. Le lieu où l’on honore les rois est présenté dans [Le sanctuaire des rois Hùng](den-hung).",
      ),
    ),
  },
} satisfies DemoDocument;
