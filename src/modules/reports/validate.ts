import { addDays, type Calendar, workingDaysBetween } from "#kernel/calendar";
import type { Reason } from "#kernel/outcome";
import type { RuleFields, Shape, YearDay } from "./contract.ts";
import { dayOf, type PeriodDays, periodDays } from "./dates.ts";

/** How many years of a rule are worked out to look for faults: calendars and leap years differ. */
const YEARS = 4;

/**
 * Every reason why a rule can not work. Decree 09/2019/NĐ-CP, article 8: each level has its own last day, and at least one working
 * day lies between the cut-off and the first of them. Periods of one kind never overlap; a year may hold its half-years.
 */
export function ruleFaults(rule: RuleFields, calendar: Calendar): Reason[] {
  const reasons: Reason[] = [];
  if (rule.validTo !== null && rule.validTo <= rule.validFrom) reasons.push({ id: "rule.valid_backwards", field: "validTo" });
  reasons.push(
    ...twice(
      "rule.shape_twice",
      "shapes",
      rule.shapes.map((shape) => shape.key),
    ),
  );
  reasons.push(
    ...twice(
      "rule.level_twice",
      "reporters",
      rule.reporters.map((each) => each.level),
    ),
  );
  reasons.push(
    ...twice(
      "rule.kind_twice",
      "reporters",
      rule.reporters.flatMap((each) => each.unitKinds),
    ),
  );
  reasons.push(
    ...twice(
      "rule.question_twice",
      "outline",
      rule.outline.map((question) => question.id),
    ),
  );
  for (const question of rule.outline)
    reasons.push(
      ...twice(
        "rule.figure_twice",
        "outline",
        question.figures.map((figure) => figure.id),
      ),
    );
  if (rule.content !== "text" && !rule.outline.some((question) => question.figures.length > 0))
    reasons.push({ id: "rule.no_figure", field: "outline" });
  reasons.push(
    ...twice(
      "rule.unit_twice",
      "reporters",
      rule.reporters.flatMap((each) => each.unitIds),
    ).slice(0, 1),
  );
  // A special report is asked for once; what comes again and again is periodic.
  if (
    rule.shapes.some((shape) => (shape.frequency === "once") === (rule.kind === "periodic")) ||
    (rule.frequency === "once") === (rule.kind === "periodic")
  )
    reasons.push({ id: "rule.once", field: "kind" });
  for (const [index, shape] of rule.shapes.entries()) reasons.push(...shapeFaults(rule, shape, `shapes.${index}`, calendar));
  if (reasons.length === 0) reasons.push(...overlaps(rule, calendar));
  return once(reasons);
}

function shapeFaults(rule: RuleFields, shape: Shape, at: string, calendar: Calendar): Reason[] {
  const reasons: Reason[] = [];
  const say = (id: string, field: string, values: Record<string, string | number> = {}) =>
    reasons.push({ id, field: `${at}.${field}`, values: { shape: shape.name, ...values } });
  for (const { level } of rule.reporters)
    if (!shape.due.some((due) => due.level === level)) say("rule.level_without_deadline", `due.${level}`, { level });
  for (const year of years(rule)) {
    const days = periodDays(shape, year, calendar);
    if (!days) {
      for (const { field, name, day, values } of impossibleDays(shape, year))
        say(`rule.impossible_day.${name}`, field, { day: `${day.day}/${day.month}/${year + day.year}`, ...values });
      break;
    }
    if (days.endsOn <= days.startsOn || days.cutoffOn < days.startsOn) say("rule.period_backwards", "ends");
    // What happens after the cut-off would be reported by nobody.
    if (days.estimatedTo === null && days.cutoffOn >= days.startsOn && days.cutoffOn < days.endsOn) say("rule.cutoff_before_end", "cutoff");
    if (days.estimatedTo !== null && days.estimatedTo <= days.cutoffOn) say("rule.estimate_before_cutoff", "estimatedTo");
    for (const { level, nominalOn } of days.due)
      if (workingDaysBetween(days.cutoffOn, nominalOn, calendar) < 1) say("rule.cutoff_too_close", `due.${level}`, { level });
    for (const [index, { level, nominalOn }] of days.due.entries())
      if (index > 0 && nominalOn < (days.due[index - 1]?.nominalOn ?? "")) say("rule.level_after_next", `due.${level}`);
  }
  return reasons;
}

type NamedDay = { field: string; name: string; day: YearDay; values?: Record<string, string> };

/** The days of a shape that the calendar of a year does not have, by the fields that hold them. */
function impossibleDays(shape: Shape, year: number): NamedDay[] {
  const all: NamedDay[] = [
    { field: "starts", name: "starts", day: shape.starts },
    { field: "ends", name: "ends", day: shape.ends },
    { field: "cutoff", name: "cutoff", day: shape.cutoff },
    ...(shape.estimatedTo ? [{ field: "estimatedTo", name: "estimated", day: shape.estimatedTo }] : []),
    ...shape.due.map(({ level, on }) => ({ field: `due.${level}`, name: "due", day: on, values: { level } })),
  ];
  return all.filter(({ day }) => dayOf(year, day) === null);
}

/**
 * Days between the periods of a rule that none of them holds: what happens on them is reported by nobody. A warning and no fault, because a
 * rule may ask for one season only. A hole that comes every year is told once, with the first year's days.
 */
export function ruleHoles(rule: Pick<RuleFields, "kind" | "shapes" | "validFrom" | "validTo" | "frequency">, calendar: Calendar): Hole[] {
  if (rule.kind !== "periodic") return [];
  const all = dated(rule, calendar).toSorted((one, other) => one.days.startsOn.localeCompare(other.days.startsOn));
  const holes = new Map<string, Hole>();
  let reached = all[0]?.days.endsOn ?? "";
  for (const { days } of all) {
    const next = addDays(reached, 1);
    if (days.startsOn > next) {
      const hole = { from: next, to: addDays(days.startsOn, -1) };
      const yearly = `${hole.from.slice(5)} ${hole.to.slice(5)}`;
      if (!holes.has(yearly)) holes.set(yearly, hole);
    }
    if (days.endsOn > reached) reached = days.endsOn;
  }
  return [...holes.values()];
}

/** First and last day that no period holds. */
type Hole = { from: string; to: string };

function dated(rule: Pick<RuleFields, "shapes" | "validFrom" | "validTo" | "frequency">, calendar: Calendar): Dated[] {
  return years(rule).flatMap((year) =>
    rule.shapes.flatMap((shape) => {
      const days = periodDays(shape, year, calendar);
      return days ? [{ shape, days }] : [];
    }),
  );
}

function overlaps(rule: RuleFields, calendar: Calendar): Reason[] {
  const all = dated(rule, calendar);
  return all.flatMap((one, index) =>
    all
      .slice(index + 1)
      .filter((other) => clash(one, other))
      .map((other) => ({
        id: "rule.periods_overlap",
        field: `shapes.${rule.shapes.indexOf(other.shape)}.starts`,
        values: { shape: one.shape.name, other: other.shape.name },
      })),
  );
}

type Dated = { shape: Shape; days: PeriodDays };
function clash({ shape: a, days: one }: Dated, { shape: b, days: other }: Dated): boolean {
  const meet = one.startsOn <= other.endsOn && other.startsOn <= one.endsOn;
  if (!meet || a.frequency === b.frequency) return meet;
  const inside = (x: PeriodDays, y: PeriodDays) => x.startsOn >= y.startsOn && x.endsOn <= y.endsOn;
  return !inside(one, other) && !inside(other, one);
}

function years(rule: Pick<RuleFields, "validFrom" | "validTo" | "frequency">): number[] {
  const first = Number(rule.validFrom.slice(0, 4));
  if (rule.frequency === "once") return [first];
  const last = rule.validTo ? Math.min(Number(rule.validTo.slice(0, 4)), first + YEARS) : first + YEARS;
  return Array.from({ length: Math.max(1, last - first + 1) }, (_, index) => first + index);
}

function twice(id: string, field: string, keys: readonly string[]): Reason[] {
  const again = keys.filter((key, index) => keys.indexOf(key) !== index);
  return again.map((key) => ({ id, field, values: { key } }));
}

function once(reasons: Reason[]): Reason[] {
  const seen = new Set<string>();
  return reasons.filter((reason) => {
    const key = JSON.stringify(reason);
    return !seen.has(key) && seen.add(key);
  });
}
