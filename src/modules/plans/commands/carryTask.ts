import { and, eq, sql } from "drizzle-orm";
import { z } from "zod";
import type { Tx } from "#kernel/db";
import { Fault } from "#kernel/errors";
import { newId } from "#kernel/ids";
import { done, type Outcome, refused, type Reason } from "#kernel/outcome";
import { audit } from "#modules/record";
import { NodeFields } from "../contract.ts";
import { lockVersion, note, type PlanContext, renumber, touch } from "../load.ts";
import { can } from "../policy.ts";
import { assignment, node, plan, version } from "../schema.ts";
import { columns } from "../tree.ts";
import { whyNot } from "../workflow.ts";
import { createPlanIn } from "./createPlan.ts";

export const CarryInput = z.object({
  assignmentId: z.uuid(),
  /** Title of the unit's plan, when it has none yet under this one. */
  planTitle: z.string().trim().normalize("NFC").min(1).max(400),
  parts: z.array(z.string().trim().normalize("NFC").min(1).max(8_000)).min(1).max(50),
});

type Task = { title: string; dueOn: string | null; startsOn: string | null; topic: NodeFields["topic"]; channels: NodeFields["channels"] };

/**
 * A unit splits a task of the plan above: its parts become tasks of the unit's own plan, which is made when there is none. The parts keep
 * the days of the whole. Refuses `role.unit_reporter`, `task.answered` (the assignment ended), `plan.unit_closed` (the unit's plan is no
 * draft now), `task.unknown`.
 */
export async function carryTask(
  ctx: PlanContext,
  input: z.input<typeof CarryInput>,
): Promise<Outcome<{ planId: string; versionId: string; keys: string[] }>> {
  const given = CarryInput.parse(input);
  return ctx.db.transaction(async (tx) => {
    const [row] = await tx.select().from(assignment).where(eq(assignment.id, given.assignmentId)).for("update");
    if (!row) throw new Fault("not_found", "task.assignment_unknown");
    const { planId, taskKey, unitId } = row;
    // Two people of one unit would each make a plan for it.
    await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`${planId}${unitId}`}, 13))`);
    const [above] = await tx.select().from(plan).where(eq(plan.id, planId));
    if (!above) throw new Fault("not_found", "plan.unknown");
    const task = await issuedTask(tx, planId, taskKey);
    const reasons: Reason[] = [];
    if (!can(ctx.actor, "task.answer", { planUnitId: above.unitId, unitId })) reasons.push({ id: "role.unit_reporter" });
    if (row.state === "ended") reasons.push({ id: "task.answered" });
    if (!task) reasons.push({ id: "task.unknown" });
    const own = await planOf(tx, planId, unitId);
    if (own && own.state !== "draft") reasons.push({ id: "plan.unit_closed" });
    if (own) reasons.push(...whyNot({ state: "draft", unitId, under: true, savers: [] }, "save", ctx.actor));
    if (reasons.length > 0 || !task) return refused(...reasons);
    const made = own
      ? done({ planId: own.planId, versionId: own.versionId })
      : await createPlanIn(tx, ctx, {
          title: given.planTitle,
          horizon: above.horizon,
          startsOn: above.startsOn,
          endsOn: above.endsOn,
          unitId,
          parentId: planId,
        });
    if (!made.ok) return made;
    const keys = await addParts(tx, ctx, made.value, { task, taskKey, unitId, parts: given.parts });
    await tx.update(assignment).set({ state: "split", answeredBy: ctx.actor.id, answeredAt: ctx.now }).where(eq(assignment.id, row.id));
    await note(tx, ctx, { planId, taskKey, event: "task_split", detail: { unitId, unitPlanId: made.value.planId, parts: keys.length } });
    await audit(tx, ctx, "task.answer", { kind: "task", id: taskKey, unitId }, { planId, answer: "split", unitPlanId: made.value.planId });
    await ctx.emit(tx, { type: "task.answered", payload: { planId, taskKey, unitId, answer: "split", planUnitId: above.unitId } });
    return done({ ...made.value, keys });
  });
}

async function issuedTask(tx: Tx, planId: string, taskKey: string): Promise<Task | null> {
  const [row] = await tx
    .select({ title: node.title, dueOn: node.dueOn, startsOn: node.startsOn, topic: node.topic, channels: node.channels })
    .from(node)
    .innerJoin(version, eq(version.id, node.versionId))
    .where(and(eq(node.planId, planId), eq(node.key, taskKey), eq(node.kind, "task"), eq(version.state, "issued")));
  return row ?? null;
}

/** The plan of a unit under another, in the version that is being written, else the newest. */
async function planOf(tx: Tx, parentId: string, unitId: string) {
  const [row] = await tx
    .select({ planId: plan.id, versionId: version.id, state: version.state })
    .from(plan)
    .innerJoin(version, eq(version.planId, plan.id))
    .where(and(eq(plan.parentId, parentId), eq(plan.unitId, unitId)))
    .orderBy(sql`${version.state} = 'draft' desc, ${version.number} desc`)
    .limit(1);
  return row ?? null;
}

async function addParts(
  tx: Tx,
  ctx: PlanContext,
  { planId, versionId }: { planId: string; versionId: string },
  { task, taskKey, unitId, parts }: { task: Task; taskKey: string; unitId: string; parts: readonly string[] },
): Promise<string[]> {
  const { row } = await lockVersion(tx, versionId);
  const [{ next } = { next: 0 }] = await tx
    .select({ next: sql<number>`coalesce(max(${node.position}) + 1, 0)::int` })
    .from(node)
    .where(and(eq(node.versionId, versionId), sql`${node.parentKey} is null`));
  const { dueOn, startsOn, topic, channels } = task;
  const rows = parts.map((title, index) => {
    const key = newId();
    const fields = NodeFields.parse({ kind: "task", title, leadUnitId: unitId, dueOn, startsOn, topic, channels, servesKey: taskKey });
    return { versionId, planId, key, parentKey: null, position: next + index, path: key, ...columns(fields) };
  });
  await tx.insert(node).values(rows);
  await renumber(tx, versionId);
  await touch(tx, ctx, row);
  return rows.map((each) => each.key);
}
