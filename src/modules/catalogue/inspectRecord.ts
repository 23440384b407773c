import { sql } from "drizzle-orm";
import type { Tx } from "#kernel/db";
import type { Reason } from "#kernel/outcome";
import type { Facts } from "../editions/contract.ts";
import { catalogueFacts, type Claims } from "./claims.ts";
import { inspectClaims } from "./inspect.ts";
import type { CatalogueKind } from "./kind.ts";
import { valueAs } from "./values.ts";

/**
 * What is wrong with a record that is to be sent or published, as far as other records and the territory know it as well: its own claims, a code
 * that another has, a commune that is no more, a relation to nothing or in a circle. Holds a lock until the transaction ends, so that two
 * people cannot both be right.
 */
export async function inspectRecord(
  tx: Tx,
  kind: CatalogueKind,
  { documentId, facts }: { documentId: string; facts: Facts },
  today: string,
): Promise<Reason[]> {
  await tx.execute(sql`select pg_advisory_xact_lock(7205119010)`);
  const { code, claims } = catalogueFacts(facts);
  return [
    ...inspectClaims(kind, claims, today),
    ...(code === null ? [] : await codeTaken(tx, kind, documentId, code)),
    ...(await goneAreas(tx, kind, claims, today)),
    ...(await wrongRelations(tx, kind, documentId, claims)),
  ];
}

async function codeTaken(tx: Tx, kind: CatalogueKind, documentId: string, code: string): Promise<Reason[]> {
  const { rows } = await tx.execute<{ title: string | null }>(sql`
    select (select s.content->>'title' from editions.revision s where s.document_id = d.id and s.lang = d.source_lang order by s.number desc limit 1) as title
    from editions.revision r join editions.document d on d.id = r.document_id
    where r.lang = 'und' and r.facts->>'code' = ${code} and d.kind = ${kind.id} and d.id <> ${documentId}
      and r.state not in ('working', 'superseded') limit 1`);
  return rows.map(({ title }) => ({ id: "fact.code_taken", field: "code", values: { value: code, title: title ?? "" } }));
}

/** Every value of the fields of one type, with its place. */
function placed(kind: CatalogueKind, claims: Claims, type: "area" | "records") {
  return Object.entries(kind.fields)
    .filter(([, field]) => field.type === type)
    .flatMap(([name, field]) =>
      (claims[name] ?? []).flatMap(({ value }, place) => (value === null ? [] : [{ name, field, value, at: `claims.${name}.${place}` }])),
    );
}

async function goneAreas(tx: Tx, kind: CatalogueKind, claims: Claims, today: string): Promise<Reason[]> {
  const reasons: Reason[] = [];
  for (const { name, value, at } of placed(kind, claims, "area")) {
    const { rows } = await tx.execute<{ name: string; gone: boolean }>(
      sql`select name, valid_to is not null and valid_to <= ${today}::date as gone from territory.area where id = ${valueAs("area", value)}::uuid`,
    );
    const values = { kind: kind.id, fact: name, value: rows[0]?.name ?? "" };
    if (!rows[0]) reasons.push({ id: "fact.area_unknown", field: at, values });
    else if (rows[0].gone) reasons.push({ id: "fact.area_gone", field: at, values });
  }
  return reasons;
}

async function wrongRelations(tx: Tx, kind: CatalogueKind, documentId: string, claims: Claims): Promise<Reason[]> {
  const reasons: Reason[] = [];
  for (const { name, field, value, at } of placed(kind, claims, "records")) {
    if (field.type !== "records") continue;
    for (const id of valueAs("records", value)) {
      const { rows } = await tx.execute<{ title: string | null; kind: string; closes: boolean }>(sql`
        select d.kind, (select s.content->>'title' from editions.revision s where s.document_id = d.id and s.lang = d.source_lang order by s.number desc limit 1) as title,
          exists (with recursive up as (
            select ${id}::uuid as id union select r.to_id from up join catalogue.relation r on r.from_id = up.id and r.field = ${name}
          ) select 1 from up where up.id = ${documentId}::uuid) as closes
        from editions.document d where d.id = ${id}::uuid`);
      const values = { kind: kind.id, fact: name, value: rows[0]?.title ?? id };
      if (!rows[0] || !field.kinds.includes(rows[0].kind)) reasons.push({ id: "fact.record_unknown", field: at, values });
      else if (id === documentId || (field.acyclic && rows[0].closes)) reasons.push({ id: "fact.circle", field: at, values });
    }
  }
  return reasons;
}
