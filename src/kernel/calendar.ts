import { sql } from "drizzle-orm";
import type { Queryable } from "./db.ts";

/** A holiday (`working: false`), or a weekend day that is worked in exchange for one (`working: true`). */
export type CalendarDay = { day: string; working: boolean; name: string; source: string };
/** The dated exceptions to 'Monday to Friday', by ISO date. */
export type Calendar = ReadonlyMap<string, CalendarDay>;

const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;

/** Reads all dated exceptions; a few dozen a year. */
export async function loadCalendar(db: Queryable): Promise<Calendar> {
  const { rows } = await db.execute<CalendarDay>(sql`select day::text as day, working, name, source from kernel.calendar_day order by day`);
  return new Map(rows.map((row) => [row.day, row]));
}

/** Writes exceptions as the yearly decision publishes them; a day that is there already is replaced. */
export async function saveCalendarDays(db: Queryable, days: CalendarDay[]): Promise<void> {
  for (const { day, working, name, source } of days) {
    await db.execute(sql`
      insert into kernel.calendar_day (day, working, name, source) values (${day}::date, ${working}, ${name}, ${source})
      on conflict (day) do update set working = excluded.working, name = excluded.name, source = excluded.source`);
  }
}

/** Takes an exception away and answers what it said; null when there was none. */
export async function removeCalendarDay(db: Queryable, day: string): Promise<CalendarDay | null> {
  const { rows } = await db.execute<CalendarDay>(
    sql`delete from kernel.calendar_day where day::text = ${day} returning day::text as day, working, name, source`,
  );
  return rows[0] ?? null;
}

/** True for Saturday and Sunday. */
export function isWeekend(day: string): boolean {
  const weekday = instantOf(day).getUTCDay();
  return weekday === 0 || weekday === 6;
}

/** True when offices work on this ISO date. */
export function isWorkingDay(day: string, calendar: Calendar): boolean {
  return calendar.get(day)?.working ?? !isWeekend(day);
}

/** True for a day that exists, written as an ISO date. */
export function isDay(value: string): boolean {
  try {
    return addDays(value, 0) === value;
  } catch {
    return false;
  }
}

/** The date `count` calendar days later (earlier when negative). */
export function addDays(day: string, count: number): string {
  const instant = instantOf(day);
  instant.setUTCDate(instant.getUTCDate() + count);
  return instant.toISOString().slice(0, 10);
}

/**
 * The last day of a time limit of `count` working days that starts with an event on `day`: the day itself does not count
 * (Civil Code 2015, article 147). With 0 it is the first working day on or after `day`.
 */
export function addWorkingDays(day: string, count: number, calendar: Calendar): string {
  if (!Number.isInteger(count) || count < 0) throw new RangeError("A number of working days is 0 or more");
  let current = day;
  for (let left = count; left > 0; ) {
    current = addDays(current, 1);
    if (isWorkingDay(current, calendar)) left -= 1;
  }
  while (!isWorkingDay(current, calendar)) current = addDays(current, 1);
  return current;
}

/** How many working days lie after `from` up to and with `to`; 0 when `to` is not later. */
export function workingDaysBetween(from: string, to: string, calendar: Calendar): number {
  let count = 0;
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) if (isWorkingDay(day, calendar)) count += 1;
  return count;
}

function instantOf(day: string): Date {
  const instant = new Date(`${day}T00:00:00Z`);
  // JavaScript reads 30 February as 1 or 2 March.
  if (!ISO_DATE.test(day) || Number.isNaN(instant.getTime()) || instant.toISOString().slice(0, 10) !== day) {
    throw new RangeError(`Not a date: ${day}`);
  }
  return instant;
}
