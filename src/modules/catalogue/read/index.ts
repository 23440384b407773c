import type { Field, FieldType } from "../field.ts";
import { Link, type Value, type Values, valueAs } from "../values.ts";
import { readDay, readYear, writeDay } from "./day.ts";
import { readDecision, writeDecision } from "./decision.ts";
import { readHours, writeHours } from "./hours.ts";
import { readLunarDay, readSeason, writeLunarDay, writeSeason } from "./lunar.ts";
import { readMoney, writeMoney } from "./money.ts";
import { readAmount, readCount, writeNumber } from "./number.ts";
import { readOutline, writeOutline } from "./outline.ts";
import { readPoint, writePoint } from "./point.ts";
import { type Reading, readAs, type TypingLang, unread } from "./reading.ts";
import { canonicalUnit } from "../values.ts";

export type { Reading, TypingLang } from "./reading.ts";

/** Types whose values are typed as text, an outline in a line for each corner and the others in one; the others are chosen. */
export const TYPED = [
  "names",
  "amount",
  "count",
  "money",
  "day",
  "year",
  "url",
  "decision",
  "point",
  "outline",
  "hours",
  "season",
  "lunarDay",
] as const;
export type TypedType = (typeof TYPED)[number];

/** True for a field whose value is typed. */
export function isTyped(field: Field): field is Extract<Field, { type: TypedType }> {
  return (TYPED as readonly FieldType[]).includes(field.type);
}

/** What a typed text means for a field. An empty one means nothing, and is not a fault: ask for it only when there is something. */
export function readTyped(field: Extract<Field, { type: TypedType }>, typed: string, lang: TypingLang): Reading<Value> {
  switch (field.type) {
    case "names":
      return readNames(typed);
    case "amount":
      return readAmount(field.measure, typed, lang);
    case "count":
      return readCount(typed, lang);
    case "money":
      return readMoney(typed, lang);
    case "day":
      return readDay(typed);
    case "year":
      return readYear(typed);
    case "url":
      return Link.safeParse(typed.trim()).success ? readAs(typed.trim()) : unread("fact.url");
    case "decision":
      return readDecision(typed);
    case "point":
      return readPoint(typed, lang);
    case "outline":
      return readOutline(typed, lang);
    case "hours":
      return readHours(typed);
    case "season":
      return readSeason(typed);
    case "lunarDay":
      return readLunarDay(typed);
    default:
      throw new Error("this field is chosen, not typed");
  }
}

/** A value as somebody would type it: read again it is the same value (a point or outline but for its precision). */
export function writeTyped(field: Extract<Field, { type: TypedType }>, value: unknown, lang: TypingLang): string {
  switch (field.type) {
    case "names":
      return valueAs("names", value).join("; ");
    case "amount":
      return `${writeNumber(valueAs("amount", value), lang)} ${canonicalUnit(field.measure)}`;
    case "count":
      return writeNumber(valueAs("count", value), lang);
    case "money":
      return writeMoney(valueAs("money", value), lang);
    case "day":
      return writeDay(valueAs("day", value));
    case "year":
      return writeYear(valueAs("year", value), lang);
    case "url":
      return valueAs("url", value);
    case "decision":
      return writeDecision(valueAs("decision", value), lang);
    case "point":
      return writePoint(valueAs("point", value));
    case "outline":
      return writeOutline(valueAs("outline", value));
    case "hours":
      return writeHours(valueAs("hours", value), lang);
    case "season":
      return writeSeason(valueAs("season", value));
    case "lunarDay":
      return writeLunarDay(valueAs("lunarDay", value));
    default:
      throw new Error("this field is chosen, not typed");
  }
}

function readNames(typed: string): Reading<Values["names"]> {
  const names = typed
    .normalize("NFC")
    .split(/[;\n]/)
    .map((name) => name.trim())
    .filter(Boolean);
  if (names.length === 0) return unread("fact.names");
  return names.length > 50 || names.some((name) => name.length > 200) ? unread("fact.too_long") : readAs(names);
}

const writeYear = (year: number, lang: TypingLang): string => (year < 0 ? `${-year} ${lang === "vi" ? "TCN" : "BC"}` : String(year));
