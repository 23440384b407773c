import { addDays } from "#kernel/calendar";
import type { Frame } from "#modules/plans/contract";
import type { Frequency, Shape, YearDay } from "#modules/reports/contract";
import { LEVELS } from "./rule-form.ts";

type Clause = Frame["reports"][number];
const NAMES: readonly [Frequency, string, readonly string[]][] = [
  ["month", "m", Array.from({ length: 12 }, (_, index) => `Tháng ${index + 1}`)],
  ["quarter", "q", ["Quý I", "Quý II", "Quý III", "Quý IV"]],
  ["half_year", "h", ["6 tháng đầu năm", "6 tháng cuối năm"]],
  ["year", "year", ["Năm"]],
];
/** From the cut-off to the last day to send: a working day lies between them in any ordinary week. */
const DAYS_TO_WRITE = 4;
const MOST = 12;

/**
 * The periods that a plan of this year asks for, as a rule would have them; a clause without a last day gives none. A plan names last days
 * only, so each period begins where the one before it was cut off: the form shows that, and the officer corrects it.
 */
export function shapesOfClauses(clauses: readonly Clause[], year: number): Shape[] {
  const dated = clauses
    .flatMap(({ period, lastDay }) => (lastDay ? [{ period, lastDay }] : []))
    .sort((one, other) => one.lastDay.localeCompare(other.lastDay));
  const yearly = dated.findLast((each) => each.period === "year")?.lastDay;
  const first = yearly ? aYearBefore(begins(yearly, year)) : { day: 1, month: 1, year: 0 };
  return NAMES.flatMap(([frequency, key, names]) => {
    const days = [...new Set(dated.filter((each) => each.period === frequency).map((each) => each.lastDay))].slice(0, names.length);
    return days.map((lastDay, index): Shape => {
      const before = days[index - 1];
      const cutoff = yearDay(addDays(lastDay, -DAYS_TO_WRITE), year);
      return {
        key: frequency === "year" ? key : `${key}${index + 1}`,
        name: names[index] ?? "",
        frequency,
        starts: before ? begins(before, year) : first,
        ends: cutoff,
        cutoff,
        estimatedTo: null,
        due: LEVELS.filter((level) => level !== "lead").map((level) => ({ level, on: yearDay(lastDay, year) })),
        onHoliday: "next_working_day",
      };
    });
  }).slice(0, MOST);
}

/** The day after the cut-off that belongs to a last day. */
const begins = (lastDay: string, year: number) => yearDay(addDays(lastDay, 1 - DAYS_TO_WRITE), year);
const aYearBefore = (day: YearDay): YearDay => ({ ...day, year: day.year - 1 });

function yearDay(day: string, year: number): YearDay {
  return { day: Number(day.slice(8)), month: Number(day.slice(5, 7)), year: Number(day.slice(0, 4)) - year };
}
