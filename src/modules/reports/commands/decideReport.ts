import { eq } from "drizzle-orm";
import { homeZone, localDate } from "#kernel/clock";
import { isDay } from "#kernel/calendar";
import { done, type Outcome, type Reason, refused } from "#kernel/outcome";
import { audit } from "#modules/record";
import { lockObligation, note, type ReportContext, stepReasons } from "../load.ts";
import { can } from "../policy.ts";
import { obligation } from "../schema.ts";

/** The collector takes a sent report. Refuses `role.planner`, a wrong state, `two_people` (who sent it can not take it). */
export async function acceptReport(ctx: ReportContext, input: { obligationId: string }): Promise<Outcome> {
  return ctx.db.transaction(async (tx) => {
    const { row, rule } = await lockObligation(tx, input.obligationId);
    const reasons = stepReasons(row, "accept");
    if (!can(ctx.actor, "collection.run", { collectorUnitId: rule.collectorUnitId })) reasons.push({ id: "role.planner" });
    if (row.sentBy !== null && row.sentBy === ctx.actor.id) reasons.push({ id: "two_people" });
    if (reasons.length > 0) return refused(...reasons);
    await tx.update(obligation).set({ state: "accepted", acceptedAt: ctx.now, acceptedBy: ctx.actor.id }).where(eq(obligation.id, row.id));
    await note(tx, ctx, { periodId: row.periodId, obligationId: row.id, event: "accepted" });
    await audit(tx, ctx, "report.accept", { kind: "report", id: row.id, unitId: row.unitId });
    return done(undefined);
  });
}

/** Sends a report back with a comment; an accepted one is reopened the same way until the period is frozen. */
export async function returnReport(ctx: ReportContext, input: { obligationId: string; comment: string }): Promise<Outcome> {
  const comment = input.comment.trim().slice(0, 5_000);
  return ctx.db.transaction(async (tx) => {
    const { row, rule, period } = await lockObligation(tx, input.obligationId);
    const reasons = stepReasons(row, row.state === "accepted" ? "reopen" : "return");
    if (!can(ctx.actor, "collection.run", { collectorUnitId: rule.collectorUnitId })) reasons.push({ id: "role.planner" });
    if (comment === "") reasons.push({ id: "comment.empty", field: "comment" });
    if (period.frozenAt !== null) reasons.push({ id: "report.frozen" });
    if (reasons.length > 0) return refused(...reasons);
    await tx
      .update(obligation)
      .set({ state: "returned", returnComment: comment, acceptedAt: null, acceptedBy: null })
      .where(eq(obligation.id, row.id));
    await note(tx, ctx, { periodId: row.periodId, obligationId: row.id, event: "returned", comment });
    await audit(tx, ctx, "report.return", { kind: "report", id: row.id, unitId: row.unitId });
    await ctx.emit(tx, {
      type: "report.returned",
      payload: { obligationId: row.id, periodName: period.name, unitId: row.unitId, sentBy: row.sentBy, comment },
    });
    return done(undefined);
  });
}

/** Gives a unit more days, with the reason. Refuses `role.planner`, `comment.empty`, `report.no_day`, `report.not_later`, `report.sent_already`. */
export async function extendDeadline(ctx: ReportContext, input: { obligationId: string; to: string; reason: string }): Promise<Outcome> {
  const reason = input.reason.trim().slice(0, 1_000);
  return ctx.db.transaction(async (tx) => {
    const { row, rule, period } = await lockObligation(tx, input.obligationId);
    const reasons: Reason[] = [];
    if (!isDay(input.to)) return refused({ id: "report.no_day", field: "to" });
    if (!can(ctx.actor, "collection.run", { collectorUnitId: rule.collectorUnitId })) reasons.push({ id: "role.planner" });
    if (reason === "") reasons.push({ id: "comment.empty", field: "reason" });
    if (input.to <= row.dueOn || input.to < localDate(ctx.now, homeZone())) reasons.push({ id: "report.not_later", field: "to" });
    if (row.state === "sent" || row.state === "accepted" || row.state === "passed_on") reasons.push({ id: "report.sent_already" });
    if (reasons.length > 0) return refused(...reasons);
    await tx.update(obligation).set({ extendedTo: input.to, extensionReason: reason }).where(eq(obligation.id, row.id));
    await note(tx, ctx, { periodId: row.periodId, obligationId: row.id, event: "extended", comment: reason, detail: { to: input.to } });
    await audit(tx, ctx, "report.extend", { kind: "report", id: row.id, unitId: row.unitId }, { to: input.to });
    await ctx.emit(tx, {
      type: "report.extended",
      payload: { obligationId: row.id, periodName: period.name, unitId: row.unitId, dueOn: input.to },
    });
    return done(undefined);
  });
}
