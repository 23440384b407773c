import { and, eq, ne, sql } from "drizzle-orm";
import type { Tx } from "#kernel/db";
import { Fault } from "#kernel/errors";
import { done, type Outcome, refused, type Reason } from "#kernel/outcome";
import { audit } from "#modules/record";
import { note, type PlanContext } from "../load.ts";
import { can } from "../policy.ts";
import { taskOf } from "../queries/taskOf.ts";
import { assignment, plan } from "../schema.ts";

/** Gives every task of an issued version to its units; what was answered already stays, what fell away ends. */
export async function assignTasks(tx: Tx, ctx: PlanContext, planId: string, versionId: string): Promise<void> {
  await tx.execute(sql`
    with wanted as (
      select n.key as task_key, n.lead_unit_id as unit_id, 'lead' as role from plans.node n
      where n.version_id = ${versionId} and n.kind = 'task' and n.lead_unit_id is not null
      union all
      select c.key, c.unit_id, 'coordinating' from plans.coordination c where c.version_id = ${versionId}
    ), ended as (
      update plans.assignment a set state = 'ended' where a.plan_id = ${planId} and a.state <> 'ended'
        and not exists (select 1 from wanted w where w.task_key = a.task_key and w.unit_id = a.unit_id and w.role = a.role)
    )
    insert into plans.assignment (plan_id, task_key, unit_id, role, state, assigned_by, assigned_at)
    select ${planId}, w.task_key, w.unit_id, w.role, 'assigned', ${ctx.actor.id}, ${ctx.now.toISOString()}::timestamptz from wanted w
    where not exists (select 1 from plans.assignment a where a.plan_id = ${planId} and a.task_key = w.task_key and a.unit_id = w.unit_id
      and a.role = w.role and a.state <> 'ended')
    on conflict do nothing`);
}

export type Answer = "accept" | "ask_back" | "split";
const LEADS_TO = { accept: "accepted", ask_back: "asked_back", split: "split" } as const;

/**
 * A unit answers a task: takes it, asks back with a comment, or splits it (its own plan then carries the parts).
 * Refuses `role.unit_reporter`, `comment.empty`, `task.answered` (an accepted task can still be asked back).
 */
export async function answerTask(ctx: PlanContext, input: { assignmentId: string; answer: Answer; comment?: string }): Promise<Outcome> {
  const comment = input.comment?.trim().slice(0, 2_000) || null;
  return ctx.db.transaction(async (tx) => {
    const [row] = await tx.select().from(assignment).where(eq(assignment.id, input.assignmentId)).for("update");
    if (!row) throw new Fault("not_found", "task.assignment_unknown");
    const [owner] = await tx.select().from(plan).where(eq(plan.id, row.planId));
    const reasons: Reason[] = [];
    if (!can(ctx.actor, "task.answer", { planUnitId: owner?.unitId ?? "", unitId: row.unitId })) reasons.push({ id: "role.unit_reporter" });
    if (input.answer === "ask_back" && comment === null) reasons.push({ id: "comment.empty", field: "comment" });
    if (row.state === "ended" || (row.state === LEADS_TO[input.answer] && input.answer !== "ask_back"))
      reasons.push({ id: "task.answered" });
    if (reasons.length > 0) return refused(...reasons);
    await tx
      .update(assignment)
      .set({ state: LEADS_TO[input.answer], comment, reply: null, answeredBy: ctx.actor.id, answeredAt: ctx.now })
      .where(and(eq(assignment.id, row.id), ne(assignment.state, "ended")));
    const { planId, taskKey, unitId } = row;
    await note(tx, ctx, { planId, taskKey, event: `task_${LEADS_TO[input.answer]}`, ...(comment ? { comment } : {}), detail: { unitId } });
    await audit(tx, ctx, "task.answer", { kind: "task", id: taskKey, unitId }, { planId, answer: input.answer });
    await ctx.emit(tx, {
      type: "task.answered",
      payload: { planId, taskKey, unitId, answer: input.answer, planUnitId: owner?.unitId ?? null },
    });
    return done(undefined);
  });
}

/**
 * The plan officer answers a unit that asked back; the task then waits for the unit's answer again.
 * Refuses `role.planner`, `comment.empty`, `task.not_asked_back`.
 */
export async function replyTask(ctx: PlanContext, input: { assignmentId: string; reply: string }): Promise<Outcome> {
  const reply = input.reply.trim().slice(0, 2_000);
  return ctx.db.transaction(async (tx) => {
    const [row] = await tx.select().from(assignment).where(eq(assignment.id, input.assignmentId)).for("update");
    if (!row) throw new Fault("not_found", "task.assignment_unknown");
    const [owner] = await tx.select().from(plan).where(eq(plan.id, row.planId));
    const reasons: Reason[] = [];
    if (!can(ctx.actor, "plan.write", { planUnitId: owner?.unitId ?? "", under: Boolean(owner?.parentId) }))
      reasons.push({ id: "role.planner" });
    if (reply === "") reasons.push({ id: "comment.empty", field: "reply" });
    if (row.state !== "asked_back") reasons.push({ id: "task.not_asked_back" });
    if (reasons.length > 0) return refused(...reasons);
    const { planId, taskKey, unitId } = row;
    await tx.update(assignment).set({ state: "assigned", reply }).where(eq(assignment.id, row.id));
    await note(tx, ctx, { planId, taskKey, event: "task_replied", comment: reply, detail: { unitId } });
    await audit(tx, ctx, "task.reply", { kind: "task", id: taskKey, unitId }, { planId });
    const title = (await taskOf(tx, planId, taskKey))?.title ?? "";
    await ctx.emit(tx, { type: "task.replied", payload: { planId, taskKey, title, unitIds: [unitId], at: ctx.now } });
    return done(undefined);
  });
}
