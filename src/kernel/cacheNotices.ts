import { sql } from "drizzle-orm";
import pg from "pg";
import type { Queryable } from "./db.ts";

const CHANNEL = "xoan_purge";
// PostgreSQL refuses a payload of 8000 bytes or more.
const PAYLOAD_LIMIT = 7_900;

/** Tells every web process, at commit, that pages with these tags are out of date. Rolled back, nobody hears of it. */
export async function notifyPurge(tx: Queryable, tags: string[]): Promise<void> {
  for (const chunk of chunksOf([...new Set(tags)])) await tx.execute(sql`select pg_notify(${CHANNEL}, ${JSON.stringify(chunk)})`);
}

/** Cuts a list so that each part, as JSON, fits into one notice. @throws RangeError for a tag that alone does not. */
export function chunksOf(tags: string[]): string[][] {
  const chunks: string[][] = [];
  let size = PAYLOAD_LIMIT;
  for (const tag of tags) {
    const bytes = Buffer.byteLength(JSON.stringify(tag)) + 1;
    if (bytes > PAYLOAD_LIMIT - 2) throw new RangeError("A cache tag is longer than a notice can carry");
    if (size + bytes > PAYLOAD_LIMIT) {
      chunks.push([]);
      size = 2;
    }
    chunks.at(-1)?.push(tag);
    size += bytes;
  }
  return chunks;
}

export type PurgeListener = {
  /** False while notices may be missed: nothing may be kept from that time. */
  connected(): boolean;
  close(): Promise<void>;
};

type Handlers = {
  onPurge(tags: string[]): void;
  /** Notices were, or may have been, missed: empty the cache. Called when the connection drops and again once it is back. */
  onLost(): void;
};

/**
 * Listens on a connection of its own, which comes back by itself after 0.1 s, 0.2 s … at most 5 s. Resolves when it
 * listens for the first time. @throws when the server cannot be reached at the start.
 */
export async function listenPurge(url: string, handlers: Handlers, options: { heartbeatMs?: number } = {}): Promise<PurgeListener> {
  let closed = false;
  let client: pg.Client | null = null;
  let timer: NodeJS.Timeout | undefined;

  async function open(): Promise<void> {
    const next = new pg.Client({
      connectionString: url,
      application_name: "xoan purge",
      keepAlive: true,
      connectionTimeoutMillis: 5000,
      query_timeout: 5000,
    });
    next.on("error", () => drop(next));
    next.on("end", () => drop(next));
    next.on("notification", ({ payload }) => handlers.onPurge(parseTags(payload)));
    try {
      await next.connect();
      await next.query(`listen ${CHANNEL}`);
    } catch (error) {
      await next.end().catch(() => {});
      throw error;
    }
    if (closed) await next.end();
    else client = next;
  }

  function drop(which: pg.Client): void {
    if (client !== which) return;
    client = null;
    which.end().catch(() => {});
    if (closed) return;
    handlers.onLost();
    reopen(100);
  }

  function reopen(delay: number): void {
    timer = setTimeout(() => {
      open().then(
        () => !closed && handlers.onLost(),
        () => !closed && reopen(Math.min(delay * 2, 5000)),
      );
    }, delay);
  }

  await open();
  // A connection that a firewall forgot stays silent: ask now and then.
  const heartbeat = setInterval(() => {
    const asked = client;
    asked?.query("select 1").catch(() => drop(asked));
  }, options.heartbeatMs ?? 10_000);
  heartbeat.unref();
  return {
    connected: () => client !== null,
    async close() {
      closed = true;
      clearInterval(heartbeat);
      clearTimeout(timer);
      const last = client;
      client = null;
      await last?.end().catch(() => {});
    },
  };
}

function parseTags(payload: string | undefined): string[] {
  try {
    const tags: unknown = JSON.parse(payload ?? "");
    return Array.isArray(tags) ? tags.filter((tag) => typeof tag === "string") : [];
  } catch {
    return [];
  }
}
