import { and, eq, gte, like, sql } from "drizzle-orm";
import type { Tx } from "#kernel/db";
import { done, type Outcome, refused } from "#kernel/outcome";
import { audit } from "#modules/record";
import { note, lockVersion, type PlanContext, reasonsAgainst, renumber, touch } from "../load.ts";
import { node } from "../schema.ts";

type Where = { versionId: string; lockVersion: number; key: string };

/** Moves a node with all below it. Refuses by the workflow, `plan.changed`, `plan.node_unknown`, `plan.into_itself`. */
export async function moveNode(
  ctx: PlanContext,
  input: Where & { parentKey: string | null; position: number },
): Promise<Outcome<{ lockVersion: number }>> {
  return ctx.db.transaction(async (tx) => {
    const loaded = await lockVersion(tx, input.versionId);
    const reasons = reasonsAgainst(ctx, loaded, "save", input.lockVersion);
    const moved = await one(tx, input.versionId, input.key);
    const parent = input.parentKey ? await one(tx, input.versionId, input.parentKey) : null;
    if (!moved || (input.parentKey && !parent)) reasons.push({ id: "plan.node_unknown" });
    if (moved && parent && (parent.path === moved.path || parent.path.startsWith(`${moved.path}.`)))
      reasons.push({ id: "plan.into_itself" });
    if (reasons.length > 0) return refused(...reasons);
    const siblings = and(eq(node.versionId, input.versionId), sql`${node.parentKey} is not distinct from ${input.parentKey}::uuid`);
    const position = Math.min(Math.max(0, input.position), 9_000);
    await tx
      .update(node)
      .set({ position: sql`${node.position} + 1` })
      .where(and(siblings, gte(node.position, position)));
    await tx
      .update(node)
      .set({ parentKey: input.parentKey, position })
      .where(and(eq(node.versionId, input.versionId), eq(node.key, input.key)));
    await close(tx, input.versionId);
    await renumber(tx, input.versionId);
    const lock = await touch(tx, ctx, loaded.row);
    await audit(tx, ctx, "plan.node.move", { kind: "plan", id: loaded.row.planId, unitId: loaded.plan.unitId }, { key: input.key });
    return done({ lockVersion: lock });
  });
}

/** Takes a node and all below it out of a draft; what it said stays in the plan's story. Refuses as `moveNode`. */
export async function removeNode(ctx: PlanContext, input: Where): Promise<Outcome<{ lockVersion: number }>> {
  return ctx.db.transaction(async (tx) => {
    const loaded = await lockVersion(tx, input.versionId);
    const reasons = reasonsAgainst(ctx, loaded, "save", input.lockVersion);
    const removed = await one(tx, input.versionId, input.key);
    if (!removed) reasons.push({ id: "plan.node_unknown" });
    if (reasons.length > 0 || !removed) return refused(...reasons);
    const branch = and(eq(node.versionId, input.versionId), like(node.path, `${removed.path}.%`));
    const below = await tx.select().from(node).where(branch).orderBy(node.path);
    await tx.delete(node).where(branch);
    await tx.delete(node).where(and(eq(node.versionId, input.versionId), eq(node.key, input.key)));
    await close(tx, input.versionId);
    await renumber(tx, input.versionId);
    const lock = await touch(tx, ctx, loaded.row);
    const { planId } = loaded.row;
    await note(tx, ctx, { planId, versionId: input.versionId, event: "node_removed", detail: { nodes: [removed, ...below] } });
    await audit(
      tx,
      ctx,
      "plan.node.remove",
      { kind: "plan", id: planId, unitId: loaded.plan.unitId },
      { key: input.key, below: below.length },
    );
    return done({ lockVersion: lock });
  });
}

async function one(tx: Tx, versionId: string, key: string) {
  const [row] = await tx
    .select()
    .from(node)
    .where(and(eq(node.versionId, versionId), eq(node.key, key)));
  return row ?? null;
}

/** Positions without gaps, so that they never run past four digits. */
async function close(tx: Tx, versionId: string): Promise<void> {
  await tx.execute(sql`
    update plans.node n set position = s.rank from (
      select key, row_number() over (partition by parent_key order by position) - 1 as rank from plans.node where version_id = ${versionId}
    ) s where n.version_id = ${versionId} and n.key = s.key and n.position <> s.rank`);
}
