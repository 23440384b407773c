import { and, eq, gte, sql } from "drizzle-orm";
import { z } from "zod";
import type { Tx } from "#kernel/db";
import { newId } from "#kernel/ids";
import { done, type Outcome, type Reason, refused } from "#kernel/outcome";
import { audit } from "#modules/record";
import { NodeFields } from "../contract.ts";
import { lockVersion, type PlanContext, reasonsAgainst, renumber, touch } from "../load.ts";
import { fieldFaults } from "../fieldFaults.ts";
import { depthOf, nodeRow } from "../place.ts";
import { coordination, dependency, indicator, node } from "../schema.ts";
import { columns, MAX_DEPTH, MAX_NODES, MAX_SIBLINGS } from "../tree.ts";

/** One node of a draft: with `key` it is changed, without one it is added under `parentKey` at `position` (the end when left out). */
export const SaveNodeInput = z.object({
  versionId: z.uuid(),
  lockVersion: z.number().int(),
  key: z.uuid().optional(),
  parentKey: z.uuid().nullable().default(null),
  position: z.number().int().min(0).max(9_999).optional(),
  fields: NodeFields,
});
export type SaveNodeInput = z.input<typeof SaveNodeInput>;

/**
 * Changes or adds a node. What others did to other nodes since the officer read is no hindrance; the same node is: `plan.node_changed` names
 * who. Refuses besides by the workflow, `plan.node_unknown`, `plan.too_many`, `plan.too_deep`, and all that `fieldFaults` finds.
 */
export async function saveNode(ctx: PlanContext, input: SaveNodeInput): Promise<Outcome<{ key: string; lockVersion: number }>> {
  const given = SaveNodeInput.parse(input);
  try {
    return await ctx.db.transaction(async (tx) => {
      const loaded = await lockVersion(tx, given.versionId);
      const reasons = reasonsAgainst(ctx, loaded, "save");
      const near = given.key ?? given.parentKey;
      const found = near === null ? null : await nodeRow(tx, given.versionId, near);
      if (near !== null && !found) reasons.push({ id: "plan.node_unknown" });
      if (given.lockVersion > loaded.row.lockVersion) reasons.push({ id: "plan.changed" });
      if (given.key && found && found.savedLock > given.lockVersion)
        reasons.push({ id: "plan.node_changed", values: { who: found.savedBy ?? "" } });
      if (!given.key) reasons.push(...(await noRoom(tx, given.versionId, found?.path ?? null, given.parentKey)));
      reasons.push(...(await fieldFaults(tx, loaded, given.key ?? null, given.fields)));
      if (reasons.length > 0) return refused(...reasons);
      const key = given.key ?? (await addNode(tx, loaded.row.planId, given));
      if (given.key)
        await tx
          .update(node)
          .set({ ...columns(given.fields), savedLock: loaded.row.lockVersion + 1, savedBy: ctx.actor.name })
          .where(and(eq(node.versionId, given.versionId), eq(node.key, key)));
      await replaceLists(tx, given.versionId, key, given.fields);
      const lock = await touch(tx, ctx, loaded.row);
      await audit(
        tx,
        ctx,
        "plan.node.save",
        { kind: "plan", id: loaded.row.planId, unitId: loaded.plan.unitId },
        { key, added: !given.key },
      );
      return done({ key, lockVersion: lock });
    });
  } catch (error) {
    if (isCircle(error)) return refused({ id: "plan.circle", field: "needs", values: { way: "" } });
    throw error;
  }
}

async function noRoom(tx: Tx, versionId: string, parentPath: string | null, parentKey: string | null): Promise<Reason[]> {
  const [size] = await tx
    .select({
      all: sql<number>`count(*)::int`,
      siblings: sql<number>`count(*) filter (where ${node.parentKey} is not distinct from ${parentKey}::uuid)::int`,
    })
    .from(node)
    .where(eq(node.versionId, versionId));
  const reasons: Reason[] = [];
  if ((size?.all ?? 0) >= MAX_NODES || (size?.siblings ?? 0) >= MAX_SIBLINGS) reasons.push({ id: "plan.too_many" });
  if (parentPath !== null && depthOf(parentPath) >= MAX_DEPTH) reasons.push({ id: "plan.too_deep", values: { max: MAX_DEPTH } });
  return reasons;
}

async function addNode(tx: Tx, planId: string, given: z.output<typeof SaveNodeInput>): Promise<string> {
  const { versionId, parentKey } = given;
  const siblings = and(eq(node.versionId, versionId), sql`${node.parentKey} is not distinct from ${parentKey}::uuid`);
  const [{ count } = { count: 0 }] = await tx.select({ count: sql<number>`count(*)::int` }).from(node).where(siblings);
  const position = Math.min(given.position ?? count, count);
  await tx
    .update(node)
    .set({ position: sql`${node.position} + 1` })
    .where(and(siblings, gte(node.position, position)));
  const key = newId();
  // A path that can not clash until the tree is numbered again.
  await tx.insert(node).values({ versionId, planId, key, parentKey, position, path: key, ...columns(given.fields) });
  await renumber(tx, versionId);
  return key;
}

async function replaceLists(tx: Tx, versionId: string, key: string, fields: NodeFields): Promise<void> {
  const mine = { versionId, key };
  await tx.delete(coordination).where(and(eq(coordination.versionId, versionId), eq(coordination.key, key)));
  await tx.delete(indicator).where(and(eq(indicator.versionId, versionId), eq(indicator.key, key)));
  await tx.delete(dependency).where(and(eq(dependency.versionId, versionId), eq(dependency.key, key)));
  if (fields.kind !== "task") return;
  const units = [...new Set(fields.coordinatingUnitIds)].filter((unitId) => unitId !== fields.leadUnitId);
  if (units.length > 0) await tx.insert(coordination).values(units.map((unitId) => ({ ...mine, unitId })));
  if (fields.indicators.length > 0)
    await tx.insert(indicator).values(fields.indicators.map(({ id, ...rest }) => ({ ...mine, ...rest, ...(id ? { id } : {}) })));
  if (fields.needs.length > 0) await tx.insert(dependency).values([...new Set(fields.needs)].map((needsKey) => ({ ...mine, needsKey })));
}

function isCircle(error: unknown): boolean {
  for (let cause = error; cause instanceof Error; cause = cause.cause)
    if ("constraint" in cause && (cause.constraint === "dependency_no_circle" || cause.constraint === "dependency_check")) return true;
  return false;
}
