import type { BlockHashes, Freshness, Lineage } from "../contract.ts";

/**
 * Which blocks of the source a translation no longer follows, as source block ids: changed since they were translated, added since, or
 * removed since. Only hashes decide, so moving a block or saving it again makes nothing stale; 'still correct' is a lineage entry that
 * carries the newer hash.
 */
export function freshness(source: BlockHashes, lineage: Lineage): Freshness {
  const followed = new Map<string, boolean>();
  for (const { source: id, hash } of Object.values(lineage)) {
    const same = Object.hasOwn(source, id) && source[id] === hash;
    followed.set(id, same && (followed.get(id) ?? true));
  }
  const ids = Object.keys(source);
  return {
    changed: ids.filter((id) => followed.get(id) === false),
    added: ids.filter((id) => !followed.has(id)),
    removed: [...followed.keys()].filter((id) => !Object.hasOwn(source, id)),
  };
}

/** The number of stale blocks, as the public note and the board count them. */
export function staleCount({ changed, added, removed }: Freshness): number {
  return changed.length + added.length + removed.length;
}

/** The lineage of a translation made of the whole source as it stands: each block keeps its id and remembers the source's hash. */
export function lineageFrom(source: BlockHashes): Lineage {
  return Object.fromEntries(Object.entries(source).map(([id, hash]) => [id, { source: id, hash }]));
}
