import { type SQL, sql } from "drizzle-orm";
import type { Queryable } from "#kernel/db";
import type { PublicRecordPage } from "../contract.ts";

type Row = { id: string; edition_id: string; lang: string; action: string; again: boolean; at: Date | string; sha256: string };

/**
 * Everything that became public or stopped being so, newest first, paged by key: `before` continues after the page that ended with
 * that id. Facts without words of their own are left out: they appear with the pages that they change.
 */
export async function publicRecord(
  db: Queryable,
  { before, limit }: { before?: number | undefined; limit: number },
): Promise<PublicRecordPage> {
  const older: SQL = before === undefined ? sql`` : sql`and p.id < ${before}`;
  const { rows } = await db.execute<Row>(sql`
    select p.id, p.edition_id, p.lang, p.action, p.at, p.sha256,
      exists (select 1 from record.publication q where q.document_id = p.document_id and q.edition_id = p.edition_id
              and q.action = 'published' and q.id < p.id) as again
    from record.publication p where p.lang <> 'und' ${older} order by p.id desc limit ${limit + 1}`);
  const entries = rows.slice(0, limit).map((row) => ({
    id: Number(row.id),
    editionId: row.edition_id,
    lang: row.lang,
    event: eventOf(row),
    at: new Date(row.at),
    sha256: row.sha256,
  }));
  return { entries, next: rows.length > limit ? (entries.at(-1)?.id ?? null) : null };
}

function eventOf({ action, again }: Row): PublicRecordPage["entries"][number]["event"] {
  if (action === "withdrawn" || action === "archived") return action;
  return again ? "updated" : "published";
}
