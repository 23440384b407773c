import { sql } from "drizzle-orm";
import type { Listener } from "#kernel/context";
import type { Tx } from "#kernel/db";
import type { Facts } from "../editions/contract.ts";
import { catalogueFacts, chosenClaim, type Claim, type Claims } from "./claims.ts";
import type { Field } from "./field.ts";
import { listedUntil, staleFrom } from "./freshness.ts";
import type { CatalogueKind } from "./kind.ts";
import { CATALOGUE_KINDS, catalogueKindOf } from "./kinds/index.ts";
import { publicPlace, publicValue, recordPrecision } from "./publicValue.ts";
import { versionOf } from "./citation.ts";
import { nameKey } from "./nameKey.ts";
import { areaIds, areaWords } from "./queries/areaWords.ts";
import { keepUses, tellOutdated } from "./textListener.ts";
import { type Precision, type Value, valueAs } from "./values.ts";

type Row = {
  kind: string;
  unit_id: string;
  facts: Partial<Facts>;
  changed_at: Date | string;
  name: string;
  langs: string[];
  pictured: boolean;
};

/** Keeps the public face of the catalogue with what is public, inside the transaction that changed it. */
export const catalogueListener: Listener = async (tx, event) => {
  const { documentId, editionId } = event.payload;
  if (typeof documentId !== "string" || !event.type.startsWith("edition.")) return;
  await tx.execute(sql`delete from catalogue.record where document_id = ${documentId}::uuid`);
  const { rows } = await tx.execute<Row>(sql`select kind, unit_id, facts, max(published_at) over () as changed_at,
      content->>'title' as name, content->'lead' <> 'null' as pictured, array_agg(lang) over () as langs
    from editions.public_edition where document_id = ${documentId}::uuid order by lang <> source_lang, lang limit 1`);
  const kind = rows[0] && catalogueKindOf(rows[0].kind);
  if (rows[0] && kind) await store(tx, documentId, kind, rows[0]);
  if (typeof editionId === "string") await keepUses(tx, editionId);
  const { at } = event.payload;
  const moment = rows[0]?.changed_at ?? (typeof at === "string" ? at : null);
  if (moment !== null) await tellOutdated(tx, documentId, new Date(moment));
  await noteChange(tx, documentId);
};

/**
 * Says for those who mirror the catalogue that this record changed or went, and with it every record that points at it: what they tell of
 * it comes and goes with it. One statement in the order of ids, so that two publications wait for each other and never in a ring.
 */
async function noteChange(tx: Tx, documentId: string): Promise<void> {
  await tx.execute(sql`insert into catalogue.change (document_id, kind, gone)
    select d.id, d.kind, r.document_id is null from editions.document d left join catalogue.record r on r.document_id = d.id
    where d.kind in ${CATALOGUE_KINDS.map(({ id }) => id)}
      and (d.id = ${documentId}::uuid or d.id in (select from_id from catalogue.relation where to_id = ${documentId}::uuid))
    order by d.id
    on conflict (document_id) do update set kind = excluded.kind, gone = excluded.gone, xid = excluded.xid, changed_at = excluded.changed_at`);
}

async function store(tx: Tx, documentId: string, kind: CatalogueKind, row: Row): Promise<void> {
  const facts = catalogueFacts(row.facts);
  const { code, claims } = facts;
  const known = publicClaims(kind, claims, recordPrecision(kind, facts));
  const at = publicPlace(kind, facts);
  const filled = Object.keys(kind.fields).filter((name) => chosenClaim(claims[name]));
  const key = nameKey(row.name, await areaWords(tx, kind, claims));
  await tx.execute(sql`insert into catalogue.record (document_id, kind, code, unit_id, area_id, at, precision, facets, stale_from, listed_until, changed_at,
      fields, langs, pictured, name, name_key)
    values (${documentId}::uuid, ${kind.id}, ${code}, ${row.unit_id}::uuid, ${areaIds(kind, claims)[0] ?? null}::uuid,
      ${at ? sql`point(${at.lon}, ${at.lat})` : sql`null`}, ${at?.precision ?? null}, ${textArray(facetsOf(known))},
      ${staleFrom(kind, claims)}::date, ${listedUntil(kind, claims)}::date, ${new Date(row.changed_at).toISOString()}::timestamptz,
      ${textArray(filled)}, ${textArray(row.langs.toSorted())}, ${row.pictured}, ${row.name}, ${key})`);
  const rows = known.map(({ name, place, field, claim, value }) => ({
    document_id: documentId,
    field: name,
    place,
    value,
    ...sortable(field, value),
    as_of: claim.asOf,
    read_on: claim.readOn,
    source_label: claim.source.label,
    source_url: claim.source.url || null,
    chosen: claim.chosen,
    version: versionOf(value),
  }));
  await tx.execute(
    sql`insert into catalogue.claim select * from jsonb_populate_recordset(null::catalogue.claim, ${JSON.stringify(rows)}::jsonb)`,
  );
  const relations = known.flatMap(({ name, field, claim, value }) =>
    field.type === "records" && claim.chosen
      ? valueAs("records", value).map((to) => ({ from_id: documentId, field: name, to_id: to, acyclic: field.acyclic ?? false }))
      : [],
  );
  await tx.execute(sql`insert into catalogue.relation select * from jsonb_populate_recordset(null::catalogue.relation, ${JSON.stringify(relations)}::jsonb)
    on conflict do nothing`);
}

type Known = { name: string; place: number; field: Field; claim: Claim; value: Value };

/** Claims that have a value and a source, as the public may know them. */
function publicClaims(kind: CatalogueKind, claims: Claims, precision: Precision): Known[] {
  return Object.entries(kind.fields).flatMap(([name, field]) =>
    (claims[name] ?? []).flatMap((claim, place) => {
      const value = claim.value === null ? null : publicValue(field, claim.value, precision);
      return value === null || claim.source.label === "" ? [] : [{ name, place, field, claim, value }];
    }),
  );
}

function facetsOf(known: readonly Known[]): string[] {
  return known
    .filter(({ field, claim }) => field.facet && claim.chosen)
    .flatMap(({ name, field, value }) => {
      if (field.type === "choice") return [`${name}:${valueAs("choice", value)}`];
      if (field.type === "choices") return valueAs("choices", value).map((code) => `${name}:${code}`);
      return field.type === "season" ? valueAs("season", value).map((month) => `${name}:${month}`) : [];
    });
}

/** A value as the number or the day that it is. */
function sortable(field: Field, value: Value): { number?: number; day?: string | null } {
  switch (field.type) {
    case "amount":
    case "count":
    case "year":
      return { number: Number(value) };
    case "money":
      return { number: valueAs("money", value).amount };
    case "day":
      return { day: valueAs("day", value) };
    case "decision":
      return { day: valueAs("decision", value).on };
    default:
      return {};
  }
}

const textArray = (values: readonly string[]) => sql`array(select jsonb_array_elements_text(${JSON.stringify(values)}::jsonb))`;
