import { and, eq, inArray, lte } from "drizzle-orm";
import type { JobDefinition } from "#kernel/jobs";
import { done, type Outcome, refused } from "#kernel/outcome";
import { audit } from "#modules/record";
import { loadPeriod, note, type ReportContext } from "../load.ts";
import { can } from "../policy.ts";
import { obligation, reminder } from "../schema.ts";

/** Reminders wait this long, so that a wrong click can be taken back. */
const HOLD_MS = 60_000;

/** Reminds the chosen units of one period that have not sent. Refuses `role.planner`, `report.nobody` (none of them owes anything). */
export async function remind(
  ctx: ReportContext,
  input: { periodId: string; obligationIds: string[] },
): Promise<Outcome<{ ids: string[] }>> {
  return ctx.db.transaction(async (tx) => {
    const { period, rule } = await loadPeriod(tx, input.periodId);
    if (!can(ctx.actor, "collection.run", { collectorUnitId: rule.collectorUnitId })) return refused({ id: "role.planner" });
    const chosen = input.obligationIds.slice(0, 1_000);
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

/** Takes reminders back while they are held. */
export async function recallReminders(ctx: ReportContext, input: { ids: string[] }): Promise<Outcome<{ recalled: number }>> {
  const rows = await ctx.db
    .update(reminder)
    .set({ state: "recalled" })
    .where(
      and(
        inArray(reminder.id, input.ids.slice(0, 1_000)),
        eq(reminder.state, "held"),
        ctx.actor.id ? eq(reminder.byId, ctx.actor.id) : undefined,
      ),
    )
    .returning({ id: reminder.id });
  return done({ recalled: rows.length });
}

/** Sends what was held long enough: tells the unit's reporters by event; each reminder leaves once. */
export const sendReminders: JobDefinition = {
  name: "reports.send-reminders",
  schedule: "* * * * *",
  handle: async (ctx) => {
    await ctx.db.transaction(async (tx) => {
      const due = await tx
        .update(reminder)
        .set({ state: "sent", sentAt: ctx.now })
        .where(and(eq(reminder.state, "held"), lte(reminder.sendAt, ctx.now)))
        .returning({ id: reminder.id, obligationId: reminder.obligationId, byName: reminder.byName });
      for (const each of due)
        await ctx.emit(tx, { type: "report.reminded", payload: { obligationId: each.obligationId, byName: each.byName } });
    });
  },
};
