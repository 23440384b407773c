import { sql } from "drizzle-orm";
import type { Queryable } from "./db.ts";

/** `retryAfter` is in whole seconds, 0 when allowed. */
export type LimitResult = { allowed: boolean; retryAfter: number };

type Window = { limit: number; windowSeconds: number; now: Date };

/**
 * Counts one hit on `key` in a window shared by all processes, and tells whether it is within the limit. Call it outside
 * a transaction that may roll back: the hit would be forgotten.
 */
export async function hit(db: Queryable, key: string, options: Window): Promise<LimitResult> {
  const { left, reset } = await count(db, key, options);
  return left >= 0 ? { allowed: true, retryAfter: 0 } : { allowed: false, retryAfter: reset };
}

/** Counts one hit as `hit` does; answers how many are left, negative beyond the limit, and in how many seconds the window ends. */
export async function count(db: Queryable, key: string, options: Window): Promise<{ left: number; reset: number }> {
  const now = options.now.toISOString();
  const ends = new Date(options.now.getTime() + options.windowSeconds * 1000).toISOString();
  const { rows } = await db.execute<{ hits: number; window_ends: string }>(sql`
    insert into kernel.rate_limit as l (key, window_ends, hits) values (${key}, ${ends}::timestamptz, 1)
    on conflict (key) do update set
      hits = case when l.window_ends <= ${now}::timestamptz then 1 else least(l.hits, 1000000) + 1 end,
      window_ends = case when l.window_ends <= ${now}::timestamptz then excluded.window_ends else l.window_ends end
    returning hits, window_ends`);
  const row = rows[0];
  if (!row) throw new Error("The rate limit returned no row");
  const reset = Math.max(1, Math.ceil((new Date(row.window_ends).getTime() - options.now.getTime()) / 1000));
  return { left: options.limit - row.hits, reset };
}

/** Forgets a key, for example the failed attempts after a sign-in that succeeded. */
export async function forgive(db: Queryable, key: string): Promise<void> {
  await db.execute(sql`delete from kernel.rate_limit where key = ${key}`);
}

/** Removes windows that have ended; a job calls it now and then. */
export async function sweepLimits(db: Queryable, now: Date): Promise<void> {
  await db.execute(sql`delete from kernel.rate_limit where window_ends <= ${now.toISOString()}::timestamptz`);
}
