import { facetCounts, mapClusters } from "#modules/catalogue";
import type { Section } from "#modules/editions/contract";
import { areaNames, communeOfCode } from "#modules/territory";
import type { AreaName } from "#modules/territory/contract";
import type { Queryable } from "../kernel/db.ts";
import { missing } from "./entry.ts";
import type { ListFilter } from "./list-filter.ts";
import { mapGround } from "./map.ts";
import { gridOf, recordMap } from "./record-map.tsx";

/** The commune of a filter; a code that no commune has today is an address that does not exist. */
export async function communeOf(db: Queryable, { commune }: Pick<ListFilter, "commune">): Promise<AreaName | null> {
  if (commune === undefined) return null;
  return (/^\d{5}$/.test(commune) ? await communeOfCode(db, commune) : null) ?? missing();
}

/** By what a list with records may be narrowed, and its map; null when none of it has a public place. */
export async function recordsOf(db: Queryable, list: Parameters<typeof facetCounts>[1] & { section: Section }, filter: ListFilter) {
  const [counts, clusters] = await Promise.all([facetCounts(db, list), mapClusters(db, list, gridOf(filter))]);
  if (clusters.length === 0) return { counts, map: null, source: null };
  const named = clusters.flatMap(({ areaId }) => areaId ?? []);
  const [communes, { shape, source }] = await Promise.all([areaNames(db, named), mapGround(db)]);
  return { counts, map: recordMap({ lang: list.lang, section: list.section, filter, shape }, clusters, communes), source };
}
