import { sql } from "drizzle-orm";
import type { Queryable } from "#kernel/db";
import { fold } from "#kernel/fold";
import type { Lang } from "#kernel/languages";
import type { PlacedRecord } from "../contract.ts";

/** Records of one name that a question offers. */
const MOST = 8;

/**
 * The middle of what is public in these communes; null when nothing there has a public place. Exact places of blurred records are in no
 * public table, so nothing of them is in it.
 */
export async function middleOf(db: Queryable, communes: readonly string[]): Promise<{ lat: number; lon: number } | null> {
  if (communes.length === 0) return null;
  const { rows } = await db.execute<{ lat: number | null; lon: number | null }>(sql`
    select avg(r.at[1]) as lat, avg(r.at[0]) as lon from catalogue.record r where r.area_id in ${[...communes]} and r.at is not null`);
  const { lat = null, lon = null } = rows[0] ?? {};
  return lat === null || lon === null ? null : { lat, lon };
}

/** Public records with a public place whose code or title in any language is the asked one; where none is, those whose title begins with or holds it. */
export async function recordsNamed(db: Queryable, lang: Lang, question: string): Promise<PlacedRecord[]> {
  const asked = fold(question.slice(0, 200).trim());
  if (asked.length < 2) return [];
  const like = `%${asked.replace(/[\\%_]/g, "\\$&")}%`;
  const { rows } = await db.execute<PlacedRecord & { same: boolean }>(sql`
    select r.document_id as id, r.code, r.at[1] as lat, r.at[0] as lon, s.title, bool_or(f.same) as same
    from (select d.document_id, true as same from catalogue.record d where lower(d.code) = ${question.trim().toLowerCase()}
      union all (select e.document_id, e.title_folded = ${asked} from search.entry e where e.title_folded like ${like}
        order by e.title_folded = ${asked} desc, length(e.title_folded) limit 60)) f
    join catalogue.record r on r.document_id = f.document_id and r.at is not null
    cross join lateral (select p.content->>'title' as title from editions.public_edition p where p.document_id = r.document_id
      order by p.lang = ${lang} desc, p.lang = p.source_lang desc limit 1) s
    group by 1, 2, 3, 4, 5 order by same desc, s.title limit ${MOST}`);
  const same = rows.filter((row) => row.same);
  return (same.length > 0 ? same : rows).map(({ id, code, lat, lon, title }) => ({ id, code, lat, lon, title }));
}
