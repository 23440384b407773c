import { type SQL, sql } from "drizzle-orm";
import type { Queryable } from "../../../kernel/db.ts";
import type { Lang } from "../../../kernel/languages.ts";
import type { PublicCard, Section, Topic } from "../contract.ts";
import { type PublicRow, presentCard, publicColumns } from "./publicRows.ts";

export type CardFilter = {
  lang: Lang;
  section?: Section | undefined;
  topic?: Topic | undefined;
  year?: number | undefined;
  unitCode?: string | undefined;
  /** Kinds of document to show; see `Kind.listed`. */
  kinds: readonly string[];
  limit: number;
  offset?: number;
  excludeDocumentId?: string;
};

/** Published documents of a language and of these kinds, newest first, and how many there are. */
export async function publicCards(db: Queryable, filter: CardFilter): Promise<{ cards: PublicCard[]; total: number }> {
  const where = condition(filter);
  const [{ rows }, counted] = await Promise.all([
    db.execute<PublicRow>(sql`select ${publicColumns} from editions.public_edition p where ${where}
      order by p.first_published_at desc, p.edition_id limit ${filter.limit} offset ${filter.offset ?? 0}`),
    db.execute<{ total: string }>(sql`select count(*) as total from editions.public_edition p where ${where}`),
  ]);
  return { cards: rows.map(presentCard), total: Number(counted.rows[0]?.total ?? 0) };
}

function condition(filter: CardFilter): SQL {
  const parts = [sql`p.lang = ${filter.lang}`, sql`p.kind in ${[...filter.kinds]}`];
  if (filter.section) parts.push(sql`p.section = ${filter.section}`);
  if (filter.topic) parts.push(sql`p.facts->'topics' ? ${filter.topic}`);
  if (filter.year) parts.push(sql`extract(year from p.first_published_at at time zone 'Asia/Ho_Chi_Minh') = ${filter.year}`);
  if (filter.unitCode) parts.push(sql`p.unit_id in (select id from identity.unit where code = ${filter.unitCode})`);
  if (filter.excludeDocumentId) parts.push(sql`p.document_id <> ${filter.excludeDocumentId}`);
  return sql.join(parts, sql` and `);
}

/** Sections that have something public in this language, for the navigation. */
export async function publicSections(db: Queryable, lang: Lang): Promise<{ section: Section; count: number }[]> {
  const { rows } = await db.execute<{ section: Section; count: string }>(
    sql`select section, count(*) as count from editions.public_edition where lang = ${lang} group by section`,
  );
  return rows.map((row) => ({ section: row.section, count: Number(row.count) }));
}

/** Topics in use among documents of these kinds within a section of a language. */
export async function publicTopics(
  db: Queryable,
  lang: Lang,
  section: Section,
  kinds: readonly string[],
): Promise<{ topic: Topic; count: number }[]> {
  const { rows } = await db.execute<{ topic: Topic; count: string }>(
    sql`select t.topic, count(*) as count from editions.public_edition p, jsonb_array_elements_text(p.facts->'topics') as t (topic)
        where p.lang = ${lang} and p.section = ${section} and p.kind in ${[...kinds]} group by 1 order by 2 desc, 1`,
  );
  return rows.map((row) => ({ topic: row.topic, count: Number(row.count) }));
}

/** Everything public of a language, for sitemaps, feeds and exports; newest first, bounded. */
export async function publicAll(db: Queryable, lang: Lang, options: { section?: Section | undefined; limit?: number } = {}) {
  const { rows } = await db.execute<PublicRow>(sql`select ${publicColumns} from editions.public_edition p
    where p.lang = ${lang} ${options.section ? sql`and p.section = ${options.section}` : sql``}
    order by p.first_published_at desc, p.edition_id limit ${options.limit ?? 50_000}`);
  return rows.map((row) => ({ ...presentCard(row), kind: row.kind, modifiedAt: new Date(row.published_at) }));
}

/** True when a published edition shows this file; nothing else makes a file public. */
export async function isMediaPublic(db: Queryable, mediaId: string): Promise<boolean> {
  const { rows } = await db.execute(sql`select 1 from editions.public_edition p
    where p.content->'lead'->>'mediaId' = ${mediaId} or jsonb_path_exists(p.content->'body', '$.content[*] ? ((@.type == "figure" && @.attrs.mediaId == $id) || (@.type == "video" && @.attrs.poster == $id))', ${JSON.stringify({ id: mediaId })}::jsonb) limit 1`);
  return rows.length > 0;
}
