import { describe, expect, it } from "vitest";
import { isLang, LANGUAGES, type Lang } from "#kernel/languages";
import { FAMILIES, SECTIONS, TOPICS } from "#modules/editions/contract";
import { calendarDays, documents, successions, units } from "./index.ts";
import { particulars } from "./particulars.ts";
import { profile } from "./profile.ts";
import type { Block, DemoDocument } from "../../src/profile/content.ts";

const editionsOf = (document: DemoDocument) =>
  LANGUAGES.flatMap((lang) => {
    const edition = document.editions[lang];
    return edition === undefined ? [] : [{ lang, edition, state: document.state?.[lang] ?? "live" }];
  });
const all = documents.flatMap((document) => editionsOf(document).map((entry) => ({ document, ...entry })));
const where = (code: string, lang: Lang) => `${code} ${lang}`;
const address = (entry: (typeof all)[number]) => `/${entry.lang}/${entry.document.section}/${entry.edition.slug}`;
const live = (document: DemoDocument, lang: Lang) => document.editions[lang] !== undefined && document.state?.[lang] === undefined;

/** Number of children of a block; none for a figure or a video. */
function size(block: Block | undefined): number {
  return block !== undefined && "content" in block ? (block.content?.length ?? 0) : 0;
}

/** Every string value under `key`, at any depth. */
function values(node: unknown, key: string): string[] {
  if (Array.isArray(node)) return node.flatMap((child) => values(child, key));
  if (node === null || typeof node !== "object") return [];
  return Object.entries(node).flatMap(([name, child]) => (name === key && typeof child === "string" ? [child] : values(child, key)));
}

describe("the documents of Phú Thọ", () => {
  it("has at least 24 live documents in Vietnamese and English and 8 in all six languages", () => {
    expect(documents.filter((d) => live(d, "vi") && live(d, "en")).length).toBeGreaterThanOrEqual(24);
    expect(documents.filter((d) => LANGUAGES.every((lang) => live(d, lang))).length).toBeGreaterThanOrEqual(8);
  });

  it("shows every state that is not live", () => {
    const seen = new Set(all.map((entry) => entry.state));
    expect([...seen].sort()).toEqual(["archived", "cleared", "live", "returned", "scheduled", "submitted", "withdrawn", "working"]);
    expect(documents.filter((d) => d.state?.vi !== undefined).length).toBeGreaterThanOrEqual(6);
  });

  it("numbers blocks b1, b2 … and translates them one by one; only a working draft may stop early", () => {
    for (const { document, lang, edition, state } of all) {
      const source = document.editions.vi.blocks;
      const ids = edition.blocks.map((block) => block.attrs?.id);
      expect(ids, where(document.code, lang)).toEqual(edition.blocks.map((_, index) => `b${index + 1}`));
      if (state !== "working") expect(edition.blocks.length, where(document.code, lang)).toBe(source.length);
      for (const [index, block] of edition.blocks.entries()) {
        const original = source[index];
        expect(block.type, where(document.code, lang)).toBe(original?.type);
        expect(size(block), `${where(document.code, lang)} b${index + 1}`).toBeGreaterThan(0);
        if (block.type === "bulletList" || block.type === "table") expect(size(block), where(document.code, lang)).toBe(size(original));
      }
    }
  });

  it("links only to editions that are published", () => {
    const published = new Set(all.filter(({ state }) => state === "live" || state === "archived").map(address));
    for (const { document, lang, edition } of all) {
      for (const href of values(edition.blocks, "href")) {
        if (href.startsWith("http")) continue;
        expect(published, `${where(document.code, lang)} → ${href}`).toContain(href);
        expect(href.startsWith(`/${lang}/`) || href.startsWith("/en/"), `${where(document.code, lang)} → ${href}`).toBe(true);
      }
    }
  });

  it("keeps slugs unique per language and section, and ids of documents unique", () => {
    const addresses = all.map(address);
    expect(new Set(addresses).size).toBe(addresses.length);
    expect(new Set(documents.map((d) => d.code)).size).toBe(documents.length);
    for (const { document, lang, edition } of all)
      expect(edition.slug, where(document.code, lang)).toMatch(/^[\p{L}\p{N}\p{M}ー・]+(-[\p{L}\p{N}\p{M}ー・]+)*$/u);
  });

  it("uses known sections, topics, families, units and sources, and dated states", () => {
    const unitCodes = new Set(units.map((unit) => unit.code));
    for (const document of documents) {
      expect(SECTIONS).toContain(document.section);
      expect(FAMILIES).toContain(document.facts.family);
      for (const topic of document.facts.topics) expect(TOPICS).toContain(topic);
      expect(unitCodes, document.code).toContain(document.unit);
      expect(document.facts.sources.length, document.code).toBeGreaterThan(0);
      expect(document.publishedAt, document.code).toMatch(/^(2025-12|2026-(0[1-9]|1[01]))-\d\d$/);
      const states = Object.entries(document.state ?? {});
      for (const [lang, state] of states) {
        if (!isLang(lang)) throw new Error(lang);
        if (state === "withdrawn") expect(document.notice?.[lang], document.code).toBeTruthy();
        if (state === "returned") expect(document.remarks?.[lang]?.length, document.code).toBeGreaterThan(0);
        if (state === "scheduled") expect(Date.parse(document.scheduledFor ?? ""), document.code).toBeGreaterThan(Date.parse("2026-12-01"));
      }
    }
  });

  it("writes 140 words or more in every live Vietnamese and English article, in NFC and without leftover notation", () => {
    for (const { document, lang, edition, state } of all) {
      const text = [edition.title, edition.summary, ...values(edition.blocks, "text")].join(" ");
      expect(text, where(document.code, lang)).toBe(text.normalize("NFC"));
      expect(text, where(document.code, lang)).not.toMatch(/\{\{|\}\}|\*\*|~|\]\(|undefined/);
      if (state === "live" && (lang === "vi" || lang === "en"))
        expect(text.split(/\s+/).length, where(document.code, lang)).toBeGreaterThanOrEqual(140);
    }
  });
});

describe("units, successions, calendar and profile", () => {
  it("gives every unit a unique code, half-open dates and a parent that exists", () => {
    const codes = units.map((unit) => unit.code);
    expect(new Set(codes).size).toBe(codes.length);
    for (const unit of units) {
      if (unit.validTo !== null) expect(unit.validFrom < unit.validTo, unit.code).toBe(true);
      if (unit.parent !== null) expect(codes, unit.code).toContain(unit.parent);
    }
    expect(units.filter((unit) => unit.kind === "district").length).toBe(32);
  });

  it("joins units that meet on the date, many to many", () => {
    const byCode = new Map(units.map((unit) => [unit.code, unit]));
    for (const { from, to, date } of successions) {
      expect(byCode.get(from)?.validTo, `${from} → ${to}`).toBe(date);
      const heir = byCode.get(to);
      expect(heir !== undefined && heir.validFrom <= date && (heir.validTo === null || heir.validTo > date), `${from} → ${to}`).toBe(true);
    }
    expect(
      successions
        .filter(({ from }) => from === "so-tttt")
        .map(({ to }) => to)
        .sort(),
    ).toEqual(["so-khcn", "so-vhttdl"]);
    expect(successions.filter(({ to }) => to === "so-tai-chinh").length).toBe(2);
  });

  it("dates holidays once each and agrees with the lunar calendar", () => {
    const dates = calendarDays.map((day) => day.date);
    expect([...dates].sort()).toEqual(dates);
    expect(new Set(dates).size).toBe(dates.length);
    const lunar = new Intl.DateTimeFormat("en-u-ca-chinese", { month: "numeric", day: "numeric", timeZone: "UTC" });
    for (const date of ["2026-04-26", "2027-04-16"]) expect(lunar.format(new Date(`${date}T12:00:00Z`))).toBe("3/10");
    // Tết 2027 is left out: its new moon falls minutes before midnight in UTC+8, where Intl's approximation is a day late.
    expect(lunar.format(new Date("2026-02-17T12:00:00Z"))).toBe("1/1");
    expect(dates).toContain("2027-02-06");
  });

  it("names the portal in six languages and gives each figure a source", () => {
    expect(Object.keys(profile.names).sort()).toEqual([...LANGUAGES].sort());
    expect(particulars.figures.map((figure) => figure.value)).toEqual([9361.38, 4022638, 148]);
    for (const figure of particulars.figures) expect(figure.source.url).toMatch(/^https?:/);
  });
});
