import { createHash, randomBytes } from "node:crypto";
import { isIP } from "node:net";
import { sql } from "drizzle-orm";
import { homeZone, localDate } from "#kernel/clock";
import type { Queryable } from "#kernel/db";
import { hit } from "#kernel/limits";

/** Reports from one address: so many an hour and a day; from everybody together an hour, so that no crowd of machines fills the queue. */
export const PER_HOUR = 6;
export const PER_DAY = 20;
const FROM_ALL_PER_HOUR = 600;
const HOUR = 3600;

/**
 * Counts a report from an address and answers 0, or in how many seconds the next may come. The address itself is kept nowhere: what is
 * counted is a hash with the salt of the day, which is thrown away after it. Shared by all processes.
 */
export async function waitOf(db: Queryable, address: string | null, now: Date): Promise<number> {
  const key = createHash("sha256")
    .update(await saltOf(db, localDate(now, homeZone())))
    .update(network(address))
    .digest("base64url");
  const hour = await hit(db, `report:${key}`, { limit: PER_HOUR, windowSeconds: HOUR, now });
  const day = await hit(db, `report-day:${key}`, { limit: PER_DAY, windowSeconds: 24 * HOUR, now });
  if (!hour.allowed || !day.allowed) return Math.max(hour.retryAfter, day.retryAfter);
  return (await hit(db, "report-all", { limit: FROM_ALL_PER_HOUR, windowSeconds: HOUR, now })).retryAfter;
}

async function saltOf(db: Queryable, day: string): Promise<Buffer> {
  const known = await db.execute<{ salt: Buffer }>(sql`select salt from requests.salt where day = ${day}::date`);
  if (known.rows[0]) return known.rows[0].salt;
  await db.execute(sql`insert into requests.salt (day, salt) values (${day}::date, ${randomBytes(32)}) on conflict do nothing`);
  await forgetSalts(db, day);
  return saltOf(db, day);
}

/** Throws away the salts of all days before `day`: from then on nobody can tell who was counted. */
export async function forgetSalts(db: Queryable, day: string): Promise<void> {
  await db.execute(sql`delete from requests.salt where day < ${day}::date`);
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
