import type { CatalogueKind } from "../kind.ts";
import { heritage } from "./heritage.ts";
import { place } from "./place.ts";

/** Every kind of the catalogue, in the order in which forms and data sets name them. */
export const CATALOGUE_KINDS: readonly CatalogueKind[] = [heritage, place];

const BY_ID = new Map(CATALOGUE_KINDS.map((kind) => [kind.id, kind]));

/** The kind of the catalogue with this name; null for any other document. */
export function catalogueKindOf(id: string): CatalogueKind | null {
  return BY_ID.get(id) ?? null;
}
