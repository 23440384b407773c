import { eq, sql } from "drizzle-orm";
import { done, type Outcome, type Reason, refused } from "#kernel/outcome";
import type { Storage } from "#kernel/storage";
import { sweepLoose, takeFile } from "#kernel/takenFiles";
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
  const { planId, ...content } = upload;
  const taken = await takeFile(
    { db: ctx.db, storage },
    { folder: "plans", ...content, unnamed: "minh-chung", type: inspected.value },
    async (tx, { key, sha256, ...row }) => {
      await tx.insert(file).values({ ...row, planId, key, sha256, uploadedBy: ctx.actor.id, uploadedAt: ctx.now });
      const detail = { planId, name: row.name, bytes: row.bytes, sha256 };
      await audit(tx, ctx, "evidence.upload", { kind: "evidence_file", id: row.id }, detail);
    },
  );
  await sweepLoose({ db: ctx.db, storage, now: ctx.now }, sql`plans.file`);
  return done(taken);
}

async function reasonsAgainst(ctx: PlanContext, planId: string): Promise<Reason[]> {
  const [owner] = await ctx.db.select({ unitId: plan.unitId }).from(plan).where(eq(plan.id, planId));
  if (!owner) return [{ id: "plan.unknown" }];
  if (!can(ctx.actor, "evidence.upload", { planUnitId: owner.unitId })) return [{ id: "role.unit_reporter" }];
  const { rows } = await ctx.db.execute<{ n: number }>(sql`
    select count(*)::int as n from plans.file where attached_at is null and uploaded_by = ${ctx.actor.id}::uuid`);
  return (rows[0]?.n ?? 0) >= MAX_LOOSE ? [{ id: "plan_file.too_many", field: "ref" }] : [];
}
