import { fold } from "#kernel/fold";
import { LUNAR_YEARS, solarOf } from "#kernel/lunar";
import { type Reading, readAs, unread } from "./reading.ts";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
/** Months by their Vietnamese names; the first and the last are called giêng and chạp in the lunar year. */
const NAMED: Record<string, number> = {
  gieng: 1,
  hai: 2,
  ba: 3,
  tu: 4,
  nam: 5,
  sau: 6,
  bay: 7,
  tam: 8,
  chin: 9,
  muoi: 10,
  "muoi mot": 11,
  chap: 12,
  "muoi hai": 12,
};
const LUNAR = /\(?\b(am lich|al|a\.l\.?|lunar|nong lich)\b\)?/;

/** Day, month and year of a text in one of the usual spellings, unchecked; null when it is none. `year` is null where none is needed and given. */
export function datePieces(typed: string): { day: number; month: number; year: number | null; leap: boolean; lunar: boolean } | null {
  const folded = fold(typed).trim();
  const lunar = LUNAR.test(folded);
  const text = folded.replace(LUNAR, " ").replace(/,/g, " ").replace(/\s+/g, " ").trim();
  const leap = /\bnhuan\b/.test(text);
  const bare = text
    .replace(/\bnhuan\b/, " ")
    .replace(/\s+/g, " ")
    .trim();
  const found = iso(bare) ?? digits(bare) ?? vietnamese(bare) ?? english(bare);
  return found && { ...found, leap, lunar };
}

type Pieces = { day: number; month: number; year: number | null };
const pieces = (day: string, month: number, year: string | undefined): Pieces => ({
  day: Number(day),
  month,
  year: year === undefined ? null : Number(year),
});

function iso(text: string): Pieces | null {
  const [, year, month = "", day = ""] = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text) ?? [];
  return year ? pieces(day, Number(month), year) : null;
}

function digits(text: string): Pieces | null {
  const [, day, month = "", year] = /^(?:ngay )?(\d{1,2})\s*[/.-]\s*(\d{1,2})(?:(?:\s*[/.-]\s*| nam )(\d{4}))?$/.exec(text) ?? [];
  return day ? pieces(day, Number(month), year) : null;
}

function vietnamese(text: string): Pieces | null {
  const [, day, month = "", year] =
    /^(?:ngay )?(?:mung |mong )?(\d{1,2}) (?:thang|thg)\.? ([a-z]+(?: mot| hai)?|\d{1,2})(?:(?: nam)? (\d{4}))?$/.exec(text) ?? [];
  const named = /^\d+$/.test(month) ? Number(month) : NAMED[month];
  return day && named ? pieces(day, named, year) : null;
}

function english(text: string): Pieces | null {
  const [, day, name, year] = /^(\d{1,2})(?:st|nd|rd|th)? ([a-z]{3,9})\.?(?: (\d{4}))?$/.exec(text) ?? [];
  const [, first, second, third] = /^([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?(?: (\d{4}))?$/.exec(text) ?? [];
  const word = name ?? first ?? "";
  const month = MONTHS.indexOf(word.slice(0, 3)) + 1;
  const on = day ?? second;
  return on && month > 0 ? pieces(on, month, year ?? third) : null;
}

/**
 * A day as ISO text. Day first, in digits or words, Vietnamese or English; with `âm lịch` (`âl`) it is a day of the lunar year and becomes
 * the solar day. A date without a year, of two digits in the year, or that does not exist is refused by name.
 */
export function readDay(typed: string): Reading<string> {
  if (/^\D*\d{1,2}[/.-]\d{1,2}[/.-]\d{2}\D*$/.test(typed)) return unread("fact.short_year");
  const found = datePieces(typed);
  if (!found) return unread("fact.day");
  const { day, month, year, leap, lunar } = found;
  if (year === null) return unread("fact.no_year");
  if (lunar || leap) return fromLunar({ day, month, year, leap });
  const iso = `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
  const instant = new Date(`${iso}T00:00:00Z`);
  // JavaScript reads 31 June as 1 July.
  return Number.isNaN(instant.getTime()) || instant.toISOString().slice(0, 10) !== iso ? unread("fact.no_such_day") : readAs(iso);
}

function fromLunar(lunar: { day: number; month: number; year: number; leap: boolean }): Reading<string> {
  if (lunar.year < LUNAR_YEARS.first || lunar.year > LUNAR_YEARS.last)
    return unread("fact.lunar_year", { from: LUNAR_YEARS.first, to: LUNAR_YEARS.last });
  const solar = solarOf(lunar);
  return solar === null ? unread("fact.no_such_lunar_day") : readAs(solar);
}

/** A year, a month (`4/2025`) or a day of which a source speaks, as ISO text of that length. */
export function readAsOf(typed: string): Reading<string> {
  const text = typed.trim();
  if (/^\d{4}$/.test(text)) return readAs(text);
  const [, month, year] = /^(?:tháng\s*)?(\d{1,2})\s*[/.-]\s*(\d{4})$/iu.exec(text) ?? [];
  const [, isoYear, isoMonth] = /^(\d{4})-(\d{2})$/.exec(text) ?? [];
  const of = Number(month ?? isoMonth);
  if (year ?? isoYear)
    return of >= 1 && of <= 12 ? readAs(`${year ?? isoYear}-${String(of).padStart(2, "0")}`) : unread("fact.no_such_day");
  return readDay(text);
}

/** A year, also before our era (`257 TCN`, `257 BC`). */
export function readYear(typed: string): Reading<number> {
  const [, digitsOf, before] = /^(?:năm\s+)?(\d{1,4})\s*(tcn|bc|bce)?$/iu.exec(typed.trim()) ?? [];
  if (!digitsOf) return unread("fact.year");
  const year = before ? -Number(digitsOf) : Number(digitsOf);
  return year > 2200 || year < -3000 ? unread("fact.year") : readAs(year);
}

/** How an ISO day, month or year is written for somebody who may change it: day first. */
export function writeDay(iso: string): string {
  return iso.split("-").map(Number).reverse().join("/");
}
