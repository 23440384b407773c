import { cited } from "../sources.ts";
import type { DemoDocument } from "../../../src/profile/content.ts";
import { edition, h, list, p } from "../write.ts";

/** About this portal. */
export const gioiThieu = {
  code: "gioi-thieu",
  kind: "page",
  section: "about",
  unit: "so-vhttdl",
  publishedAt: "2026-08-03",
  facts: { topics: ["cooperation"], family: "river", palette: 2, sources: cited("decree72", "accessLaw") },
  editions: {
    vi: edition(
      "gioi-thieu",
      "vi",
      "Giới thiệu cổng",
      "Cổng thông tin đối ngoại tỉnh Phú Thọ viết cho ai, ai chịu trách nhiệm, và khi chúng tôi sai thì sửa thế nào.",
      p(
        "Đây là nơi tỉnh Phú Thọ nói chuyện với bạn đọc ở ngoài nước: du khách, nhà đầu tư, nhà báo, đối tác và người Việt ở xa. Chúng tôi viết về văn hóa, di sản, du lịch, đầu tư và quan hệ đối ngoại.{{decree72}}",
      ),
      h("Chúng tôi hứa"),
      list(
        "Mỗi bài ghi cơ quan chịu trách nhiệm, ngày đăng và nguồn.",
        "Nguồn mâu thuẫn thì ghi cả hai.",
        "Bản dịch do người đọc lại; bản dịch chậm hơn bản gốc thì nói rõ.",
        "Bài gỡ xuống để lại một dòng thông báo, không biến mất trong im lặng.",
      ),
      h("Ngôn ngữ"),
      p(
        "Tiếng Việt là bản gốc. Cổng có thêm tiếng Anh, Trung, Nhật, Hàn và Pháp; không phải bài nào cũng có đủ sáu thứ tiếng, và menu ngôn ngữ chỉ hiện những bản thật sự có.",
      ),
      h("Khi chúng tôi sai"),
      p(
        "Hãy báo qua mục “Yêu cầu phản hồi, đính chính”. Luật Tiếp cận thông tin quy định thông tin đã công khai mà sai thì phải được đính chính.{{accessLaw}} Mọi lần sửa được ghi trong sổ sửa đổi công khai.",
      ),
      p("Đọc thêm: [điều khoản dùng lại](dieu-khoan) và [tuyên bố tiếp cận](tiep-can)."),
    ),
    en: edition(
      "gioi-thieu",
      "en",
      "About this portal",
      "Whom the external information portal of Phú Thọ Province is written for, who answers for it, and how we correct what is wrong.",
      p(
        "This is where Phú Thọ Province speaks to readers beyond Viet Nam: travellers, investors, journalists, partners and Vietnamese people far from home. We write about culture, heritage, tourism, investment and foreign relations.{{decree72}}",
      ),
      h("What we promise"),
      list(
        "Every page names the office that answers for it, its date and its sources.",
        "Where sources disagree, we give both.",
        "Translations are read by a person; when one is behind its original, we say so.",
        "A page that is taken down leaves a notice. Nothing disappears in silence.",
      ),
      h("Languages"),
      p(
        "Vietnamese is the original. The portal also speaks English, Chinese, Japanese, Korean and French. Not every page exists in all six languages, and the language menu offers only those that do.",
      ),
      h("When we are wrong"),
      p(
        "Tell us through “Request a reply or correction”. Viet Nam’s Law on Access to Information requires wrong public information to be corrected.{{accessLaw}} Every correction is listed in the public revision record.",
      ),
      p("See also the [terms of reuse](dieu-khoan) and the [accessibility statement](tiep-can)."),
    ),
    zh: edition(
      "gioi-thieu",
      "zh",
      "关于本门户",
      "富寿省对外信息门户网站为谁而写、由谁负责，以及出错时如何更正。",
      p(
        "这里是富寿省与境外读者交流的地方：游客、投资者、记者、合作伙伴和海外越南人。我们介绍文化、遗产、旅游、投资与对外关系。{{decree72}}",
      ),
      h("我们的承诺"),
      list(
        "每个页面都注明负责机关、日期和来源。",
        "来源相互矛盾时，两者都写明。",
        "译文经人工审读；译文晚于原文时，我们会说明。",
        "撤下的页面会留下通知，不会悄然消失。",
      ),
      h("语言"),
      p("越南文为原文，另有英文、中文、日文、韩文和法文。并非每个页面都有全部六种语言，语言菜单只列出确实存在的版本。"),
      h("如果我们错了"),
      p("请通过“答复与更正”告诉我们。越南《信息获取法》规定，已公开的错误信息必须更正。{{accessLaw}}每次更正都列入公开的修改记录。"),
      p("另见[再利用条款](en:dieu-khoan)（英文）与[无障碍声明](tiep-can)。"),
    ),
    ja: edition(
      "gioi-thieu",
      "ja",
      "このポータルについて",
      "フート省対外情報ポータルは誰のために書かれ、誰が責任を負い、誤りをどう正すのか。",
      p(
        "ここは、フート省がベトナム国外の読者に語りかける場です。旅行者、投資家、記者、協力機関、そして故郷を離れて暮らすベトナムの人々へ、文化、遺産、観光、投資、対外関係を伝えます。{{decree72}}",
      ),
      h("お約束"),
      list(
        "どのページにも、責任を負う機関、日付、出典を記します。",
        "出典が食い違うときは両方を示します。",
        "翻訳は人が読み直します。原文より遅れている場合は、その旨を記します。",
        "取り下げたページには告知を残します。黙って消すことはありません。",
      ),
      h("言語"),
      p(
        "原文はベトナム語です。ほかに英語、中国語、日本語、韓国語、フランス語があります。すべてのページに六言語がそろうわけではなく、言語の選択肢には実際にある版だけを表示します。",
      ),
      h("誤りがあったとき"),
      p(
        "「反論・訂正の申し出」からお知らせください。ベトナムの情報アクセス法は、公開された情報の誤りを訂正するよう定めています。{{accessLaw}}訂正はすべて公開の修正記録に載ります。",
      ),
      p("[再利用の条件](en:dieu-khoan)（英語）と[アクセシビリティ方針](tiep-can)もご覧ください。"),
    ),
    ko: edition(
      "gioi-thieu",
      "ko",
      "이 포털에 대하여",
      "푸토성 대외 정보 포털은 누구를 위해 쓰고, 누가 책임지며, 틀렸을 때 어떻게 고치는지 알려 드립니다.",
      p(
        "이곳은 푸토성이 베트남 밖의 독자와 이야기하는 자리입니다. 여행자, 투자자, 기자, 협력 기관, 멀리 사는 베트남 사람들에게 문화, 유산, 관광, 투자, 대외 관계를 전합니다.{{decree72}}",
      ),
      h("약속"),
      list(
        "모든 쪽에 책임 기관, 날짜, 출처를 적습니다.",
        "출처가 서로 다르면 둘 다 적습니다.",
        "번역은 사람이 다시 읽습니다. 원문보다 늦으면 그렇다고 밝힙니다.",
        "내린 쪽에는 알림을 남깁니다. 말없이 사라지는 일은 없습니다.",
      ),
      h("언어"),
      p(
        "원문은 베트남어입니다. 영어, 중국어, 일본어, 한국어, 프랑스어로도 읽을 수 있습니다. 모든 쪽이 여섯 언어로 있는 것은 아니며, 언어 메뉴에는 실제로 있는 것만 나옵니다.",
      ),
      h("우리가 틀렸을 때"),
      p(
        "‘반론·정정 요청’으로 알려 주세요. 베트남 정보접근법은 공개된 정보가 틀리면 바로잡도록 정하고 있습니다.{{accessLaw}} 고친 내용은 모두 공개 수정 기록에 남습니다.",
      ),
      p("[재이용 조건](en:dieu-khoan)(영어)과 [접근성 안내](tiep-can)도 보세요."),
    ),
    fr: edition(
      "gioi-thieu",
      "fr",
      "À propos de ce portail",
      "Pour qui est écrit le portail d’information extérieure de la province de Phú Thọ, qui en répond, et comment nous corrigeons nos erreurs.",
      p(
        "C’est ici que la province de Phú Thọ s’adresse aux lecteurs hors du Viet Nam : voyageurs, investisseurs, journalistes, partenaires et Vietnamiens établis au loin. Nous parlons de culture, de patrimoine, de tourisme, d’investissement et de relations extérieures.{{decree72}}",
      ),
      h("Nos engagements"),
      list(
        "Chaque page indique le service responsable, sa date et ses sources.",
        "Quand les sources divergent, nous donnons les deux.",
        "Les traductions sont relues par une personne ; si l’une est en retard sur l’original, nous le disons.",
        "Une page retirée laisse un avis. Rien ne disparaît en silence.",
      ),
      h("Langues"),
      p(
        "Le vietnamien est la langue d’origine. Le portail existe aussi en anglais, chinois, japonais, coréen et français. Toutes les pages n’existent pas dans les six langues ; le menu ne propose que les versions disponibles.",
      ),
      h("Quand nous nous trompons"),
      p(
        "Signalez-le par « Réponses et rectifications ». La loi vietnamienne sur l’accès à l’information impose de rectifier une information publique erronée.{{accessLaw}} Chaque rectification figure au registre public des révisions.",
      ),
      p("Voir aussi les [conditions de réutilisation](en:dieu-khoan) (en anglais) et la [déclaration d’accessibilité](tiep-can)."),
    ),
  },
} satisfies DemoDocument;
