import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { freePort } from "../../src/kernel/postgres.ts";
import { openBrowser } from "../support/browser.ts";
import { audit } from "../support/lighthouse.ts";
import { startServer, type TestServer } from "../support/server.ts";

let server: TestServer;
let browser: Browser;
let port: number;

beforeAll(async () => {
  port = await freePort();
  [server, browser] = await Promise.all([startServer(), openBrowser([`--remote-debugging-port=${port}`])]);
}, 240_000);
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

const PERFECT = { accessibility: 100, "best-practices": 100, seo: 100 };

describe.each([
  ["vi", "đầu tư"],
  ["en", "investment"],
] as const)("Lighthouse in %s", (lang, words) => {
  const article = async () => /href="(\/..\/news\/[^".?]+)"/.exec(await (await fetch(`${server.origin}/${lang}/news`)).text())?.[1] ?? "";

  it.each([
    ["the home page", async () => `/${lang}`, []],
    ["a list", async () => `/${lang}/news`, []],
    ["an article", article, []],
    // Results of a search are kept out of other search engines on purpose.
    ["search results", async () => `/${lang}/search?q=${encodeURIComponent(words)}`, ["is-crawlable"]],
  ] as const)(
    "finds nothing to mend on %s",
    async (_, find, skipped) => {
      const address = await find();
      const answer = await fetch(server.origin + address);
      expect(answer.status).toBe(200);
      expect((await answer.text()).includes('<meta name="robots" content="noindex"')).toBe(skipped.length > 0);
      const { scores, shift, lost } = await audit(port, server.origin + address, Object.keys(PERFECT), skipped);
      expect({ scores, lost }).toEqual({ scores: PERFECT, lost: [] });
      expect(shift).toBeLessThan(0.05);
    },
    120_000,
  );
});
