import { type Measure, MEASURES } from "../field.ts";
import { canonicalUnit } from "../values.ts";
import { type Reading, readAs, type TypingLang, unread } from "./reading.ts";

const BLANKS = /[\s\u00a0\u202f\u2009]/gu;
const GROUPED = { ".": /^\d{1,3}(\.\d{3})+$/, ",": /^\d{1,3}(,\d{3})+$/ } as const;

/**
 * A number as people write it: `36.883` is thirty-six thousand in Vietnamese and some thirty-seven in English; what can mean one thing only
 * (`1.234,5`, `12.5`, `1,234,567`) is read in either language. Null for what is no number.
 */
export function readNumber(typed: string, lang: TypingLang): number | null {
  const text = typed.normalize("NFKC").replace(BLANKS, "").replace(/[−–]/gu, "-").replace(/^\+/, "");
  const sign = text.startsWith("-") ? -1 : 1;
  const digits = text.replace(/^-/, "");
  if (digits.length === 0 || digits.length > 30 || !/^[\d.,]+$/.test(digits)) return null;
  const plain = toPlain(digits, lang);
  return plain === null ? null : sign * Number(plain);
}

function toPlain(digits: string, lang: TypingLang): string | null {
  if (/^\d+$/.test(digits)) return digits;
  const dots = digits.split(".").length - 1;
  const commas = digits.split(",").length - 1;
  if (dots > 0 && commas > 0) return bothSigns(digits);
  const mark = dots > 0 ? "." : ",";
  const groupOfLang = lang === "vi" ? "." : ",";
  const grouped = GROUPED[mark].test(digits) && !digits.startsWith(`0${mark}`);
  if (dots + commas > 1) return grouped ? digits.replaceAll(mark, "") : null;
  if (grouped && mark === groupOfLang) return digits.replace(mark, "");
  return /^\d+[.,]\d+$/.test(digits) ? digits.replace(mark, ".") : null;
}

/** With both signs the later one is the point. */
function bothSigns(digits: string): string | null {
  const point = digits.lastIndexOf(".") > digits.lastIndexOf(",") ? "." : ",";
  const group = point === "." ? "," : ".";
  const [whole = "", fraction = "", more] = digits.split(point);
  if (more !== undefined || !GROUPED[group].test(whole) || !/^\d+$/.test(fraction)) return null;
  return `${whole.replaceAll(group, "")}.${fraction}`;
}

/** How a number is written for somebody who may change it. */
export function writeNumber(value: number, lang: TypingLang): string {
  return new Intl.NumberFormat(lang === "vi" ? "vi-VN" : "en-GB", { maximumFractionDigits: 10 }).format(value);
}

const SPELLINGS: Record<string, string> = {
  hecta: "ha",
  hectares: "ha",
  hectare: "ha",
  m2: "m²",
  "mét vuông": "m²",
  km2: "km²",
  "ki lô mét vuông": "km²",
  mét: "m",
  metres: "m",
  meters: "m",
  tấn: "t",
  tonnes: "t",
  tons: "t",
  "phần trăm": "%",
  mw: "MW",
  kw: "kW",
  gw: "GW",
};

/** An amount with its unit; without one it is in the unit in which the field is kept, another known one is converted. */
export function readAmount(measure: Measure, typed: string, lang: TypingLang): Reading<number> {
  const found = /^\s*([-−–+]?[\d.,\s\u00a0\u202f]*\d)\s*((?:[\p{L}%].*)?)$/u.exec(typed.normalize("NFC"));
  const number = found ? readNumber(found[1] ?? "", lang) : null;
  if (!found || number === null) return unread("fact.number");
  if (number < 0) return unread("fact.negative");
  const named = (found[2] ?? "").trim().replace(/\.$/, "");
  const units: Record<string, number> = MEASURES[measure];
  const unit = named === "" ? canonicalUnit(measure) : (SPELLINGS[named.toLowerCase()] ?? named);
  const size = units[unit];
  if (size === undefined) return unread("fact.unit", { unit: named, known: Object.keys(units).join(", ") });
  return number * size > 1e12 ? unread("fact.too_large") : readAs(Number((number * size).toPrecision(12)));
}

/** A whole number, not below zero. */
export function readCount(typed: string, lang: TypingLang): Reading<number> {
  const number = readNumber(typed, lang);
  if (number === null) return unread("fact.number");
  if (number < 0) return unread("fact.negative");
  if (!Number.isInteger(number)) return unread("fact.whole");
  return number > 1e12 ? unread("fact.too_large") : readAs(number);
}
