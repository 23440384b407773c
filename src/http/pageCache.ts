import { type PackedPage, packPage, type Rendered, squeeze } from "./packedPage.ts";
import { createPageShelf, type Entry, type PageShelf } from "./pageShelf.ts";
import { createRefills } from "./refills.ts";
import { createTagClock } from "./tagClock.ts";

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
const SECOND_CHANCE_MS = 10_000;
const TOUCH_MS = 1_000;

/**
 * The page cache (design section 4, 'Publishing is one transaction'). A fill remembers the clock of purges before it renders
 * and is stored only if none of its tags was purged since, so a page that read the database before a publication can never be
 * stored after the purge.
 */
export function createPageCache(options: PageCacheOptions): PageCache {
  const { maxBytes = 128 * 1024 * 1024, graceMs = 400, now = Date.now } = options;
  const shelf = createPageShelf(maxBytes);
  const clock = createTagClock();
  const filling = createFills(options, shelf, clock);
  const refills = createRefills(filling.fill);
  let hits = 0;

  /** The page of an entry if it may be served at `at`; an outdated one is let go or renewed. */
  function servable(key: string, entry: Entry, at: number): PackedPage | undefined {
    if (entry.staleUntil !== null && at >= entry.staleUntil) {
      shelf.drop(key);
      return undefined;
    }
    if (entry.staleUntil === null && at >= entry.freshUntil) {
      entry.staleUntil = at + SECOND_CHANCE_MS;
      refills.ask(key);
    }
    if (at - entry.lastHit > TOUCH_MS) shelf.touch(key, entry);
    entry.lastHit = at;
    hits += 1;
    return entry.page;
  }

  /** A page whose words changed: busy ones serve on for the grace while one render replaces them, the others go. */
  function outdate(key: string, at: number): void {
    const entry = shelf.get(key);
    if (!entry) return;
    if (graceMs <= 0 || at - entry.lastHit > HOT_MS) {
      shelf.drop(key);
      return;
    }
    // Kept from an earlier purge if there was one: the deadline of one second counts from the first.
    entry.staleUntil = Math.min(entry.staleUntil ?? Number.POSITIVE_INFINITY, at + graceMs);
    refills.ask(key);
  }

  return {
    find(key) {
      const entry = shelf.get(key);
      return entry && servable(key, entry, now());
    },
    fill: filling.fill,
    purge(tags) {
      clock.mark(tags);
      const at = now();
      for (const key of shelf.keysWith(tags)) outdate(key, at);
    },
    clear() {
      clock.markAll();
      shelf.clear();
      refills.forget();
    },
    stats: () => ({ ...shelf.size(), hits, fills: filling.count() }),
  };
}

/** Renders pages onto the shelf, each once at a time. */
function createFills(options: PageCacheOptions, shelf: PageShelf, clock: ReturnType<typeof createTagClock>) {
  const { freshMs = 600_000, now = Date.now, mayStore = () => true } = options;
  const flights = new Map<string, { since: number; page: Promise<PackedPage> }>();
  let fills = 0;

  async function render(key: string, since: number): Promise<PackedPage> {
    const page = await packPage(await options.render(key));
    if (page.tags.length === 0 || !mayStore() || !clock.unchangedSince(page.tags, since)) return page;
    const at = now();
    const lastHit = shelf.get(key)?.lastHit ?? at;
    const kept = shelf.put(key, { page, freshUntil: at + Math.min(freshMs, page.maxAgeMs), staleUntil: null, lastHit });
    if (kept && options.squeeze) void squeeze(page).then((gained) => shelf.shrink(key, page, gained));
    return page;
  }

  function fill(key: string): Promise<PackedPage> {
    const running = flights.get(key);
    // A flight that took off before the latest purge may carry old words: those who come now start another.
    if (running && running.since === clock.now()) return running.page;
    const since = clock.now();
    fills += 1;
    const flight = { since, page: render(key, since) };
    flights.set(key, flight);
    const landed = () => {
      if (flights.get(key) === flight) flights.delete(key);
    };
    flight.page.then(landed, landed);
    return flight.page;
  }

  return { fill, count: () => fills };
}
