import { cited } from "../sources.ts";
import type { DemoDocument } from "../../../src/profile/content.ts";
import { edition, h, list, p } from "../write.ts";

/** Accessibility statement. */
export const tiepCan = {
  code: "tiep-can",
  kind: "page",
  section: "about",
  unit: "so-vhttdl",
  publishedAt: "2026-08-03",
  facts: { topics: ["community"], family: "fields", palette: 3, sources: cited("wcag", "circular26") },
  editions: {
    vi: edition(
      "tiep-can",
      "vi",
      "Tuyên bố về khả năng tiếp cận",
      "Cổng hướng tới mức AA của WCAG 2.2. Trang này nói rõ đã kiểm tra gì, chưa kiểm tra gì và liên hệ ai.",
      p(
        "Chúng tôi muốn mọi người đọc được cổng này, dù dùng mắt, tai, bàn phím, điện thoại cũ hay mạng chậm. Mục tiêu là mức AA của Hướng dẫn tiếp cận nội dung web (WCAG) 2.2.{{wcag}} Thông tư 26/2020/TT-BTTTT yêu cầu cổng của Ủy ban nhân dân các cấp hỗ trợ người khuyết tật tiếp cận thông tin.{{circular26}}",
      ),
      h("Cổng được làm thế nào"),
      list(
        "Đọc được cả khi tắt JavaScript; mọi trang dùng được bằng bàn phím.",
        "Màu chữ và nền có độ tương phản cao, cả ở chế độ tối; màu không bao giờ là dấu hiệu duy nhất.",
        "Hình có nội dung đều có văn bản thay thế; hình trang trí được đánh dấu là trang trí.",
        "Không có chữ nhấp nháy hay tự chạy; mỗi đoạn tiếng nước ngoài được ghi rõ ngôn ngữ.",
      ),
      h("Đã kiểm tra và chưa kiểm tra"),
      p(
        "Trang được kiểm tra tự động mỗi khi phần mềm thay đổi. Kiểm tra tự động chỉ tìm ra một phần lỗi. Việc thử với trình đọc màn hình và với người khuyết tật chưa hoàn tất, vì vậy chúng tôi chưa tuyên bố đã đạt chuẩn.",
      ),
      h("Gặp trở ngại, xin cho biết"),
      p(
        "Hãy liên hệ Sở Văn hóa, Thể thao và Du lịch, cơ quan phụ trách cổng, qua trang liên hệ. Cho biết địa chỉ trang, điều bạn muốn làm và thiết bị bạn dùng. Nếu cần nội dung ở dạng khác, hãy nói dạng bạn cần.",
      ),
    ),
    en: edition(
      "tiep-can",
      "en",
      "Accessibility statement",
      "The portal aims at WCAG 2.2, level AA. This page says what has been tested, what has not, and whom to tell.",
      p(
        "We want everybody to be able to read this portal, by eye or by ear, with a keyboard, on an old phone or a slow line. Our aim is level AA of the Web Content Accessibility Guidelines (WCAG) 2.2.{{wcag}} In Viet Nam, Circular 26/2020/TT-BTTTT requires the portals of People’s Committees at all levels to support access by people with disabilities.{{circular26}}",
      ),
      h("How the portal is made"),
      list(
        "It can be read with JavaScript off, and every page works from the keyboard.",
        "Text and ground contrast strongly, in the dark scheme too; colour is never the only sign.",
        "Pictures with a meaning have a text alternative; decorative ones are marked as such.",
        "No text blinks or moves by itself; words in another language are marked with that language.",
      ),
      h("What has and has not been tested"),
      p(
        "Pages are tested automatically whenever the software changes. Automatic tests find only part of the faults. Testing with screen readers and with people with disabilities is not complete, so we do not yet claim to conform.",
      ),
      h("Tell us what gets in your way"),
      p(
        "Write to the Department of Culture, Sports and Tourism, which runs the portal, through the contact page. Give the address of the page, what you wanted to do and the device you use. If you need the content in another form, tell us which.",
      ),
    ),
    zh: edition(
      "tiep-can",
      "zh",
      "无障碍声明",
      "本门户以 WCAG 2.2 的 AA 级为目标。本页说明测试了什么、尚未测试什么，以及向谁反映。",
      p(
        "我们希望每个人都能阅读本门户，无论用眼、用耳、用键盘，还是用旧手机或慢速网络。我们的目标是《网页内容无障碍指南》（WCAG）2.2 的 AA 级。{{wcag}}越南第26/2020/TT-BTTTT号通知要求各级人民委员会的门户支持残障人士获取信息。{{circular26}}",
      ),
      h("本门户的做法"),
      list(
        "关闭 JavaScript 也能阅读，所有页面都可用键盘操作。",
        "文字与背景对比鲜明，深色模式亦然；颜色从不作为唯一的提示。",
        "有含义的图片配有替代文字，装饰性图片标明为装饰。",
        "没有闪烁或自动移动的文字；外语词句标明所用语言。",
      ),
      h("已测试与未测试"),
      p(
        "软件每次变更，页面都会自动测试。自动测试只能发现一部分问题。使用读屏软件以及由残障人士参与的测试尚未完成，因此我们暂不声明已达标。",
      ),
      h("遇到障碍请告诉我们"),
      p("请通过联系页面与负责本门户的文化体育旅游厅联系，说明页面地址、您想做的事和所用设备。如需其他形式的内容，请告知所需形式。"),
    ),
    ja: edition(
      "tiep-can",
      "ja",
      "アクセシビリティ方針",
      "当ポータルは WCAG 2.2 のレベル AA を目標としています。検証済みのこと、未検証のこと、連絡先を記します。",
      p(
        "目で、耳で、キーボードで、古い電話や遅い回線でも、すべての人がこのポータルを読めるようにしたいと考えています。目標は、ウェブコンテンツ・アクセシビリティ・ガイドライン（WCAG）2.2 のレベル AA です。{{wcag}}ベトナムでは通達26/2020/TT-BTTTTが、各級人民委員会のポータルに障害のある人の情報利用を支えるよう求めています。{{circular26}}",
      ),
      h("つくり方"),
      list(
        "JavaScriptを切っても読め、すべてのページをキーボードで操作できます。",
        "文字と背景の対比を強くし、暗い配色でも保ちます。色だけで意味を伝えることはありません。",
        "意味のある画像には代替テキストを付け、装飾画像は装飾と示します。",
        "点滅する文字やひとりでに動く文字はありません。外国語の語句には言語を明示します。",
      ),
      h("検証したこと、まだのこと"),
      p(
        "ソフトウェアが変わるたびに、ページを自動で検証しています。自動検証で見つかる問題は一部にすぎません。スクリーンリーダーや障害のある方による検証は完了していないため、適合はまだ宣言していません。",
      ),
      h("お困りの点をお知らせください"),
      p(
        "当ポータルを担当する文化スポーツ観光局に、連絡ページからお知らせください。ページのアドレス、したかったこと、お使いの機器をお書きください。別の形式の内容が必要な場合は、その形式もお知らせください。",
      ),
    ),
    ko: edition(
      "tiep-can",
      "ko",
      "접근성 안내",
      "이 포털은 WCAG 2.2의 AA 수준을 목표로 합니다. 무엇을 시험했고 무엇을 아직 못 했는지, 누구에게 알리면 되는지 적었습니다.",
      p(
        "눈으로든 귀로든, 키보드로든, 오래된 전화기나 느린 회선으로든 누구나 이 포털을 읽을 수 있기를 바랍니다. 목표는 웹 콘텐츠 접근성 지침(WCAG) 2.2의 AA 수준입니다.{{wcag}} 베트남에서는 시행규칙 26/2020/TT-BTTTT가 각급 인민위원회의 포털에 장애인의 정보 접근을 지원하도록 요구합니다.{{circular26}}",
      ),
      h("이렇게 만들었습니다"),
      list(
        "자바스크립트를 꺼도 읽을 수 있고, 모든 페이지를 키보드로 쓸 수 있습니다.",
        "어두운 화면에서도 글자와 바탕의 대비가 뚜렷하며, 색만으로 뜻을 알리지 않습니다.",
        "뜻이 있는 그림에는 대체 글이 있고, 장식 그림은 장식으로 표시합니다.",
        "깜박이거나 저절로 움직이는 글자가 없고, 외국어에는 그 언어를 표시합니다.",
      ),
      h("시험한 것과 아직 못 한 것"),
      p(
        "소프트웨어가 바뀔 때마다 페이지를 자동으로 시험합니다. 자동 시험으로는 문제의 일부만 찾습니다. 화면 낭독기 시험과 장애인 참여 시험이 끝나지 않았으므로 아직 적합하다고 선언하지 않습니다.",
      ),
      h("불편을 알려 주세요"),
      p(
        "포털을 맡은 문화체육관광국에 문의 페이지를 통해 알려 주세요. 페이지 주소, 하려던 일, 쓰는 기기를 적어 주세요. 다른 형식이 필요하면 어떤 형식인지 알려 주세요.",
      ),
    ),
    fr: edition(
      "tiep-can",
      "fr",
      "Déclaration d’accessibilité",
      "Le portail vise le niveau AA des WCAG 2.2. Cette page dit ce qui a été testé, ce qui ne l’a pas été et à qui s’adresser.",
      p(
        "Nous voulons que chacun puisse lire ce portail, des yeux ou à l’oreille, au clavier, sur un vieux téléphone ou une ligne lente. Nous visons le niveau AA des Règles pour l’accessibilité des contenus Web (WCAG) 2.2.{{wcag}} Au Viet Nam, la circulaire 26/2020/TT-BTTTT demande aux portails des comités populaires de tous niveaux de faciliter l’accès des personnes handicapées.{{circular26}}",
      ),
      h("Comment le portail est fait"),
      list(
        "Il se lit sans JavaScript, et chaque page s’utilise au clavier.",
        "Le texte contraste nettement avec le fond, y compris en mode sombre ; la couleur n’est jamais le seul signe.",
        "Les images porteuses de sens ont un texte de remplacement ; les images décoratives sont marquées comme telles.",
        "Aucun texte ne clignote ni ne bouge de lui-même ; les mots d’une autre langue sont signalés comme tels.",
      ),
      h("Ce qui a été testé, ce qui ne l’a pas été"),
      p(
        "Les pages sont testées automatiquement à chaque modification du logiciel. Ces tests ne trouvent qu’une partie des défauts. Les essais avec des lecteurs d’écran et avec des personnes handicapées ne sont pas achevés ; nous ne déclarons donc pas encore la conformité.",
      ),
      h("Dites-nous ce qui vous gêne"),
      p(
        "Écrivez au service de la culture, des sports et du tourisme, chargé du portail, par la page de contact. Indiquez l’adresse de la page, ce que vous vouliez faire et votre appareil. Si vous avez besoin du contenu sous une autre forme, précisez laquelle.",
      ),
    ),
  },
} satisfies DemoDocument;
