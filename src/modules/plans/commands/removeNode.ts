import { and, eq, like } from "drizzle-orm";
import { done, type Outcome, refused } from "#kernel/outcome";
import { audit } from "#modules/record";
import type { NodePlace } from "../contract.ts";
import { lockVersion, note, type PlanContext, reasonsAgainst, renumber, touch } from "../load.ts";
import { close, nodeRow, place } from "../place.ts";
import { type WholeNode, wholeTree } from "../queries/wholeTree.ts";
import { dependency, event, node } from "../schema.ts";
import { insertTree, MAX_SIBLINGS } from "../tree.ts";

type Where = { versionId: string; lockVersion: number; key: string };
/** What a removal keeps so that it can be taken back: the branch as it was, its place, and the tasks that waited for one of it. */
type Removed = { branch: WholeNode[]; place: NodePlace; waiting: { key: string; needsKey: string }[] };

/**
 * Takes a node and all below it out of a draft; what it said stays in the plan's story, from where `restoreNode` brings it back.
 * Refuses as `moveNode`.
 */
export async function removeNode(ctx: PlanContext, input: Where): Promise<Outcome<{ lockVersion: number; removalId: number }>> {
  return ctx.db.transaction(async (tx) => {
    const { versionId } = input;
    const loaded = await lockVersion(tx, versionId);
    const reasons = reasonsAgainst(ctx, loaded, "save", input.lockVersion);
    const removed = await nodeRow(tx, versionId, input.key);
    if (!removed) reasons.push({ id: "plan.node_unknown" });
    if (reasons.length > 0 || !removed) return refused(...reasons);
    const inBranch = (path: string) => path === removed.path || path.startsWith(`${removed.path}.`);
    const branch = (await wholeTree(tx, versionId)).filter((each) => inBranch(each.path));
    const keys = new Set(branch.map((each) => each.key));
    const pairs = await tx.select().from(dependency).where(eq(dependency.versionId, versionId));
    const waiting = pairs.filter((pair) => keys.has(pair.needsKey) && !keys.has(pair.key)).map(({ key, needsKey }) => ({ key, needsKey }));
    await tx.delete(node).where(and(eq(node.versionId, versionId), like(node.path, `${removed.path}.%`)));
    await tx.delete(node).where(and(eq(node.versionId, versionId), eq(node.key, input.key)));
    await close(tx, versionId);
    await renumber(tx, versionId);
    const lock = await touch(tx, ctx, loaded.row);
    const { planId } = loaded.row;
    const kept: Removed = { branch, place: { parentKey: removed.parentKey, position: removed.position }, waiting };
    const removalId = await note(tx, ctx, { planId, versionId, event: "node_removed", detail: kept });
    const subject = { kind: "plan" as const, id: planId, unitId: loaded.plan.unitId };
    await audit(tx, ctx, "plan.node.remove", subject, { key: input.key, below: branch.length - 1 });
    return done({ lockVersion: lock, removalId });
  });
}

/**
 * Brings back what was taken out of the same draft: the branch with its units, indicators and dependencies, at its place or at the end of
 * the plan when what it stood under is gone too. Refuses by the workflow, `plan.node_unknown`, `plan.node_back` (it is there already).
 */
export async function restoreNode(
  ctx: PlanContext,
  input: { versionId: string; removalId: number },
): Promise<Outcome<{ key: string; lockVersion: number }>> {
  return ctx.db.transaction(async (tx) => {
    const { versionId } = input;
    const loaded = await lockVersion(tx, versionId);
    const reasons = reasonsAgainst(ctx, loaded, "save");
    const [line] = await tx
      .select({ detail: event.detail })
      .from(event)
      .where(and(eq(event.id, input.removalId), eq(event.versionId, versionId), eq(event.event, "node_removed")));
    const kept = line?.detail as Removed | undefined;
    const root = kept?.branch[0];
    if (!kept || !root) reasons.push({ id: "plan.node_unknown" });
    else if (await nodeRow(tx, versionId, root.key)) reasons.push({ id: "plan.node_back" });
    if (reasons.length > 0 || !kept || !root) return refused(...reasons);
    const there = await tx.select({ key: node.key }).from(node).where(eq(node.versionId, versionId));
    const keys = new Set([...there.map((each) => each.key), ...kept.branch.map((each) => each.key)]);
    const parentKey = root.parentKey !== null && keys.has(root.parentKey) ? root.parentKey : null;
    const branch = kept.branch.map((each) => ({
      ...each,
      parentKey: each === root ? parentKey : each.parentKey,
      fields: { ...each.fields, needs: each.fields.needs.filter((key) => keys.has(key)) },
    }));
    await insertTree(tx, { versionId, planId: loaded.row.planId }, branch);
    await place(tx, versionId, root.key, { parentKey, position: parentKey === root.parentKey ? kept.place.position : MAX_SIBLINGS });
    const waiting = kept.waiting.filter((pair) => keys.has(pair.key)).map((pair) => ({ versionId, ...pair }));
    if (waiting.length > 0) await tx.insert(dependency).values(waiting).onConflictDoNothing();
    const lock = await touch(tx, ctx, loaded.row);
    await note(tx, ctx, { planId: loaded.row.planId, versionId, event: "node_restored" });
    const subject = { kind: "plan" as const, id: loaded.row.planId, unitId: loaded.plan.unitId };
    await audit(tx, ctx, "plan.node.restore", subject, { key: root.key, below: branch.length - 1 });
    return done({ key: root.key, lockVersion: lock });
  });
}
