import { done, type Outcome, refused } from "#kernel/outcome";
import { audit } from "#modules/record";
import type { NodePlace } from "../contract.ts";
import { lockVersion, type PlanContext, reasonsAgainst, touch } from "../load.ts";
import { depthOf, heightOf, nodeRow, place } from "../place.ts";
import { MAX_DEPTH } from "../tree.ts";

type Where = { versionId: string; lockVersion: number; key: string };

/**
 * Moves a node with all below it to a place counted without the node itself, and tells where it stood.
 * Refuses by the workflow, `plan.changed`, `plan.node_unknown`, `plan.into_itself`, `plan.too_deep`.
 */
export async function moveNode(ctx: PlanContext, input: Where & NodePlace): Promise<Outcome<{ lockVersion: number; before: NodePlace }>> {
  return ctx.db.transaction(async (tx) => {
    const loaded = await lockVersion(tx, input.versionId);
    const reasons = reasonsAgainst(ctx, loaded, "save", input.lockVersion);
    const moved = await nodeRow(tx, input.versionId, input.key);
    const parent = input.parentKey ? await nodeRow(tx, input.versionId, input.parentKey) : null;
    if (!moved || (input.parentKey && !parent)) reasons.push({ id: "plan.node_unknown" });
    if (moved && parent && (parent.path === moved.path || parent.path.startsWith(`${moved.path}.`)))
      reasons.push({ id: "plan.into_itself" });
    if (moved && parent && depthOf(parent.path) + (await heightOf(tx, input.versionId, moved.path)) > MAX_DEPTH)
      reasons.push({ id: "plan.too_deep", values: { max: MAX_DEPTH } });
    if (reasons.length > 0) return refused(...reasons);
    const before = moved ? { parentKey: moved.parentKey, position: moved.position } : { parentKey: null, position: 0 };
    await place(tx, input.versionId, input.key, input);
    const lock = await touch(tx, ctx, loaded.row);
    await audit(tx, ctx, "plan.node.move", { kind: "plan", id: loaded.row.planId, unitId: loaded.plan.unitId }, { key: input.key });
    return done({ lockVersion: lock, before });
  });
}
