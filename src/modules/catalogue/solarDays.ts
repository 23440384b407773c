import { LUNAR_YEARS, lunarOf, solarOf } from "#kernel/lunar";
import type { Values } from "./values.ts";

/** A day or a span of days by the solar calendar, as ISO text. */
export type SolarSpan = { from: string; to: string };
/** Such a span with the lunar year in which it begins, which names it in every language and after any correction of its days. */
export type YearlySpan = SolarSpan & { year: number };

/** The next times that a day of the lunar year comes, those still running on `today` among them. */
export function solarDays(lunar: Values["lunarDay"], today: string, count: number): SolarSpan[] {
  const spans: SolarSpan[] = [];
  for (let year = lunarOf(today).year - 1; spans.length < count && year < LUNAR_YEARS.last; year++) {
    const span = spanOf(year, lunar);
    if (span && span.to >= today) spans.push({ from: span.from, to: span.to });
  }
  return spans;
}

/** Every time that a day of the lunar year falls into the days from `first` to `last`, wholly or in part. */
export function solarDaysWithin(lunar: Values["lunarDay"], first: string, last: string): YearlySpan[] {
  const spans: YearlySpan[] = [];
  for (let year = lunarOf(first).year - 1; year <= lunarOf(last).year && year < LUNAR_YEARS.last; year++) {
    const span = spanOf(year, lunar);
    if (span && span.to >= first && span.from <= last) spans.push({ ...span, year });
  }
  return spans;
}

function spanOf(year: number, lunar: Values["lunarDay"]): SolarSpan | null {
  const from = solarDay(year, lunar);
  const ends = lunar.to;
  // A span that ends in an earlier month runs over the new year.
  const over = ends !== null && (ends.month < lunar.month || (ends.month === lunar.month && ends.day < lunar.day));
  const to = ends === null ? from : solarDay(over ? year + 1 : year, ends);
  return from && to ? { from, to } : null;
}

/** A thirtieth of a month of twenty-nine days is kept on its last day, as people do. */
function solarDay(year: number, { day, month }: { day: number; month: number }): string | null {
  const at = { year, month, leap: false };
  return solarOf({ ...at, day }) ?? (day === 30 ? solarOf({ ...at, day: 29 }) : null);
}
