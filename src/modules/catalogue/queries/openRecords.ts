import { sql } from "drizzle-orm";
import type { Queryable } from "#kernel/db";
import type { Lang } from "#kernel/languages";
import type { Content, Section, Topic } from "../../editions/contract.ts";
import type { PublicFact } from "../contract.ts";
import { catalogueKindOf } from "../kinds/index.ts";
import { valueAs } from "../values.ts";

/** A record's page in one language. */
export type OpenText = { lang: Lang; section: Section; slug: string; content: Content; publishedAt: string; modifiedAt: string };
/** A public record that this one points at; `field` says how. */
export type OpenRelation = { field: string; id: string; kind: string };
/** A record as the public may take it away: the chosen facts, the words in every language, what it points at. */
export type OpenRecord = {
  id: string;
  kind: string;
  code: string | null;
  sourceLang: Lang;
  topics: Topic[];
  changedAt: Date;
  listedUntil: string | null;
  facts: PublicFact[];
  texts: OpenText[];
  relations: OpenRelation[];
};

/** Which records: these, or those after one of them in the order of ids that lists show on a day. */
export type OpenFilter =
  | { ids: readonly string[] }
  | { after: string | null; limit: number; today: string; kind?: string | undefined; area?: string | undefined };

type Row = {
  id: string;
  kind: string;
  code: string | null;
  source_lang: Lang;
  changed_at: Date | string;
  listed_until: string | null;
  facts: PublicFact[] | null;
  texts: OpenText[] | null;
  relations: OpenRelation[] | null;
  topics: Topic[] | null;
};

/** Public records whole, by id, in one query. */
export async function openRecords(db: Queryable, filter: OpenFilter): Promise<OpenRecord[]> {
  if ("ids" in filter && filter.ids.length === 0) return [];
  const { rows } = await db.execute<Row>(sql`
    select r.document_id as id, r.kind, r.code, d.source_lang, c.changed_at, r.listed_until, facts.facts, texts.texts, texts.topics, relations.relations
    from catalogue.record r join editions.document d on d.id = r.document_id join catalogue.change c on c.document_id = r.document_id
    cross join lateral (
      select jsonb_agg(jsonb_build_object('field', f.field, 'value', f.value, 'asOf', f.as_of, 'readOn', f.read_on,
        'sourceLabel', f.source_label, 'sourceUrl', f.source_url)) as facts
      from catalogue.claim f where f.document_id = r.document_id and f.chosen) facts
    cross join lateral (
      select jsonb_agg(jsonb_build_object('lang', p.lang, 'section', p.section, 'slug', p.slug, 'content', p.content,
        'publishedAt', p.first_published_at, 'modifiedAt', p.published_at)) as texts, (array_agg(p.facts -> 'topics'))[1] as topics
      from editions.public_edition p where p.document_id = r.document_id) texts
    cross join lateral (
      select jsonb_agg(jsonb_build_object('field', l.field, 'id', t.document_id, 'kind', t.kind) order by l.field, t.document_id) as relations
      from catalogue.relation l join catalogue.record t on t.document_id = l.to_id where l.from_id = r.document_id) relations
    where ${condition(filter)} order by r.document_id ${"ids" in filter ? sql`` : sql`limit ${filter.limit}`}`);
  return rows.map(present);
}

function condition(filter: OpenFilter) {
  if ("ids" in filter) return sql`r.document_id in ${[...filter.ids]}`;
  return sql`(r.listed_until is null or r.listed_until > ${filter.today}::date)
    ${filter.after ? sql`and r.document_id > ${filter.after}::uuid` : sql``}
    ${filter.kind ? sql`and r.kind = ${filter.kind}` : sql``}
    ${filter.area ? sql`and r.area_id = ${filter.area}::uuid` : sql``}`;
}

/** Facts in the order of their kind; of records that a fact names, those that are public. */
function present(row: Row): OpenRecord {
  const relations = row.relations ?? [];
  const fields = catalogueKindOf(row.kind)?.fields ?? {};
  const facts = Object.entries(fields).flatMap(([name, { type }]) => {
    const fact = row.facts?.find((each) => each.field === name);
    if (!fact) return [];
    if (type !== "records") return [fact];
    const value = valueAs("records", fact.value).filter((id) => relations.some((each) => each.field === name && each.id === id));
    return value.length === 0 ? [] : [{ ...fact, value }];
  });
  return {
    id: row.id,
    kind: row.kind,
    code: row.code,
    sourceLang: row.source_lang,
    topics: row.topics ?? [],
    changedAt: new Date(row.changed_at),
    listedUntil: row.listed_until,
    facts,
    texts: row.texts ?? [],
    relations,
  };
}
