import { laterDay } from "../due.ts";

/** A month as an ISO word, `2025-05`. */
export type Month = string;

/** The month that many months later. */
export function laterMonth(month: Month, months: number): Month {
  const [year = 0, number = 1] = month.split("-").map(Number);
  return new Date(Date.UTC(year, number - 1 + months, 1)).toISOString().slice(0, 7);
}

/** The asked month when it is one, else today's when the plan runs today, else the plan's first. */
export function chosenMonth(asked: string | null, today: string, plan: { startsOn: string; endsOn: string }): Month {
  if (asked && /^\d{4}-(0[1-9]|1[0-2])$/.test(asked)) return asked;
  return today >= plan.startsOn && today <= plan.endsOn ? today.slice(0, 7) : plan.startsOn.slice(0, 7);
}

/** Weeks from Monday to Sunday that hold a month; days of its neighbours fill the first and last. */
export function weeksOf(month: Month): string[][] {
  const first = `${month}-01`;
  const offset = (new Date(`${first}T00:00:00Z`).getUTCDay() + 6) % 7;
  const next = `${laterMonth(month, 1)}-01`;
  const weeks: string[][] = [];
  for (let monday = laterDay(first, -offset); monday < next; monday = laterDay(monday, 7))
    weeks.push(Array.from({ length: 7 }, (_, day) => laterDay(monday, day)));
  return weeks;
}

/** How many months lie between two, both counted. */
export function monthsBetween(from: Month, to: Month): number {
  const count = (month: Month) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7));
  return count(to) - count(from) + 1;
}
