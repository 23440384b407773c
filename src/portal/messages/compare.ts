import type { Lang } from "../../kernel/languages.ts";

/** Words of parks side by side. */
type CompareWords = {
  title: string;
  intro: string;
  choose: string;
  go: string;
  /** What is said of a choice of less than two, or of more than four. */
  few: string;
  many: string;
  /** Marks a row in which the parks are not alike. */
  differs: string;
  none: string;
  empty: string;
  link: string;
};

export const compareWords: Record<Lang, CompareWords> = {
  vi: {
    title: "So sánh khu công nghiệp",
    intro: "Chọn từ hai đến bốn khu để đặt các thông tin cạnh nhau, mỗi thông tin kèm nguồn.",
    choose: "Khu công nghiệp",
    go: "So sánh",
    few: "Hãy chọn ít nhất hai khu.",
    many: "Chỉ so sánh được bốn khu một lần; đây là bốn khu đầu.",
    differs: "khác nhau",
    none: "chưa có",
    empty: "Chưa có khu công nghiệp nào được công bố bằng tiếng Việt.",
    link: "So sánh các khu công nghiệp",
  },
  en: {
    title: "Industrial parks compared",
    intro: "Choose two to four parks to set their facts side by side, each with its source.",
    choose: "Industrial parks",
    go: "Compare",
    few: "Choose at least two parks.",
    many: "Four parks at most are compared at once; these are the first four.",
    differs: "differs",
    none: "not known",
    empty: "No industrial park has been published in English yet.",
    link: "Compare industrial parks",
  },
  zh: {
    title: "工业园区对比",
    intro: "选择两到四个园区，并列查看各项信息及其来源。",
    choose: "工业园区",
    go: "对比",
    few: "请至少选择两个园区。",
    many: "一次最多对比四个园区，以下为前四个。",
    differs: "不同",
    none: "暂无",
    empty: "尚未发布中文的工业园区信息。",
    link: "对比工业园区",
  },
  ja: {
    title: "工業団地の比較",
    intro: "二つから四つの団地を選ぶと、情報を出典とともに並べて見られます。",
    choose: "工業団地",
    go: "比較する",
    few: "二つ以上の団地を選んでください。",
    many: "一度に比較できるのは四つまでです。最初の四つを示します。",
    differs: "相違",
    none: "情報なし",
    empty: "日本語で公開された工業団地はまだありません。",
    link: "工業団地を比較する",
  },
  ko: {
    title: "산업단지 비교",
    intro: "두 곳에서 네 곳을 고르면 정보를 출처와 함께 나란히 볼 수 있습니다.",
    choose: "산업단지",
    go: "비교하기",
    few: "두 곳 이상을 고르세요.",
    many: "한 번에 네 곳까지 비교할 수 있어 처음 네 곳을 보여 줍니다.",
    differs: "다름",
    none: "정보 없음",
    empty: "한국어로 공개된 산업단지가 아직 없습니다.",
    link: "산업단지 비교하기",
  },
  fr: {
    title: "Comparer les parcs industriels",
    intro: "Choisissez de deux à quatre parcs pour mettre leurs données côte à côte, chacune avec sa source.",
    choose: "Parcs industriels",
    go: "Comparer",
    few: "Choisissez au moins deux parcs.",
    many: "On compare quatre parcs au plus à la fois\u202f; voici les quatre premiers.",
    differs: "différent",
    none: "inconnu",
    empty: "Aucun parc industriel n’a encore été publié en français.",
    link: "Comparer les parcs industriels",
  },
};
