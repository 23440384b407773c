import { sql } from "drizzle-orm";
import type { Queryable } from "#kernel/db";
import type { Mesh } from "../boundaries/mesh.ts";
import type { DeskLand } from "../commands/loadBoundaries.ts";

/** Boundaries that were loaded, as a map draws them; null while there are none. */
export type Land<Lines> = Lines & { source: string };

/** The few lines that a page of the portal draws. */
export async function portalLand(db: Queryable): Promise<Land<Mesh> | null> {
  const { rows } = await db.execute<{ lines: Mesh; source: string }>(sql`select portal as lines, source from territory.boundary_set`);
  return rows[0] ? { ...rows[0].lines, source: rows[0].source } : null;
}

/** The fine lines and the names that the desk draws. */
export async function deskLand(db: Queryable): Promise<Land<DeskLand> | null> {
  const { rows } = await db.execute<{ lines: DeskLand; source: string }>(sql`select desk as lines, source from territory.boundary_set`);
  return rows[0] ? { ...rows[0].lines, source: rows[0].source } : null;
}

/** The base map that was loaded. */
export type BaseMap = {
  key: string;
  sha256: string;
  bytes: number;
  kind: "vector" | "raster";
  layers: string[];
  minZoom: number;
  maxZoom: number;
  source: string;
};

export async function baseMap(db: Queryable): Promise<BaseMap | null> {
  const { rows } = await db.execute<Omit<BaseMap, "bytes"> & { bytes: string }>(
    sql`select key, sha256, bytes, kind, layers, min_zoom as "minZoom", max_zoom as "maxZoom", source from territory.base_map`,
  );
  return rows[0] ? { ...rows[0], bytes: Number(rows[0].bytes) } : null;
}
