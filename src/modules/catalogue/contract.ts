import type { AreaName, AreaWithPast } from "../territory/contract.ts";
import type { Words } from "./field.ts";
import type { Value, Values } from "./values.ts";

export { BLANK_CLAIM, catalogueFacts, type CatalogueFacts, chosenClaim, type Claim, CLAIMS_MOST, type Claims, disagree } from "./claims.ts";
export { type BoardLine, type Gap, gapOf, GAPS, limitsOf } from "./gaps.ts";
export { BULK_MODES, BULK_MOST } from "./bulk.ts";
export { doubleNotice } from "./doubleNotice.ts";
export type { CodeList, Field, FieldType, Words } from "./field.ts";
export { MEASURES, words } from "./field.ts";
export { inspectClaims, isBlank } from "./inspect.ts";
export type { CatalogueKind } from "./kind.ts";
export { CATALOGUE_KINDS, catalogueKindOf } from "./kinds/index.ts";
export { readAsOf } from "./read/day.ts";
export { isTyped, type Reading, readTyped, writeTyped } from "./read/index.ts";
export { readPoint } from "./read/point.ts";
export { writeDay } from "./read/day.ts";
export { placeShown, showDay, type Shown, showValue } from "./show.ts";
export { BLUR_KM, placeOf, publicPlace, recordPrecision } from "./publicValue.ts";
export { cornersIn, writeCorners } from "./read/outline.ts";
export { anyValue, canonicalUnit, type Precision, PRECISIONS, type Value, type Values, valueAs, valueSchema } from "./values.ts";
export { solarDays, solarDaysWithin, type SolarSpan, type YearlySpan } from "./solarDays.ts";

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

/** A public record with its facts, for pages that set several side by side. */
export type RecordWithFacts = {
  id: string;
  code: string | null;
  title: string;
  summary: string;
  section: string;
  slug: string;
  facts: PublicFact[];
};

/** A square of the map by its south-western corner, in hundredths of a degree. */
export type Cell = { west: number; south: number; size: number };
/** Grids of the map in hundredths of a degree: the whole province, and one of its squares. */
export const CELL_SIZES = [10, 2] as const;
export type NearPoint = { lat: number; lon: number; km: number };

/** How many documents of a list have each value by which it may be narrowed; `facet` is `field:code` of that kind. */
export type FacetCounts = {
  kinds: { kind: string; count: number }[];
  areas: { area: AreaName; count: number }[];
  facets: { kind: string; facet: string; count: number }[];
};
/** Where a record lies, as far as the public knows. */
/** `km` is rounded to what may be known: a blurred place to its two kilometres. */
export type RecordPlace = { area: AreaName | null; km: number | null; blurred: boolean };
/** A public record with its public place. */
export type PlacedRecord = { id: string; code: string | null; title: string; lat: number; lon: number };
/** Records of one square of the map: their middle, and of a single one its title and address. */
export type MapCluster = {
  west: number;
  south: number;
  count: number;
  lon: number;
  lat: number;
  blurred: boolean;
  title: string;
  section: string;
  slug: string;
  areaId: string | null;
};

/** A festival with the days of the lunar year on which it is held; `mainDay` only where it stands beside all its days. */
export type Festival = {
  documentId: string;
  title: string;
  summary: string;
  section: string;
  slug: string;
  days: Values["lunarDay"];
  mainDay: Values["lunarDay"] | null;
  /** Where it is held; null unless the public may know it exactly. */
  point: { lat: number; lon: number } | null;
  area: AreaName | null;
  modifiedAt: Date;
  /** Grows with every publication of its words or facts. */
  sequence: number;
};

export type RecordOption = { id: string; kind: string; title: string };
/** What the form of a record chooses from, and the province's date. */
export type RecordOptions = { areas: AreaName[]; records: RecordOption[]; sources: { label: string; url: string }[]; today: string };

/** A public fact that a text may cite, in the language of the text. */
export type CitableFact = { documentId: string; title: string; field: string; label: Words; shown: string; version: string };
