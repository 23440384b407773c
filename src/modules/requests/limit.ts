import { dailyHash } from "#kernel/dailySalt";
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
  const key = await dailyHash(db, address, now);
  const hour = await hit(db, `report:${key}`, { limit: PER_HOUR, windowSeconds: HOUR, now });
  const day = await hit(db, `report-day:${key}`, { limit: PER_DAY, windowSeconds: 24 * HOUR, now });
  if (!hour.allowed || !day.allowed) return Math.max(hour.retryAfter, day.retryAfter);
  return (await hit(db, "report-all", { limit: FROM_ALL_PER_HOUR, windowSeconds: HOUR, now })).retryAfter;
}
