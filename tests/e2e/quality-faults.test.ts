import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readConfig } from "../../src/kernel/config.ts";
import { createLog } from "../../src/kernel/log.ts";
import { freePort } from "../../src/kernel/postgres.ts";
import { messages } from "../../src/portal/messages/index.ts";
import { readProfile } from "../../src/profile/load.ts";
import { axeViolations } from "../support/axe.ts";
import { openBrowser } from "../support/browser.ts";
import type { TestDatabase } from "../support/database.ts";
import { demonstrationDatabase } from "../support/demonstration.ts";
import { htmlProblems } from "../support/html.ts";
import { type Line, openLine } from "../support/line.ts";

type Web = { close(): Promise<void> };
type Build = { entry: { module: { serveWeb(options: object): Promise<Web> } } };
type Entry = { level: number; msg: string; requestId?: string; err?: { message: string; stack: string } };

const ERROR = 50;
const dataDir = mkdtempSync(path.join(tmpdir(), "xoan-faults-"));
const log: Entry[] = [];
let database: TestDatabase;
let line: Line;
let browser: Browser;
let web: Web;
let origin: string;
let article: string;

// In this process, so that the log can be read, and over a line that can be cut.
beforeAll(async () => {
  [database, browser] = await Promise.all([demonstrationDatabase(dataDir), openBrowser()]);
  line = await openLine(database.url);
  const env = { PORT: String(await freePort()), HOST: "127.0.0.1", XOAN_DATA: dataDir, XOAN_DEMO: "1" };
  const config = readConfig({ ...env, DATABASE_URL: line.url });
  const build = (await import(/* @vite-ignore */ path.resolve("build/server/index.js"))) as Build;
  const written = { write: (text: string) => void log.push(JSON.parse(text) as Entry) };
  web = await build.entry.module.serveWeb({
    config,
    profile: await readProfile(config.profile),
    log: createLog({ level: "warn", name: "web" }, written),
  });
  origin = config.origin;
  article = /href="(\/en\/news\/[^".?]+)"/.exec(await (await fetch(`${origin}/en/news`)).text())?.[1] ?? "";
}, 240_000);
afterAll(async () => {
  await web?.close();
  await browser?.close();
  await line?.cut();
  await database?.close();
  rmSync(dataDir, { recursive: true, force: true });
});

/** One address of each type of page in a language; each asked for the first time, so that no stored page answers. */
const addresses = (lang: string, mark: string) => [
  `/${lang}/news?topic=${mark}`,
  `/${lang}/news/${mark}`,
  `/${lang}/search?q=${mark}`,
  `/${lang}`,
];

async function look(address: string) {
  const context = await browser.newContext({ bypassCSP: true, viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  await page.goto(origin + address);
  const found = {
    violations: await axeViolations(page),
    scripts: await page.locator('script:not([type="application/ld+json"])').count(),
    overflow: await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
  };
  await context.close();
  return found;
}

const forget = () => database.db.execute(`select pg_notify('xoan_purge', '["list:vi","list:en","list:ja"]')`);

describe("a fault", () => {
  beforeAll(async () => {
    await database.db.execute("alter view editions.public_edition rename to away");
    await forget();
  });
  afterAll(async () => {
    await database.db.execute("alter view editions.away rename to public_edition");
  });

  it.each(["vi", "en", "ja"] as const)("shows its page in %s, says nothing of its cause, and is not kept", async (lang) => {
    for (const address of addresses(lang, "heritage")) {
      const answer = await fetch(origin + address);
      const html = await answer.text();
      expect([address, answer.status]).toEqual([address, 500]);
      expect(answer.headers.get("cache-control")).toBe("no-store");
      expect(answer.headers.get("surrogate-key")).toBeNull();
      expect(answer.headers.get("content-security-policy")).toContain("script-src 'none'");
      expect(answer.headers.get("x-content-type-options")).toBe("nosniff");
      expect(html).toContain(messages(lang).errorTitle);
      expect(html).not.toMatch(/public_edition|relation|node_modules|\bat .*:\d+:\d+|Unexpected Server Error/);
      expect([address, await htmlProblems(html)]).toEqual([address, []]);
    }
  });

  it("is written to the log once, under the id that the reader is given", async () => {
    for (const address of [...addresses("en", "festival"), article]) {
      log.length = 0;
      const answer = await fetch(origin + address);
      await answer.text();
      const written = log.filter((entry) => entry.level === ERROR);
      expect(written.map((entry) => entry.requestId)).toEqual([answer.headers.get("x-request-id")]);
      expect(written[0]?.err?.stack).toContain("at ");
    }
  });

  it("is accessible, fits a phone and has no script", async () => {
    expect(await look("/vi")).toEqual({ violations: [], scripts: 0, overflow: 0 });
  });

  it("leaves an address that was never there a 404", async () => {
    expect((await fetch(`${origin}/xx`)).status).toBe(404);
  });
});

describe("a lost database", () => {
  beforeAll(async () => {
    await line.cut();
  });
  afterAll(async () => {
    await line.mend();
  });

  it.each(["vi", "en", "ja"] as const)("is maintenance in %s on every type of page", async (lang) => {
    for (const address of [...addresses(lang, "culture"), ...(lang === "en" ? [article] : [])]) {
      const answer = await fetch(origin + address);
      const html = await answer.text();
      expect([address, answer.status]).toEqual([address, 503]);
      expect(answer.headers.get("retry-after")).toBe("60");
      expect(answer.headers.get("cache-control")).toBe("no-store");
      expect(answer.headers.get("content-security-policy")).toContain("script-src 'none'");
      expect(html).toContain(messages(lang).maintenanceTitle);
      expect(html).not.toMatch(/ECONNREFUSED|node_modules|\bat .*:\d+:\d+/);
      expect([address, await htmlProblems(html)]).toEqual([address, []]);
    }
  });

  it("is no defect in the log", async () => {
    log.length = 0;
    const answer = await fetch(`${origin}/en/about`);
    await answer.text();
    const own = log.filter((entry) => entry.requestId !== undefined);
    expect(own.map((entry) => [entry.requestId, entry.msg])).toEqual([[answer.headers.get("x-request-id"), "database unavailable"]]);
    expect(own[0]?.level).toBeLessThan(ERROR);
  });

  it("asks readers of feeds and sitemaps to come back later as well", async () => {
    for (const address of ["/vi/feed.xml", "/sitemap-vi.xml"]) {
      const answer = await fetch(origin + address);
      expect([address, answer.status, answer.headers.get("retry-after")]).toEqual([address, 503, "60"]);
    }
  });

  it("is accessible, fits a phone and has no script", async () => {
    expect(await look("/vi")).toEqual({ violations: [], scripts: 0, overflow: 0 });
  });
});

it("serves again as soon as the database is back", async () => {
  await expect.poll(async () => (await fetch(`${origin}/vi`)).status, { timeout: 20_000 }).toBe(200);
});
