import { cited } from "../sources.ts";
import type { DemoDocument } from "../../../src/profile/content.ts";
import { edition, h, list, p } from "../write.ts";

/** Partner localities abroad. */
export const doiTac = {
  code: "doi-tac",
  kind: "article",
  section: "partners",
  unit: "ubnd-tinh",
  publishedAt: "2026-08-07",
  facts: { topics: ["cooperation"], family: "river", palette: 6, sources: cited("integration", "gathering") },
  editions: {
    vi: edition(
      "doi-tac",
      "vi",
      "Những địa phương kết bạn với Phú Thọ",
      "Ba tỉnh của Lào, Hwaseong, Nara, Sơn Tây: những tên đã đọc được trong nguồn, và những gì còn phải bổ sung.",
      p(
        "Quan hệ giữa các địa phương là phần gần gũi nhất của đối ngoại: trường học với trường học, vườn cây với vườn cây, đoàn nghệ thuật với đoàn nghệ thuật. Trang này ghi những địa phương nước ngoài có quan hệ với Phú Thọ mà chúng tôi đọc được trong nguồn công khai.{{integration}}",
      ),
      list(
        "**Lào**: Luang Namtha, Oudomxay, Phongsaly",
        "**Hàn Quốc**: Hwaseong",
        "**Nhật Bản**: Nara, từ năm 2012",
        "**Trung Quốc**: Sơn Tây",
      ),
      h("Hơn hai mươi địa phương sau hợp nhất"),
      p(
        "Sau khi ba tỉnh hợp thành một, số địa phương nước ngoài có quan hệ với tỉnh là hơn hai mươi.{{gathering}} Danh sách trên vì thế chưa đủ. Chúng tôi chọn ghi ít mà có nguồn, thay vì ghi nhiều mà không rõ ngày ký và tên cơ quan ký.",
      ),
      h("Cùng nhau làm gì"),
      p(
        "Văn hóa là điểm khởi đầu tự nhiên. Nghi lễ kéo co, chẳng hạn, là [di sản chung của bốn nước](di-san-chung), trong đó có Hàn Quốc. Về kinh tế, bài [Khu công nghiệp Phú Thọ](khu-cong-nghiep) cho bức tranh chung.",
      ),
      p(
        "Nếu cơ quan bạn có thỏa thuận với Phú Thọ mà chưa có tên ở đây, xin gửi cho chúng tôi ngày ký và văn bản công khai. Chúng tôi sẽ bổ sung kèm nguồn.",
      ),
    ),
    en: edition(
      "doi-tac",
      "en",
      "Places abroad that are friends of Phú Thọ",
      "Three provinces of Laos, Hwaseong, Nara, Shanxi: the names we have read in sources, and what is still to be added.",
      p(
        "Ties between local authorities are the most neighbourly part of foreign relations: school to school, orchard to orchard, troupe to troupe. This page names the places abroad with ties to Phú Thọ that we have read of in public sources.{{integration}}",
      ),
      list(
        "**Laos**: Luang Namtha, Oudomxay, Phongsaly",
        "**Republic of Korea**: Hwaseong",
        "**Japan**: Nara, since 2012",
        "**China**: Shanxi",
      ),
      h("More than twenty since the merger"),
      p(
        "Now that three provinces have become one, the number of foreign localities with ties to the province is more than twenty.{{gathering}} The list above is therefore not complete. We would rather name few with a source than many without the date of signing or the name of the body that signed.",
      ),
      h("What we do together"),
      p(
        "Culture is the natural beginning. The ritual of tugging, for instance, is [a heritage shared by four countries](di-san-chung), the Republic of Korea among them. On the economic side, [Phú Thọ’s industrial parks](khu-cong-nghiep) gives the overall picture.",
      ),
      p(
        "If your authority has an agreement with Phú Thọ and is not named here, please send us the date of signing and the public text. We will add it with its source.",
      ),
    ),
    zh: edition(
      "doi-tac",
      "zh",
      "富寿省的国外友好地方",
      "老挝三省、华城、奈良、山西：我们在资料中读到的名字，以及有待补充的内容。",
      p(
        "地方之间的往来是对外关系中最亲近的部分：学校与学校、果园与果园、艺术团与艺术团。本页列出我们在公开资料中读到的、与富寿省有往来的国外地方。{{integration}}",
      ),
      list("**老挝**：琅南塔、乌多姆赛、丰沙里", "**韩国**：华城", "**日本**：奈良，自2012年起", "**中国**：山西"),
      h("合并后超过二十个"),
      p(
        "三省合一后，与本省有往来的国外地方超过二十个。{{gathering}}因此上面的名单并不完整。与其列出许多签署日期和签署机关不明的名字，我们宁可少列而有据。",
      ),
      h("共同的事"),
      p(
        "文化是自然的起点。例如拔河仪式就是[四国共有的遗产](en:di-san-chung)（英文），韩国是其中之一。经济方面，可先看[富寿省工业园区](khu-cong-nghiep)。",
      ),
      p("如果贵方与富寿省签有协议而未列于此，请将签署日期和公开文本发给我们，我们将注明来源予以补充。"),
    ),
    ja: edition(
      "doi-tac",
      "ja",
      "フート省と交流する海外の地域",
      "ラオスの三県、華城市、奈良、山西省。資料で確認できた名と、これから補うべきこと。",
      p(
        "地域同士の交流は、対外関係の中で最も身近なものです。学校と学校、果樹園と果樹園、芸能団と芸能団。このページには、公開資料で確認できた、フート省と交流のある海外の地域を記します。{{integration}}",
      ),
      list(
        "**ラオス**：ルアンナムター、ウドムサイ、ポンサリー",
        "**韓国**：華城（ファソン）",
        "**日本**：奈良、2012年から",
        "**中国**：山西省",
      ),
      h("合併後は20以上"),
      p(
        "三つの省が一つになり、交流のある海外の地域は20を超えました。{{gathering}}上の一覧はまだ完全ではありません。締結日や締結機関のわからない名を多く並べるより、少なくても出典のあるものを載せることを選びました。",
      ),
      h("ともに取り組むこと"),
      p(
        "文化は自然な出発点です。たとえば綱引きの儀礼は、韓国を含む[四か国共有の遺産](en:di-san-chung)（英語）です。経済については[フート省の工業団地](khu-cong-nghiep)で全体像をつかめます。",
      ),
      p("フート省と協定を結んでいるのにここに名のない機関は、締結日と公開文書をお送りください。出典を添えて追記します。"),
    ),
    ko: edition(
      "doi-tac",
      "ko",
      "푸토성과 교류하는 해외 지역",
      "라오스의 세 주, 화성시, 나라, 산시성. 자료에서 확인한 이름과 앞으로 보탤 것.",
      p(
        "지역끼리의 교류는 대외 관계에서 가장 이웃 같은 부분입니다. 학교와 학교, 과수원과 과수원, 예술단과 예술단이 만납니다. 이 쪽에는 공개 자료에서 확인한, 푸토성과 교류하는 해외 지역을 적습니다.{{integration}}",
      ),
      list("**라오스**: 루앙남타, 우돔싸이, 퐁살리", "**대한민국**: 화성", "**일본**: 나라, 2012년부터", "**중국**: 산시(山西)"),
      h("통합 뒤 스무 곳 이상"),
      p(
        "세 성이 하나가 되면서 교류하는 해외 지역은 스무 곳이 넘었습니다.{{gathering}} 그러므로 위 목록은 아직 완전하지 않습니다. 서명한 날과 기관을 모른 채 많이 적기보다, 적더라도 출처가 있는 것을 적기로 했습니다.",
      ),
      h("함께하는 일"),
      p(
        "문화는 자연스러운 출발점입니다. 줄다리기 의례는 대한민국을 포함한 [네 나라의 공동 유산](di-san-chung)입니다. 경제 쪽은 [푸토성 산업 단지](khu-cong-nghiep)에서 전체 그림을 볼 수 있습니다.",
      ),
      p("푸토성과 협약을 맺었는데 여기에 이름이 없다면 서명한 날과 공개된 문서를 보내 주세요. 출처를 달아 보태겠습니다."),
    ),
    fr: edition(
      "doi-tac",
      "fr",
      "Les collectivités amies de Phú Thọ",
      "Trois provinces du Laos, Hwaseong, Nara, le Shanxi : les noms lus dans les sources, et ce qu’il reste à compléter.",
      p(
        "Les liens entre collectivités sont la part la plus familière des relations extérieures : d’école à école, de verger à verger, de troupe à troupe. Cette page nomme les collectivités étrangères liées à Phú Thọ que nous avons relevées dans des sources publiques.{{integration}}",
      ),
      list(
        "**Laos** : Luang Namtha, Oudomxay, Phongsaly",
        "**République de Corée** : Hwaseong",
        "**Japon** : Nara, depuis 2012",
        "**Chine** : Shanxi",
      ),
      h("Plus de vingt depuis la fusion"),
      p(
        "Trois provinces n’en formant plus qu’une, les collectivités étrangères liées à la province sont plus de vingt.{{gathering}} La liste ci-dessus n’est donc pas complète. Nous préférons en nommer peu, avec une source, plutôt que beaucoup sans date ni signataire.",
      ),
      h("Ce que nous faisons ensemble"),
      p(
        "La culture est un début naturel. Le rituel du tir à la corde, par exemple, est [un patrimoine partagé par quatre pays](en:di-san-chung) (en anglais), dont la République de Corée. Côté économie, [les zones industrielles de Phú Thọ](khu-cong-nghiep) donnent une vue d’ensemble.",
      ),
      p(
        "Si votre collectivité a un accord avec Phú Thọ et ne figure pas ici, envoyez-nous la date de signature et le texte public. Nous l’ajouterons avec sa source.",
      ),
    ),
  },
} satisfies DemoDocument;
