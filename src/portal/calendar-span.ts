import { type Festival, solarDaysWithin, type YearlySpan } from "#modules/catalogue/contract";
import { missing } from "./entry.ts";

/** Years around this one that the calendar shows. */
const YEARS = { before: 1, after: 9 };

/** What the address of the calendar asks for: a month, a year, or neither for the twelve months from today. */
export type CalendarQuery = { year: number | undefined; month: string | undefined; commune: string | undefined };
export type CalendarSpan = { first: string; last: string };
export type Held = { festival: Festival; span: YearlySpan };

/** The address as a question; a month or year that the calendar does not show is an address that does not exist. */
export function readCalendar(url: URL, today: string): CalendarQuery {
  const word = (name: string) => url.searchParams.get(name) ?? undefined;
  const [month, rawYear] = [word("month"), word("year")];
  const year = month === undefined ? rawYear : month.slice(0, 4);
  if (month !== undefined && !/^\d{4}-(0[1-9]|1[0-2])$/.test(month)) missing();
  if (year !== undefined && !(/^\d{4}$/.test(year) && shownYears(today).includes(Number(year)))) missing();
  return { month, year: year === undefined ? undefined : Number(year), commune: word("commune") };
}

/** The years of the calendar, the earliest first. */
export function shownYears(today: string): number[] {
  const now = Number(today.slice(0, 4));
  return Array.from({ length: YEARS.before + YEARS.after + 1 }, (_, index) => now - YEARS.before + index);
}

/** The first and last day that a question covers. */
export function spanAsked({ year, month }: Pick<CalendarQuery, "year" | "month">, today: string): CalendarSpan {
  if (month) return { first: `${month}-01`, last: lastOf(month) };
  if (year) return { first: `${year}-01-01`, last: `${year}-12-31` };
  const [thisYear = 0, thisMonth = 1] = today.split("-").map(Number);
  // Up to the end of the month before this one of the next year.
  return { first: today, last: new Date(Date.UTC(thisYear + 1, thisMonth - 1, 0)).toISOString().slice(0, 10) };
}

function lastOf(month: string): string {
  const [year = 0, number = 1] = month.split("-").map(Number);
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
}

/** Every time that one of the festivals is held within the span, in order of its first day. */
export function heldWithin(found: readonly Festival[], { first, last }: CalendarSpan): Held[] {
  return found
    .flatMap((festival) => solarDaysWithin(festival.days, first, last).map((span) => ({ festival, span })))
    .toSorted((a, b) => a.span.from.localeCompare(b.span.from) || a.festival.title.localeCompare(b.festival.title));
}

/** By the month of the first day that is asked for; what began before stands in the first month. */
export function byMonth(held: readonly Held[], { first }: CalendarSpan): [month: string, held: Held[]][] {
  const months = new Map<string, Held[]>();
  for (const one of held) {
    const month = (one.span.from < first ? first : one.span.from).slice(0, 7);
    months.set(month, [...(months.get(month) ?? []), one]);
  }
  return [...months];
}
