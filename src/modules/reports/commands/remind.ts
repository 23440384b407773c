import { and, eq, inArray } from "drizzle-orm";
import { done, type Outcome, refused } from "#kernel/outcome";
import { audit } from "#modules/record";
import { loadPeriod, note, type ReportContext } from "../load.ts";
import { can } from "../policy.ts";
import { obligation, reminder } from "../schema.ts";

/** Reminders wait this long, so that a wrong click can be taken back. */
const HOLD_MS = 60_000;
/** More units than a province has. */
const MANY = 1_000;

/** Reminds the chosen units of one period that have not sent. Refuses `role.planner`, `report.nobody` (none of them owes anything). */
export async function remind(
  ctx: ReportContext,
  input: { periodId: string; obligationIds: string[] },
): Promise<Outcome<{ ids: string[] }>> {
  return ctx.db.transaction(async (tx) => {
    const { period, rule } = await loadPeriod(tx, input.periodId);
    if (!can(ctx.actor, "collection.run", { collectorUnitId: rule.collectorUnitId })) return refused({ id: "role.planner" });
    const chosen = input.obligationIds.slice(0, MANY);
    const owing =
      chosen.length === 0
        ? []
        : await tx
            .select({ id: obligation.id })
            .from(obligation)
            .where(
              and(
                eq(obligation.periodId, period.id),
                inArray(obligation.id, chosen),
                inArray(obligation.state, ["not_begun", "draft", "returned"]),
              ),
            );
    if (owing.length === 0) return refused({ id: "report.nobody" });
    const sendAt = new Date(ctx.now.getTime() + HOLD_MS);
    const made = await tx
      .insert(reminder)
      .values(owing.map(({ id }) => ({ obligationId: id, state: "held" as const, sendAt, byId: ctx.actor.id, byName: ctx.actor.name })))
      .returning({ id: reminder.id, obligationId: reminder.obligationId });
    for (const { obligationId } of made) await note(tx, ctx, { periodId: period.id, obligationId, event: "reminded" });
    await audit(tx, ctx, "report.remind", { kind: "report_period", id: period.id, unitId: rule.collectorUnitId }, { units: made.length });
    await ctx.enqueue(tx, "reports.send-reminders", {}, { startAfter: sendAt });
    return done({ ids: made.map((each) => each.id) });
  });
}

/** Takes one's own reminders back while they are held; what has left stays sent. Refuses `report.reminder_left` when none could be. */
export async function recallReminders(ctx: ReportContext, input: { ids: string[] }): Promise<Outcome<{ recalled: number }>> {
  const { id: actorId } = ctx.actor;
  if (!actorId) return refused({ id: "role.planner" });
  return ctx.db.transaction(async (tx) => {
    const mine = await tx
      .update(reminder)
      .set({ state: "recalled" })
      .where(and(inArray(reminder.id, input.ids.slice(0, MANY)), eq(reminder.state, "held"), eq(reminder.byId, actorId)))
      .returning({ obligationId: reminder.obligationId });
    if (mine.length === 0) return refused({ id: "report.reminder_left" });
    const owed = await tx
      .select({ id: obligation.id, periodId: obligation.periodId })
      .from(obligation)
      .where(
        inArray(
          obligation.id,
          mine.map((each) => each.obligationId),
        ),
      );
    for (const each of owed) await note(tx, ctx, { periodId: each.periodId, obligationId: each.id, event: "reminder_recalled" });
    const [first] = owed;
    if (first) {
      const { rule } = await loadPeriod(tx, first.periodId);
      await audit(
        tx,
        ctx,
        "report.recall",
        { kind: "report_period", id: first.periodId, unitId: rule.collectorUnitId },
        { units: mine.length },
      );
    }
    return done({ recalled: mine.length });
  });
}
