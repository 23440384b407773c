import { sql } from "drizzle-orm";
import { areaKm2, middleOf, type Polygon, type Position } from "#kernel/geometry";
import type { Queryable, Tx } from "#kernel/db";
import type { Boundary, KnownArea } from "../boundaries/read.ts";
import { type Mesh, meshOf, simplified } from "../boundaries/mesh.ts";

/** Lines for the desk, with the name of each area where it is widest. */
export type DeskLand = Mesh & { labels: { name: string; at: Position }[] };

/** Corners that the desk's map draws at most, and the portal's, whose pages are small. */
const DESK_CORNERS = 40_000;
const PORTAL_CORNERS = 650;

/** The communes and wards of today that have a code, as a file of boundaries may name them. */
export async function areasToBound(db: Queryable): Promise<KnownArea[]> {
  const { rows } = await db.execute<KnownArea>(sql`select id, code, name from territory.area
    where valid_to is null and code is not null and type in ('commune', 'ward', 'township') order by code`);
  return rows;
}

/** Puts these boundaries in the place of all that were there, and draws them anew. */
export async function storeBoundaries(tx: Tx, boundaries: readonly Boundary[], source: string, now: Date): Promise<void> {
  await removeBoundaries(tx);
  const rows = boundaries.map(({ area, shape }) => ({ area_id: area.id, shape: { type: "MultiPolygon", coordinates: shape } }));
  await tx.execute(sql`insert into territory.boundary (area_id, shape)
    select area_id, shape from jsonb_populate_recordset(null::territory.boundary, ${JSON.stringify(rows)}::jsonb)`);
  const { desk, portal } = drawnFrom(boundaries);
  await tx.execute(sql`insert into territory.boundary_set (source, loaded_at, areas, desk, portal)
    values (${source}, ${now.toISOString()}::timestamptz, ${boundaries.length}, ${JSON.stringify(desk)}::jsonb, ${JSON.stringify(portal)}::jsonb)`);
}

/** Takes the boundaries away: maps draw the province's own schematic outline again. */
export async function removeBoundaries(tx: Tx): Promise<void> {
  await tx.execute(sql`delete from territory.boundary`);
  await tx.execute(sql`delete from territory.boundary_set`);
}

/** What maps draw of boundaries: about ten metres fine for the desk, as coarse as it must be for the portal. */
export function drawnFrom(boundaries: readonly Boundary[]): { desk: DeskLand; portal: Mesh } {
  const mesh = meshOf(boundaries.map(({ shape }) => shape));
  const labels = boundaries.map(({ area, shape }) => ({ name: area.name, at: labelPlace(shape) }));
  return { desk: { ...simplified(mesh, DESK_CORNERS, 0.0001, 5), labels }, portal: simplified(mesh, PORTAL_CORNERS, 0.0005, 3) };
}

function labelPlace(shape: readonly Polygon[]): Position {
  const [largest = []] = shape.toSorted((a, b) => areaKm2(b) - areaKm2(a));
  const [lon, lat] = middleOf(largest);
  return [Number(lon.toFixed(5)), Number(lat.toFixed(5))];
}
