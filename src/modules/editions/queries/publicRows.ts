import { sql } from "drizzle-orm";
import type { Lang } from "../../../kernel/languages.ts";
import type { CommonFacts, Content, Facts, Lineage, PublicCard, Section } from "../contract.ts";
import { BLANK_FACTS } from "../facts.ts";

/** A row of the public view, with the unit's name in the reader's language (Vietnamese when there is none). */
export type PublicRow = {
  edition_id: string;
  document_id: string;
  lang: Lang;
  kind: string;
  section: Section;
  slug: string;
  source_lang: Lang;
  revision_id: string;
  number: number;
  state: "live" | "archived";
  content: Content;
  lineage: Lineage;
  blocks: Record<string, string>;
  sha256: string;
  source_revision_id: string | null;
  published_at: Date | string;
  first_published_at: Date | string;
  facts: Partial<Facts>;
  unit_name: string | null;
  language_count: string;
};

/** What every public query says of a page beside its revision; `p` is the public view. */
const aboutPage = sql`
  coalesce((select n.name from identity.unit_name n where n.unit_id = p.unit_id and n.lang = p.lang limit 1),
           (select n.name from identity.unit_name n where n.unit_id = p.unit_id and n.lang = 'vi' limit 1)) as unit_name,
  (select count(*) from editions.public_edition q where q.document_id = p.document_id) as language_count`;

/** Columns of a whole page. */
export const publicColumns = sql`p.*, ${aboutPage}`;

/** Columns of a card: without the text, which lists never show and which is most of a page's bytes. */
export const cardColumns = sql`p.edition_id, p.document_id, p.lang, p.kind, p.section, p.slug, p.published_at, p.first_published_at, p.facts,
  jsonb_build_object('title', p.content->'title', 'summary', p.content->'summary', 'lead', p.content->'lead') as content, ${aboutPage}`;

/** A row with the columns of a card. */
export type CardRow = Pick<
  PublicRow,
  | "edition_id"
  | "document_id"
  | "lang"
  | "kind"
  | "section"
  | "slug"
  | "published_at"
  | "first_published_at"
  | "facts"
  | "unit_name"
  | "language_count"
> & { content: Pick<Content, "title" | "summary" | "lead"> };

/** The common facts, every one present; a document may be older than a field. What its kind knows beside them is for the kind to show. */
export function publicFacts(facts: Partial<Facts>): CommonFacts {
  const { topics, family, palette, sources } = { ...BLANK_FACTS, ...facts };
  return { topics, family, palette, sources };
}

/** Allow-list from row to card. */
export function presentCard(row: CardRow): PublicCard {
  const facts = publicFacts(row.facts);
  return {
    documentId: row.document_id,
    kind: row.kind,
    lang: row.lang,
    section: row.section,
    slug: row.slug,
    title: row.content.title,
    summary: row.content.summary,
    topics: facts.topics,
    family: facts.family,
    palette: facts.palette,
    lead: row.content.lead,
    publishedAt: new Date(row.first_published_at),
    unitName: row.unit_name ?? "",
    languageCount: Number(row.language_count),
  };
}
