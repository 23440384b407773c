import { sql } from "drizzle-orm";
import type { Queryable } from "#kernel/db";
import type { Lang } from "#kernel/languages";

/** What is public of a kind: how many records, since when and until when it changed, in which languages, of which days its facts are. */
export type KindState = {
  count: number;
  issued: Date | null;
  modified: Date | null;
  languages: Lang[];
  from: string | null;
  to: string | null;
};
type Row = {
  kind: string;
  count: number;
  issued: string | null;
  modified: string | null;
  languages: Lang[] | null;
  from: string | null;
  to: string | null;
};

/** The state of each of these kinds, as far as lists show it on a day. */
export async function kindStates(
  db: Queryable,
  kinds: readonly string[],
  languages: readonly Lang[],
  today: string,
): Promise<Map<string, KindState>> {
  const { rows } = await db.execute<Row>(sql`
    select k.kind, seen.count, since.issued, changed.modified, told.languages, span."from", span."to"
    from unnest(${sql.param([...kinds])}::text[]) as k(kind)
    cross join lateral (
      select count(*)::int as count from catalogue.record r
      where r.kind = k.kind and (r.listed_until is null or r.listed_until > ${today}::date)) seen
    cross join lateral (select max(c.changed_at) as modified from catalogue.change c where c.kind = k.kind) changed
    cross join lateral (
      select min(e.first_published_at) as issued from catalogue.record r join editions.edition e on e.document_id = r.document_id
      where r.kind = k.kind) since
    cross join lateral (
      select array_agg(l.lang order by l.place) as languages from unnest(${sql.param([...languages])}::text[]) with ordinality as l(lang, place)
      where exists (select 1 from catalogue.record r join editions.public_edition p on p.document_id = r.document_id
        where r.kind = k.kind and p.lang = l.lang)) told
    cross join lateral (
      select min(f.as_of) as "from", max(f.as_of) as "to" from catalogue.record r join catalogue.claim f on f.document_id = r.document_id and f.chosen
      where r.kind = k.kind and f.as_of is not null) span`);
  return new Map(rows.map(({ kind, ...row }) => [kind, stateOf(row)]));
}

const stateOf = (row: Omit<Row, "kind">): KindState => ({
  count: row.count,
  issued: row.issued === null ? null : new Date(row.issued),
  modified: row.modified === null ? null : new Date(row.modified),
  languages: row.languages ?? [],
  from: row.from === null ? null : firstDay(row.from),
  to: row.to === null ? null : lastDay(row.to),
});

const firstDay = (asOf: string) => `${asOf}-01-01`.slice(0, 10);

/** The last day of a year, a month or a day. */
function lastDay(asOf: string): string {
  const [year = 0, month] = asOf.split("-").map(Number);
  if (asOf.length === 10) return asOf;
  return month === undefined ? `${asOf}-12-31` : new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}
