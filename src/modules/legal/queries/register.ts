import { type SQL, sql } from "drizzle-orm";
import type { Queryable } from "#kernel/db";
import { fold } from "#kernel/fold";
import type { LegalQuery, LegalRelation, LegalView } from "../contract.ts";
import { afterKey, legalRows, NEWEST_FIRST, paged } from "./rows.ts";

/** Documents by search and filter, newest signature first, paged by key; `today` decides what is in force. */
export async function legalRegister(
  db: Queryable,
  query: LegalQuery,
  today: string,
  onlyPublic: boolean,
): Promise<{ documents: LegalView[]; next: string | null }> {
  const parts: SQL[] = [sql`true`];
  for (const word of fold(query.q).split(/\s+/).filter(Boolean).slice(0, 12)) parts.push(sql`position(${word} in d.folded) > 0`);
  if (query.type) parts.push(sql`d.type = ${query.type}`);
  if (query.state) parts.push(sql`d.state = ${query.state}`);
  const key = afterKey(query.before);
  if (key) parts.push(key);
  const rows = await legalRows(
    db,
    onlyPublic ? "public" : "office",
    today,
    sql`${sql.join(parts, sql` and `)} ${NEWEST_FIRST} limit ${query.limit + 1}`,
  );
  return paged(rows, query.limit);
}

/** Some documents by id, for warnings beside rules, deadlines and plans that rest on them. */
export async function legalByIds(db: Queryable, ids: readonly string[], today: string): Promise<LegalView[]> {
  if (ids.length === 0) return [];
  return legalRows(db, "office", today, sql`d.id = any(${sql.param([...ids])}::uuid[])`);
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
