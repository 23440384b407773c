import { type SQL, sql } from "drizzle-orm";
import type { CardFilter } from "../../editions/index.ts";
import type { Cell, NearPoint } from "../contract.ts";

/** How a list of records is narrowed. Every value of `facets` must hold. */
export type RecordFilter = {
  facets?: readonly string[];
  areaId?: string | undefined;
  cell?: Cell | undefined;
  /** Only records within `km` of the point, the nearest first. */
  near?: NearPoint | undefined;
};

const KM_OF_A_DEGREE = 111.195;

/** Kilometres between a record's public place and a point; flat, which over a province is right to some metres. */
export const kmFrom = ({ lat, lon }: NearPoint): SQL =>
  sql`(sqrt(power((r.at[0] - ${lon}) * cos(radians(${lat})), 2) + power(r.at[1] - ${lat}, 2)) * ${KM_OF_A_DEGREE}::float8)`;

/** The records that a filter leaves, for lists of documents; undefined when it asks for nothing. */
export function recordsThat({ facets = [], areaId, cell, near }: RecordFilter): CardFilter["among"] {
  const parts: SQL[] = [];
  if (facets.length > 0)
    parts.push(
      sql`r.facets @> array[${sql.join(
        facets.map((one) => sql`${one}`),
        sql`, `,
      )}]::text[]`,
    );
  if (areaId) parts.push(sql`r.area_id = ${areaId}::uuid`);
  if (cell) parts.push(inCell(cell));
  if (near) parts.push(sql`${around(near)} and ${kmFrom(near)} <= ${near.km}`);
  if (parts.length === 0) return undefined;
  const ids = sql`select r.document_id from catalogue.record r where ${sql.join(parts, sql` and `)}`;
  return near ? { ids, order: sql`(select ${kmFrom(near)} from catalogue.record r where r.document_id = p.document_id)` } : { ids };
}

/** A place on the edge between two cells belongs to the eastern and northern one. */
function inCell({ west, south, size }: Cell): SQL {
  const [east, north] = [west + size, south + size];
  return sql`r.at <@ ${box(west / 100, south / 100, east / 100, north / 100)}
    and floor(r.at[0] * 100 + 1e-6) < ${east} and floor(r.at[1] * 100 + 1e-6) < ${north}`;
}

/** The square around a circle, by which the index finds what may lie within. */
function around({ lat, lon, km }: NearPoint): SQL {
  const high = km / KM_OF_A_DEGREE;
  const wide = high / Math.cos((lat * Math.PI) / 180);
  return sql`r.at <@ ${box(lon - wide, lat - high, lon + wide, lat + high)}`;
}

const box = (west: number, south: number, east: number, north: number) =>
  sql`box(point(${west}::float8, ${south}::float8), point(${east}::float8, ${north}::float8))`;
