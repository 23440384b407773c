import { sql } from "drizzle-orm";
import type { Queryable } from "#kernel/db";
import { isLapsed, type LegalFileType, type LegalQuery, type LegalRelation, type LegalState, type LegalView } from "../contract.ts";
import { findLegal, type Found } from "./find.ts";
import { legalRows, NEWEST_FIRST } from "./rows.ts";

/** The office's register by search and filter, newest signature first, paged by key; `today` decides what is in force. */
export function legalRegister(db: Queryable, query: LegalQuery, today: string, onlyPublic: boolean): Promise<Found> {
  return findLegal(db, onlyPublic ? "public" : "office", query, today);
}

/** How many records are in each state on a day, and every issuer with its count. */
export async function legalCounts(
  db: Queryable,
  today: string,
): Promise<{ states: Partial<Record<LegalState, number>>; issuers: { name: string; count: number }[] }> {
  const rows = await legalRows(db, "office", today, sql`true`);
  const states = Object.fromEntries([...Map.groupBy(rows, (row) => row.state)].map(([state, of]) => [state, of.length]));
  const issuers = [...Map.groupBy(rows, (row) => row.issuer)].map(([name, of]) => ({ name, count: of.length }));
  return { states, issuers: issuers.sort((a, b) => b.count - a.count || a.name.localeCompare(b.name, "vi")) };
}

/** One record; null when there is none. */
export async function legalDocument(db: Queryable, id: string, today: string): Promise<LegalView | null> {
  const [row] = await legalRows(db, "office", today, sql`d.id = ${id}::uuid`);
  return row ?? null;
}

/** Some documents by id, for warnings beside rules, deadlines and plans that rest on them. */
export async function legalByIds(db: Queryable, ids: readonly string[], today: string): Promise<LegalView[]> {
  if (ids.length === 0) return [];
  return legalRows(db, "office", today, sql`d.id = any(${sql.param([...ids])}::uuid[]) ${NEWEST_FIRST}`);
}

/** Those among some documents on which nothing should rest any more on a day; what names no document is passed over. */
export async function lapsedByIds(db: Queryable, ids: readonly (string | null)[], today: string): Promise<LegalView[]> {
  const named = [...new Set(ids.filter((id) => id !== null))];
  return (await legalByIds(db, named, today)).filter(isLapsed);
}

/** Documents by their printed number, for matching what an imported plan cites. */
export async function legalByNumbers(db: Queryable, numbers: readonly string[], today: string): Promise<LegalView[]> {
  if (numbers.length === 0) return [];
  return legalRows(db, "office", today, sql`d.number = any(${sql.param([...numbers])}::text[])`);
}

/** How a document stands to others, both ways. */
export async function legalRelations(db: Queryable, id: string, onlyPublic: boolean): Promise<LegalRelation[]> {
  const { rows } = await db.execute<LegalRelation>(sql`
    select r.kind, case when r.from_id = ${id} then 'to' else 'from' end as direction, o.id, o.number, o.abstract, r.on_date::text as "onDate"
    from legal.relation r join legal.document o on o.id = case when r.from_id = ${id} then r.to_id else r.from_id end
    where ${id} in (r.from_id, r.to_id) and (o.is_public or not ${onlyPublic}) order by r.on_date, o.number`);
  return rows;
}

/** The text of a document when it was given; null when unknown or not given. */
export async function legalText(db: Queryable, id: string): Promise<string | null> {
  const { rows } = await db.execute<{ text: string | null }>(sql`select full_text as text from legal.document where id = ${id}`);
  return rows[0]?.text ?? null;
}

/** Where a file lies and what it is. */
export type StoredLegalFile = { key: string; name: string; type: LegalFileType; bytes: number; sha256: string };

/** A file that a record has or had, for the office; null for one that no record ever named. */
export async function legalFile(db: Queryable, fileId: string): Promise<StoredLegalFile | null> {
  const { rows } = await db.execute<StoredLegalFile>(
    sql`select key, name, type, bytes, sha256 from legal.file where id = ${fileId}::uuid and attached_at is not null`,
  );
  return rows[0] ?? null;
}

/** The file of a public record, by the record's address, as it is now; null when the record is not public, has no file or does not exist. */
export async function publicLegalFile(db: Queryable, slug: string): Promise<StoredLegalFile | null> {
  const { rows } = await db.execute<StoredLegalFile>(sql`
    select f.key, f.name, f.type, f.bytes, f.sha256 from legal.document d join legal.file f on f.id = d.file_id
    where d.slug = ${slug} and d.is_public`);
  return rows[0] ?? null;
}
