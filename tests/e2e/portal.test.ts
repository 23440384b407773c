import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { LANGUAGES } from "../../src/kernel/languages.ts";
import { axeViolations } from "../support/axe.ts";
import { openBrowser } from "../support/browser.ts";
import { crawl } from "../support/crawl.ts";
import { htmlProblems } from "../support/html.ts";
import { startServer, type TestServer } from "../support/server.ts";

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

/** One page of each type in a language, as the crawl found them. */
function samples(lang: string): string[] {
  const found = [...pages]
    .filter(([address, page]) => page.status === 200 && page.type.includes("html") && address.startsWith(`/${lang}`))
    .map(([address]) => address);
  const pick = (pattern: RegExp) => found.find((address) => pattern.test(address)) ?? [];
  return [
    `/${lang}`,
    pick(/^\/..\/news$/),
    pick(/^\/..\/(news|heritage|invest)\/[^/?]+$/),
    pick(/^\/..\/about\/[^/?]+$/),
    pick(/^\/..\/[a-z]+\/[^/?]+\/changes$/),
    pick(/^\/..\/[a-z]+\/[^/?]+\/changes\?/),
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
        expect([address, await axeViolations(page)]).toEqual([address, []]);
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
