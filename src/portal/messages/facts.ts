import type { Lang } from "../../kernel/languages.ts";

/** Words around the facts of a record. */
type FactWords = {
  title: string;
  /** Heads of the columns. */
  fact: string;
  value: string;
  source: string;
  asOf(when: string): string;
  readOn(day: string): string;
  allReadOn(day: string): string;
  blurred: string;
  /** What a commune was made of, and where that lay. */
  formerly(names: string): string;
  code: string;
  refersHere: string;
};

export const factWords: Record<Lang, FactWords> = {
  vi: {
    title: "Thông tin và nguồn",
    fact: "Mục",
    value: "Thông tin",
    source: "Nguồn",
    asOf: (when) => `số liệu ${when}`,
    readOn: (day) => `đọc ngày ${day}`,
    allReadOn: (day) => `Mọi nguồn đọc ngày ${day}.`,
    blurred: "vị trí gần đúng, trong khoảng 2 km",
    formerly: (names) => `Tên cũ: ${names}`,
    code: "Mã",
    refersHere: "Có liên quan",
  },
  en: {
    title: "Facts and sources",
    fact: "Fact",
    value: "Value",
    source: "Source",
    asOf: (when) => `as of ${when}`,
    readOn: (day) => `read on ${day}`,
    allReadOn: (day) => `All sources were read on ${day}.`,
    blurred: "approximate, within about 2 km",
    formerly: (names) => `Formerly: ${names}`,
    code: "Code",
    refersHere: "Related",
  },
  zh: {
    title: "信息与来源",
    fact: "项目",
    value: "内容",
    source: "来源",
    asOf: (when) => `截至${when}`,
    readOn: (day) => `查阅于${day}`,
    allReadOn: (day) => `以上来源均于${day}查阅。`,
    blurred: "大致位置，误差约2公里",
    formerly: (names) => `原属：${names}`,
    code: "编号",
    refersHere: "相关",
  },
  ja: {
    title: "事実と出典",
    fact: "項目",
    value: "内容",
    source: "出典",
    asOf: (when) => `${when}時点`,
    readOn: (day) => `${day}閲覧`,
    allReadOn: (day) => `出典はすべて${day}に閲覧。`,
    blurred: "おおよその位置（約2 km以内）",
    formerly: (names) => `旧地名：${names}`,
    code: "コード",
    refersHere: "関連",
  },
  ko: {
    title: "사실과 출처",
    fact: "항목",
    value: "내용",
    source: "출처",
    asOf: (when) => `${when} 기준`,
    readOn: (day) => `${day} 확인`,
    allReadOn: (day) => `모든 출처는 ${day}에 확인했습니다.`,
    blurred: "대략적인 위치(약 2km 이내)",
    formerly: (names) => `옛 지명: ${names}`,
    code: "코드",
    refersHere: "관련 항목",
  },
  fr: {
    title: "Faits et sources",
    fact: "Élément",
    value: "Valeur",
    source: "Source",
    asOf: (when) => `au ${when}`,
    readOn: (day) => `consulté le ${day}`,
    allReadOn: (day) => `Toutes les sources ont été consultées le ${day}.`,
    blurred: "position approximative, à 2 km près",
    formerly: (names) => `Autrefois\u202f: ${names}`,
    code: "Code",
    refersHere: "Voir aussi",
  },
};
