import { createHmac, randomBytes } from "node:crypto";
import { isIP } from "node:net";
import { sql } from "drizzle-orm";
import { homeZone, localDate } from "./clock.ts";
import type { Queryable } from "./db.ts";

const known = new WeakMap<object, Map<string, Promise<Buffer>>>();

/**
 * What stands for the network of an address today, the same in every process: enough to count by, and nothing to find anybody by once the
 * day of the province is over. The salt of a day is made by whoever needs it first.
 */
export async function dailyHash(db: Queryable, address: string | null, now: Date): Promise<string> {
  const day = localDate(now, homeZone());
  const salts = known.get(db) ?? new Map<string, Promise<Buffer>>();
  known.set(db, salts);
  const salt = salts.get(day) ?? saltOf(db, day);
  for (const other of salts.keys()) if (other !== day) salts.delete(other);
  salts.set(day, salt);
  try {
    return createHmac("sha256", await salt)
      .update(network(address))
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

/** Throws away the salts of the days before: from then on nobody can tell who was counted. A job calls it soon after midnight. */
export async function sweepSalts(db: Queryable, now: Date): Promise<void> {
  await db.execute(sql`delete from kernel.daily_salt where day < ${localDate(now, homeZone())}::date`);
}

/** One household of IPv6 has a whole network of addresses: its first 64 bits count. */
export function network(address: string | null): string {
  if (address === null) return "unknown";
  if (isIP(address) !== 6) return address;
  const [head = "", tail] = address.split("%")[0]?.split("::") ?? [];
  const left = head === "" ? [] : head.split(":");
  const right = tail === undefined || tail === "" ? [] : tail.split(":");
  const gap = tail === undefined ? [] : Array.from({ length: Math.max(0, 8 - left.length - right.length) }, () => "0");
  return [...left, ...gap, ...right]
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(":");
}
