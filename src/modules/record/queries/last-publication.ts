import { desc } from "drizzle-orm";
import type { Queryable } from "#kernel/db";
import { publication } from "../schema.ts";

/** When anything last became public or stopped being so; null when nothing ever did. */
export async function lastPublication(db: Queryable): Promise<Date | null> {
  const [row] = await db.select({ at: publication.at }).from(publication).orderBy(desc(publication.id)).limit(1);
  return row?.at ?? null;
}
