import { sql, type SQL } from "drizzle-orm";
import type { Context } from "#kernel/context";
import type { Queryable } from "#kernel/db";
import type { Lang } from "#kernel/languages";
import { type Actor, holds } from "../../identity/contract.ts";
import { factText } from "../factText.ts";
import type { Value } from "../values.ts";

/** A sentence of a public text that shows a fact as it no longer is; `now` is what it would say, null when the record says nothing any more. */
export type OutdatedUse = {
  editionId: string;
  documentId: string;
  lang: Lang;
  title: string;
  place: number;
  blockId: string;
  recordId: string;
  record: string;
  field: string;
  sentence: string;
  shown: string;
  now: string | null;
  nowVersion: string | null;
};

type Row = Omit<OutdatedUse, "now"> & { kind: string; nowValue: Value | null; area: string | null };

/** Every outdated sentence of a record, or of one text; by text, in the order of reading. At most `limit`. */
export async function outdatedUses(
  db: Queryable,
  of: { recordId: string } | { editionId: string },
  limit = 20_000,
): Promise<OutdatedUse[]> {
  const where = "recordId" in of ? sql`u.record_id = ${of.recordId}::uuid` : sql`u.edition_id = ${of.editionId}::uuid`;
  const { rows } = await db.execute<Row>(sql`
    select u.edition_id as "editionId", u.document_id as "documentId", u.lang, p.content->>'title' as title, u.place, u.block_id as "blockId",
      u.record_id as "recordId", d.kind, u.field, u.sentence, u.shown, u.now_version as "nowVersion", u.now_value as "nowValue",
      (select s.content->>'title' from editions.revision s where s.document_id = d.id and s.lang = d.source_lang order by s.number desc limit 1) as record,
      (select a.name from territory.area a where to_jsonb(a.id) = u.now_value) as area
    from catalogue.outdated_use u join editions.public_edition p on p.edition_id = u.edition_id join editions.document d on d.id = u.record_id
    where ${where} order by p.content->>'title', u.edition_id, u.place limit ${limit}`);
  return rows.map(({ kind, nowValue, area, ...use }) => ({
    ...use,
    now: nowValue === null ? null : (area ?? factText(kind, use.field, nowValue, use.lang)),
  }));
}

/** A text whose facts wait to be renewed by this person. */
export type FactWork = {
  item: string;
  what: "renew";
  editionId: string;
  lang: Lang;
  title: string;
  from: string;
  since: Date;
  dueOn: null;
  comment: null;
  n: number;
};

/** Texts that show facts as they no longer are, where this person writes the language; the newest change first. */
export async function waitingFacts(ctx: Context & { actor: Actor }): Promise<FactWork[]> {
  if (!ctx.actor.grants.some(({ role }) => role === "writer" || role === "translator")) return [];
  const { rows } = await ctx.db.execute<Omit<FactWork, "item" | "what" | "dueOn" | "comment"> & { unitId: string; isSource: boolean }>(sql`
    select u.edition_id as "editionId", p.lang, p.content->>'title' as title, p.unit_id as "unitId", p.lang = p.source_lang as "isSource", ${changedBy} as "from",
      max(coalesce(r.changed_at, p.published_at)) as since, count(*)::int as n
    from catalogue.outdated_use u join editions.public_edition p on p.edition_id = u.edition_id left join catalogue.record r on r.document_id = u.record_id
    group by 1, 2, 3, 4, 5 order by since desc limit 300`);
  return rows
    .filter(({ unitId, lang, isSource }) => holds(ctx.actor, isSource ? "writer" : "translator", { unitId, lang }))
    .map(({ unitId: _unit, isSource: _source, ...row }) => ({
      ...row,
      item: `facts:${row.editionId}`,
      what: "renew" as const,
      since: new Date(row.since),
      dueOn: null,
      comment: null,
    }));
}

/** The first of the records whose facts changed. */
const changedBy: SQL = sql`min((select s.content->>'title' from editions.revision s join editions.document d on d.id = s.document_id
  where s.document_id = u.record_id and s.lang = d.source_lang and s.state in ('live', 'archived', 'withdrawn')))`;
