import { type SQL, sql } from "drizzle-orm";
import type { Queryable } from "#kernel/db";
import { fold } from "#kernel/fold";
import type { LegalQuery, LegalRelation, LegalView } from "../contract.ts";

/** Documents by search and filter, newest signature first, paged by key; `today` decides what is in force. */
export async function legalRegister(
  db: Queryable,
  query: LegalQuery,
  today: string,
  onlyPublic: boolean,
): Promise<{ documents: LegalView[]; next: string | null }> {
  const parts: SQL[] = [sql`true`];
  if (onlyPublic) parts.push(sql`d.is_public`);
  for (const word of fold(query.q).split(/\s+/).filter(Boolean).slice(0, 12)) parts.push(sql`position(${word} in d.folded) > 0`);
  if (query.type) parts.push(sql`d.type = ${query.type}`);
  if (query.state) parts.push(sql`d.state = ${query.state}`);
  const [day, id] = query.before?.split("_") ?? [];
  if (id && /^[0-9a-f-]{36}$/.test(id) && /^\d{4}-\d{2}-\d{2}$/.test(day ?? ""))
    parts.push(sql`(coalesce(d."signedOn"::date, '0001-01-01'), d.id) < (${day}::date, ${id}::uuid)`);
  const rows = await select(
    db,
    today,
    sql`${sql.join(parts, sql` and `)} order by coalesce(d."signedOn"::date, '0001-01-01') desc, d.id desc limit ${query.limit + 1}`,
  );
  const documents = rows.slice(0, query.limit);
  const last = documents.at(-1);
  return { documents, next: rows.length > query.limit && last ? `${last.signedOn ?? "0001-01-01"}_${last.id}` : null };
}

/** Some documents by id, for warnings beside rules, deadlines and plans that rest on them. */
export async function legalByIds(db: Queryable, ids: readonly string[], today: string): Promise<LegalView[]> {
  if (ids.length === 0) return [];
  return select(db, today, sql`d.id = any(${sql.param([...ids])}::uuid[])`);
}

/** Documents by their printed number, for matching what an imported plan cites. */
export async function legalByNumbers(db: Queryable, numbers: readonly string[], today: string): Promise<LegalView[]> {
  if (numbers.length === 0) return [];
  return select(db, today, sql`d.number = any(${sql.param([...numbers])}::text[])`);
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

async function select(db: Queryable, today: string, tail: SQL): Promise<LegalView[]> {
  const { rows } = await db.execute<LegalView>(sql`
    select d.* from (
      select l.id, l.type, l.number, l.issuer, l.signed_on::text as "signedOn", l.effective_on::text as "effectiveOn", l.expires_on::text as "expiresOn",
        l.abstract, l.source, l.checked_on::text as "checkedOn", l.note, l.is_public as "isPublic", l.is_public, l.folded, l.file_name as "fileName",
        l.lock_version as "lockVersion",
        case
          when s.kind = 'replaces' then 'replaced' when s.kind = 'repeals' then 'repealed'
          when l.expires_on <= ${today}::date then 'expired'
          when l.effective_on is null then 'unknown'
          when l.effective_on > ${today}::date then 'not_yet' else 'in_force' end as state,
        case when s.id is null then null else jsonb_build_object('id', s.id, 'number', s.number) end as successor
      from legal.document l
      left join lateral (
        select o.id, o.number, r.kind from legal.relation r join legal.document o on o.id = r.from_id
        where r.to_id = l.id and r.kind in ('replaces', 'repeals') and coalesce(r.on_date, o.effective_on, o.signed_on) <= ${today}::date
        order by r.on_date nulls last limit 1
      ) s on true
    ) d where ${tail}`);
  return rows.map(({ folded: _folded, is_public: _public, ...row }: LegalView & { folded?: string; is_public?: boolean }) => row);
}
