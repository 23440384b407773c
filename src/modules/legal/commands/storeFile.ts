import { createHash } from "node:crypto";
import { sql } from "drizzle-orm";
import { newId } from "#kernel/ids";
import { done, type Outcome, refused } from "#kernel/outcome";
import type { Storage } from "#kernel/storage";
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
  const type = inspected.value;
  const id = newId();
  const row = { id, name: cleanName(upload.name, type), type, bytes: upload.bytes.length };
  const stored = { key: `legal/${id}.${type}`, sha256: createHash("sha256").update(upload.bytes).digest("hex") };
  // Bytes first: a row whose file is missing would be worse than a file whose row is.
  await storage.put(stored.key, upload.bytes);
  await ctx.db.transaction(async (tx) => {
    await tx.insert(file).values({ ...row, ...stored, uploadedBy: ctx.actor.id, uploadedAt: ctx.now });
    await audit(tx, ctx, "legal.upload", { kind: "legal_file", id }, { name: row.name, bytes: row.bytes, sha256: stored.sha256 });
  });
  await sweep(ctx, storage);
  return done(row);
}

/** Throws away what was taken in more than a day ago and never named by a record, a few at a time. */
async function sweep(ctx: LegalContext, storage: Storage): Promise<void> {
  const { rows } = await ctx.db.execute<{ key: string }>(sql`
    delete from legal.file where id in (
      select id from legal.file where attached_at is null and uploaded_at < ${ctx.now}::timestamptz - interval '1 day'
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
  return `${stem.slice(0, 150) || "van-ban"}.${type}`;
}
