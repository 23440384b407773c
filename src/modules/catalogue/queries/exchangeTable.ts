import { sql } from "drizzle-orm";
import type { Queryable } from "#kernel/db";
import type { EditionLang, Lang } from "#kernel/languages";
import type { Content, Facts } from "../../editions/contract.ts";
import { areaNames } from "../../territory/index.ts";
import { catalogueFacts, type Claims } from "../claims.ts";
import { columnKey, columnsOf, type Layout, PIECE, PUBLIC_LAYOUT } from "../exchange/columns.ts";
import type { Cell, ExchangeRecord, Names } from "../exchange/record.ts";
import { heading, type Table } from "../exchange/tables.ts";
import { writeCells } from "../exchange/write.ts";
import type { CatalogueKind } from "../kind.ts";
import { valueAs } from "../values.ts";
import { openRecords } from "./openRecords.ts";

const BATCH = 200;
type Say = { lang: "vi" | "en"; part(part: string): string };

/** Every record of a kind as the office has it: the newest words of each language and all claims. Headings name their columns in a language of the desk. */
export async function officeTable(db: Queryable, kind: CatalogueKind, say: Say): Promise<Table> {
  const layout = await officeLayout(db, kind);
  const columns = columnsOf(kind, layout);
  const headings = columns.map((column) => heading(kind, column, say.part, say.lang));
  return { headings, columns, batches: batchesOf(db, kind, columns, (after) => officeRecords(db, { kind: kind.id, after, limit: BATCH })) };
}

/** The records of a kind that lists show on a day, as the public may take them away: the chosen claims with their sources, places as blurred as they are to be. */
export function publicTable(db: Queryable, kind: CatalogueKind, today: string): Table {
  const columns = columnsOf(kind, PUBLIC_LAYOUT);
  const next = async (after: string | null) => (await openRecords(db, { kind: kind.id, after, limit: BATCH, today })).map(fromOpen);
  return { headings: columns.map(columnKey), columns, batches: batchesOf(db, kind, columns, next) };
}

type Known = ExchangeRecord & { id: string };

async function* batchesOf(
  db: Queryable,
  kind: CatalogueKind,
  columns: Table["columns"],
  next: (after: string | null) => Promise<Known[]>,
): AsyncGenerator<Cell[][]> {
  for (let after: string | null = null; ; ) {
    const records: Known[] = await next(after);
    if (records.length > 0) {
      const names = await namesOf(db, kind, records);
      yield records.map((record) => writeCells(kind, columns, record, names));
    }
    if (records.length < BATCH) return;
    after = records.at(-1)?.id ?? null;
  }
}

type Row = { id: string; code: string | null; unit: string; texts: { lang: EditionLang; content: Content; facts: Facts | null }[] };

/** The newest revision of every edition: what is in flight, else what is public. What was thrown away or withdrawn is in no table. */
const NEWEST = sql`(
  select distinct on (r.edition_id) r.document_id, r.lang, r.content, r.facts from editions.revision r
  where r.state in ('working', 'submitted', 'cleared', 'approved', 'scheduled', 'live', 'archived') order by r.edition_id, r.number desc)`;

/** Records as the office has them, by id, or those that are named. */
export async function officeRecords(
  db: Queryable,
  filter: { kind: string; after: string | null; limit: number } | { ids: readonly string[] },
): Promise<Known[]> {
  if ("ids" in filter && filter.ids.length === 0) return [];
  const which =
    "ids" in filter
      ? sql`d.id in ${[...filter.ids]}`
      : sql`d.kind = ${filter.kind} ${filter.after ? sql`and d.id > ${filter.after}::uuid` : sql``} and exists (select 1 from editions.revision r
          where r.document_id = d.id and r.lang = d.source_lang and r.state in ('working', 'submitted', 'cleared', 'approved', 'scheduled', 'live', 'archived'))`;
  const { rows } = await db.execute<Row>(sql`
    select d.id, u.code as unit, (
      select jsonb_agg(jsonb_build_object('lang', n.lang, 'content', n.content, 'facts', n.facts)) from (
        select distinct on (r.edition_id) r.lang, r.content, r.facts from editions.revision r
        where r.document_id = d.id and r.state in ('working', 'submitted', 'cleared', 'approved', 'scheduled', 'live', 'archived')
        order by r.edition_id, r.number desc) n) as texts
    from editions.document d join identity.unit u on u.id = d.unit_id where ${which} order by d.id ${"ids" in filter ? sql`` : sql`limit ${filter.limit}`}`);
  return rows.map(({ id, unit, texts }) => {
    const facts = catalogueFacts(texts?.find(({ lang }) => lang === "und")?.facts ?? {});
    const words = (texts ?? []).flatMap(({ lang, content }) =>
      lang === "und" ? [] : [[lang, { title: content.title, summary: content.summary, body: content.body }] as const],
    );
    return { id, code: facts.code, unit, claims: facts.claims, texts: Object.fromEntries(words) as ExchangeRecord["texts"] };
  });
}

function fromOpen(record: Awaited<ReturnType<typeof openRecords>>[number]): Known {
  const claims: Claims = Object.fromEntries(
    record.facts.map(({ field, value, asOf, readOn, sourceLabel, sourceUrl }) => [
      field,
      [{ value, typed: "", asOf, readOn, source: { label: sourceLabel, url: sourceUrl ?? "" }, chosen: true, note: "" }],
    ]),
  );
  const texts = Object.fromEntries(
    record.texts.map(({ lang, content: { title, summary, body } }) => [lang, { title, summary, body }] as [Lang, unknown]),
  );
  return { id: record.id, code: record.code, unit: null, claims, texts: texts as ExchangeRecord["texts"] };
}

/** How many claims the fields of a kind have at most, and in how many pieces its longest text is written. */
async function officeLayout(db: Queryable, kind: CatalogueKind): Promise<Layout> {
  const { rows } = await db.execute<{ field: string; n: number; first: boolean }>(sql`
    select c.key as field, max(jsonb_array_length(c.value))::int as n, bool_and(coalesce((c.value -> 0 ->> 'chosen')::boolean, true)) as first
    from ${NEWEST} n join editions.document d on d.id = n.document_id and d.kind = ${kind.id}
    cross join lateral jsonb_each(coalesce(n.facts -> 'claims', '{}'::jsonb)) c where n.lang = 'und' group by 1`);
  const { rows: longest } = await db.execute<{ n: number }>(sql`
    select coalesce(max(length((n.content -> 'body')::text)), 0)::int as n from ${NEWEST} n join editions.document d on d.id = n.document_id and d.kind = ${kind.id}`);
  // Where a claim that is not chosen stands first, the table has to say which is.
  const claims = Object.fromEntries(rows.map(({ field, n, first }) => [field, first ? n : Math.max(2, n)]));
  return { claims, pieces: Math.max(1, Math.ceil((longest[0]?.n ?? 0) / PIECE)), office: true };
}

/** What communes and records are called in a table: by code, a record of several possible kinds with its kind in front, and by id where there is no code. */
async function namesOf(db: Queryable, kind: CatalogueKind, records: readonly ExchangeRecord[]): Promise<Names> {
  const values = (type: "area" | "records") =>
    Object.entries(kind.fields).flatMap(([name, field]) =>
      field.type === type
        ? records.flatMap(({ claims }) => (claims[name] ?? []).flatMap(({ value }) => (value === null ? [] : [value])))
        : [],
    );
  const ids = [...new Set(values("records").flatMap((value) => valueAs("records", value)))];
  const [areas, codes] = await Promise.all([
    areaNames(
      db,
      values("area").map((value) => valueAs("area", value)),
    ),
    codesOf(db, ids),
  ]);
  const several = Object.values(kind.fields).some((field) => field.type === "records" && field.kinds.length > 1);
  return {
    area: (id) => ({ code: areas.get(id)?.code ?? id, name: areas.get(id)?.name ?? "" }),
    record: (id) => {
      const found = codes.get(id);
      return found ? (several ? `${found.kind}:${found.code}` : found.code) : id;
    },
  };
}

async function codesOf(db: Queryable, ids: readonly string[]): Promise<Map<string, { kind: string; code: string }>> {
  if (ids.length === 0) return new Map();
  const { rows } = await db.execute<{ id: string; kind: string; code: string }>(sql`
    select distinct on (r.document_id) r.document_id as id, d.kind, r.facts ->> 'code' as code from editions.revision r join editions.document d on d.id = r.document_id
    where r.document_id in ${[...ids]} and r.lang = 'und' and r.facts ->> 'code' is not null and r.state <> 'superseded' order by r.document_id, r.number desc`);
  return new Map(rows.map((row) => [row.id, row]));
}
