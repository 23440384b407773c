import type { Lang } from "#kernel/languages";

/** The few words that a saved article needs beyond its own. */
export type EpubWords = {
  contents: string;
  start: string;
  cover: string;
  notes: string;
  sources: string;
  published: string;
  changed: string;
  original: string;
  accessibility: string;
  watchAt: (host: string) => string;
};

const WORDS: Record<Lang, EpubWords> = {
  vi: {
    contents: "Mục lục",
    start: "Bài viết",
    cover: "Bìa: hình vẽ trang trí",
    notes: "Chú thích",
    sources: "Nguồn",
    published: "Đăng ngày",
    changed: "Sửa ngày",
    original: "Bản trên cổng thông tin",
    accessibility: "Bài viết có thứ bậc đề mục, mục lục và văn bản thay thế cho hình ảnh; đọc được hoàn toàn bằng chữ.",
    watchAt: (host) => `Xem tại ${host}`,
  },
  en: {
    contents: "Contents",
    start: "Article",
    cover: "Cover: decorative drawing",
    notes: "Notes",
    sources: "Sources",
    published: "Published",
    changed: "Changed",
    original: "This page on the portal",
    accessibility:
      "The article has headings, a table of contents and text alternatives for its pictures, and can be read as text throughout.",
    watchAt: (host) => `Watch at ${host}`,
  },
  zh: {
    contents: "目录",
    start: "正文",
    cover: "封面：装饰图案",
    notes: "注释",
    sources: "来源",
    published: "发布日期",
    changed: "修改日期",
    original: "门户网站上的页面",
    accessibility: "本文有标题层级、目录和图片替代文字，全文可以文字方式阅读。",
    watchAt: (host) => `在 ${host} 观看`,
  },
  ja: {
    contents: "目次",
    start: "本文",
    cover: "表紙：装飾の図柄",
    notes: "注",
    sources: "出典",
    published: "公開日",
    changed: "更新日",
    original: "ポータルのページ",
    accessibility: "見出し、目次、画像の代替テキストを備え、全体を文字として読むことができます。",
    watchAt: (host) => `${host} で見る`,
  },
  ko: {
    contents: "차례",
    start: "본문",
    cover: "표지: 장식 그림",
    notes: "주",
    sources: "출처",
    published: "게시일",
    changed: "수정일",
    original: "포털의 페이지",
    accessibility: "제목 구조와 차례, 그림의 대체 텍스트가 있으며 전체를 텍스트로 읽을 수 있습니다.",
    watchAt: (host) => `${host}에서 보기`,
  },
  fr: {
    contents: "Table des matières",
    start: "Article",
    cover: "Couverture\u202f: dessin décoratif",
    notes: "Notes",
    sources: "Sources",
    published: "Publié le",
    changed: "Modifié le",
    original: "Cette page sur le portail",
    accessibility:
      "L’article a des titres, une table des matières et des textes de remplacement pour ses images\u202f; il se lit entièrement comme du texte.",
    watchAt: (host) => `Voir sur ${host}`,
  },
};

/** The words in `lang`. */
export function epubWords(lang: Lang): EpubWords {
  return WORDS[lang];
}
