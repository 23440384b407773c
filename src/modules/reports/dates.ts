import { addDays, addWorkingDays, type Calendar, isWorkingDay, workingDaysBetween } from "#kernel/calendar";
import type { Shape, YearDay } from "./contract.ts";

/** A period of one year with all its days worked out. */
export type PeriodDays = {
  startsOn: string;
  endsOn: string;
  cutoffOn: string;
  estimatedTo: string | null;
  due: { level: string; nominalOn: string; dueOn: string }[];
};

/** The ISO date of a day of a year; null when there is no such day (31/6, 29/2 of a common year). */
export function dayOf(year: number, day: YearDay): string | null {
  const text = `${year + day.year}-${String(day.month).padStart(2, "0")}-${String(day.day).padStart(2, "0")}`;
  try {
    return addDays(text, 0);
  } catch {
    return null;
  }
}

/** The days of a shape in a year; null when one of them does not exist. */
export function periodDays(shape: Shape, year: number, calendar: Calendar): PeriodDays | null {
  const [startsOn, endsOn, cutoffOn] = [shape.starts, shape.ends, shape.cutoff].map((day) => dayOf(year, day));
  const estimatedTo = shape.estimatedTo ? dayOf(year, shape.estimatedTo) : null;
  const due = shape.due.map(({ level, on }) => ({ level, nominalOn: dayOf(year, on) }));
  if (!startsOn || !endsOn || !cutoffOn || (shape.estimatedTo && !estimatedTo)) return null;
  const known = due.filter((each): each is { level: string; nominalOn: string } => each.nominalOn !== null);
  if (known.length < due.length) return null;
  return {
    startsOn,
    endsOn,
    cutoffOn,
    estimatedTo,
    due: known.map((each) => ({ ...each, dueOn: moved(each.nominalOn, shape, calendar) })),
  };
}

/** Working days that a report is late on `day`; 0 while it is in time. An extension counts. */
export function lateDays(owed: { dueOn: string; extendedTo: string | null }, day: string, calendar: Calendar): number {
  return workingDaysBetween(owed.extendedTo ?? owed.dueOn, day, calendar);
}

/** The last valid day after holidays moved it. */
export function moved(nominalOn: string, shape: Pick<Shape, "onHoliday">, calendar: Calendar): string {
  return shape.onHoliday === "stays" || isWorkingDay(nominalOn, calendar) ? nominalOn : addWorkingDays(nominalOn, 0, calendar);
}
