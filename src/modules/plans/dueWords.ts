import { done, type Outcome, refused } from "#kernel/outcome";
import { findDeadlines } from "./parse/deadlines.ts";

/** The days of a plan, by which a day without a year is understood. */
type Period = { startsOn: string; endsOn: string };

const LONGEST = 60;

/**
 * Reads a day as an officer types it: `30/6`, `30/6/2025`, `2025-06-30`, `tháng 6`, `quý II`, `trước ngày 15/5` (the last day is then the
 * 14th). Nothing typed is no day. A month or a quarter is its last day, or its first with `edge: "from"`.
 * Refuses `plan.date_impossible`, `plan.month_impossible`, `plan.quarter_impossible`, `plan.day_needs_year`, `plan.day_unreadable`, each
 * with the words typed.
 */
export function readDue(typed: string, plan: Period, edge: "from" | "to" = "to"): Outcome<string | null> {
  const text = typed.normalize("NFC").trim().replace(/\s+/gu, " ");
  if (text === "") return done(null);
  const refuse = (id: string) => refused({ id, values: { text: text.slice(0, LONGEST) } });
  if (text.length > LONGEST) return refuse("plan.day_unreadable");
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  const plain = iso ? `ngày ${iso[3]}/${iso[2]}/${iso[1]}` : /^\d/.test(text) ? `ngày ${text}` : text;
  const words = /^(?:quý|quí|tháng|năm) /iu.test(plain) ? `trong ${plain}` : plain;
  const period = { from: plan.startsOn, to: plan.endsOn };
  const { deadlines, warnings } = findDeadlines(
    [{ text: words }],
    new Map(),
    period,
    () => false,
    () => true,
    () => "",
  );
  const [found] = deadlines;
  const fault = warnings.find((warning) => warning.id !== "plan.deadline_before_period");
  if (fault) return refuse(fault.id);
  // Words that were not understood would otherwise be dropped without a word.
  if (!found || deadlines.length > 1 || found.text.trim().length < words.replace(/^(?:trong|hoàn thành|xong) /u, "").length - 1)
    return refuse("plan.day_unreadable");
  if (found.lastDay === null) return refuse(found.yearly ? "plan.day_needs_year" : "plan.day_unreadable");
  return done(edge === "from" && found.from ? found.from : found.lastDay);
}
