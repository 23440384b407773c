import { freePort } from "../src/kernel/postgres.ts";
import { openBrowser } from "../tests/support/browser.ts";
import { audit } from "../tests/support/lighthouse.ts";
import { median } from "./load.ts";

const RUNS = 3;

/** Lighthouse's performance score of 0–100 with its mobile preset, the median of three runs for each page, and every run. */
export async function pageScores(origin: string, article: string): Promise<Record<string, { score: number; runs: number[] }>> {
  const pages = { home: "/en", list: "/en/news", article, search: "/en/search?q=heritage" };
  const port = await freePort();
  const browser = await openBrowser([`--remote-debugging-port=${port}`]);
  try {
    const found: Record<string, { score: number; runs: number[] }> = {};
    for (const [name, address] of Object.entries(pages)) {
      // The first reader of a page waits for its rendering; the bench measures that elsewhere.
      await (await fetch(origin + address)).text();
      const runs: number[] = [];
      for (let run = 0; run < RUNS; run++) runs.push((await audit(port, origin + address, ["performance"])).scores["performance"] ?? 0);
      found[name] = { score: median(runs), runs };
    }
    return found;
  } finally {
    await browser.close();
  }
}
