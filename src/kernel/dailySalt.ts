import { createHmac, randomBytes } from "node:crypto";
import { sql } from "drizzle-orm";
import type { Queryable } from "./db.ts";

const DAY_MS = 86_400_000;
const known = new WeakMap<object, Map<string, Promise<Buffer>>>();

/**
 * What stands for an address today, the same in every process: enough to count by, and nothing to find anybody by once the day is over.
 * The salt of a day is made by whoever needs it first, and swept with the days before it.
 */
export async function dailyHash(db: Queryable, text: string, now: Date): Promise<string> {
  const day = now.toISOString().slice(0, 10);
  const salts = known.get(db) ?? new Map<string, Promise<Buffer>>();
  known.set(db, salts);
  const salt = salts.get(day) ?? saltOf(db, day);
  for (const other of salts.keys()) if (other !== day) salts.delete(other);
  salts.set(day, salt);
  try {
    return createHmac("sha256", await salt)
      .update(text)
      .digest("base64url");
  } catch (error) {
    // A database that was away is asked again.
    salts.delete(day);
    throw error;
  }
}

async function saltOf(db: Queryable, day: string): Promise<Buffer> {
  await db.execute(sql`insert into kernel.daily_salt (day, salt) values (${day}::date, ${randomBytes(32)}) on conflict do nothing`);
  const { rows } = await db.execute<{ salt: Buffer }>(sql`select salt from kernel.daily_salt where day = ${day}::date`);
  const salt = rows[0]?.salt;
  if (!salt) throw new Error("The salt of the day was swept before the day was over");
  return salt;
}

/** Forgets the salts of the days before; a job calls it. */
export async function sweepSalts(db: Queryable, now: Date): Promise<void> {
  const yesterday = new Date(now.getTime() - DAY_MS).toISOString().slice(0, 10);
  await db.execute(sql`delete from kernel.daily_salt where day < ${yesterday}::date`);
}
