import { gapOf } from "#modules/catalogue/contract";
import type { RecordsFilter } from "#modules/catalogue";

export const RECORD_FILTERS = ["q", "unit", "kind", "gap"] as const;
export type TypedRecords = Record<(typeof RECORD_FILTERS)[number], string>;

/** The filter of the list of records from an address; what nobody knows narrows nothing. */
export function recordsFilter(query: URLSearchParams): { typed: TypedRecords; filter: RecordsFilter } {
  const typed = Object.fromEntries(RECORD_FILTERS.map((name) => [name, (query.get(name) ?? "").trim().slice(0, 200)])) as TypedRecords;
  return { typed, filter: { q: typed.q, unitId: typed.unit, kind: typed.kind, gap: gapOf(typed.gap) } };
}
