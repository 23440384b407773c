import { sql } from "drizzle-orm";
import type { Queryable } from "#kernel/db";
import type { Lang } from "#kernel/languages";
import type { AreaWithPast } from "../../territory/contract.ts";
import { areasWithPast } from "../../territory/index.ts";
import type { PublicFact, PublicFacts, PublicRelation } from "../contract.ts";
import { catalogueKindOf } from "../kinds/index.ts";
import { valueAs } from "../values.ts";

type Row = PublicFact & { kind: string; code: string | null };

/** The facts of a record as the public sees them, in the order of its kind, with the names of its communes and of the records it points at; null when it is none. */
export async function publicFacts(db: Queryable, documentId: string, lang: Lang): Promise<PublicFacts | null> {
  const { rows } = await db.execute<Row>(sql`select r.kind, r.code, c.field, c.value, c.as_of as "asOf", c.read_on::text as "readOn",
      c.source_label as "sourceLabel", c.source_url as "sourceUrl"
    from catalogue.record r left join catalogue.claim c on c.document_id = r.document_id and c.chosen where r.document_id = ${documentId}::uuid`);
  const kind = rows[0] && catalogueKindOf(rows[0].kind);
  if (!rows[0] || !kind) return null;
  const byField = new Map(rows.map((row) => [row.field, row]));
  const facts = Object.keys(kind.fields).flatMap((field) => {
    const found = byField.get(field);
    return found ? [present(found)] : [];
  });
  const areas = facts.flatMap(({ field, value }) => (kind.fields[field]?.type === "area" ? [valueAs("area", value)] : []));
  const records = facts.flatMap(({ field, value }) => (kind.fields[field]?.type === "records" ? valueAs("records", value) : []));
  return {
    kind: kind.id,
    code: rows[0].code,
    facts,
    areas: areas.length === 0 ? {} : Object.fromEntries<AreaWithPast>(await areasWithPast(db, areas)),
    records: await relations(db, documentId, records, lang),
  };
}

function present({ field, value, asOf, readOn, sourceLabel, sourceUrl }: Row): PublicFact {
  return { field, value, asOf, readOn, sourceLabel, sourceUrl };
}

/** Records that this one points at, and those that point at it, where they are public in the language. */
async function relations(db: Queryable, documentId: string, ids: readonly string[], lang: Lang): Promise<PublicRelation[]> {
  const { rows } = await db.execute<PublicRelation>(sql`
    select p.document_id as id, p.content->>'title' as title, p.section, p.slug, p.kind, r.field as via
    from editions.public_edition p left join catalogue.relation r on r.from_id = p.document_id and r.to_id = ${documentId}::uuid
    where p.lang = ${lang} and (r.to_id is not null ${ids.length > 0 ? sql`or p.document_id in ${[...ids]}` : sql``})
    order by p.content->>'title' limit 200`);
  return rows;
}
