import { sql } from "drizzle-orm";
import type { Queryable } from "#kernel/db";

/** The language in which a document is written. */
export async function sourceLangOf(db: Queryable, documentId: string): Promise<string> {
  const { rows } = await db.execute<{ source_lang: string }>(sql`select source_lang from editions.document where id = ${documentId}::uuid`);
  return rows[0]?.source_lang ?? "vi";
}
