import { type SQL, sql } from "drizzle-orm";
import type { Queryable } from "../../kernel/db.ts";
import { LANGUAGES, type Lang } from "../../kernel/languages.ts";
import type { Family, Section } from "../editions/contract.ts";
import { escapeHtml, snippet } from "./snippet.ts";
import { suggest } from "./suggest.ts";
import { queryOf } from "./vector.ts";

/** Longest question read; the rest is ignored. */
const MAX_QUESTION = 200;
/** Candidates that are ranked; beyond this the newest win (perf.md). */
const CANDIDATES = 2_000;
/** Up to here results in other languages are counted. */
const COUNTED = 500;

export type Hit = {
  documentId: string;
  lang: Lang;
  section: Section;
  slug: string;
  title: string;
  snippetHtml: string;
  publishedAt: Date;
  family: Family;
  palette: 1 | 2 | 3 | 4 | 5 | 6;
};
/** A number of results; `more` when they were not counted to the end. */
type Counted = { count: number; more: boolean };
export type SearchResult = {
  hits: Hit[];
  total: number;
  /** There are more than `total`, older ones, that were not ranked. */
  more: boolean;
  others: ({ lang: Lang } & Counted)[];
  suggestion: string | null;
};
type Row = {
  document_id: string;
  lang: Lang;
  section: Section;
  slug: string;
  title: string;
  summary: string;
  body: string;
  published_at: Date | string;
  family: Family;
  palette: 1 | 2 | 3 | 4 | 5 | 6;
  total: string;
  others: Record<string, number> | null;
};

/** Finds published editions: words as typed first, words without marks answer only a question typed without marks. */
export async function searchPublic(db: Queryable, input: { lang: Lang; q: string; limit: number; offset: number }): Promise<SearchResult> {
  const question = input.q.slice(0, MAX_QUESTION);
  const asked = queryOf(question);
  if (!asked) return { hits: [], total: 0, more: false, others: [], suggestion: null };
  const { rows } = await db.execute<Row>(searchStatement(input, asked));
  const others = Object.entries(rows[0]?.others ?? {})
    .map(([lang, count]) => ({ lang: lang as Lang, ...upTo(COUNTED, Number(count)) }))
    .sort((a, b) => b.count - a.count);
  const hits = rows.filter((row) => row.document_id !== null).map((row) => presentHit(row, question, asked.plain));
  const { count: total, more } = upTo(CANDIDATES, Number(rows[0]?.total ?? 0));
  return { hits, total, more, others, suggestion: total === 0 ? await suggest(db, input.lang, question) : null };
}

type Asked = NonNullable<ReturnType<typeof queryOf>>;

function searchStatement({ lang, limit, offset }: { lang: Lang; limit: number; offset: number }, asked: Asked): SQL {
  const column = asked.plain ? sql`folded` : sql`exact`;
  const query = asked.plain ? asked.folded : asked.exact;
  // Words without marks are answered by both spellings, and what is spelt as asked stands above the rest. A vector lies outside
  // its row: each use fetches it anew, so each is used once. A rank is 0 exactly where the words do not match.
  const spelt = sql`ts_rank_cd(exact, ${asked.exact}::tsquery, 1)`;
  const ranks = asked.plain
    ? sql`ts_rank_cd(folded, ${query}::tsquery, 1) as loose, ${spelt} as spelt`
    : sql`0 as loose, ${spelt} as spelt`;
  return sql`
    with found as materialized (select edition_id, exact, folded, published_at from search.entry
      where lang = ${lang} and ${column} @@ ${query}::tsquery order by published_at desc limit ${CANDIDATES + 1}),
    weighed as materialized (select edition_id, published_at, ${ranks} from found),
    ranked as (select edition_id, loose + case when spelt > 0 then 1 + spelt else 0 end as rank, published_at
      from weighed order by rank desc, published_at desc, edition_id limit ${limit} offset ${offset}),
    elsewhere as (select other.lang, n from unnest(${sql.param(LANGUAGES.filter((other) => other !== lang))}::text[]) as other (lang),
      lateral (select count(*) as n from (select from search.entry where lang = other.lang and ${column} @@ ${query}::tsquery limit ${COUNTED + 1}) first) counted where n > 0)
    select e.document_id, e.lang, e.section, e.slug, e.title, e.summary, e.body, e.published_at, e.family, e.palette,
      (select count(*) from found) as total, (select jsonb_object_agg(lang, n) from elsewhere) as others
    from (select 1) as always left join ranked r on true left join search.entry e using (edition_id) order by r.rank desc nulls last, r.published_at desc`;
}

const upTo = (limit: number, count: number): Counted => ({ count: Math.min(limit, count), more: count > limit });

function presentHit(row: Row, question: string, plain: boolean): Hit {
  const inSummary = snippet(row.summary, question, plain);
  const inBody = snippet(row.body, question, plain);
  return {
    documentId: row.document_id,
    lang: row.lang,
    section: row.section,
    slug: row.slug,
    title: row.title,
    publishedAt: new Date(row.published_at),
    family: row.family,
    palette: row.palette,
    snippetHtml: inSummary.includes("<mark>") ? inSummary : inBody.includes("<mark>") ? inBody : escapeHtml(row.summary),
  };
}
