import { median } from "./load.ts";

const TIMES = 40;

/**
 * Median time of a page that no process has stored: each asks under a query of its own, which is a page of its own to the cache.
 * @throws Error when the process's own count says that a page was not rendered each time.
 */
export async function uncachedMs(origin: string, address: string, metrics: string): Promise<number> {
  const before = await fills(metrics);
  const times: number[] = [];
  for (let n = 0; n < TIMES; n++) {
    const began = performance.now();
    const answer = await fetch(`${origin}${address}?q=bench-${n}`);
    await answer.text();
    times.push(performance.now() - began);
    if (answer.status !== 200) throw new Error(`bench: ${address} answered ${answer.status}`);
  }
  const rendered = (await fills(metrics)) - before;
  if (rendered < TIMES) throw new Error(`bench: ${address} was rendered ${rendered} times, not ${TIMES}`);
  return median(times);
}

async function fills(metrics: string): Promise<number> {
  const text = await (await fetch(metrics)).text();
  return Number(/xoan_page_cache\{of="fills"\} (\d+)/.exec(text)?.[1] ?? Number.NaN);
}
