import { type SQL, sql } from "drizzle-orm";
import type { Queryable } from "#kernel/db";
import { fold } from "#kernel/fold";
import { isId } from "#kernel/ids";
import type { Lang } from "#kernel/languages";
import type { Gap } from "../gaps.ts";
import { catalogueKindOf } from "../kinds/index.ts";
import { neededFields } from "../gaps.ts";
import { hasGap } from "./gapConditions.ts";

/** How the list of public records is narrowed. */
export type RecordsFilter = { unitId?: string | undefined; kind?: string | undefined; gap?: Gap | null; q?: string | undefined };
/** One public record as stewards list it. */
export type RecordLine = {
  documentId: string;
  kind: string;
  code: string | null;
  name: string;
  unitName: string;
  area: string | null;
  /** Fields without a public value; the needed ones first. */
  lacking: string[];
  staleFrom: string | null;
  langs: Lang[];
  late: Lang[];
  pictured: boolean;
  /** Its public revision in the source language. */
  revisionId: string;
};
type Row = {
  document_id: string;
  kind: string;
  code: string | null;
  name: string;
  unit_name: string | null;
  area: string | null;
  fields: string[];
  stale_from: string | null;
  langs: Lang[];
  late: Lang[];
  pictured: boolean;
  revision_id: string;
};

/** Public records by a filter, paged by key, the newest first. */
export async function recordLines(
  db: Queryable,
  input: { filter: RecordsFilter; before?: string | undefined; limit: number },
  today: string,
): Promise<{ lines: RecordLine[]; next: string | null }> {
  const where = recordCondition(input.filter, today);
  const page = isId(input.before) ? sql`${where} and r.document_id < ${input.before}::uuid` : where;
  const { rows } =
    await db.execute<Row>(sql`select r.document_id, r.kind, r.code, r.name, r.fields, r.stale_from::text, r.langs, r.pictured,
      (select n.name from identity.unit_name n where n.unit_id = r.unit_id and n.lang = 'vi') as unit_name,
      (select a.name from territory.area a where a.id = r.area_id) as area,
      array(select s.lang from editions.stale s where s.document_id = r.document_id and s.live_blocks > 0 and s.lang = any(r.langs) order by s.lang) as late,
      (select p.revision_id from editions.public_edition p where p.document_id = r.document_id order by p.lang <> p.source_lang limit 1) as revision_id
    from catalogue.record r where ${page} order by r.document_id desc limit ${input.limit + 1}`);
  const shown = rows.slice(0, input.limit);
  return { lines: shown.map(present), next: rows.length > input.limit ? (shown.at(-1)?.document_id ?? null) : null };
}

/** The ids of the records that a filter leaves, up to a limit, in the order of the list. */
export async function recordIds(db: Queryable, filter: RecordsFilter, limit: number, today: string): Promise<string[]> {
  const { rows } = await db.execute<{ document_id: string }>(
    sql`select r.document_id from catalogue.record r where ${recordCondition(filter, today)} order by r.document_id desc limit ${limit}`,
  );
  return rows.map((row) => row.document_id);
}

/** How many records a filter leaves. */
export async function countRecords(db: Queryable, filter: RecordsFilter, today: string): Promise<number> {
  const { rows } = await db.execute<{ n: string }>(
    sql`select count(*) as n from catalogue.record r where ${recordCondition(filter, today)}`,
  );
  return Number(rows[0]?.n);
}

/** The condition of a filter on `catalogue.record r`. */
export function recordCondition({ unitId, kind, gap, q }: RecordsFilter, today: string): SQL {
  const parts: SQL[] = [sql`true`];
  if (isId(unitId)) parts.push(sql`r.unit_id = ${unitId}::uuid`);
  if (kind) parts.push(sql`r.kind = ${kind}`);
  if (gap) parts.push(sql`(${hasGap(gap, today)})`);
  const words = fold((q ?? "").slice(0, 200)).match(/[\p{L}\p{N}]+/gu);
  if (words)
    parts.push(sql`(r.name_key ilike ${`%${words.join(" ")}%`} or r.code ilike ${`${(q ?? "").trim().replace(/[\\%_]/g, "\\$&")}%`}
      or r.name ilike ${`%${(q ?? "")
        .trim()
        .normalize("NFC")
        .replace(/[\\%_]/g, "\\$&")}%`})`);
  return sql.join(parts, sql` and `);
}

function present(row: Row): RecordLine {
  const kind = catalogueKindOf(row.kind);
  const needed = kind ? neededFields(kind) : [];
  const all = kind ? Object.keys(kind.fields) : [];
  const lacking = [...needed, ...all.filter((name) => !needed.includes(name))].filter((name) => !row.fields.includes(name));
  return {
    documentId: row.document_id,
    kind: row.kind,
    code: row.code,
    name: row.name,
    unitName: row.unit_name ?? "",
    area: row.area,
    lacking,
    staleFrom: row.stale_from,
    langs: row.langs,
    late: row.late,
    pictured: row.pictured,
    revisionId: row.revision_id,
  };
}
