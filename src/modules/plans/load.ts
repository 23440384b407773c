import { and, eq, sql } from "drizzle-orm";
import type { Context } from "#kernel/context";
import type { Tx } from "#kernel/db";
import { Fault } from "#kernel/errors";
import type { Reason } from "#kernel/outcome";
import type { Actor } from "#modules/identity/contract";
import { contributor, event, plan, version, type VersionRow } from "./schema.ts";
import { type PlanEvent, whyNot } from "./workflow.ts";

/** A context whose actor carries grants. */
export type PlanContext = Context<Actor>;

/** A version locked for the rest of the transaction, with its plan and everyone who saved into it. */
export type LoadedVersion = { row: VersionRow; plan: typeof plan.$inferSelect; savers: string[] };

/** Loads and locks a version. @throws Fault `not_found` */
export async function lockVersion(tx: Tx, versionId: string): Promise<LoadedVersion> {
  const [row] = await tx.select().from(version).where(eq(version.id, versionId)).for("update");
  if (!row) throw new Fault("not_found", "plan.version_unknown");
  const [owner] = await tx.select().from(plan).where(eq(plan.id, row.planId));
  if (!owner) throw new Fault("not_found", "plan.unknown");
  const savers = await tx.select({ id: contributor.personId }).from(contributor).where(eq(contributor.versionId, row.id));
  return { row, plan: owner, savers: savers.map((saver) => saver.id) };
}

/** Loads a plan's issued version. @throws Fault `not_found` when the plan is unknown or nothing was issued. */
export async function issuedVersion(tx: Tx, planId: string): Promise<LoadedVersion> {
  const [row] = await tx
    .select({ id: version.id })
    .from(version)
    .where(and(eq(version.planId, planId), eq(version.state, "issued")));
  if (!row) throw new Fault("not_found", "plan.not_issued");
  return lockVersion(tx, row.id);
}

/** All reasons against an event, and `plan.changed` when someone saved since the officer read it. */
export function reasonsAgainst(ctx: PlanContext, loaded: LoadedVersion, planEvent: PlanEvent, readLockVersion?: number): Reason[] {
  const { row, plan: owner, savers } = loaded;
  const reasons = whyNot({ state: row.state, unitId: owner.unitId, under: owner.parentId !== null, savers }, planEvent, ctx.actor);
  if (readLockVersion !== undefined && readLockVersion !== row.lockVersion) reasons.push({ id: "plan.changed" });
  return reasons;
}

/** Notes a save: who, when, and a new lock version, which is returned. */
export async function touch(tx: Tx, ctx: PlanContext, row: VersionRow): Promise<number> {
  const lock = row.lockVersion + 1;
  await tx.update(version).set({ lockVersion: lock, updatedBy: ctx.actor.id, updatedAt: ctx.now }).where(eq(version.id, row.id));
  if (ctx.actor.id)
    await tx.insert(contributor).values({ versionId: row.id, personId: ctx.actor.id, firstAt: ctx.now }).onConflictDoNothing();
  return lock;
}

/** One line of the plan's own story; its number. */
export async function note(
  tx: Tx,
  ctx: PlanContext,
  line: { planId: string; versionId?: string; taskKey?: string; event: string; comment?: string; detail?: Record<string, unknown> },
): Promise<number> {
  const [row] = await tx
    .insert(event)
    .values({ at: ctx.now, actorId: ctx.actor.id, actorName: ctx.actor.name, ...line })
    .returning({ id: event.id });
  return row?.id ?? 0;
}

/** Puts paths right after positions changed: one pass from the root, only rows that differ are written. */
export async function renumber(tx: Tx, versionId: string): Promise<void> {
  await tx.execute(sql`
    with recursive walk (key, path) as (
      select key, lpad(position::text, 4, '0') from plans.node where version_id = ${versionId} and parent_key is null
      union all
      select n.key, w.path || '.' || lpad(n.position::text, 4, '0')
      from walk w join plans.node n on n.version_id = ${versionId} and n.parent_key = w.key
    )
    update plans.node n set path = w.path from walk w where n.version_id = ${versionId} and n.key = w.key and n.path <> w.path`);
}
