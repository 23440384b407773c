import { sql } from "drizzle-orm";
import type { Queryable } from "./db.ts";

/** Records that something was done to this database; again changes nothing. */
export async function setMark(db: Queryable, name: string): Promise<void> {
  await db.execute(sql`insert into kernel.mark (name) values (${name}) on conflict do nothing`);
}

/** True when that was recorded. */
export async function hasMark(db: Queryable, name: string): Promise<boolean> {
  const { rows } = await db.execute(sql`select 1 from kernel.mark where name = ${name}`);
  return rows.length > 0;
}
