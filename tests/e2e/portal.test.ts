import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { LANGUAGES } from "../../src/kernel/languages.ts";
import { axeViolations } from "../support/axe.ts";
import { openBrowser } from "../support/browser.ts";
import { crawl } from "../support/crawl.ts";
import { htmlProblems } from "../support/html.ts";
import { startServer, type TestServer } from "../support/server.ts";

/** One language of each kind of letters: colours are the same in all six. */
const CONTRAST: ReadonlySet<string> = new Set(["vi", "ja"]);

let server: TestServer;
let browser: Browser;
let pages: Awaited<ReturnType<typeof crawl>>;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), openBrowser()]);
  pages = await crawl(
    server.origin,
    LANGUAGES.map((lang) => `/${lang}`),
  );
}, 240_000);
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

/** Lists with records: whole, narrowed, empty, and a square of the map. */
const RECORD_LISTS = [
  "heritage",
  "invest",
  "products",
  "partners",
  "heritage?kind=place&facet=type%3Apark",
  "heritage?facet=form%3Arelic&facet=type%3Apark",
  "heritage?cell=10490-2110-10",
];

/** One page of each type in a language, as the crawl found them. */
function samples(lang: string): string[] {
  const found = [...pages]
    .filter(([address, page]) => page.status === 200 && page.type.includes("html") && address.startsWith(`/${lang}`))
    .map(([address]) => address);
  const pick = (pattern: RegExp) => found.find((address) => pattern.test(address)) ?? [];
  return [
    `/${lang}`,
    pick(/^\/..\/news$/),
    ...RECORD_LISTS.map((list) => `/${lang}/${list}`),
    pick(/^\/..\/(news|heritage|invest)\/[^/?]+$/),
    pick(/^\/..\/about\/[^/?]+$/),
    pick(/^\/..\/[a-z]+\/[^/?]+\/changes$/),
    pick(/^\/..\/[a-z]+\/[^/?]+\/changes\?/),
    `/${lang}/api`,
    `/${lang}/embed`,
    `/embed/${lang}/heritage?n=2`,
    `/${lang}/data`,
    `/${lang}/data/heritage`,
    `/${lang}/data/product`,
    `/${lang}/data/areas`,
    `/${lang}/record`,
    pick(/^\/..\/record\?before=/),
    `/${lang}/search?q=h`,
    `/${lang}/search?q=zzzzzz`,
    `/${lang}/search?q=Chi%E1%BB%81ng+Ch%C3%A2u`,
    `/${lang}/unit/nothing`,
    `/${lang}/news/nothing`,
  ].flat();
}

describe("portal", () => {
  it("has no dead link", () => {
    expect([...pages].filter(([, page]) => page.status >= 400).map(([address]) => address)).toEqual([]);
    expect(pages.size).toBeGreaterThan(60);
  });

  it.each([
    ["vi", "Địa danh cũ", "xã Chiềng Châu, huyện Mai Châu, tỉnh Hòa Bình", "có đến hết ngày 30 tháng 6 năm 2025"],
    ["en", "Former place names", "Chiềng Châu commune, Mai Châu district, Hòa Bình province", "existed until 30 June 2025"],
    ["ko", "옛 지명", "Hòa Bình 성 Mai Châu 현 Chiềng Châu 면", "2025년 6월 30일까지 존속"],
  ])("tells in %s where a place of before lies today", async (lang, heading, place, until) => {
    const html = await (await fetch(`${server.origin}/${lang}/search?q=chieng+chau`)).text();
    for (const words of [heading, place, until, `href="/${lang}/search?q=Mai+H%E1%BA%A1"`]) expect(html).toContain(words);
  });

  it("carries no script and calls nobody else", async () => {
    const page = await browser.newPage({ javaScriptEnabled: true });
    const foreign: string[] = [];
    const problems: string[] = [];
    page.on("request", (request) => {
      if (!request.url().startsWith(server.origin) && !request.url().startsWith("data:")) foreign.push(request.url());
    });
    page.on("console", (message) => message.type() === "error" && !message.text().includes("404") && problems.push(message.text()));
    for (const address of samples("en")) {
      await page.goto(server.origin + address);
      const scripts = await page.locator('script:not([type="application/ld+json"])').count();
      expect([address, scripts]).toEqual([address, 0]);
    }
    await page.close();
    expect(foreign).toEqual([]);
    expect(problems).toEqual([]);
  });

  it.each(LANGUAGES)(
    "is accessible in %s",
    async (lang) => {
      const context = await browser.newContext({ bypassCSP: true, viewport: { width: 1280, height: 900 } });
      const page = await context.newPage();
      for (const address of samples(lang)) {
        await page.goto(server.origin + address);
        expect([address, await axeViolations(page, { contrast: CONTRAST.has(lang) })]).toEqual([address, []]);
      }
      await context.close();
    },
    120_000,
  );

  it("is valid HTML", async () => {
    for (const address of LANGUAGES.flatMap(samples)) {
      const html = await (await fetch(server.origin + address)).text();
      expect([address, await htmlProblems(html)]).toEqual([address, []]);
    }
  }, 60_000);

  it("stays within 16,384 bytes of HTML and CSS in brotli", async () => {
    for (const address of LANGUAGES.flatMap(samples)) {
      const { html, bytes } = await brotli(address);
      const css = [...html.matchAll(/<link[^>]*rel="stylesheet"[^>]*href="([^"]+)"/g)].map((match) => match[1] ?? "");
      const sheets = await Promise.all(css.map(async (href) => (await brotli(href)).bytes));
      const total = sheets.reduce((sum, each) => sum + each, bytes);
      expect(total, address).toBeLessThanOrEqual(16_384);
    }
  });

  it("names every language version of a page, and each names it back", () => {
    const alternates = (html: string) =>
      [...html.matchAll(/<link rel="alternate" hrefLang="([^"]+)" href="([^"]+)"/gi)].map(([, lang, href]) => [lang, href] as const);
    for (const [address, page] of pages) {
      if (page.status !== 200 || address.includes("?")) continue;
      const named = alternates(page.html).filter(([lang]) => lang !== "x-default");
      for (const [, href] of named) {
        const other = pages.get(decodeURI((href ?? "").replace(server.origin, ""))) ?? pages.get((href ?? "").replace(server.origin, ""));
        if (!other) continue;
        expect(other.status, `${address} → ${href}`).toBe(200);
        expect(
          // An address in native script is the same page with and without percent signs.
          alternates(other.html).map(([, back]) => decodeURI(back ?? "")),
          `${href} names ${address} back`,
        ).toContain(decodeURI(server.origin + address));
      }
    }
  });

  it("narrows a list of records by links that take themselves away again, each count being what its link shows", async () => {
    const read = async (address: string) => (await fetch(server.origin + address)).text();
    const linksOf = (html: string) =>
      [...html.matchAll(/<a rel="nofollow" href="([^"]+)"[^>]*>([^<]*?)(?:<!-- -->)? ?(?:<!-- -->)?<small>(\d+)<\/small>/g)].map(
        ([, href = "", label = "", count]) => ({ href: href.replaceAll("&amp;", "&"), label, count: Number(count) }),
      );
    const totalOf = (html: string) => Number(/role="status"><b>(\d+)/.exec(html)?.[1]);
    const whole = await read("/en/heritage");
    const links = linksOf(whole);
    for (const label of ["Place", "National park or reserve", "Vân Phú ward"]) expect(links.map((link) => link.label)).toContain(label);
    for (const { href, label, count } of links) expect([label, totalOf(await read(href))]).toEqual([label, count]);
    const park = links.find(({ label }) => label === "National park or reserve")?.href ?? "";
    const narrowed = await read(park);
    expect(narrowed).toContain("Xuân Sơn");
    expect(narrowed).toMatch(/<meta name="robots" content="noindex/);
    const [, away] = /<ul class="chips chosen"[^>]*><li><a class="chip" rel="nofollow" href="([^"]+)"/.exec(narrowed) ?? [];
    expect(away).toBe("/en/heritage");
  });

  it("draws every public place of a list as a pin with a name and a way to it, and none that the list has not", async () => {
    const map = async (address: string) =>
      /<svg class="map pins[^]*?<\/svg>/.exec(await (await fetch(server.origin + address)).text())?.[0] ?? "";
    const pins = (svg: string) =>
      [...svg.matchAll(/<a href="([^"]+)" aria-label="([^"]+)"/g)].map(([, href = "", name = ""]) => ({
        href: href.replaceAll("&amp;", "&"),
        name,
      }));
    const whole = pins(await map("/ko/heritage"));
    expect(whole.length).toBeGreaterThan(5);
    for (const { href, name } of whole) {
      expect(name).not.toBe("");
      const answer = await fetch(server.origin + href);
      expect([href, answer.status]).toEqual([href, 200]);
      if (href.includes("cell=")) expect(await answer.text()).toContain('class="map pins near"');
    }
    expect(await map("/ko/news")).toBe("");
    expect(await map("/ko/heritage?facet=form%3Arelic&facet=type%3Apark")).toBe("");
  });

  it.each([
    "kind=page",
    "kind=__proto__",
    "facet=form",
    "facet=form%3Anothing",
    "facet=constructor%3Ax",
    "facet=form%3A__proto__",
    "facet=season%3A13",
    "facet=area%3Ax",
    "kind=place&facet=form%3Arelic",
    `${Array.from({ length: 7 }, (_, month) => `facet=season%3A${month + 1}`).join("&")}`,
    "commune=1",
    "commune=99999",
    "commune=%27%20or%20true--",
    "cell=1-2-3",
    "cell=10491-2110-10",
    "cell=99990-2110-10",
    "cell=10490-2110-99",
    "page=2&facet=type%3Apark",
  ])("has no list of heritage for ?%s", async (query) => {
    expect((await fetch(`${server.origin}/en/heritage?${query}`)).status).toBe(404);
  });

  it("answers 404 alike for what never was and what is not public yet", async () => {
    const draft = await fetch(`${server.origin}/vi/news/khong-co-bai-nay`);
    expect(draft.status).toBe(404);
    expect(draft.headers.get("content-security-policy")).toContain("script-src 'none'");
  });

  it.each([
    ["/xx", 404],
    ["/vi/news?page=999", 404],
    ["/vi/news?page=x", 404],
    ["/vi/%E0%A4%A", 400],
    ["/vi/search?q=" + "a".repeat(5000), 200],
  ] as const)("answers %s with %i", async (address, status) => {
    const answer = await fetch(server.origin + address, { redirect: "manual" });
    expect(answer.status === status || (status === 200 && answer.status < 500)).toBe(true);
  });
});

async function brotli(address: string): Promise<{ html: string; bytes: number }> {
  const { request } = await import("node:http");
  const { brotliDecompressSync } = await import("node:zlib");
  const body = await new Promise<{ data: Buffer; encoding: string | undefined }>((resolve, reject) => {
    request(server.origin + address, { headers: { "accept-encoding": "br" } }, (answer) => {
      const parts: Buffer[] = [];
      answer.on("data", (part: Buffer) => parts.push(part));
      answer.on("end", () => resolve({ data: Buffer.concat(parts), encoding: answer.headers["content-encoding"] }));
    })
      .on("error", reject)
      .end();
  });
  return { bytes: body.data.length, html: (body.encoding === "br" ? brotliDecompressSync(body.data) : body.data).toString("utf8") };
}
