import { sql } from "drizzle-orm";
import type { Queryable } from "#kernel/db";

/** How many areas there are of every time, and the first day that the sources name. */
export type AreaSpan = { count: number; from: string | null };

/** The extent of the register of areas. */
export async function areaSpan(db: Queryable): Promise<AreaSpan> {
  const { rows } = await db.execute<AreaSpan>(sql`select count(*)::int as count, min(valid_from)::text as "from" from territory.area`);
  return rows[0] ?? { count: 0, from: null };
}
