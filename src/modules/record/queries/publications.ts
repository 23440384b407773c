import { desc, eq } from "drizzle-orm";
import type { Queryable } from "#kernel/db";
import type { PublicationEntry } from "../contract.ts";
import { publication } from "../schema.ts";

/** Everything that happened to a document in public, newest first. */
export async function publicationsOf(db: Queryable, documentId: string): Promise<(PublicationEntry & { id: number; at: Date })[]> {
  const rows = await db.select().from(publication).where(eq(publication.documentId, documentId)).orderBy(desc(publication.id));
  return rows.map((row) => ({ ...row, action: row.action as PublicationEntry["action"] }));
}
