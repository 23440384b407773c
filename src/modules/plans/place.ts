import { and, eq, gte, like, ne, sql } from "drizzle-orm";
import type { Tx } from "#kernel/db";
import type { NodePlace } from "./contract.ts";
import { renumber } from "./load.ts";
import { node, type NodeRow } from "./schema.ts";
import { MAX_SIBLINGS } from "./tree.ts";

/** Puts a node among the children of another (or at the top) after `position` of them, and numbers the tree again. */
export async function place(tx: Tx, versionId: string, key: string, { parentKey, position }: NodePlace): Promise<void> {
  const own = and(eq(node.versionId, versionId), eq(node.key, key));
  const siblings = and(eq(node.versionId, versionId), ne(node.key, key), sql`${node.parentKey} is not distinct from ${parentKey}::uuid`);
  await tx.update(node).set({ parentKey, position: MAX_SIBLINGS }).where(own);
  await close(tx, versionId);
  const [{ count } = { count: 0 }] = await tx.select({ count: sql<number>`count(*)::int` }).from(node).where(siblings);
  const at = Math.min(Math.max(0, position), count);
  await tx
    .update(node)
    .set({ position: sql`${node.position} + 1` })
    .where(and(siblings, gte(node.position, at)));
  await tx.update(node).set({ position: at }).where(own);
  await renumber(tx, versionId);
}

/** How deep a path lies; 1 at the top. */
export const depthOf = (path: string): number => path.split(".").length;

/** Levels of a branch, its root counted. */
export async function heightOf(tx: Tx, versionId: string, path: string): Promise<number> {
  const rows = await tx
    .select({ path: node.path })
    .from(node)
    .where(and(eq(node.versionId, versionId), like(node.path, `${path}%`)));
  return Math.max(...rows.map((row) => depthOf(row.path))) - depthOf(path) + 1;
}

/** One node of a version; null when it is not there. */
export async function nodeRow(tx: Tx, versionId: string, key: string): Promise<NodeRow | null> {
  const [row] = await tx
    .select()
    .from(node)
    .where(and(eq(node.versionId, versionId), eq(node.key, key)));
  return row ?? null;
}

/** Positions without gaps, so that they never run past four digits. */
export async function close(tx: Tx, versionId: string): Promise<void> {
  await tx.execute(sql`
    update plans.node n set position = s.rank from (
      select key, row_number() over (partition by parent_key order by position) - 1 as rank from plans.node where version_id = ${versionId}
    ) s where n.version_id = ${versionId} and n.key = s.key and n.position <> s.rank`);
}
