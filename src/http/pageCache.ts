import { type Encoding, packPage, type PackedPage, type Rendered, squeeze } from "./packedPage.ts";

/** One stored page. `staleUntil` is set once a purge hit it: until then it may be served while its successor renders. */
type Entry = { page: PackedPage; freshUntil: number; staleUntil: number | null; lastHit: number };

/** A page store bounded in bytes, least recently used first out. */
export type PageCache = {
  /** The stored page of this key, or undefined: then `fill` it. An outdated page is returned at most once per refill. */
  find(key: string): PackedPage | undefined;
  /** Renders the page once however many ask at the same time, and stores it if nothing it shows changed meanwhile. */
  fill(key: string): Promise<PackedPage>;
  /** Something these tags stand for changed and is committed. */
  purge(tags: readonly string[]): void;
  /** Forgets everything; also fills under way are not stored. */
  clear(): void;
  stats(): { pages: number; bytes: number; hits: number; fills: number };
};

export type PageCacheOptions = {
  render(key: string): Promise<Rendered>;
  maxBytes?: number;
  /** After this time a page is rendered anew behind the reader's back; purges are exact, this only covers passing time. */
  freshMs?: number;
  /** How long after a purge the old page of a busy address may still be served while the new one renders. */
  graceMs?: number;
  now?: () => number;
  /** False while purge notices may be missed: nothing is kept from such a time. */
  mayStore?: () => boolean;
  /** Compress again at the highest level once stored. */
  squeeze?: boolean;
};

const HOT_MS = 60_000;
const MAX_REFILLS = 2;
const MAX_VERSIONS = 50_000;

/**
 * The page cache (design section 4, 'Publishing is one transaction'). Versions of tags are a counter per process: a fill
 * remembers the counter before it renders and is stored only if none of its tags was purged since, so a page that read the
 * database before a publication can never be stored after the purge.
 */
export function createPageCache(options: PageCacheOptions): PageCache {
  const { maxBytes = 128 * 1024 * 1024, freshMs = 600_000, graceMs = 400, now = Date.now, mayStore = () => true } = options;
  const entries = new Map<string, Entry>();
  const keysOfTag = new Map<string, Set<string>>();
  const flights = new Map<string, { since: number; page: Promise<PackedPage> }>();
  const purgedAt = new Map<string, number>();
  const waiting = new Set<string>();
  const count = { hits: 0, fills: 0 };
  let clock = 0;
  let floor = 0;
  let bytes = 0;
  let refilling = 0;

  function drop(key: string): void {
    const entry = entries.get(key);
    if (!entry) return;
    entries.delete(key);
    bytes -= entry.page.bytes;
    for (const tag of entry.page.tags) {
      const keys = keysOfTag.get(tag);
      keys?.delete(key);
      if (keys?.size === 0) keysOfTag.delete(tag);
    }
  }

  function store(key: string, page: PackedPage, lastHit: number): void {
    drop(key);
    if (page.bytes > maxBytes / 8) return;
    entries.set(key, { page, freshUntil: now() + Math.min(freshMs, page.maxAgeMs), staleUntil: null, lastHit });
    bytes += page.bytes;
    for (const tag of page.tags) {
      const keys = keysOfTag.get(tag) ?? new Set<string>();
      keysOfTag.set(tag, keys.add(key));
    }
    for (const oldest of entries.keys()) {
      if (bytes <= maxBytes) break;
      drop(oldest);
    }
    if (options.squeeze) void squeeze(page).then((gained) => adjust(key, page, gained));
  }

  function adjust(key: string, page: PackedPage, gained: number): void {
    if (entries.get(key)?.page === page) bytes -= gained;
    page.bytes -= gained;
  }

  const unchanged = (tags: readonly string[], since: number) => floor <= since && tags.every((tag) => (purgedAt.get(tag) ?? 0) <= since);

  function fill(key: string): Promise<PackedPage> {
    const running = flights.get(key);
    // A flight that took off before the latest purge may carry old words: those who come now start another.
    if (running && running.since === clock) return running.page;
    const since = clock;
    count.fills += 1;
    const page = options
      .render(key)
      .then(packPage)
      .then((packed) => {
        if (packed.tags.length > 0 && mayStore() && unchanged(packed.tags, since)) store(key, packed, entries.get(key)?.lastHit ?? now());
        return packed;
      });
    const flight = { since, page };
    flights.set(key, flight);
    const landed = () => {
      if (flights.get(key) === flight) flights.delete(key);
    };
    page.then(landed, landed);
    return page;
  }

  function refill(key: string): void {
    if (refilling >= MAX_REFILLS) {
      waiting.add(key);
      return;
    }
    refilling += 1;
    const done = () => {
      refilling -= 1;
      const [next] = waiting;
      if (next === undefined) return;
      waiting.delete(next);
      refill(next);
    };
    // A failed render leaves the old entry to its deadline; the next reader after it meets the error itself.
    fill(key).then(done, done);
  }

  return {
    find(key) {
      const entry = entries.get(key);
      if (!entry) return undefined;
      const at = now();
      if (entry.staleUntil !== null) {
        if (at >= entry.staleUntil) {
          drop(key);
          return undefined;
        }
      } else if (at >= entry.freshUntil) {
        entry.staleUntil = at + 10_000;
        refill(key);
      }
      if (at - entry.lastHit > 1000) {
        entries.delete(key);
        entries.set(key, entry);
      }
      entry.lastHit = at;
      count.hits += 1;
      return entry.page;
    },
    fill,
    purge(tags) {
      clock += 1;
      if (purgedAt.size > MAX_VERSIONS) {
        purgedAt.clear();
        floor = clock;
      }
      const at = now();
      const hit = new Set<string>();
      for (const tag of tags) {
        purgedAt.set(tag, clock);
        for (const key of keysOfTag.get(tag) ?? []) hit.add(key);
      }
      for (const key of hit) {
        const entry = entries.get(key);
        if (!entry) continue;
        if (graceMs <= 0 || at - entry.lastHit > HOT_MS) {
          drop(key);
          continue;
        }
        // Kept from an earlier purge if there was one: the deadline of one second counts from the first.
        entry.staleUntil = Math.min(entry.staleUntil ?? Number.POSITIVE_INFINITY, at + graceMs);
        refill(key);
      }
    },
    clear() {
      clock += 1;
      floor = clock;
      for (const key of [...entries.keys()]) drop(key);
      waiting.clear();
    },
    stats: () => ({ pages: entries.size, bytes, ...count }),
  };
}

export type { Encoding, PackedPage, Rendered };
