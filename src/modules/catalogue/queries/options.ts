import { sql } from "drizzle-orm";
import type { Queryable } from "#kernel/db";
import { communesOn } from "../../territory/index.ts";
import { catalogueFacts } from "../claims.ts";
import type { Facts } from "../../editions/contract.ts";
import type { RecordOption, RecordOptions } from "../contract.ts";
import { catalogueKindOf } from "../kinds/index.ts";
import { valueAs } from "../values.ts";

/** Records that a form offers at most; those already named are always among them. */
const OFFERED = 500;

/** What the form of a record chooses from: the communes of a day and the records of the kinds that it may point at. Null when it is no record. */
export async function recordOptions(
  db: Queryable,
  { kind: id, documentId, facts }: { kind: string; documentId: string; facts: Facts },
  today: string,
): Promise<RecordOptions | null> {
  const kind = catalogueKindOf(id);
  if (!kind) return null;
  const fields = Object.entries(kind.fields);
  const { claims } = catalogueFacts(facts);
  const kinds = [...new Set(fields.flatMap(([, field]) => (field.type === "records" ? field.kinds : [])))];
  const named = fields.flatMap(([name, field]) =>
    field.type === "records" ? (claims[name] ?? []).flatMap(({ value }) => (value === null ? [] : valueAs("records", value))) : [],
  );
  const namedFirst = named.length > 0 ? sql`d.id in ${named} desc,` : sql``;
  const [areas, records] = await Promise.all([
    fields.some(([, { type }]) => type === "area") ? communesOn(db, today) : [],
    kinds.length === 0
      ? []
      : db
          .execute<RecordOption>(sql`select d.id, d.kind, s.content->>'title' as title from editions.document d
            cross join lateral (select content from editions.revision r where r.document_id = d.id and r.lang = d.source_lang order by r.number desc limit 1) s
            where d.kind in ${kinds} and d.id <> ${documentId}::uuid order by ${namedFirst} d.id desc limit ${OFFERED}`)
          .then(({ rows }) => rows),
  ]);
  const sources = new Map(
    Object.values(claims)
      .flat()
      .filter(({ source }) => source.label !== "")
      .map(({ source }) => [source.label, source]),
  );
  return { areas, records: records.toSorted((a, b) => a.title.localeCompare(b.title, "vi")), sources: [...sources.values()], today };
}
