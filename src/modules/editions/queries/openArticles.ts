import { sql } from "drizzle-orm";
import type { Queryable } from "../../../kernel/db.ts";
import type { Lang } from "../../../kernel/languages.ts";
import type { PublicCard, RichDoc, Section } from "../contract.ts";
import { type PublicRow, presentCard, publicColumns, publicFacts } from "./publicRows.ts";

/** Where a reader of the list stands: after the page that was first published then. */
export type ArticlePlace = { at: string; id: string };
/** A public page to take away, whole; `place` is where it stands in the list. */
export type OpenArticle = PublicCard & {
  body: RichDoc;
  modifiedAt: Date;
  languages: Lang[];
  sources: { label: string; url: string }[];
  place: ArticlePlace;
};

type Filter = {
  lang: Lang;
  kinds: readonly string[];
  documentId?: string | undefined;
  section?: Section | undefined;
  topic?: string | undefined;
  after: ArticlePlace | null;
  limit: number;
};

/** Public pages of these kinds in a language, the newest first, a page of the list at a time. */
export async function openArticles(db: Queryable, filter: Filter): Promise<OpenArticle[]> {
  if (filter.kinds.length === 0) return [];
  const { after, documentId, section, topic } = filter;
  const { rows } = await db.execute<PublicRow & { at: string; languages: Lang[] }>(sql`
    select ${publicColumns}, to_char(p.first_published_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at,
      (select jsonb_agg(q.lang order by q.lang) from editions.public_edition q where q.document_id = p.document_id) as languages
    from editions.public_edition p where p.lang = ${filter.lang} and p.kind in ${[...filter.kinds]}
      ${documentId ? sql`and p.document_id = ${documentId}::uuid` : sql``}
      ${section ? sql`and p.section = ${section}` : sql``}
      ${topic ? sql`and p.facts -> 'topics' ? ${topic}` : sql``}
      ${after ? sql`and (p.first_published_at, p.document_id) < (${after.at}::timestamptz, ${after.id}::uuid)` : sql``}
    order by p.first_published_at desc, p.document_id desc limit ${filter.limit}`);
  return rows.map((row) => ({
    ...presentCard(row),
    body: row.content.body,
    modifiedAt: new Date(row.published_at),
    languages: row.languages,
    sources: publicFacts(row.facts).sources,
    place: { at: row.at, id: row.document_id },
  }));
}
