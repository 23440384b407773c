const MAX_TAGS = 50_000;

/**
 * Counts purges, and remembers at which each tag was purged last: a render that remembers the count before it reads the
 * database can tell afterwards whether something it shows changed meanwhile.
 */
export function createTagClock() {
  const purgedAt = new Map<string, number>();
  let count = 0;
  let floor = 0;
  return {
    now: () => count,
    /** These tags changed now. */
    mark(tags: readonly string[]): void {
      count += 1;
      if (purgedAt.size > MAX_TAGS) {
        purgedAt.clear();
        floor = count;
      }
      for (const tag of tags) purgedAt.set(tag, count);
    },
    /** Anything may have changed now. */
    markAll(): void {
      count += 1;
      floor = count;
    },
    unchangedSince: (tags: readonly string[], since: number) => floor <= since && tags.every((tag) => (purgedAt.get(tag) ?? 0) <= since),
  };
}
