import { sql } from "drizzle-orm";
import { homeZone } from "#kernel/clock";
import type { Queryable } from "#kernel/db";

/** Local days, both included. */
export type Days = { from: string; to: string };

/** Editions that units first published in a period: all, those not in the document's source language, documents; by language. */
export async function publishedCounts(
  db: Queryable,
  unitIds: readonly string[],
  days: Days,
): Promise<{ editions: number; foreign: number; documents: number; byLang: Record<string, number> }> {
  const { rows } = await db.execute<{ lang: string; editions: number; foreign: number; documents: number }>(sql`
    select e.lang, count(*)::int as editions, count(*) filter (where e.lang <> 'vi')::int as foreign,
      count(*) filter (where e.lang = d.source_lang)::int as documents
    from editions.document d join editions.edition e on e.document_id = d.id
    where d.unit_id = any(${sql.param([...unitIds])}::uuid[]) and e.lang <> 'und'
      and e.first_published_at >= ${days.from}::date::timestamp at time zone ${homeZone()}
      and e.first_published_at < (${days.to}::date + 1)::timestamp at time zone ${homeZone()}
    group by e.lang`);
  const sum = (pick: (row: (typeof rows)[number]) => number) => rows.reduce((all, row) => all + pick(row), 0);
  return {
    editions: sum((row) => row.editions),
    foreign: sum((row) => row.foreign),
    documents: sum((row) => row.documents),
    byLang: Object.fromEntries(rows.map((row) => [row.lang, row.editions])),
  };
}

/** Readings of the units' documents in a period. */
export async function readingCount(db: Queryable, unitIds: readonly string[], days: Days): Promise<number> {
  const { rows } = await db.execute<{ views: number }>(sql`
    select coalesce(sum(v.views), 0)::int as views from editions.document d join kernel.page_view v on v.document_id = d.id
    where d.unit_id = any(${sql.param([...unitIds])}::uuid[]) and v.day between ${days.from}::date and ${days.to}::date`);
  return rows[0]?.views ?? 0;
}

/** The editions behind the count, newest first, for whoever opens the figure's evidence. */
export async function publishedList(
  db: Queryable,
  unitIds: readonly string[],
  days: Days,
): Promise<{ editionId: string; lang: string; own: boolean; title: string; at: string }[]> {
  const { rows } = await db.execute<{ editionId: string; lang: string; own: boolean; title: string; at: string }>(sql`
    select e.id as "editionId", e.lang, e.lang = d.source_lang as own, r.content ->> 'title' as title, to_char(e.first_published_at at time zone ${homeZone()}, 'YYYY-MM-DD') as at
    from editions.document d join editions.edition e on e.document_id = d.id
    cross join lateral (select content from editions.revision x where x.edition_id = e.id and x.published_at is not null order by x.number desc limit 1) r
    where d.unit_id = any(${sql.param([...unitIds])}::uuid[]) and e.lang <> 'und'
      and e.first_published_at >= ${days.from}::date::timestamp at time zone ${homeZone()}
      and e.first_published_at < (${days.to}::date + 1)::timestamp at time zone ${homeZone()}
    order by e.first_published_at desc limit 500`);
  return rows;
}
