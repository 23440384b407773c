import type { Lang } from "../../kernel/languages.ts";

/** Words of what other sites show of the portal, and of the page that tells webmasters how. */
type EmbedWords = {
  title: string;
  intro: string;
  address: string;
  addressHint: string;
  show: string;
  wrong: string;
  list(name: string): string;
  card: string;
  snippet: string;
  preview: string;
  rules: string;
  rulesText: readonly string[];
  oembed: string;
  more: string;
  from(portal: string): string;
  none: string;
  gone: string;
};

export const embedWords: Record<Lang, EmbedWords> = {
  vi: {
    title: "Nhúng vào trang khác",
    intro: "Cổng của đơn vị có thể hiện danh sách và thẻ giới thiệu từ cổng này: chép một đoạn mã, nội dung tự cập nhật theo bài đã đăng.",
    address: "Địa chỉ trang trên cổng này",
    addressHint: "Trang danh sách (cả khi đã lọc) hoặc một bài, một mục cụ thể.",
    show: "Lấy mã",
    wrong: "Địa chỉ này không phải trang danh sách hay bài công khai của cổng.",
    list: (name) => `Danh sách: ${name}`,
    card: "Một thẻ",
    snippet: "Mã để chép",
    preview: "Xem trước",
    rules: "Lưu ý",
    rulesText: [
      "Khung không có mã chạy và không đặt cookie; liên kết mở ra cả cửa sổ.",
      "Ngôn ngữ theo địa chỉ, nền sáng hay tối theo máy người đọc.",
      "Danh sách nhận thêm n (số mục, 1–12) và mọi bộ lọc của trang danh sách.",
      "Nội dung gỡ xuống thì khung cũng thôi hiện.",
    ],
    oembed: "Hệ thống hiểu oEmbed (WordPress, Drupal…) chỉ cần dán địa chỉ trang. Điểm gọi:",
    more: "Xem tất cả",
    from: (portal) => `Từ ${portal}`,
    none: "Chưa có gì để hiện.",
    gone: "Nội dung này không còn hoặc chưa được công bố.",
  },
  en: {
    title: "Show on other sites",
    intro: "Sites of units can show lists and cards of this portal: copy one line, and it follows what is published.",
    address: "Address of a page of this portal",
    addressHint: "A list, also a filtered one, or one article or record.",
    show: "Make the snippet",
    wrong: "This address is no list and no public article of the portal.",
    list: (name) => `List: ${name}`,
    card: "One card",
    snippet: "Snippet to copy",
    preview: "Preview",
    rules: "Good to know",
    rulesText: [
      "The frame runs no script and sets no cookie; links open in the whole window.",
      "The language is that of the address; light or dark follows the reader’s device.",
      "Lists also take n (how many, 1–12) and every filter of the list’s page.",
      "What is withdrawn leaves the frame as well.",
    ],
    oembed: "Systems that know oEmbed (WordPress, Drupal and others) need the page’s address only. Endpoint:",
    more: "See all",
    from: (portal) => `From ${portal}`,
    none: "Nothing to show yet.",
    gone: "This is no longer, or not yet, public.",
  },
  zh: {
    title: "嵌入其他网站",
    intro: "各单位网站可显示本门户的列表和卡片：复制一行代码，内容随发布自动更新。",
    address: "本门户页面的地址",
    addressHint: "列表页（包括筛选后的列表）或某一篇文章、某一条目。",
    show: "生成代码",
    wrong: "此地址不是本门户的列表页或公开文章。",
    list: (name) => `列表：${name}`,
    card: "单个卡片",
    snippet: "可复制的代码",
    preview: "预览",
    rules: "说明",
    rulesText: [
      "框架不运行脚本，不设置 cookie；链接在整个窗口中打开。",
      "语言由地址决定，深浅配色随读者设备。",
      "列表还接受 n（条数，1–12）以及列表页的所有筛选条件。",
      "内容撤下后，框架中也不再显示。",
    ],
    oembed: "支持 oEmbed 的系统（WordPress、Drupal 等）只需粘贴页面地址。接口地址：",
    more: "查看全部",
    from: (portal) => `来自${portal}`,
    none: "暂无内容。",
    gone: "此内容已不公开或尚未公开。",
  },
  ja: {
    title: "ほかのサイトに埋め込む",
    intro: "各機関のサイトに、このポータルの一覧やカードを表示できます。一行のコードをコピーすれば、公開内容に合わせて更新されます。",
    address: "このポータルのページのアドレス",
    addressHint: "一覧（絞り込んだものも可）、または一つの記事や記録。",
    show: "コードを作る",
    wrong: "このアドレスは、ポータルの一覧でも公開記事でもありません。",
    list: (name) => `一覧：${name}`,
    card: "カード一枚",
    snippet: "コピーするコード",
    preview: "プレビュー",
    rules: "ご留意ください",
    rulesText: [
      "枠内ではスクリプトは動かず、Cookie も設定されません。リンクはウィンドウ全体で開きます。",
      "言語はアドレスに従い、明暗は読者の端末に従います。",
      "一覧では n（件数、1〜12）と、一覧ページのすべての絞り込みが使えます。",
      "取り下げられた内容は、枠からも消えます。",
    ],
    oembed: "oEmbed に対応したシステム（WordPress、Drupal など）では、ページのアドレスを貼るだけです。窓口：",
    more: "すべて見る",
    from: (portal) => `${portal}より`,
    none: "まだ表示するものがありません。",
    gone: "この内容は公開されていないか、取り下げられました。",
  },
  ko: {
    title: "다른 사이트에 넣기",
    intro: "각 기관의 사이트에 이 포털의 목록과 카드를 보여 줄 수 있습니다. 한 줄을 복사하면 공개 내용에 따라 갱신됩니다.",
    address: "이 포털의 페이지 주소",
    addressHint: "목록(걸러 낸 목록 포함) 또는 글이나 기록 하나.",
    show: "코드 만들기",
    wrong: "이 주소는 포털의 목록이나 공개된 글이 아닙니다.",
    list: (name) => `목록: ${name}`,
    card: "카드 하나",
    snippet: "복사할 코드",
    preview: "미리 보기",
    rules: "알아 두기",
    rulesText: [
      "틀 안에서는 스크립트가 실행되지 않고 쿠키도 설정되지 않습니다. 링크는 창 전체에서 열립니다.",
      "언어는 주소를 따르고, 밝기는 독자의 기기를 따릅니다.",
      "목록에는 n(개수, 1~12)과 목록 페이지의 모든 거르기 조건을 쓸 수 있습니다.",
      "철회된 내용은 틀에서도 사라집니다.",
    ],
    oembed: "oEmbed를 아는 시스템(WordPress, Drupal 등)에는 페이지 주소만 붙여 넣으면 됩니다. 호출 주소:",
    more: "모두 보기",
    from: (portal) => `${portal} 제공`,
    none: "아직 보여 줄 것이 없습니다.",
    gone: "이 내용은 아직 공개되지 않았거나 철회되었습니다.",
  },
  fr: {
    title: "Intégrer à d’autres sites",
    intro:
      "Les sites des services peuvent afficher les listes et les fiches de ce portail\u202f: copiez une ligne, elle suit ce qui est publié.",
    address: "Adresse d’une page de ce portail",
    addressHint: "Une liste, même filtrée, ou un article ou une fiche.",
    show: "Obtenir le code",
    wrong: "Cette adresse n’est ni une liste ni un article public du portail.",
    list: (name) => `Liste\u202f: ${name}`,
    card: "Une fiche",
    snippet: "Code à copier",
    preview: "Aperçu",
    rules: "Bon à savoir",
    rulesText: [
      "Le cadre n’exécute aucun script et ne dépose aucun cookie\u202f; les liens s’ouvrent dans toute la fenêtre.",
      "La langue est celle de l’adresse\u202f; clair ou sombre selon l’appareil du lecteur.",
      "Les listes acceptent aussi n (de 1 à 12) et tous les filtres de leur page.",
      "Ce qui est retiré quitte aussi le cadre.",
    ],
    oembed: "Les systèmes qui connaissent oEmbed (WordPress, Drupal, etc.) n’ont besoin que de l’adresse de la page. Point d’accès\u202f:",
    more: "Tout voir",
    from: (portal) => `Source\u202f: ${portal}`,
    none: "Rien à afficher pour le moment.",
    gone: "Ce contenu n’est plus, ou pas encore, public.",
  },
};
