import type { PackedPage } from "./packedPage.ts";

/** One stored page. `staleUntil` is set once a purge hit it: until then it may be served while its successor renders. */
export type Entry = { page: PackedPage; freshUntil: number; staleUntil: number | null; lastHit: number };

/** Stored pages by key and by tag, bounded in bytes, least recently used first out. */
export type PageShelf = ReturnType<typeof createPageShelf>;

/** An empty shelf of this many bytes. A page that would take an eighth of it is not kept. */
export function createPageShelf(maxBytes: number) {
  const entries = new Map<string, Entry>();
  const keysOfTag = new Map<string, Set<string>>();
  let bytes = 0;

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

  /** Replaces what stood there; false when the page is too large to keep. */
  function put(key: string, entry: Entry): boolean {
    drop(key);
    if (entry.page.bytes > maxBytes / 8) return false;
    entries.set(key, entry);
    bytes += entry.page.bytes;
    for (const tag of entry.page.tags) keysOfTag.set(tag, (keysOfTag.get(tag) ?? new Set<string>()).add(key));
    for (const oldest of entries.keys()) {
      if (bytes <= maxBytes) break;
      drop(oldest);
    }
    return true;
  }

  return {
    get: (key: string) => entries.get(key),
    put,
    drop,
    /** Makes an entry the last to go. */
    touch(key: string, entry: Entry): void {
      entries.delete(key);
      entries.set(key, entry);
    },
    /** Keys of every page that carries one of the tags. */
    keysWith: (tags: readonly string[]) => new Set(tags.flatMap((tag) => [...(keysOfTag.get(tag) ?? [])])),
    /** A page takes fewer bytes than when it was put. */
    shrink(key: string, page: PackedPage, gained: number): void {
      if (entries.get(key)?.page === page) bytes -= gained;
      page.bytes -= gained;
    },
    clear(): void {
      for (const key of [...entries.keys()]) drop(key);
    },
    size: () => ({ pages: entries.size, bytes }),
  };
}
