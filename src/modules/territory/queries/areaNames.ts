import { sql } from "drizzle-orm";
import type { Queryable } from "#kernel/db";
import type { AreaName } from "../contract.ts";

/** These areas by name alone; unknown ids are left out. */
export async function areaNames(db: Queryable, ids: readonly string[]): Promise<Map<string, AreaName>> {
  if (ids.length === 0) return new Map();
  const { rows } = await db.execute<AreaName>(sql`select id, code, type, name from territory.area where id in ${[...new Set(ids)]}`);
  return new Map(rows.map((row) => [row.id, row]));
}

/** The commune or ward that has this code today; null when none has. */
export async function communeOfCode(db: Queryable, code: string): Promise<AreaName | null> {
  const { rows } = await db.execute<AreaName>(sql`select id, code, type, name from territory.area
    where code = ${code} and valid_to is null and type in ('commune', 'ward', 'township') limit 1`);
  return rows[0] ?? null;
}
