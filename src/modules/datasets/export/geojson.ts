import { LANGUAGE_INFO } from "#kernel/languages";
import type { OpenRecord } from "../../catalogue/index.ts";
import { type CatalogueKind, valueAs } from "../../catalogue/contract.ts";
import { pagePath } from "../../editions/index.ts";
import { batches, type ExportParts } from "./records.ts";

/** True when records of this kind have a place. */
export const hasPlace = (kind: CatalogueKind): boolean => pointOf(kind) !== null;
const pointOf = (kind: CatalogueKind): string | null => Object.entries(kind.fields).find(([, { type }]) => type === "point")?.[0] ?? null;

/** Records as GeoJSON (RFC 7946), in pieces: of each its public place or none, its words in every language and its values. */
export async function* recordsGeoJson(parts: ExportParts, kind: CatalogueKind, most?: number): AsyncGenerator<string> {
  const point = pointOf(kind);
  yield '{"type":"FeatureCollection","features":[';
  let first = true;
  for await (const records of batches(parts, kind.id, most)) {
    for (const record of records) {
      yield `${first ? "\n" : ",\n"}${JSON.stringify(feature(parts.origin, record, point))}`;
      first = false;
    }
  }
  yield "\n]}\n";
}

function feature(origin: string, record: OpenRecord, point: string | null) {
  const found = record.facts.find(({ field }) => field === point);
  const at = found ? valueAs("point", found.value) : null;
  const words = record.texts.map((text) => {
    const tag = LANGUAGE_INFO[text.lang].tag;
    return { [`title_${tag}`]: text.content.title, [`summary_${tag}`]: text.content.summary, [`page_${tag}`]: origin + pagePath(text) };
  });
  return {
    type: "Feature",
    id: record.id,
    geometry: at ? { type: "Point", coordinates: [at.lon, at.lat] } : null,
    properties: {
      code: record.code,
      precision: at?.precision ?? null,
      changedAt: record.changedAt.toISOString(),
      ...Object.assign({}, ...words),
      ...Object.fromEntries(record.facts.filter(({ field }) => field !== point).map(({ field, value }) => [field, value])),
    },
  };
}
