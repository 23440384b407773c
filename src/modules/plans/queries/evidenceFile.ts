import { sql } from "drizzle-orm";
import type { Queryable } from "#kernel/db";
import type { EvidenceFileType } from "../contract.ts";

/** A stored file as it is sent: where it lies, what it is called and what it is. */
export type StoredEvidenceFile = { key: string; sha256: string; name: string; type: EvidenceFileType; bytes: number };

/** The file of a piece of evidence, by the file's id; null until a piece names it. For whoever may read plans: it is never public. */
export async function evidenceFile(db: Queryable, id: string): Promise<StoredEvidenceFile | null> {
  const { rows } = await db.execute<StoredEvidenceFile>(sql`
    select f.key, f.sha256, f.name, f.type, f.bytes from plans.evidence e join plans.file f on f.id = e.file_id where e.file_id = ${id}::uuid`);
  return rows[0] ?? null;
}
