import { type SQL, sql } from "drizzle-orm";
import { homeZone } from "../../../kernel/clock.ts";
import type { Queryable } from "../../../kernel/db.ts";
import type { Lang } from "../../../kernel/languages.ts";
import type { PublicCard, Section, Topic } from "../contract.ts";
import { type CardRow, cardColumns, presentCard } from "./publicRows.ts";

export type CardFilter = {
  lang: Lang;
  /** The province's date: what nobody confirmed for too long is in no list from its day on. */
  today: string;
  section?: Section | undefined;
  topic?: Topic | undefined;
  year?: number | undefined;
  unitCode?: string | undefined;
  /** Kinds of document to show; see `Kind.listed`. */
  kinds: readonly string[];
  limit: number;
  offset?: number;
  excludeDocumentId?: string;
  /** Only these documents. */
  documentIds?: readonly string[];
  /** Only documents whose codes this subquery answers; `order` sorts them, where `p` is the public view. */
  among?: { ids: SQL; order?: SQL } | undefined;
};

/** Published documents of a language and of these kinds, newest first, and how many there are. */
export async function publicCards(db: Queryable, filter: CardFilter): Promise<{ cards: PublicCard[]; total: number }> {
  const [cards, counted] = await Promise.all([
    newestCards(db, filter),
    db.execute<{ total: string }>(sql`select count(*) as total from editions.public_edition p where ${publicCondition(filter)}`),
  ]);
  return { cards, total: Number(counted.rows[0]?.total ?? 0) };
}

/** The same without asking how many there are, which costs more than the cards. */
export async function newestCards(db: Queryable, filter: CardFilter): Promise<PublicCard[]> {
  const { rows } = await db.execute<CardRow>(cardsQuery(filter));
  return rows.map(presentCard);
}

/** The newest cards of several lists in one query, in the order of the lists. */
export async function publicShelves(db: Queryable, filters: readonly CardFilter[]): Promise<PublicCard[][]> {
  const queries = filters.map((filter, shelf) => sql`(select ${shelf}::int as shelf, c.* from (${cardsQuery(filter)}) c)`);
  const { rows } = await db.execute<CardRow & { shelf: number }>(
    sql`${sql.join(queries, sql` union all `)} order by shelf, first_published_at desc, edition_id`,
  );
  return filters.map((_, shelf) => rows.filter((row) => row.shelf === shelf).map(presentCard));
}

/** When the oldest document of these that is still public first came out; null when there is none. */
export async function publicSince(db: Queryable, filter: Omit<CardFilter, "limit">): Promise<Date | null> {
  const { rows } = await db.execute<{ since: Date | string }>(sql`select p.first_published_at as since from editions.public_edition p
    where ${publicCondition(filter)} order by p.first_published_at limit 1`);
  return rows[0] ? new Date(rows[0].since) : null;
}

const cardsQuery = (filter: CardFilter): SQL => sql`select ${cardColumns} from editions.public_edition p where ${publicCondition(filter)}
  order by ${filter.among?.order ?? sql`p.first_published_at desc`}, p.edition_id limit ${filter.limit} offset ${filter.offset ?? 0}`;

/** Lists leave out what nobody confirmed for too long; its address still answers. */
const isListed = (today: string) => sql`(p.listed_until is null or p.listed_until > ${today}::date)`;

/** What the lists of a filter hold, for other queries over `editions.public_edition p`. */
export function publicCondition(filter: Omit<CardFilter, "limit">): SQL {
  const parts = [
    sql`p.lang = ${filter.lang}`,
    isListed(filter.today),
    filter.kinds.length > 0 ? sql`p.kind in ${[...filter.kinds]}` : sql`false`,
  ];
  if (filter.section) parts.push(sql`p.section = ${filter.section}`);
  if (filter.topic) parts.push(sql`p.facts->'topics' ? ${filter.topic}`);
  if (filter.year) parts.push(sql`extract(year from p.first_published_at at time zone ${homeZone()}) = ${filter.year}`);
  if (filter.unitCode) parts.push(sql`p.unit_id in (select id from identity.unit where code = ${filter.unitCode})`);
  if (filter.excludeDocumentId) parts.push(sql`p.document_id <> ${filter.excludeDocumentId}`);
  if (filter.documentIds) parts.push(filter.documentIds.length > 0 ? sql`p.document_id in ${[...filter.documentIds]}` : sql`false`);
  if (filter.among) parts.push(sql`p.document_id in (${filter.among.ids})`);
  return sql.join(parts, sql` and `);
}

/** Sections that have something public in this language, for the navigation. */
export async function publicSections(db: Queryable, lang: Lang, today: string): Promise<{ section: Section; count: number }[]> {
  const { rows } = await db.execute<{ section: Section; count: string }>(
    sql`select section, count(*) as count from editions.public_edition p where lang = ${lang} and ${isListed(today)} group by section`,
  );
  return rows.map((row) => ({ section: row.section, count: Number(row.count) }));
}

/** Topics in use among documents of these kinds within a section of a language. */
export async function publicTopics(
  db: Queryable,
  { lang, section, kinds, today }: { lang: Lang; section: Section; kinds: readonly string[]; today: string },
): Promise<{ topic: Topic; count: number }[]> {
  const { rows } = await db.execute<{ topic: Topic; count: string }>(
    sql`select t.topic, count(*) as count from editions.public_edition p, jsonb_array_elements_text(p.facts->'topics') as t (topic)
        where p.lang = ${lang} and p.section = ${section} and p.kind in ${[...kinds]} and ${isListed(today)} group by 1 order by 2 desc, 1`,
  );
  return rows.map((row) => ({ topic: row.topic, count: Number(row.count) }));
}

/** Everything public of a language, for sitemaps, feeds and exports; newest first, bounded. */
export async function publicAll(db: Queryable, lang: Lang, options: { section?: Section | undefined; limit?: number } = {}) {
  const { rows } = await db.execute<CardRow>(sql`select ${cardColumns} from editions.public_edition p
    where p.lang = ${lang} ${options.section ? sql`and p.section = ${options.section}` : sql``}
    order by p.first_published_at desc, p.edition_id limit ${options.limit ?? 50_000}`);
  return rows.map((row) => ({ ...presentCard(row), modifiedAt: new Date(row.published_at) }));
}

/** True when a published edition shows this file; nothing else makes a file public. */
export async function isMediaPublic(db: Queryable, mediaId: string): Promise<boolean> {
  const { rows } = await db.execute(
    sql`select 1 from editions.public_edition p where editions.media_of(p.content) @> array[${mediaId}]::text[] limit 1`,
  );
  return rows.length > 0;
}
