import type { AreaName, AreaWithPast } from "../territory/contract.ts";
import type { Words } from "./field.ts";
import type { Value } from "./values.ts";

export { BLANK_CLAIM, catalogueFacts, type CatalogueFacts, chosenClaim, type Claim, CLAIMS_MOST, type Claims, disagree } from "./claims.ts";
export type { CodeList, Field, FieldType, Words } from "./field.ts";
export { MEASURES } from "./field.ts";
export { inspectClaims, isBlank } from "./inspect.ts";
export type { CatalogueKind } from "./kind.ts";
export { CATALOGUE_KINDS, catalogueKindOf } from "./kinds/index.ts";
export { readAsOf } from "./read/day.ts";
export { isTyped, type Reading, readTyped, writeTyped } from "./read/index.ts";
export { writeDay } from "./read/day.ts";
export { showDay, type Shown, showValue } from "./show.ts";
export { solarDays, type SolarSpan } from "./solarDays.ts";
export { anyValue, canonicalUnit, PRECISIONS, type Value, type Values, valueAs, valueSchema } from "./values.ts";

/** One fact as the public sees it: the chosen claim with its source. */
export type PublicFact = {
  field: string;
  value: Value;
  asOf: string | null;
  readOn: string | null;
  sourceLabel: string;
  sourceUrl: string | null;
};
/** A public record beside another; `via` is the field of that record which points here, null when this one points at it. */
export type PublicRelation = { id: string; title: string; section: string; slug: string; kind: string; via: string | null };
/** All that the page of a record shows of its facts. */
export type PublicFacts = {
  kind: string;
  code: string | null;
  facts: PublicFact[];
  areas: Record<string, AreaWithPast>;
  records: PublicRelation[];
};

export type RecordOption = { id: string; kind: string; title: string };
/** What the form of a record chooses from, and the province's date. */
export type RecordOptions = { areas: AreaName[]; records: RecordOption[]; sources: { label: string; url: string }[]; today: string };

/** A public fact that a text may cite, in the language of the text. */
export type CitableFact = { documentId: string; title: string; field: string; label: Words; shown: string; version: string };
