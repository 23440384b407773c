import { newMoonAt, sunLongitudeAt } from "./sky.ts";

/** A day of the Vietnamese lunar calendar; `leap` when its month repeats the one before. */
export type LunarDay = { year: number; month: number; day: number; leap: boolean };

/** Years for which the rules below are kept; outside, the sums of the sky lose their meaning for a calendar. */
export const LUNAR_YEARS = { first: 1968, last: 2100 } as const;

/** Vietnam's lunar calendar is reckoned on the 105th meridian east since Decision 121-CP of 8 August 1967. */
const MERIDIAN_HOURS = 7;
const DAY_MS = 86_400_000;
/** Julian day number of 1 January 1970. */
const EPOCH = 2_440_588;

/** The lunar day of a day `YYYY-MM-DD`. @throws RangeError outside the years that are kept. */
export function lunarOf(iso: string): LunarDay {
  const day = dayNumber(iso);
  const solarYear = Number(iso.slice(0, 4));
  // The months from the eleventh of the year before to the next eleventh hold every day of a lunar year.
  for (const year of [solarYear + 1, solarYear, solarYear - 1]) {
    const month = monthsAround(year).findLast(({ starts }) => starts <= day);
    if (month) return { year: month.year, month: month.month, day: day - month.starts + 1, leap: month.leap };
  }
  throw new RangeError(`no lunar day for ${iso}`);
}

/** The day `YYYY-MM-DD` of a lunar day; null when that year has no such day (a leap month it lacks, a thirtieth of a short month). */
export function solarOf({ year, month, day, leap }: LunarDay): string | null {
  const found = monthsOf(year).find((each) => each.month === month && each.leap === leap);
  return found && Number.isInteger(day) && day >= 1 && day <= found.length ? isoOf(found.starts + day - 1) : null;
}

/** A month of a lunar year: its first day, its length of 29 or 30 days. */
export type LunarMonth = { year: number; month: number; leap: boolean; first: string; length: number };

/** The twelve or thirteen months of a lunar year in order. @throws RangeError outside the years that are kept. */
export function lunarMonths(year: number): LunarMonth[] {
  return monthsOf(year).map(({ starts, ...month }) => ({ ...month, first: isoOf(starts) }));
}

type Month = { year: number; month: number; leap: boolean; starts: number; length: number };

/** Months 1 to 12 of a year: the tail of one span between two eleventh months and the head of the next. */
function monthsOf(year: number): Month[] {
  return [...monthsAround(year), ...monthsAround(year + 1)].filter((month) => month.year === year);
}

/**
 * Months from the eleventh of `year - 1` up to the tenth of `year`. The eleventh holds the winter solstice; of thirteen, the first in
 * which the sun enters no new sign of thirty degrees repeats the number before it.
 */
function monthsAround(year: number): Month[] {
  if (year < LUNAR_YEARS.first || year > LUNAR_YEARS.last + 1) throw new RangeError(`no lunar calendar for ${year}`);
  const first = eleventhMonth(year - 1);
  const count = eleventhMonth(year) - first;
  const starts = Array.from({ length: count + 1 }, (_, step) => moonDay(first + step));
  const signs = starts.map(sunSign);
  const leapAt = count === 13 ? signs.findIndex((sign, step) => step > 0 && step < count && sign === signs[step + 1]) : -1;
  return Array.from({ length: count }, (_, step) => {
    const ordinal = step - (leapAt !== -1 && step >= leapAt ? 1 : 0);
    const from = starts[step] ?? 0;
    return {
      year: ordinal < 2 ? year - 1 : year,
      month: ((ordinal + 10) % 12) + 1,
      leap: step === leapAt,
      starts: from,
      length: (starts[step + 1] ?? 0) - from,
    };
  });
}

/** Number of the new moon that begins the eleventh month: the last one not after the winter solstice. */
function eleventhMonth(year: number): number {
  const december31 = dayNumber(`${year}-12-31`);
  let moon = Math.floor((december31 - 2_451_550) / 29.530588861) + 1;
  while (moonDay(moon) > december31) moon -= 1;
  // The sun stands past 270 degrees on the first day: the solstice fell into the month before.
  return sunSign(moonDay(moon)) >= 9 ? moon - 1 : moon;
}

/** The local day of the new moon of this number, counted from the one of 6 January 2000. */
const moonDay = (moon: number): number => Math.floor(newMoonAt(moon) + 0.5 + MERIDIAN_HOURS / 24);

/** In which twelfth of its way the sun stands at local midnight as the day begins: 0 from the spring equinox, 9 from the winter solstice. */
const sunSign = (day: number): number => Math.floor(sunLongitudeAt(day - 0.5 - MERIDIAN_HOURS / 24) / 30);

const dayNumber = (iso: string): number => Math.round(Date.parse(`${iso}T00:00:00Z`) / DAY_MS) + EPOCH;
const isoOf = (day: number): string => new Date((day - EPOCH) * DAY_MS).toISOString().slice(0, 10);
