import type { Queryable } from "#kernel/db";
import { areasWithPast } from "../../territory/index.ts";
import { chosenClaim, type Claims } from "../claims.ts";
import type { CatalogueKind } from "../kind.ts";
import { valueAs } from "../values.ts";

/** Ids of the communes that a record names. */
export function areaIds(kind: CatalogueKind, claims: Claims): string[] {
  return Object.entries(kind.fields).flatMap(([name, { type }]) => {
    const value = type === "area" ? chosenClaim(claims[name])?.value : undefined;
    return value === undefined ? [] : [valueAs("area", value)];
  });
}

/** Names by which the communes of a record are found: today's, those of before, and what each belonged to. */
export async function areaWords(db: Queryable, kind: CatalogueKind, claims: Claims): Promise<string[]> {
  const areas = await areasWithPast(db, areaIds(kind, claims));
  const names = [...areas.values()].flatMap((area) => [area, ...area.within, ...area.formerly.flatMap((old) => [old, ...old.within])]);
  return [...new Set(names.map(({ name }) => name))];
}
