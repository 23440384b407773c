import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import sharp from "sharp";
import type { PublicEdition } from "#modules/editions/contract";
import { mediaIds } from "#modules/editions";
import { profile } from "../../../profiles/phu-tho/profile.ts";
import { everyBlock } from "../../modules/editions/richtext/documents.testdata.ts";
import { serveProfile } from "../../profile/current.ts";
import { standaloneSvg } from "../../ui/portal/drawings/standalone.ts";
import { buildEpub } from "./build.ts";

const ORIGIN = "https://portal.example";
const folder = mkdtempSync(path.join(tmpdir(), "xoan-epub-"));
const file = path.join(folder, "book.epub");
let book: Buffer;
let names: string[];

const read = (name: string) => execFileSync("unzip", ["-p", file, name]);
const text = (name: string) => read(name).toString("utf8");
const all = (source: string, pattern: RegExp) => [...source.matchAll(pattern)].map((match) => match[1] ?? "");
const opf = () => text("EPUB/package.opf");
const items = () =>
  [...opf().matchAll(/<item ([^>]*)\/>/g)].map(([, attributes = ""]) => ({
    id: /id="([^"]*)"/.exec(attributes)?.[1] ?? "",
    href: /href="([^"]*)"/.exec(attributes)?.[1] ?? "",
    type: /media-type="([^"]*)"/.exec(attributes)?.[1] ?? "",
    properties: /properties="([^"]*)"/.exec(attributes)?.[1] ?? "",
  }));
const pages = () => items().filter((item) => item.type === "application/xhtml+xml");

/** An article with every kind of block, hard characters, a note, a lead picture and sources, one of them without address. */
const edition: PublicEdition = {
  documentId: "01990000-0000-7000-8000-000000000001",
  editionId: "01990000-0000-7000-8000-000000000002",
  revisionId: "01990000-0000-7000-8000-000000000003",
  kind: "article",
  lang: "zh",
  section: "heritage",
  slug: "歌-a",
  title: "歌 & <戏>",
  summary: "“概要” & more",
  body: everyBlock(),
  lead: { mediaId: "01990000-0000-7000-8000-0000000000aa", alt: "庙 & 门", decorative: false, caption: "图", credit: "A" },
  facts: {
    topics: ["culture"],
    family: "temple",
    palette: 2,
    sources: [
      { label: "书", url: "" },
      { label: "", url: "https://example.org/?a=1&b=2" },
    ],
  },
  unitName: "",
  publishedAt: new Date("2026-11-01T18:00:00Z"),
  modifiedAt: new Date("2026-11-02T02:00:00.123Z"),
  version: 3,
  sha256: "a".repeat(64),
  archived: false,
  translation: null,
  languages: [{ lang: "zh", slug: "歌-a", section: "heritage" }],
};

beforeAll(async () => {
  serveProfile(profile);
  const bytes = await sharp({ create: { width: 40, height: 30, channels: 3, background: "#234" } })
    .jpeg()
    .toBuffer();
  const ids = [edition.lead?.mediaId ?? "", ...mediaIds(edition.body)];
  book = await buildEpub({
    edition,
    origin: ORIGIN,
    publisher: "富寿省",
    pictures: [...new Set(ids)].map((mediaId) => ({ mediaId, bytes, width: 40, height: 30 })),
    cover: standaloneSvg(edition.documentId, "temple", 2, { width: 1200, height: 1600 }),
  });
  writeFileSync(file, book);
  names = execFileSync("unzip", ["-Z1", file]).toString().trim().split("\n");
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("the container (OCF 3.3)", () => {
  it("starts with the stored mimetype, without extra field", () => {
    expect(book.subarray(30, 58).toString()).toBe("mimetypeapplication/epub+zip");
    expect([book.readUInt16LE(8), book.readUInt16LE(28)]).toEqual([0, 0]);
    expect(names[0]).toBe("mimetype");
  });

  it("leads to the package, and holds every file of the manifest and no other", () => {
    expect(all(text("META-INF/container.xml"), /full-path="([^"]+)"/g)).toEqual(["EPUB/package.opf"]);
    const listed = items().map((item) => `EPUB/${item.href}`);
    expect(names.slice(1).sort()).toEqual(["META-INF/container.xml", "EPUB/package.opf", ...listed].sort());
    expect(new Set(names).size).toBe(names.length);
  });
});

describe("the package document", () => {
  it("is well-formed XML, as every page and drawing is", () => {
    for (const name of names.filter((each) => /\.(xml|opf|xhtml|svg)$/.test(each)))
      execFileSync("xmllint", ["--noout", "--nonet", "-"], { input: read(name), stdio: "pipe" });
  });

  it("has what every publication must have, once", () => {
    const once = (pattern: RegExp) => {
      const found = all(opf(), pattern);
      expect(found, String(pattern)).toHaveLength(1);
      return found[0];
    };
    const id = once(/unique-identifier="([^"]+)"/g);
    expect(once(new RegExp(`<dc:identifier id="${id}">([^<]+)<`, "g"))).toBe(`urn:uuid:${edition.editionId}`);
    expect(once(/<dc:title>([^<]+)</g)).toBe("歌 &amp; &lt;戏&gt;");
    expect(once(/<dc:language>([^<]+)</g)).toBe("zh-Hans");
    expect(once(/<meta property="dcterms:modified">([^<]+)</g)).toBe("2026-11-02T02:00:00Z");
    expect(opf()).toContain('version="3.0"');
  });

  it("declares its accessibility (EPUB Accessibility 1.1)", () => {
    const said = (property: string) => all(opf(), new RegExp(`<meta property="schema:${property}">([^<]+)<`, "g"));
    expect(said("accessMode")).toEqual(["textual", "visual"]);
    expect(said("accessModeSufficient")).toEqual(["textual"]);
    expect(said("accessibilityFeature")).toEqual(expect.arrayContaining(["tableOfContents", "readingOrder", "alternativeText"]));
    expect(said("accessibilityHazard")).toEqual(["none"]);
    expect(said("accessibilitySummary")).toHaveLength(1);
  });

  it("names each file once, with its type, one of them for navigation", () => {
    const ids = all(opf(), /\bid="([^"]+)"/g);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[A-Za-z_][\w.-]*$/);
    expect(new Set(items().map((item) => item.href)).size).toBe(items().length);
    expect(items().filter((item) => item.properties === "nav")).toHaveLength(1);
    expect(items().filter((item) => item.properties === "cover-image")).toHaveLength(1);
    for (const item of items().filter((each) => each.type === "image/jpeg"))
      expect(read(`EPUB/${item.href}`).subarray(0, 2).toString("hex")).toBe("ffd8");
  });

  it("puts every page into the order of reading, none out of reach", () => {
    const spine = all(opf(), /<itemref idref="([^"]+)"/g);
    expect([...spine].sort()).toEqual(
      pages()
        .map((item) => item.id)
        .sort(),
    );
    expect(opf()).not.toContain('linear="no"');
  });
});

describe("the pages", () => {
  it("say their language and give each id once", () => {
    for (const { href } of pages()) {
      const page = text(`EPUB/${href}`);
      expect(page).toContain('xmlns="http://www.w3.org/1999/xhtml"');
      expect(page).toContain('lang="zh-Hans" xml:lang="zh-Hans"');
      expect(page).toMatch(/<title>[^<]+<\/title>/);
      const ids = all(page, / id="([^"]+)"/g);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  it("lead only to what is inside, or to whole addresses outside", () => {
    for (const { href } of pages()) {
      for (const link of all(text(`EPUB/${href}`), /<a [^>]*?href="([^"]*)"/g)) {
        if (/^(https?:|mailto:)/.test(link)) continue;
        const [target = "", anchor] = link.split("#");
        const inside = target === "" ? href : target;
        expect(names, `${href} → ${link}`).toContain(`EPUB/${inside}`);
        if (anchor !== undefined) expect(text(`EPUB/${inside}`), `${href} → ${link}`).toContain(` id="${decodeURIComponent(anchor)}"`);
      }
    }
  });

  it("load nothing from elsewhere, run nothing, and describe every picture", () => {
    for (const { href } of pages()) {
      const page = text(`EPUB/${href}`);
      for (const source of [...all(page, / src="([^"]*)"/g), ...all(page, /<link [^>]*href="([^"]*)"/g)])
        expect(names).toContain(`EPUB/${source}`);
      for (const [image] of page.matchAll(/<img [^>]*>/g)) expect(image).toMatch(/ alt="/);
      expect(page).not.toMatch(/<script|<iframe|<object|<embed|<video|<form| on[a-z]+=| style=|srcset=/);
    }
    expect(text("EPUB/style.css")).not.toMatch(/url\(|@import/);
    const cover = text("EPUB/cover.svg");
    expect(cover).not.toMatch(/<script|<foreignObject|(?:href|src)="(?!#)/);
    expect(new Set(all(cover, / id="([^"]+)"/g)).size).toBe(all(cover, / id="([^"]+)"/g).length);
  });

  it("have a table of contents in the order of the headings", () => {
    const nav = text("EPUB/nav.xhtml");
    expect(nav).toContain('<nav epub:type="toc"');
    const anchors = all(nav, /article\.xhtml#([^"]+)"/g).map(decodeURIComponent);
    const headings = all(text("EPUB/article.xhtml"), /<h2 id="([^"]+)"/g);
    expect(anchors.length).toBeGreaterThan(0);
    expect(anchors).toEqual(headings.filter((id) => anchors.includes(id)));
  });

  it("give a source without an address as words, and dates without a unit before them", () => {
    const page = text("EPUB/article.xhtml");
    expect(page).toContain("<li>书</li>");
    expect(page).toContain('<a href="https://example.org/?a=1&amp;b=2">');
    expect(page).toContain('<p class="meta">发布日期');
  });
});

it("is the same bytes for the same edition", async () => {
  const input = { edition, origin: ORIGIN, publisher: "A", pictures: [], cover: "<svg xmlns='http://www.w3.org/2000/svg'/>" };
  expect((await buildEpub(input)).equals(await buildEpub(input))).toBe(true);
});
