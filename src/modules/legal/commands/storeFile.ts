import { sql } from "drizzle-orm";
import { done, type Outcome, refused } from "#kernel/outcome";
import type { Storage } from "#kernel/storage";
import { sweepLoose, takeFile } from "#kernel/takenFiles";
import { audit } from "#modules/record";
import type { LegalFile } from "../contract.ts";
import { inspectFile } from "../inspect.ts";
import { can } from "../policy.ts";
import { file } from "../schema.ts";
import type { LegalContext } from "./saveLegal.ts";

/**
 * Takes a file in, for a record that names it when it is saved; until then nobody can open it, and after a day it is swept away.
 * Refuses `role.data_steward` and what `inspectFile` refuses.
 */
export async function storeLegalFile(
  ctx: LegalContext,
  storage: Storage,
  upload: { bytes: Uint8Array; name: string },
): Promise<Outcome<LegalFile>> {
  if (!can(ctx.actor, "legal.write")) return refused({ id: "role.data_steward" });
  const inspected = await inspectFile(upload.bytes, upload.name);
  if (!inspected.ok) return inspected;
  const taken = await takeFile(
    { db: ctx.db, storage },
    { folder: "legal", ...upload, unnamed: "van-ban", type: inspected.value },
    async (tx, { key, sha256, ...row }) => {
      await tx.insert(file).values({ ...row, key, sha256, uploadedBy: ctx.actor.id, uploadedAt: ctx.now });
      await audit(tx, ctx, "legal.upload", { kind: "legal_file", id: row.id }, { name: row.name, bytes: row.bytes, sha256 });
    },
  );
  await sweepLoose({ db: ctx.db, storage, now: ctx.now }, sql`legal.file`);
  return done(taken);
}
