import type { Queryable } from "#kernel/db";
import { LANGUAGE_INFO } from "#kernel/languages";
import { type OpenRecord, openRecords } from "../../catalogue/index.ts";
import { canonicalUnit, type CatalogueKind, valueAs } from "../../catalogue/contract.ts";
import { pagePath, plainText } from "../../editions/index.ts";
import { areasWithPast } from "../../territory/index.ts";

/** Where a file comes from, and the province's date. */
export type ExportParts = { db: Queryable; origin: string; today: string };

const BATCH = 200;
const LICENCE = "https://creativecommons.org/licenses/by/4.0/";

/** The records of a kind that lists show, by id, a batch at a time. `most` ends it early. */
export async function* batches({ db, today }: ExportParts, kind: string, most = Number.POSITIVE_INFINITY): AsyncGenerator<OpenRecord[]> {
  let after: string | null = null;
  for (let read = 0; read < most; ) {
    const limit = Math.min(BATCH, most - read);
    const records: OpenRecord[] = await openRecords(db, { kind, today, after, limit });
    if (records.length > 0) yield records;
    if (records.length < limit) return;
    read += records.length;
    after = records.at(-1)?.id ?? null;
  }
}

/** Records as one JSON document, in pieces; docs/open-data.md describes the shape. */
export async function* recordsJson(parts: ExportParts, kind: CatalogueKind, most?: number): AsyncGenerator<string> {
  const head = { format: "xoan-records/1", license: LICENCE, kind: kind.id, fields: `${parts.origin}/api/v1/kinds` };
  yield `${JSON.stringify(head).slice(0, -1)},"records":[`;
  let first = true;
  for await (const records of batches(parts, kind.id, most)) {
    const areas = await areasWithPast(parts.db, [...new Set(records.flatMap((record) => areaIds(kind, record)))]);
    for (const record of records) {
      const named = areaIds(kind, record).flatMap((id) => areas.get(id) ?? []);
      yield `${first ? "\n" : ",\n"}${JSON.stringify({ ...recordJson(parts, kind, record), areas: named.map(({ id, code, type, name }) => ({ id, code, type, name })) })}`;
      first = false;
    }
  }
  yield "\n]}\n";
}

const areaIds = (kind: CatalogueKind, { facts }: OpenRecord) =>
  facts.flatMap(({ field, value }) => (kind.fields[field]?.type === "area" ? [valueAs("area", value)] : []));

function recordJson({ origin }: ExportParts, kind: CatalogueKind, record: OpenRecord) {
  return {
    id: record.id,
    code: record.code,
    topics: record.topics,
    changedAt: record.changedAt.toISOString(),
    facts: record.facts.map(({ field, value, asOf, readOn, sourceLabel, sourceUrl }) => ({
      field,
      value,
      unit: unitOf(kind, field),
      asOf,
      readOn,
      source: { label: sourceLabel, url: sourceUrl },
    })),
    relations: record.relations,
    texts: Object.fromEntries(
      record.texts.map((text) => [
        LANGUAGE_INFO[text.lang].tag,
        {
          title: text.content.title,
          summary: text.content.summary,
          text: plainText(text.content.body),
          page: origin + pagePath(text),
          publishedAt: new Date(text.publishedAt).toISOString(),
          modifiedAt: new Date(text.modifiedAt).toISOString(),
        },
      ]),
    ),
  };
}

function unitOf(kind: CatalogueKind, name: string): string | null {
  const field = kind.fields[name];
  return field?.type === "amount" ? canonicalUnit(field.measure) : null;
}
