import { LUNAR_YEARS, lunarOf, solarOf } from "#kernel/lunar";
import type { Values } from "./values.ts";

/** A day or a span of days by the solar calendar, as ISO text. */
export type SolarSpan = { from: string; to: string };

/** The next times that a day of the lunar year comes, those still running on `today` among them. */
export function solarDays(lunar: Values["lunarDay"], today: string, count: number): SolarSpan[] {
  const spans: SolarSpan[] = [];
  const first = lunarOf(today).year - 1;
  for (let year = first; spans.length < count && year < LUNAR_YEARS.last; year++) {
    const from = solarDay(year, lunar);
    const ends = lunar.to;
    // A span that ends in an earlier month runs over the new year.
    const over = ends !== null && (ends.month < lunar.month || (ends.month === lunar.month && ends.day < lunar.day));
    const to = ends === null ? from : solarDay(over ? year + 1 : year, ends);
    if (from && to && to >= today) spans.push({ from, to });
  }
  return spans;
}

/** A thirtieth of a month of twenty-nine days is kept on its last day, as people do. */
function solarDay(year: number, { day, month }: { day: number; month: number }): string | null {
  const at = { year, month, leap: false };
  return solarOf({ ...at, day }) ?? (day === 30 ? solarOf({ ...at, day: 29 }) : null);
}
