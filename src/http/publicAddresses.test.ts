import { execFileSync } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseAtomFeed, parseJsonFeed } from "feedsmith";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { listenPurge, type PurgeListener } from "#kernel/cacheNotices";
import { createLog } from "#kernel/log";
import { secretBox } from "#kernel/secretBox";
import { folderStorage, type Storage } from "#kernel/storage";
import { deskRevision, saveRevision, withdrawEdition } from "#modules/editions";
import { buildOffice, carryToLive, draft, must, paragraphs, translated } from "#modules/editions/testing";
import type { Actor } from "#modules/identity/contract";
import { makeAuth } from "#modules/identity";
import { buildPerson } from "#modules/identity/testing";
import { storeUpload } from "#modules/media";
import { type TestDatabase, testDatabase } from "#tests/database";
import { profile } from "../../profiles/phu-tho/profile.ts";
import { openKinds } from "../kinds.ts";
import { emit } from "../listeners.ts";
import { serveProfile } from "../profile/current.ts";
import { createApp } from "./app.ts";
import { publicMedia } from "./mediaFiles.ts";
import { mountRoutes } from "./mount.ts";
import { createPageCache } from "./pageCache.ts";
import { toRendered } from "./rendered.ts";

let database: TestDatabase;
let folder: string;
let storage: Storage;
let person: Actor | null = null;
let now = new Date("2026-11-02T00:00:00Z");
let app: ReturnType<typeof createApp>;
let media: ReturnType<typeof publicMedia>;
let office: Awaited<ReturnType<typeof buildOffice>>;

const fetchPath = (address: string, init?: RequestInit) => app.fetch(new Request(`http://internal${address}`, init));
const enqueue = async () => {};

beforeAll(async () => {
  serveProfile(profile);
  database = await testDatabase();
  folder = await mkdtemp(path.join(tmpdir(), "xoan-http-"));
  storage = folderStorage(folder);
  office = await buildOffice(database.db, emit);
  media = publicMedia(database.db);
  const log = createLog({ level: "silent", name: "test" });
  const mail = { send: async () => {}, close: () => {} };
  const gate = { handler: async () => new Response("auth"), session: async () => person };
  app = createApp({
    config: { origin: "https://portal.example", trustedProxies: [] },
    log,
    runtime: {
      db: database.db,
      log,
      emit,
      enqueue,
      mail,
      dataDir: folder,
      kinds: openKinds(),
      readers: secretBox("a secret of the test, long enough", "test"),
      apiGuide: async () => ({ questions: [], problems: [], refused: null, perMinute: 1, pageMost: 1 }),
      auth: makeAuth({
        db: database.db,
        config: { origin: "https://portal.example", secret: "a secret of the test, long enough", demo: false },
        mailer: mail,
      }),
    },
    auth: gate,
    now: () => now,
    pages: async () => new Response("no such page", { status: 404 }),
    mount: (routes) =>
      mountRoutes(routes, {
        db: database.db,
        storage,
        log,
        origin: "https://portal.example",
        auth: gate,
        media,
        kinds: openKinds(),
        mailFrom: "Xoan <xoan@portal.example>",
      }),
  });
});
afterAll(async () => {
  await database.close();
  await rm(folder, { recursive: true });
});

/** A live article whose one paragraph has this inline content. */
async function article(title: string, content: unknown[]): Promise<void> {
  const made = await draft(office, title, "Chữ.");
  const writer = office.as("writer", "writer");
  const body = { type: "doc", content: [{ type: "paragraph", attrs: { id: "b1" }, content }] };
  const { lockVersion = 0 } = (await deskRevision(writer, made.revisionId)) ?? {};
  must(
    await saveRevision(writer, {
      revisionId: made.revisionId,
      lockVersion,
      content: { title, summary: "Tóm tắt.", slug: null, lead: null, body },
    }),
  );
  await carryToLive(office, made.revisionId);
}

/** What JSON Feed 1.1 requires and is missing; an empty list for a valid feed. */
function jsonFeedProblems(feed: Record<string, unknown>): string[] {
  const problems: string[] = [];
  const need = (holds: boolean, what: string) => void (holds || problems.push(what));
  const address = (value: unknown) => typeof value === "string" && URL.canParse(value);
  need(feed["version"] === "https://jsonfeed.org/version/1.1", "version");
  need(typeof feed["title"] === "string" && feed["title"] !== "", "title");
  for (const name of ["home_page_url", "feed_url"]) need(address(feed[name]), name);
  for (const [index, item] of (feed["items"] as Record<string, unknown>[]).entries()) {
    need(typeof item["id"] === "string" && item["id"] !== "", `${index} id`);
    need(typeof item["content_html"] === "string" || typeof item["content_text"] === "string", `${index} content`);
    for (const name of ["url", "external_url", "image"]) need(item[name] === undefined || address(item[name]), `${index} ${name}`);
    for (const name of ["date_published", "date_modified"])
      need(item[name] === undefined || /^\d{4}-\d\d-\d\dT[\d:.]+(Z|[+-]\d\d:\d\d)$/.test(String(item[name])), `${index} ${name}`);
  }
  return problems;
}

describe("feeds, sitemaps and the saved article", () => {
  let made: Awaited<ReturnType<typeof draft>>;
  beforeAll(async () => {
    made = await draft(office, "Đền & chùa <cổ>", "Một đoạn văn.", "Đoạn thứ hai.");
    await carryToLive(office, made.revisionId);
    await translated(office, made.documentId, "ko", "사당과 절", "한 문단.", "두 번째 문단.");
  });

  it("lists what is public in the language of the feed and nothing else", async () => {
    const vi = await fetchPath("/vi/feed.xml");
    expect(vi.headers.get("surrogate-key")).toBe("list:vi");
    const feed = parseAtomFeed(await vi.text());
    expect(feed.entries?.map((entry) => entry.title?.value ?? entry.title)).toEqual(["Đền & chùa <cổ>"]);
    const ko = parseJsonFeed(await (await fetchPath("/ko/news/feed.json")).text());
    expect(ko.items?.map((item) => item.title)).toEqual(["사당과 절"]);
    expect(parseJsonFeed(await (await fetchPath("/fr/feed.json")).text()).items ?? []).toEqual([]);
    expect((await fetchPath("/xx/feed.xml")).status).toBe(404);
    expect((await fetchPath("/vi/nothing/feed.xml")).status).toBe(404);
  });

  it("carries whole texts that stand alone, in forms that readers of feeds can parse", async () => {
    await article("Bài đầy đủ", [
      { type: "text", text: "Xem " },
      { type: "text", text: "đền", marks: [{ type: "link", attrs: { href: "/vi/news/den-chua-co" } }] },
      { type: "text", text: " và " },
      { type: "text", text: "bài chưa có", marks: [{ type: "link", attrs: { href: "/vi/news/bai-chua-co" } }] },
      { type: "footnote", attrs: { text: "Nguồn & sách", href: "https://example.org/?a=1&b=2" } },
    ]);
    const response = await fetchPath("/vi/feed.xml");
    expect(response.headers.get("last-modified")).toBe("Sun, 01 Nov 2026 02:00:00 GMT");
    const xml = await response.text();
    execFileSync("xmllint", ["--noout", "--nonet", "-"], { input: xml });
    const entry = parseAtomFeed(xml).entries?.find((each) => JSON.stringify(each.title).includes("Bài đầy đủ"));
    const html = String(entry?.content?.value);
    expect(html).toContain('<a href="https://portal.example/vi/news/den-chua-co">đền</a> và bài chưa có<sup>');
    expect(html).toContain('<a href="https://portal.example/vi/news/bai-day-du#s1" id="r1">');
    expect(html).toContain('<li><a href="https://example.org/?a=1&amp;b=2">Nguồn &amp; sách</a></li>');
    expect(html).not.toMatch(/(?:href|src)="(?!https:)/);
    const json = await (await fetchPath("/vi/feed.json")).json();
    expect(jsonFeedProblems(json)).toEqual([]);
    expect(json.items.find((item: { title: string }) => item.title === "Bài đầy đủ").content_html).toBe(html);
    expect(
      jsonFeedProblems({ ...json, version: "1", items: [{ url: "/x" }, { id: "1", content_html: "", date_published: "today" }] }),
    ).toHaveLength(5);
  });

  it("makes a link of what was only words once the page is there, in every feed that is kept", async () => {
    const later = await draft(office, "Bài chưa có", "Chữ.");
    await carryToLive(office, later.revisionId);
    expect(await (await fetchPath("/vi/feed.json")).text()).toContain('https://portal.example/vi/news/bai-chua-co\\">bài chưa có');
    const editionId = (await deskRevision(office.as("writer", "writer"), later.revisionId))?.editionId ?? "";
    must(await withdrawEdition(office.as("publisher", "publisher"), { editionId, notice: "Rút bài." }));
    expect(await (await fetchPath("/vi/feed.json")).text()).toContain("và bài chưa có<sup>");
  });

  it("names every language of a document in the sitemap of each", async () => {
    const text = await (await fetchPath("/sitemap-ko.xml")).text();
    const entry = text.split("<url>").find((part) => part.includes("<lastmod>")) ?? "";
    expect(entry.match(/hreflang="[^"]+"/g)).toEqual(['hreflang="vi"', 'hreflang="ko"']);
    expect(await (await fetchPath("/sitemap-en.xml")).text()).not.toContain("<lastmod>");
    expect(await (await fetchPath("/sitemap.xml")).text()).toContain("https://portal.example/sitemap-news.xml");
    expect(await (await fetchPath("/robots.txt")).text()).toContain("Sitemap: https://portal.example/sitemap.xml");
  });

  it("shows the news of two days in the news sitemap", async () => {
    expect(await (await fetchPath("/sitemap-news.xml")).text()).toContain("Đền &amp; chùa &lt;cổ&gt;");
    now = new Date("2026-11-05T00:00:00Z");
    expect(await (await fetchPath("/sitemap-news.xml")).text()).not.toContain("<url>");
    now = new Date("2026-11-02T00:00:00Z");
  });

  it("gives the article as an EPUB that readers and checkers can open", async () => {
    const { items = [] } = parseJsonFeed(await (await fetchPath("/vi/feed.json")).text());
    const address = new URL(items[0]?.url ?? "").pathname;
    const response = await fetchPath(`${address}.epub`);
    expect(response.headers.get("content-type")).toBe("application/epub+zip");
    const book = Buffer.from(await response.arrayBuffer());
    expect(book.subarray(30, 58).toString()).toBe("mimetypeapplication/epub+zip");
    expect(book.readUInt16LE(8)).toBe(0);
    expect(book.readUInt16LE(28)).toBe(0);
    const file = path.join(folder, "a.epub");
    await writeFile(file, book);
    const unzip = (name: string) => execFileSync("unzip", ["-p", file, name]).toString();
    const opf = unzip("EPUB/package.opf");
    for (const [, href] of opf.matchAll(/<item [^>]*href="([^"]+)"/g)) expect(unzip(`EPUB/${href}`).length, href).toBeGreaterThan(0);
    expect(opf).toContain('<meta property="schema:accessModeSufficient">textual</meta>');
    expect(unzip("EPUB/article.xhtml")).toContain("<h1>Đền &amp; chùa &lt;cổ&gt;</h1>");
    for (const name of ["EPUB/article.xhtml", "EPUB/nav.xhtml", "EPUB/cover.xhtml", "EPUB/package.opf", "EPUB/cover.svg"]) {
      execFileSync("xmllint", ["--noout", "--nonet", "-"], { input: unzip(name) });
    }
    const again = await fetchPath(`${address}.epub`, { headers: { "if-none-match": response.headers.get("etag") ?? "" } });
    expect(again.status).toBe(304);
    expect((await fetchPath("/vi/news/nothing.epub")).status).toBe(404);
  });

  it("draws the preview picture of public documents only", async () => {
    const response = await fetchPath(`/media/og/${made.documentId}.png`);
    const picture = await sharp(Buffer.from(await response.arrayBuffer())).metadata();
    expect([picture.format, picture.width, picture.height]).toEqual(["png", 1200, 630]);
    const hidden = await draft(office, "Chưa công bố", "Chữ.");
    expect((await fetchPath(`/media/og/${hidden.documentId}.png`)).status).toBe(404);
  });
});

describe("pictures", () => {
  it("stay hidden until an edition that shows them is public, and hide again when it is withdrawn", async () => {
    const uploader = (await buildPerson(database.db, { roles: ["writer"] })).actor;
    const bytes = await sharp({ create: { width: 400, height: 300, channels: 3, background: "#234" } })
      .png()
      .toBuffer();
    const ctx = { ...office.as("writer", "writer"), actor: uploader, enqueue };
    const picture = must(await storeUpload(ctx, storage, { bytes, name: "a.png" }));
    const address = `/media/${picture.id}-400.jpg`;
    expect((await fetchPath(address)).status).toBe(404);
    person = uploader;
    const preview = await fetchPath(address);
    expect([preview.status, preview.headers.get("cache-control")]).toEqual([200, "private, no-store"]);
    person = null;
    const writer = office.as("writer", "writer");
    const made = await draft(office, "Có ảnh", "Chữ.");
    const revision = await deskRevision(writer, made.revisionId);
    const lead = { mediaId: picture.id, alt: "Đền", decorative: false, caption: "", credit: "" };
    must(
      await saveRevision(writer, {
        revisionId: made.revisionId,
        lockVersion: revision?.lockVersion ?? 0,
        content: { title: "Có ảnh", summary: "Tóm tắt.", slug: null, lead, body: paragraphs("Chữ.") },
      }),
    );
    await carryToLive(office, made.revisionId);
    media.forget();
    const shown = await fetchPath(address);
    expect([shown.status, shown.headers.get("content-type")]).toEqual([200, "image/jpeg"]);
    expect((await sharp(Buffer.from(await shown.arrayBuffer())).metadata()).width).toBe(400);
    must(await withdrawEdition(office.as("publisher", "publisher"), { editionId: revision?.editionId ?? "", notice: "Rút bài." }));
    media.forget();
    expect((await fetchPath(address)).status).toBe(404);
  });

  it("are uploaded by people who may, with reasons for what is refused", async () => {
    const post = (body: BodyInit, type = "image/png") =>
      fetchPath("/desk/upload?name=x.png", { method: "POST", body, headers: { "content-type": type } });
    const bytes = await sharp({ create: { width: 40, height: 30, channels: 3, background: "#345" } })
      .png()
      .toBuffer();
    expect((await post(new Uint8Array(bytes))).status).toBe(401);
    person = (await buildPerson(database.db, { roles: ["writer"] })).actor;
    const taken = await post(new Uint8Array(bytes));
    expect([taken.status, await taken.json()]).toMatchObject([
      201,
      { width: 40, height: 30, src: expect.stringMatching(/^\/media\/.*-40\.jpg$/) },
    ]);
    const refusedOne = await post("<svg xmlns='http://www.w3.org/2000/svg'/>");
    expect([refusedOne.status, await refusedOne.json()]).toMatchObject([422, { reasons: [{ id: "media.svg", field: "file" }] }]);
    expect(
      (
        await fetchPath("/desk/upload", {
          method: "POST",
          body: "--x",
          headers: { "content-type": "multipart/form-data; boundary=x", origin: "https://portal.example" },
        })
      ).status,
    ).toBe(400);
    person = (await buildPerson(database.db, { roles: ["auditor"] })).actor;
    expect((await post(new Uint8Array(await sharp(bytes).negate().png().toBuffer()))).status).toBe(403);
    person = null;
  });
});

describe("publication and the cache", () => {
  let listener: PurgeListener;
  afterAll(() => listener.close());

  it("shows new words in every cache within a second of the commit", async () => {
    const caches = [1, 2].map(() => createPageCache({ render: async (key) => toRendered(key, await fetchPath(key)) }));
    listener = await listenPurge(database.url, { onPurge: (tags) => caches.forEach((cache) => cache.purge(tags)), onLost: () => {} });
    const read = async (cache: (typeof caches)[number]) => {
      const page = cache.find("/vi/feed.json") ?? (await cache.fill("/vi/feed.json"));
      return page.variants.identity.body.toString();
    };
    for (const cache of caches) await read(cache);
    expect(caches.map((cache) => cache.stats().pages)).toEqual([1, 1]);
    const made = await draft(office, "Tin mới nhất", "Chữ.");
    await carryToLive(office, made.revisionId);
    const committed = performance.now();
    for (const cache of caches) {
      while (!(await read(cache)).includes("Tin mới nhất")) {
        if (performance.now() - committed > 1000) throw new Error("still old after a second");
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    }
  });
});
