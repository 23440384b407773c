import { sql } from "drizzle-orm";
import { addWorkingDays, type Calendar } from "../../kernel/calendar.ts";
import { homeZone, localDate } from "../../kernel/clock.ts";
import type { State, WorkDue } from "./contract.ts";

/** Working days for whoever a text waits for: clearance, approval, publication. */
export const STEP_DAYS = 2;
/** Working days for words that were returned, unless the return says another day, and for a translation that fell behind. */
export const RETURN_DAYS = 3;

/** What decides when something is expected: its state, when it came into it, the day that a return or a plan set, the minute of a schedule. */
type Timed = { state: State; since: Date; dueOn: string | null; scheduledFor: Date | null; onHold: boolean; planned: boolean };

/** The day expected of the words of revision `r`: one that was planned goes before one that a return set. */
export const PLANNED_DAY = sql`coalesce((select p.due_on from editions.planned p where p.document_id = r.document_id and p.lang = r.lang), r.due_on)::text as due_on,
  exists (select 1 from editions.planned p where p.document_id = r.document_id and p.lang = r.lang and p.due_on is not null) as planned`;

const STEPS: Partial<Record<State, WorkDue["why"]>> = { submitted: "clearance", cleared: "approval", approved: "publish" };

/** When something in flight is expected, with the arithmetic behind it; null when nobody set a day. Pure. */
export function dueOf(item: Timed, calendar: Calendar): WorkDue | null {
  if (item.state === "scheduled" && item.scheduledFor)
    return {
      on: localDate(item.scheduledFor, homeZone()),
      at: item.scheduledFor,
      why: item.onHold ? "hold" : "schedule",
      since: null,
      workingDays: null,
    };
  if (item.state === "working")
    return item.dueOn ? { on: item.dueOn, at: null, why: item.planned ? "planned" : "return", since: item.since, workingDays: null } : null;
  const why = STEPS[item.state];
  return why ? waitingDue(why, item.since, STEP_DAYS, calendar) : null;
}

/** A time limit of some working days that began at `since`. */
export function waitingDue(why: WorkDue["why"], since: Date, workingDays: number, calendar: Calendar): WorkDue {
  return { on: addWorkingDays(localDate(since, homeZone()), workingDays, calendar), at: null, why, since, workingDays };
}

/** The day a return sets when it names none. */
export function returnDue(now: Date, calendar: Calendar): string {
  return addWorkingDays(localDate(now, homeZone()), RETURN_DAYS, calendar);
}
