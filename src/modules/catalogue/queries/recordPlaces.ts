import { sql } from "drizzle-orm";
import type { Queryable } from "#kernel/db";
import { type CardFilter, publicCondition } from "../../editions/index.ts";
import type { MapCluster, NearPoint, RecordPlace } from "../contract.ts";
import { kmFrom } from "./recordFilter.ts";

/** Clusters that one map shows. */
const CLUSTERS = 300;

/** Where these records lie: today's commune, and how far from a point; what is no record is left out. */
export async function recordPlaces(db: Queryable, ids: readonly string[], near?: NearPoint): Promise<Record<string, RecordPlace>> {
  if (ids.length === 0) return {};
  const { rows } = await db.execute<{ id: string } & RecordPlace>(sql`
    select r.document_id as id, case when a.id is null then null else jsonb_build_object('id', a.id, 'code', a.code, 'type', a.type, 'name', a.name) end as area,
      ${near ? kmFrom(near) : sql`null::float8`} as km, coalesce(r.precision = 'blurred', false) as blurred
    from catalogue.record r left join territory.area a on a.id = r.area_id where r.document_id in ${[...ids]}`);
  return Object.fromEntries(rows.map(({ id, area, km, blurred }) => [id, { area, km: km === null ? null : told(km, blurred), blurred }]));
}

/** A distance as exactly as the place allows. */
function told(km: number, blurred: boolean): number {
  if (blurred) return Math.round(km / 2) * 2;
  return km < 10 ? Math.round(km * 10) / 10 : Math.round(km);
}

/** The records of a list on a grid of `size` hundredths of a degree. Only what is public of their places is known here. */
export async function mapClusters(db: Queryable, filter: Omit<CardFilter, "limit">, size: number): Promise<MapCluster[]> {
  const line = (axis: 0 | 1) => sql`(floor(floor(r.at[${sql.raw(String(axis))}] * 100 + 1e-6) / ${size}::int) * ${size}::int)::int`;
  const { rows } = await db.execute<MapCluster>(sql`
    select ${line(0)} as west, ${line(1)} as south, count(*)::int as count, avg(r.at[0]) as lon, avg(r.at[1]) as lat,
      bool_and(r.precision = 'blurred') as blurred, min(p.content->>'title') as title, min(p.section) as section, min(p.slug) as slug,
      mode() within group (order by r.area_id) as "areaId"
    from editions.public_edition p join catalogue.record r on r.document_id = p.document_id
    where ${publicCondition(filter)} and r.at is not null group by 1, 2 order by 2 desc, 1 limit ${CLUSTERS}`);
  return rows;
}
