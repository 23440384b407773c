import type { Lang } from "#kernel/languages";

type Sayings = {
  daily: string;
  closed: string;
  /** A day of the lunar year. */
  lunar(day: number, month: number): string;
  decision(number: string, day: string): string;
  bc(year: number): string;
  /** How large an outline is, about, and of how many corners it is drawn. */
  outline(size: string, corners: number): string;
  /** Parts of one value, and a value with what explains it. */
  list: string;
  colon: string;
};

const ordinal = (n: number) =>
  `${n}${n % 10 === 1 && n % 100 !== 11 ? "st" : n % 10 === 2 && n % 100 !== 12 ? "nd" : n % 10 === 3 && n % 100 !== 13 ? "rd" : "th"}`;
const VI_MONTHS = ["Giêng", "Hai", "Ba", "Tư", "Năm", "Sáu", "Bảy", "Tám", "Chín", "Mười", "Mười Một", "Chạp"];

/** What values need besides their labels, in every language. */
export const SAYINGS: Record<Lang, Sayings> = {
  vi: {
    daily: "hằng ngày",
    closed: "đóng cửa",
    lunar: (day, month) => `${day <= 10 ? "mồng " : "ngày "}${day} tháng ${VI_MONTHS[month - 1] ?? month} âm lịch`,
    decision: (number, day) => `${number} ngày ${day}`,
    bc: (year) => `${year} TCN`,
    outline: (size, corners) => `khoảng ${size}, vẽ theo ${corners} đỉnh`,
    list: ", ",
    colon: ": ",
  },
  en: {
    daily: "daily",
    closed: "closed",
    lunar: (day, month) => `${ordinal(day)} day of the ${ordinal(month)} lunar month`,
    decision: (number, day) => `${number} of ${day}`,
    bc: (year) => `${year} BC`,
    outline: (size, corners) => `about ${size}, drawn from ${corners} corners`,
    list: ", ",
    colon: ": ",
  },
  zh: {
    daily: "每天",
    closed: "关闭",
    lunar: (day, month) => `农历${month}月${day}日`,
    decision: (number, day) => `${number}（${day}）`,
    bc: (year) => `公元前${year}年`,
    outline: (size, corners) => `约${size}，由${corners}个顶点绘出`,
    list: "、",
    colon: "：",
  },
  ja: {
    daily: "毎日",
    closed: "閉館",
    lunar: (day, month) => `旧暦${month}月${day}日`,
    decision: (number, day) => `${number}（${day}）`,
    bc: (year) => `紀元前${year}年`,
    outline: (size, corners) => `約${size}（${corners}頂点で描画）`,
    list: "、",
    colon: "：",
  },
  ko: {
    daily: "매일",
    closed: "휴관",
    lunar: (day, month) => `음력 ${month}월 ${day}일`,
    decision: (number, day) => `${number} (${day})`,
    bc: (year) => `기원전 ${year}년`,
    outline: (size, corners) => `약 ${size}, 꼭짓점 ${corners}개로 표시`,
    list: ", ",
    colon: ": ",
  },
  fr: {
    daily: "tous les jours",
    closed: "fermé",
    lunar: (day, month) => `${day === 1 ? "1er" : `${day}e`} jour du ${month === 1 ? "1er" : `${month}e`} mois lunaire`,
    decision: (number, day) => `${number} du ${day}`,
    bc: (year) => `${year} av. J.-C.`,
    outline: (size, corners) => `environ ${size}, tracé en ${corners} sommets`,
    list: ", ",
    colon: "\u00a0: ",
  },
};
