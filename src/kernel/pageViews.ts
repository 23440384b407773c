import { sql } from "drizzle-orm";
import { localDate } from "./clock.ts";
import type { Db, Queryable } from "./db.ts";
import type { Lang } from "./languages.ts";

/** Readings of one document in one language that are not written yet. Whoever serves the page keeps it, so that a hit only adds one. */
export type Tally = { readonly documentId: string; readonly lang: Lang; day: string; views: number };

/** An empty tally. */
export const tallyOf = (documentId: string, lang: Lang): Tally => ({ documentId, lang, day: "", views: 0 });

/** Counts readings in memory and writes them in batches; holds no address, cookie or person. */
export type ViewCounter = {
  count(tally: Tally, now: Date): void;
  /** Writes what is counted. What could not be written is kept and goes with the next batch. */
  flush(): Promise<void>;
  /** Stops the timer and writes the rest. */
  close(): Promise<void>;
};

/** Starts a counter that writes every few seconds. Days are those of `timeZone`. */
export function startViewCounter(
  db: Db,
  options: { timeZone: string; flushSeconds?: number; onError?: (error: unknown) => void },
): ViewCounter {
  const { timeZone } = options;
  const started = new Set<Tally>();
  let counts = new Map<string, number>();
  const add = (key: string, n: number) => counts.set(key, (counts.get(key) ?? 0) + n);

  function collect(tally: Tally): void {
    if (tally.views > 0) add(`${tally.documentId} ${tally.lang} ${tally.day}`, tally.views);
    tally.views = 0;
    started.delete(tally);
  }

  async function flush(): Promise<void> {
    for (const tally of started) collect(tally);
    if (counts.size === 0) return;
    const batch = counts;
    counts = new Map();
    try {
      await write(db, batch);
    } catch (error) {
      for (const [key, n] of batch) add(key, n);
      options.onError?.(error);
    }
  }

  const timer = setInterval(flush, (options.flushSeconds ?? 10) * 1000);
  timer.unref();
  return {
    count(tally, now) {
      const day = localDate(now, timeZone);
      if (tally.views === 0 || tally.day !== day) {
        collect(tally);
        tally.day = day;
        started.add(tally);
      }
      tally.views += 1;
    },
    flush,
    async close() {
      clearInterval(timer);
      await flush();
    },
  };
}

/** Readings of a document in one language since a date, or in all languages. */
export async function viewsOf(db: Queryable, documentId: string, options: { lang?: Lang; since?: string } = {}): Promise<number> {
  const { rows } = await db.execute<{ views: number }>(sql`
    select coalesce(sum(views), 0)::int as views from kernel.page_view
    where document_id = ${documentId}::uuid
      and (${options.lang ?? null}::text is null or lang = ${options.lang ?? null})
      and (${options.since ?? null}::date is null or day >= ${options.since ?? null}::date)`);
  return rows[0]?.views ?? 0;
}

async function write(db: Db, batch: Map<string, number>): Promise<void> {
  // Always in the same order: two processes that write the same rows must not wait for each other in a circle.
  const rows = [...batch].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, views]) => [...key.split(" "), views]);
  const column = (index: number) => sql.param(rows.map((row) => row[index]));
  await db.execute(sql`
    insert into kernel.page_view (document_id, lang, day, views)
    select * from unnest(${column(0)}::uuid[], ${column(1)}::text[], ${column(2)}::date[], ${column(3)}::int[])
    on conflict (document_id, lang, day) do update set views = page_view.views + excluded.views`);
}
