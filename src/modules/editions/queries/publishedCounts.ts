import { type SQL, sql } from "drizzle-orm";
import { homeZone } from "#kernel/clock";
import type { Queryable } from "#kernel/db";

/** Local days, both included. */
export type Days = { from: string; to: string };
/** How many editions of one kind and language; `own` those in the language in which their document is written. */
export type PublishedCount = { kind: string; lang: string; own: boolean; editions: number };
/** Which publications are meant: of some kinds, in one language or all foreign ones, or only in the document's own. */
export type PublishedWhich = { kinds: readonly string[] | null; lang: string | null; own: boolean };

const PUBLISHED = (unitIds: readonly string[], days: Days): SQL => sql`
  d.unit_id = any(${sql.param([...unitIds])}::uuid[]) and e.lang <> 'und'
  and e.first_published_at >= ${days.from}::date::timestamp at time zone ${homeZone()}
  and e.first_published_at < (${days.to}::date + 1)::timestamp at time zone ${homeZone()}`;

/**
 * Editions that units first published in a period, by kind and language. What was withdrawn afterwards was published all the same: the count
 * of days that are past does not change.
 */
export async function publishedCounts(db: Queryable, unitIds: readonly string[], days: Days): Promise<PublishedCount[]> {
  const { rows } = await db.execute<PublishedCount>(sql`
    select d.kind, e.lang, e.lang = d.source_lang as own, count(*)::int as editions
    from editions.document d join editions.edition e on e.document_id = d.id where ${PUBLISHED(unitIds, days)} group by 1, 2, 3`);
  return rows;
}

/** The sum of the counts that are meant. */
export function sumPublished(counts: readonly PublishedCount[], { kinds, lang, own }: PublishedWhich): number {
  return counts
    .filter((each) => kinds === null || kinds.includes(each.kind))
    .filter((each) => lang === null || (lang === "foreign" ? each.lang !== "vi" : each.lang === lang))
    .filter((each) => !own || each.own)
    .reduce((all, each) => all + each.editions, 0);
}

/** Readings of the units' documents in a period. */
export async function readingCount(db: Queryable, unitIds: readonly string[], days: Days): Promise<number> {
  const { rows } = await db.execute<{ views: number }>(sql`
    select coalesce(sum(v.views), 0)::int as views from editions.document d join kernel.page_view v on v.document_id = d.id
    where d.unit_id = any(${sql.param([...unitIds])}::uuid[]) and v.day between ${days.from}::date and ${days.to}::date`);
  return rows[0]?.views ?? 0;
}

/** The pages that were read in a period, the most read first and at most 500; `at` is the last day on which one was. */
export async function readingList(db: Queryable, unitIds: readonly string[], days: Days): Promise<CountedEdition[]> {
  const { rows } = await db.execute<CountedEdition>(sql`
    select e.id as "editionId", e.lang, r.content ->> 'title' as title, v.at::text as at, v.views, count(*) over ()::int as all
    from (
      select v.document_id, v.lang, sum(v.views)::int as views, max(v.day) as at
      from editions.document d join kernel.page_view v on v.document_id = d.id
      where d.unit_id = any(${sql.param([...unitIds])}::uuid[]) and v.day between ${days.from}::date and ${days.to}::date group by 1, 2
    ) v join editions.edition e on e.document_id = v.document_id and e.lang = v.lang
    cross join lateral (select content from editions.revision x where x.edition_id = e.id and x.published_at is not null order by x.number desc limit 1) r
    order by v.views desc, e.id limit 500`);
  return rows;
}

/** One edition behind a count, with how many there are in all; `views` where readings were counted. */
export type CountedEdition = { editionId: string; lang: string; title: string; at: string; all: number; views?: number };

/** The editions behind a count, newest first and at most 500, with how many there are in all. */
export async function publishedList(
  db: Queryable,
  unitIds: readonly string[],
  days: Days,
  { kinds, lang, own }: PublishedWhich,
): Promise<CountedEdition[]> {
  const inLang = lang === "foreign" ? sql`e.lang <> 'vi'` : sql`e.lang = ${lang}`;
  const { rows } = await db.execute<CountedEdition>(sql`
    select e.id as "editionId", e.lang, r.content ->> 'title' as title, to_char(e.first_published_at at time zone ${homeZone()}, 'YYYY-MM-DD') as at,
      count(*) over ()::int as all
    from editions.document d join editions.edition e on e.document_id = d.id
    cross join lateral (select content from editions.revision x where x.edition_id = e.id and x.published_at is not null order by x.number desc limit 1) r
    where ${PUBLISHED(unitIds, days)}
      ${kinds === null ? sql`` : sql`and d.kind = any(${sql.param([...kinds])}::text[])`}
      ${lang === null ? sql`` : sql`and ${inLang}`} ${own ? sql`and e.lang = d.source_lang` : sql``}
    order by e.first_published_at desc, e.id limit 500`);
  return rows;
}
