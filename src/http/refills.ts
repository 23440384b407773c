const MAX_AT_ONCE = 2;

/** Work done behind the reader's back, a few keys at a time, each once however often it is asked for while it waits. */
export function createRefills(fill: (key: string) => Promise<unknown>) {
  const waiting = new Set<string>();
  let running = 0;

  function next(): void {
    running -= 1;
    const [key] = waiting;
    if (key === undefined) return;
    waiting.delete(key);
    ask(key);
  }

  function ask(key: string): void {
    if (running >= MAX_AT_ONCE) {
      waiting.add(key);
      return;
    }
    running += 1;
    // A failed render leaves the old entry to its deadline; the next reader after it meets the error itself.
    fill(key).then(next, next);
  }

  return { ask, forget: () => waiting.clear() };
}
