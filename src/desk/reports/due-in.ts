import type { Translate } from "../messages/index.ts";
import { daysBetween } from "#modules/plans/contract";

/** A report that is still owed: its last day with any extension, and by how many working days it is late today. */
type StillOwed = { dueOn: string; lateNow: number };

/**
 * How a report that is still owed stands to its last day: late by working days, over on a day off that follows it, today, or days left.
 * The law counts the wait in working days; what is left is read off a calendar.
 */
export function dueIn(t: Translate, { dueOn, lateNow }: StillOwed, today: string): { text: string; over: boolean } {
  const left = daysBetween(today, dueOn);
  if (lateNow > 0) return { text: t("collect.late", { n: lateNow }), over: true };
  if (left < 0) return { text: t("collect.over"), over: true };
  return { text: left === 0 ? t("plans.today") : t("reports.left", { n: left }), over: false };
}
