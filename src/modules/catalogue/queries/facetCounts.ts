import { sql } from "drizzle-orm";
import type { Queryable } from "#kernel/db";
import type { AreaName } from "../../territory/contract.ts";
import { type CardFilter, publicCondition } from "../../editions/index.ts";
import { areaNames } from "../../territory/index.ts";
import type { FacetCounts } from "../contract.ts";

/** Communes that a list offers, those with most records first. */
const AREAS = 12;

type Row = { what: "kind" | "area" | "facet"; kind: string | null; value: string; count: number };

/** How many documents of a list are of each kind, lie in each commune, and have each value by which it may be narrowed further. */
export async function facetCounts(db: Queryable, filter: Omit<CardFilter, "limit">): Promise<FacetCounts> {
  const { rows } = await db.execute<Row>(sql`
    with found as materialized (select p.kind, r.area_id, r.facets from editions.public_edition p
      left join catalogue.record r on r.document_id = p.document_id where ${publicCondition(filter)})
    (select 'kind' as what, kind, kind as value, count(*)::int as count from found group by kind)
    union all (select 'area', null, area_id::text, count(*)::int from found where area_id is not null group by area_id
      order by count(*) desc, area_id limit ${AREAS})
    union all (select 'facet', kind, value, count(*)::int from found, unnest(facets) value group by kind, value)`);
  const of = (what: Row["what"]) => rows.filter((row) => row.what === what);
  const names = await areaNames(
    db,
    of("area").map(({ value }) => value),
  );
  return {
    kinds: of("kind").map(({ value, count }) => ({ kind: value, count })),
    areas: of("area")
      .flatMap(({ value, count }): { area: AreaName; count: number }[] => {
        const area = names.get(value);
        return area ? [{ area, count }] : [];
      })
      .toSorted((a, b) => b.count - a.count || a.area.name.localeCompare(b.area.name, "vi")),
    facets: of("facet").map(({ kind, value, count }) => ({ kind: kind ?? "", facet: value, count })),
  };
}
