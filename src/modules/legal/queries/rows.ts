import { type SQL, sql } from "drizzle-orm";
import type { Queryable } from "#kernel/db";
import type { LegalView } from "../contract.ts";

/** Who reads: the office reads everything, the public what is marked public and no number of anything else. */
export type Readers = "office" | "public";

/** Records as views; `tail` is a condition over `d` (and what follows one); `today` decides what is in force. */
export async function legalRows(db: Queryable, readers: Readers, today: string, tail: SQL): Promise<LegalView[]> {
  const open = readers === "public";
  const { rows } = await db.execute<LegalView>(sql`
    select d.* from (
      select l.id, l.type, l.number, l.issuer, l.signed_on::text as "signedOn", l.effective_on::text as "effectiveOn", l.expires_on::text as "expiresOn",
        l.abstract, l.source, l.checked_on::text as "checkedOn", l.note, l.is_public as "isPublic", l.slug, l.is_public, l.folded,
        l.lock_version as "lockVersion",
        case when f.id is null then null else jsonb_build_object('id', f.id, 'name', f.name, 'type', f.type, 'bytes', f.bytes) end as file,
        case
          when s.kind = 'replaces' then 'replaced' when s.kind = 'repeals' then 'repealed'
          when l.expires_on <= ${today}::date then 'expired'
          when l.effective_on is null then 'unknown'
          when l.effective_on > ${today}::date then 'not_yet' else 'in_force' end as state,
        case when s.id is null or (${open} and not s.is_public) then null else
          jsonb_build_object('id', s.id, 'type', s.type, 'number', s.number, 'slug', s.slug, 'onDate', s.since) end as successor
      from legal.document l left join legal.file f on f.id = l.file_id
      left join lateral (
        select o.id, o.type, o.number, o.slug, o.is_public, r.kind, coalesce(r.on_date, o.effective_on, o.signed_on) as since from legal.relation r join legal.document o on o.id = r.from_id
        where r.to_id = l.id and r.kind in ('replaces', 'repeals') and coalesce(r.on_date, o.effective_on, o.signed_on) <= ${today}::date
        order by since, o.id limit 1
      ) s on true
      where l.is_public or not ${open}
    ) d where ${tail}`);
  return rows.map(({ folded: _folded, is_public: _public, ...row }: LegalView & { folded?: string; is_public?: boolean }) => row);
}

/** The order of the register, newest signature first, and how a page goes on after its last row. */
export const NEWEST_FIRST = sql`order by coalesce(d."signedOn"::date, '0001-01-01') desc, d.id desc`;

/** The condition behind `before`, a key that `paged` made: what the readers may know of the last row. Null when it is none of ours. */
export function afterKey(readers: Readers, before: string | undefined): SQL | null {
  if (before === undefined) return null;
  if (readers === "public")
    return sql`(coalesce(d."signedOn"::date, '0001-01-01'), d.id) <
      (select coalesce(o.signed_on, '0001-01-01'), o.id from legal.document o where o.slug = ${before} and o.is_public)`;
  const [day, id] = before.split("_");
  return id && /^[0-9a-f-]{36}$/.test(id) && /^\d{4}-\d{2}-\d{2}$/.test(day ?? "")
    ? sql`(coalesce(d."signedOn"::date, '0001-01-01'), d.id) < (${day}::date, ${id}::uuid)`
    : null;
}

/** The page of at most `limit` rows out of one that was asked for one more, and the key after which the next begins. */
export function paged(readers: Readers, rows: LegalView[], limit: number): { documents: LegalView[]; next: string | null } {
  const documents = rows.slice(0, limit);
  const last = documents.at(-1);
  if (!last || rows.length <= limit) return { documents, next: null };
  return { documents, next: readers === "public" ? last.slug : `${last.signedOn ?? "0001-01-01"}_${last.id}` };
}
