import type { Lang } from "../../kernel/languages.ts";
import type { AreaType } from "../../modules/territory/contract.ts";

/** Words for administrative areas and what became of them. */
type AreaWords = {
  former: string;
  /** An area with the word for its type, as the language orders them. */
  name(type: AreaType, name: string): string;
  /** Joins an area with what it belonged to, the nearest first. */
  within(names: readonly string[]): string;
  until(day: string): string;
  before(day: string): string;
  now(names: string): string;
};

const typed = (types: Record<AreaType, string>, order: "before" | "after") => (type: AreaType, name: string) =>
  order === "before" ? `${types[type]} ${name}` : `${name} ${types[type]}`;
const comma = (names: readonly string[]) => names.join(", ");
/** In Chinese, Japanese and Korean the larger area stands first. */
const largestFirst = (names: readonly string[]) => names.toReversed().join(" ");

export const areaWords: Record<Lang, AreaWords> = {
  vi: {
    former: "Địa danh cũ",
    name: typed(
      { province: "tỉnh", city: "thành phố", town: "thị xã", district: "huyện", township: "thị trấn", commune: "xã", ward: "phường" },
      "before",
    ),
    within: comma,
    until: (day) => `có đến hết ngày ${day}`,
    before: (day) => `không còn từ trước ngày ${day}`,
    now: (names) => `Nay thuộc ${names}.`,
  },
  en: {
    former: "Former place names",
    name: typed(
      { province: "province", city: "city", town: "town", district: "district", township: "township", commune: "commune", ward: "ward" },
      "after",
    ),
    within: comma,
    until: (day) => `existed until ${day}`,
    before: (day) => `ended before ${day}`,
    now: (names) => `Now part of ${names}.`,
  },
  zh: {
    former: "旧地名",
    name: typed({ province: "省", city: "市", town: "市社", district: "县", township: "市镇", commune: "乡", ward: "坊" }, "after"),
    within: largestFirst,
    until: (day) => `存续至${day}`,
    before: (day) => `${day}之前已不存在`,
    now: (names) => `现属 ${names}。`,
  },
  ja: {
    former: "旧地名",
    name: typed({ province: "省", city: "市", town: "市社", district: "県", township: "市鎮", commune: "社", ward: "坊" }, "after"),
    within: largestFirst,
    until: (day) => `${day}まで存在`,
    before: (day) => `${day}より前に消滅`,
    now: (names) => `現在は ${names} に属します。`,
  },
  ko: {
    former: "옛 지명",
    name: typed({ province: "성", city: "시", town: "시", district: "현", township: "읍", commune: "면", ward: "동" }, "after"),
    within: largestFirst,
    until: (day) => `${day}까지 존속`,
    before: (day) => `${day} 이전에 폐지`,
    now: (names) => `현재 소속: ${names}.`,
  },
  fr: {
    former: "Anciens noms de lieux",
    name: typed(
      {
        province: "province de",
        city: "ville de",
        town: "ville de",
        district: "district de",
        township: "bourg de",
        commune: "commune de",
        ward: "quartier de",
      },
      "before",
    ),
    within: comma,
    until: (day) => `a existé jusqu’au ${day}`,
    before: (day) => `supprimé avant le ${day}`,
    now: (names) => `Relève aujourd’hui de : ${names}.`,
  },
};
