import { sql } from "drizzle-orm";
import { isWeekend, removeCalendarDay as remove, saveCalendarDays } from "#kernel/calendar";
import type { Tx } from "#kernel/db";
import { done, type Outcome, refused } from "#kernel/outcome";
import { audit } from "#modules/record";
import { authorise, type IdentityContext } from "../authorise.ts";
import { CalendarDayInput } from "../contract.ts";

/**
 * Records a holiday, or a weekend day that is worked in exchange; `was` names the day that is being changed. Deadlines
 * hear of it as `calendar.changed`. Refuses with `day_taken` when another record stands for that day, and with
 * `not_weekend` when a swapped day is a working day anyway.
 * @throws Fault `not_allowed`
 */
export async function saveCalendarDay(ctx: IdentityContext, input: CalendarDayInput): Promise<Outcome> {
  const { was, ...day } = CalendarDayInput.parse(input);
  authorise(ctx, "calendar.edit");
  return ctx.db.transaction(async (tx) => {
    await lock(tx);
    const { rows } = await tx.execute(sql`select 1 from kernel.calendar_day where day = ${day.day}::date`);
    const reasons = [];
    if (rows.length > 0 && was !== day.day) reasons.push({ id: "day_taken", field: "day" });
    if (day.working && !isWeekend(day.day)) reasons.push({ id: "not_weekend", field: "day" });
    if (reasons.length > 0) return refused(...reasons);
    if (was && was !== day.day) await remove(tx, was);
    await saveCalendarDays(tx, [day]);
    await audit(tx, ctx, "calendar.save", { kind: "calendar_day", id: day.day }, { ...day, ...(was ? { was } : {}) });
    await ctx.emit(tx, { type: "calendar.changed", payload: { days: [...new Set([day.day, ...(was ? [was] : [])])] } });
    return done(undefined);
  });
}

/**
 * Takes a record away: the day is again what its weekday says. Refuses with `no_such_day`.
 * @throws Fault `not_allowed`
 */
export async function removeCalendarDay(ctx: IdentityContext, input: { day: string }): Promise<Outcome> {
  authorise(ctx, "calendar.edit");
  return ctx.db.transaction(async (tx) => {
    await lock(tx);
    const gone = await remove(tx, input.day);
    if (!gone) return refused({ id: "no_such_day", field: "day" });
    await audit(tx, ctx, "calendar.remove", { kind: "calendar_day", id: gone.day }, gone);
    await ctx.emit(tx, { type: "calendar.changed", payload: { days: [gone.day] } });
    return done(undefined);
  });
}

const lock = (tx: Tx) => tx.execute(sql`select pg_advisory_xact_lock(hashtext('kernel.calendar_day'))`);
