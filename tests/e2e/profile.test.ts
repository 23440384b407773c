import path from "node:path";
import { parseAtomFeed } from "feedsmith";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openBrowser } from "../support/browser.ts";
import { signedIn } from "../support/office.ts";
import { documents } from "../support/profiles/thu/index.ts";
import { startServer, type TestServer } from "../support/server.ts";

const folder = path.resolve(import.meta.dirname, "../support/profiles");
let server: TestServer;
const read = async (address: string) => (await fetch(server.origin + address)).text();

beforeAll(async () => {
  server = await startServer({ profile: "thu", folder });
}, 240_000);
afterAll(() => server?.close());

describe("another province", () => {
  it("shows its own names, words, map and drawing, and nothing of the first province", async () => {
    const [vi, fr] = await Promise.all([read("/vi"), read("/fr")]);
    for (const text of ["<title>Tỉnh Thử</title>", "Tiêu đề thử", "Cổng thử", "Ủy ban tỉnh Thử", "Bến Thử", "Bài của tỉnh Thử"])
      expect(vi).toContain(text);
    for (const text of ["<title>Essai</title>", "Titre", "Portail d’essai", "Quai"]) expect(fr).toContain(text);
    for (const page of [vi, fr]) {
      expect(page).toContain('<circle class="fb" cx="1111" cy="222" r="99"/>');
      expect(page).toContain('viewBox="0 0 100 100"');
      expect(page).not.toMatch(/Phú Thọ|Phu Tho|Đền Hùng/);
    }
  });

  it("offers its own languages only", async () => {
    expect(
      [...(await read("/vi")).matchAll(/hrefLang="([^"]+)"/gi)].map(([, tag]) => tag).filter((tag) => tag !== "x-default"),
    ).not.toContain("en");
    const answers = await Promise.all(
      ["/en", "/ko/news", "/en/feed.xml", "/sitemap-en.xml"].map((address) => fetch(server.origin + address)),
    );
    expect(answers.map((answer) => answer.status)).toEqual([404, 404, 404, 404]);
    expect(await answers[0]?.text()).not.toContain("Phú Thọ");
    const index = await read("/sitemap.xml");
    expect([...index.matchAll(/sitemap-(\w+)\.xml/g)].map(([, name]) => name)).toEqual(["vi", "fr", "news"]);
    const home = await fetch(server.origin, { redirect: "manual", headers: { "accept-language": "en, fr;q=0.5" } });
    expect(home.headers.get("location")).toBe("/fr");
  });

  it("signs its feeds and dates its pages by its own clock", async () => {
    const feed = parseAtomFeed(await read("/vi/feed.xml"));
    expect(JSON.stringify(feed.title)).toContain("Tỉnh Thử · Cổng thử");
    expect(feed.authors?.[0]?.name).toBe("Ủy ban tỉnh Thử");
    expect(feed.entries).toHaveLength(documents.length);
    expect(await read("/vi/news/bai-thu")).toContain('<time dateTime="2026-11-11">');
  });

  it("is named over its own desk", async () => {
    const browser = await openBrowser();
    try {
      const { page } = await signedIn(browser, server, "planner");
      expect(await page.locator(".dk-brand").textContent()).toMatch(/Tỉnh Thử$/);
    } finally {
      await browser.close();
    }
  }, 60_000);
});
