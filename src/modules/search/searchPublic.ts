import { sql } from "drizzle-orm";
import type { Queryable } from "../../kernel/db.ts";
import type { Lang } from "../../kernel/languages.ts";
import type { Family, Section } from "../editions/contract.ts";
import { escapeHtml, snippet } from "./snippet.ts";
import { queryOf } from "./vector.ts";
import { fold, terms } from "./words.ts";

/** Longest question read; the rest is ignored. */
const MAX_QUESTION = 200;
/** Candidates that are ranked; beyond this the newest win (perf.md). */
const CANDIDATES = 2_000;

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
export type SearchResult = { hits: Hit[]; total: number; others: { lang: Lang; count: number }[]; suggestion: string | null };
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
  if (!asked) return { hits: [], total: 0, others: [], suggestion: null };
  const column = asked.plain ? sql`folded` : sql`exact`;
  const query = asked.plain ? asked.folded : asked.exact;
  const { rows } = await db.execute<Row>(sql`
    with found as materialized (select edition_id, exact, folded, published_at from search.entry
      where lang = ${input.lang} and ${column} @@ ${query}::tsquery order by published_at desc limit ${CANDIDATES}),
    ranked as (select edition_id, ts_rank_cd(${column}, ${query}::tsquery, 1) + case when exact @@ ${asked.exact}::tsquery then 1 + ts_rank_cd(exact, ${asked.exact}::tsquery, 1) else 0 end as rank, published_at
      from found order by rank desc, published_at desc, edition_id limit ${input.limit} offset ${input.offset}),
    elsewhere as (select lang, count(*) as n from search.entry where lang = any(array['vi','en','zh','ja','ko','fr']) and lang <> ${input.lang} and ${column} @@ ${query}::tsquery group by lang)
    select e.*, (select count(*) from found) as total, (select jsonb_object_agg(lang, n) from elsewhere) as others
    from (select 1) as always left join ranked r on true left join search.entry e using (edition_id) order by r.rank desc nulls last, r.published_at desc`);
  const others = Object.entries(rows[0]?.others ?? {})
    .map(([lang, count]) => ({ lang: lang as Lang, count: Number(count) }))
    .sort((a, b) => b.count - a.count);
  const hits = rows.filter((row) => row.document_id !== null).map((row) => presentHit(row, question, asked.plain));
  const total = Number(rows[0]?.total ?? 0);
  return { hits, total, others, suggestion: total === 0 ? await suggest(db, input.lang, question) : null };
}

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

/** 'Did you mean': the asked words, each replaced by the nearest word of a published title of that language. */
async function suggest(db: Queryable, lang: Lang, question: string): Promise<string | null> {
  const wanted = fold(question);
  const { rows } = await db.execute<{ title: string }>(sql`select title from search.entry where lang = ${lang} and ${wanted} <% title_folded
    order by word_similarity(${wanted}, title_folded) desc limit 5`);
  const known = rows.flatMap((row) => terms(row.title.normalize("NFC")).flatMap((term) => (term.kind === "word" ? [term.word] : [])));
  const words = terms(wanted).map((term) => (term.kind === "word" ? nearest(term.word, known) : null));
  if (words.length === 0 || words.some((word) => word === null)) return null;
  const suggestion = words.join(" ").toLowerCase();
  return suggestion === question.trim().toLowerCase() ? null : suggestion;
}

function nearest(word: string, known: string[]): string | null {
  const best = known.map((each) => ({ each, far: distance(word, fold(each)) })).sort((a, b) => a.far - b.far)[0];
  return best && best.far <= Math.max(1, Math.floor(word.length / 3)) ? best.each : null;
}

function distance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      row.push(Math.min((row[j - 1] ?? 0) + 1, (previous[j] ?? 0) + 1, (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)));
    }
    previous = row;
  }
  return previous[b.length] ?? 0;
}
