import { createHash } from "node:crypto";
import { eq, sql } from "drizzle-orm";
import { newId } from "#kernel/ids";
import { done, type Outcome, type Reason, refused } from "#kernel/outcome";
import type { Storage } from "#kernel/storage";
import { audit } from "#modules/record";
import type { EvidenceFile } from "../contract.ts";
import { inspectFile } from "../inspectFile.ts";
import type { PlanContext } from "../load.ts";
import { can } from "../policy.ts";
import { file, plan } from "../schema.ts";

/** Loose files that one person may have at a time: enough for a long afternoon, too few to fill a disk. */
const MAX_LOOSE = 50;

/**
 * Takes a file in for a piece of evidence that names it when it is written; until then nobody can open it, and after a day it is swept
 * away. Refuses `role.unit_reporter`, `plan.unknown`, `plan_file.too_many` and what `inspectFile` refuses.
 */
export async function storeEvidenceFile(
  ctx: PlanContext,
  storage: Storage,
  upload: { planId: string; bytes: Uint8Array; name: string },
): Promise<Outcome<EvidenceFile>> {
  const reasons = await reasonsAgainst(ctx, upload.planId);
  if (reasons.length > 0) return refused(...reasons);
  const inspected = await inspectFile(upload.bytes);
  if (!inspected.ok) return inspected;
  const type = inspected.value;
  const id = newId();
  const row = { id, name: cleanName(upload.name, type), type, bytes: upload.bytes.length };
  const stored = { planId: upload.planId, key: `plans/${id}.${type}`, sha256: createHash("sha256").update(upload.bytes).digest("hex") };
  // Bytes first: a row whose file is missing would be worse than a file whose row is.
  await storage.put(stored.key, upload.bytes);
  await ctx.db.transaction(async (tx) => {
    await tx.insert(file).values({ ...row, ...stored, uploadedBy: ctx.actor.id, uploadedAt: ctx.now });
    const detail = { planId: upload.planId, name: row.name, bytes: row.bytes, sha256: stored.sha256 };
    await audit(tx, ctx, "evidence.upload", { kind: "evidence_file", id }, detail);
  });
  await sweep(ctx, storage);
  return done(row);
}

async function reasonsAgainst(ctx: PlanContext, planId: string): Promise<Reason[]> {
  const [owner] = await ctx.db.select({ unitId: plan.unitId }).from(plan).where(eq(plan.id, planId));
  if (!owner) return [{ id: "plan.unknown" }];
  if (!can(ctx.actor, "evidence.upload", { planUnitId: owner.unitId })) return [{ id: "role.unit_reporter" }];
  const { rows } = await ctx.db.execute<{ n: number }>(sql`
    select count(*)::int as n from plans.file where attached_at is null and uploaded_by = ${ctx.actor.id}::uuid`);
  return (rows[0]?.n ?? 0) >= MAX_LOOSE ? [{ id: "plan_file.too_many", field: "ref" }] : [];
}

/** Throws away what was taken in more than a day ago and never named by a piece of evidence, a few at a time. */
async function sweep(ctx: PlanContext, storage: Storage): Promise<void> {
  const { rows } = await ctx.db.execute<{ key: string }>(sql`
    delete from plans.file where id in (
      select id from plans.file where attached_at is null and uploaded_at < ${ctx.now}::timestamptz - interval '1 day'
      order by uploaded_at limit 20 for update skip locked
    ) returning key`);
  await Promise.all(rows.map(({ key }) => storage.remove(key)));
}

function cleanName(name: string, type: string): string {
  const last = name.normalize("NFC").split(/[\\/]/).at(-1) ?? "";
  const stem = last
    .replace(/\p{C}/gu, "")
    .replace(/\.[a-z0-9]{1,10}$/i, "")
    .trim();
  return `${stem.slice(0, 150) || "minh-chung"}.${type}`;
}
