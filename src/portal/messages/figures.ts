import type { Lang } from "../../kernel/languages.ts";

/** Words of the province's figures. */
type FigureWords = {
  title(province: string): string;
  intro: string;
  figure: string;
  other: string;
  empty: string;
  note: string;
  more: string;
};

export const figureWords: Record<Lang, FigureWords> = {
  vi: {
    title: (province) => `${province} qua con số`,
    intro: "Mỗi con số là một thông tin có nguồn và có ngày; số nào chưa có nguồn thì không có ở đây.",
    figure: "Chỉ tiêu",
    other: "Khác",
    empty: "Chưa có số liệu nào được công bố bằng tiếng Việt.",
    note: "Khi nhiều nguồn nói khác nhau, trang ghi con số mà cơ quan chọn, kèm nguồn của chính con số ấy.",
    more: "Mọi con số",
  },
  en: {
    title: (province) => `${province} in figures`,
    intro: "Each figure is a fact with its source and its day; what has no source is not here.",
    figure: "Figure",
    other: "Other",
    empty: "No figure has been published in English yet.",
    note: "Where sources differ, the page shows the figure that the office chose, with the source of that very figure.",
    more: "All figures",
  },
  zh: {
    title: (province) => `数说${province}`,
    intro: "每个数字都注明来源与日期；没有来源的数字不会出现在这里。",
    figure: "指标",
    other: "其他",
    empty: "尚未发布中文数据。",
    note: "来源不一致时，本页显示主管部门选定的数字，并注明该数字的来源。",
    more: "全部数据",
  },
  ja: {
    title: (province) => `数字で見る${province}`,
    intro: "どの数字にも出典と時点があります。出典のない数字は載せていません。",
    figure: "項目",
    other: "その他",
    empty: "日本語で公開された統計はまだありません。",
    note: "出典によって異なる場合は、担当機関が選んだ数字をその出典とともに示します。",
    more: "すべての数字",
  },
  ko: {
    title: (province) => `숫자로 보는 ${province}`,
    intro: "모든 수치에 출처와 기준일이 있습니다. 출처가 없는 수치는 싣지 않습니다.",
    figure: "지표",
    other: "기타",
    empty: "한국어로 공개된 수치가 아직 없습니다.",
    note: "출처마다 다를 때에는 담당 기관이 고른 수치를 그 출처와 함께 보여 줍니다.",
    more: "모든 수치",
  },
  fr: {
    title: (province) => `${province} en chiffres`,
    intro: "Chaque chiffre est un fait avec sa source et sa date\u202f; ce qui n’a pas de source n’y figure pas.",
    figure: "Chiffre",
    other: "Autres",
    empty: "Aucun chiffre n’a encore été publié en français.",
    note: "Quand les sources divergent, la page donne le chiffre retenu par l’administration, avec la source de ce chiffre.",
    more: "Tous les chiffres",
  },
};
