import type { CatalogueKind } from "../kind.ts";
import { festival } from "./festival.ts";
import { figure } from "./figure.ts";
import { heritage } from "./heritage.ts";
import { park } from "./park.ts";
import { partner } from "./partner.ts";
import { person } from "./person.ts";
import { place } from "./place.ts";
import { product } from "./product.ts";
import { project } from "./project.ts";

/** Every kind of the catalogue, in the order in which forms and data sets name them. */
export const CATALOGUE_KINDS: readonly CatalogueKind[] = [heritage, place, festival, person, product, project, park, partner, figure];

const BY_ID = new Map(CATALOGUE_KINDS.map((kind) => [kind.id, kind]));

/** The kind of the catalogue with this name; null for any other document. */
export function catalogueKindOf(id: string): CatalogueKind | null {
  return BY_ID.get(id) ?? null;
}
