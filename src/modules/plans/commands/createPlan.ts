import type { Tx } from "#kernel/db";
import { done, type Outcome, refused } from "#kernel/outcome";
import { audit } from "#modules/record";
import { PlanInput } from "../contract.ts";
import { note, type PlanContext } from "../load.ts";
import { contributor, plan, version } from "../schema.ts";
import { insertTree, treeFaults } from "../tree.ts";
import { whyNot } from "../workflow.ts";

/**
 * Makes a plan with its first draft, empty or with a whole tree (an import the officer took, a template, last year's).
 * All or nothing. Refuses `role.planner`, `plan.key_twice`, `plan.parent_unknown`.
 */
export async function createPlan(ctx: PlanContext, input: PlanInput): Promise<Outcome<{ planId: string; versionId: string }>> {
  return ctx.db.transaction((tx) => createPlanIn(tx, ctx, input));
}

/** `createPlan` inside of a transaction that does more. */
export async function createPlanIn(tx: Tx, ctx: PlanContext, input: PlanInput): Promise<Outcome<{ planId: string; versionId: string }>> {
  const { title, frame, tree, sourceText, ...values } = PlanInput.parse(input);
  const reasons = whyNot({ state: "draft", unitId: values.unitId, under: values.parentId !== null, savers: [] }, "save", ctx.actor);
  reasons.push(...treeFaults(tree).map((id) => ({ id })));
  if (reasons.length > 0) return refused(...reasons);
  const stamps = { createdBy: ctx.actor.id, createdAt: ctx.now };
  const [made] = await tx
    .insert(plan)
    .values({ ...values, ...stamps })
    .returning({ id: plan.id });
  if (!made) throw new Error("no plan was inserted");
  const [first] = await tx
    .insert(version)
    .values({
      planId: made.id,
      number: 1,
      state: "draft",
      title,
      frame,
      sourceText,
      ...stamps,
      updatedBy: ctx.actor.id,
      updatedAt: ctx.now,
    })
    .returning({ id: version.id });
  if (!first) throw new Error("no version was inserted");
  if (ctx.actor.id) await tx.insert(contributor).values({ versionId: first.id, personId: ctx.actor.id, firstAt: ctx.now });
  await insertTree(tx, { versionId: first.id, planId: made.id }, tree);
  await note(tx, ctx, { planId: made.id, versionId: first.id, event: "created", detail: { nodes: tree.length } });
  await audit(tx, ctx, "plan.create", { kind: "plan", id: made.id, unitId: values.unitId }, { title, nodes: tree.length });
  return done({ planId: made.id, versionId: first.id });
}
