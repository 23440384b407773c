import { eq, sql } from "drizzle-orm";
import { homeZone, localDate } from "#kernel/clock";
import type { Tx } from "#kernel/db";
import { Fault } from "#kernel/errors";
import { done, type Outcome, refused, type Reason } from "#kernel/outcome";
import { audit } from "#modules/record";
import { EvidenceInput } from "../contract.ts";
import { note, type PlanContext } from "../load.ts";
import { can } from "../policy.ts";
import { citedEdition } from "../queries/citedEdition.ts";
import { attachFile, looseFile } from "./looseFile.ts";
import { taskOf } from "../queries/taskOf.ts";
import { evidence, plan } from "../schema.ts";

/**
 * Adds a piece of evidence to a task, or says that one is expected (no kind), or fills an expected one.
 * Refuses `role.unit_reporter`, `task.unknown`, `task.not_yours`, `evidence.in_future`, `evidence.not_expected`,
 * `evidence.edition_unknown` (none of our pages has that id or address),
 * `evidence.file_unknown` (not taken in by this person for this plan, or named already), `evidence.indicator_unknown`.
 */
export async function addEvidence(ctx: PlanContext, input: EvidenceInput): Promise<Outcome<{ id: string }>> {
  const { fillsId, ...given } = EvidenceInput.parse(input);
  return ctx.db.transaction(async (tx) => {
    const planUnitId = await planUnit(tx, given.planId);
    const task = await taskOf(tx, given.planId, given.taskKey);
    const reasons: Reason[] = [];
    if (!can(ctx.actor, "evidence.add", { planUnitId, unitId: given.unitId })) reasons.push({ id: "role.unit_reporter" });
    if (!task) reasons.push({ id: "task.unknown" });
    else if (!task.unitIds.includes(given.unitId) && given.unitId !== planUnitId) reasons.push({ id: "task.not_yours", field: "unitId" });
    if (given.happenedOn && given.happenedOn > localDate(ctx.now, homeZone()))
      reasons.push({ id: "evidence.in_future", field: "happenedOn" });
    const file = given.kind === "file" ? await looseFile(tx, ctx, given.planId, given.ref ?? "") : null;
    if (given.kind === "file" && !file) reasons.push({ id: "evidence.file_unknown", field: "ref" });
    const ref = given.kind === "edition" ? await citedEdition(tx, given.ref ?? "") : (file?.name ?? given.ref);
    if (given.kind === "edition" && ref === null) reasons.push({ id: "evidence.edition_unknown", field: "ref" });
    const expected = fillsId ? await one(tx, fillsId) : null;
    if (fillsId && (expected?.state !== "expected" || expected.taskKey !== given.taskKey)) reasons.push({ id: "evidence.not_expected" });
    if (given.indicatorId && !(await hasIndicator(tx, given.planId, given.taskKey, given.indicatorId)))
      reasons.push({ id: "evidence.indicator_unknown", field: "indicatorId" });
    if (reasons.length > 0) return refused(...reasons);
    const state = given.kind ? ("offered" as const) : ("expected" as const);
    if (file) await attachFile(tx, ctx, file.id);
    const values = {
      ...given,
      ref,
      fileId: file?.id ?? null,
      dueOn: given.dueOn ?? expected?.dueOn ?? null,
      state,
      addedBy: ctx.actor.id,
      addedAt: ctx.now,
    };
    const [row] = expected
      ? await tx.update(evidence).set(values).where(eq(evidence.id, expected.id)).returning({ id: evidence.id })
      : await tx.insert(evidence).values(values).returning({ id: evidence.id });
    if (!row) throw new Error("no evidence was written");
    await note(tx, ctx, {
      planId: given.planId,
      taskKey: given.taskKey,
      event: `evidence_${state}`,
      detail: { id: row.id, title: given.title },
    });
    await audit(tx, ctx, "evidence.add", { kind: "evidence", id: row.id, unitId: given.unitId }, { taskKey: given.taskKey, state });
    await ctx.emit(tx, { type: "evidence.added", payload: { planId: given.planId, taskKey: given.taskKey, state } });
    return done({ id: row.id });
  });
}

/** The plan officer takes a piece of evidence or sends it back with the reason. Nobody decides on what they added: `two_people`. */
export async function decideEvidence(ctx: PlanContext, input: { id: string; accept: boolean; reason?: string }): Promise<Outcome> {
  const reason = input.reason?.trim().slice(0, 1_000) || null;
  return ctx.db.transaction(async (tx) => {
    const row = await one(tx, input.id);
    if (!row) throw new Fault("not_found", "evidence.unknown");
    const reasons: Reason[] = [];
    if (!can(ctx.actor, "evidence.decide", { planUnitId: await planUnit(tx, row.planId), unitId: row.unitId }))
      reasons.push({ id: "role.planner" });
    if (row.addedBy !== null && row.addedBy === ctx.actor.id) reasons.push({ id: "two_people" });
    if (row.state === "expected") reasons.push({ id: "evidence.empty" });
    if (!input.accept && reason === null) reasons.push({ id: "comment.empty", field: "reason" });
    if (reasons.length > 0) return refused(...reasons);
    const state = input.accept ? ("accepted" as const) : ("refused" as const);
    const why = input.accept ? {} : { reason };
    await tx
      .update(evidence)
      .set({ state, ...why, decidedBy: ctx.actor.id, decidedAt: ctx.now })
      .where(eq(evidence.id, row.id));
    const { planId, taskKey, unitId } = row;
    await note(tx, ctx, {
      planId,
      taskKey,
      event: `evidence_${state}`,
      ...(reason ? { comment: reason } : {}),
      detail: { id: row.id, title: row.title },
    });
    await audit(tx, ctx, "evidence.decide", { kind: "evidence", id: row.id, unitId }, { state });
    await ctx.emit(tx, { type: "evidence.decided", payload: { planId, taskKey, unitId, state, addedBy: row.addedBy, title: row.title } });
    return done(undefined);
  });
}

async function one(tx: Tx, id: string) {
  const [row] = await tx.select().from(evidence).where(eq(evidence.id, id)).for("update");
  return row ?? null;
}

async function hasIndicator(tx: Tx, planId: string, taskKey: string, id: string): Promise<boolean> {
  const { rows } = await tx.execute(sql`
    select 1 from plans.indicator i join plans.version v on v.id = i.version_id where v.plan_id = ${planId} and i.key = ${taskKey} and i.id = ${id} limit 1`);
  return rows.length > 0;
}

async function planUnit(tx: Tx, planId: string): Promise<string> {
  const [row] = await tx.select({ unitId: plan.unitId }).from(plan).where(eq(plan.id, planId));
  if (!row) throw new Fault("not_found", "plan.unknown");
  return row.unitId;
}
