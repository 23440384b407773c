import { readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { Hono } from "hono";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { folderStorage } from "#kernel/storage";
import { deskRevision, saveRevision, withdrawEdition } from "#modules/editions";
import { buildOffice, carryToLive, draft, must, paragraphs, translated } from "#modules/editions/testing";
import { buildPerson } from "#modules/identity/testing";
import { makeRenditions, storeUpload } from "#modules/media";
import { type TestDatabase, testDatabase } from "#tests/database";
import { profile } from "../../../profiles/phu-tho/profile.ts";
import { openKinds } from "../../kinds.ts";
import { emit } from "../../listeners.ts";
import { serveProfile } from "../../profile/current.ts";
import type { AppEnv } from "../app.ts";
import { mountNinjs } from "./mount.ts";
import type { NinjsItem } from "./shape.ts";

const ORIGIN = "https://portal.example";
const fixtures = path.resolve(import.meta.dirname, "../../../tests/fixtures/ninjs");
const schema = (name: string) => JSON.parse(readFileSync(path.join(fixtures, name), "utf8")) as object;

let database: TestDatabase;
let folder: string;
let office: Awaited<ReturnType<typeof buildOffice>>;
const app = new Hono<AppEnv>();
const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats.default(ajv);
// The standard refers to this schema and does not bring it; we write points only (RFC 7946, section 3.1.2).
ajv.addSchema({
  $id: "https://geojson.org/schema/GeoJSON.json",
  type: "object",
  required: ["type", "coordinates"],
  additionalProperties: false,
  properties: {
    type: { const: "Point" },
    coordinates: { type: "array", minItems: 2, maxItems: 2, items: { type: "number", minimum: -180, maximum: 180 } },
  },
});
const valid = ajv.compile<NinjsItem>(schema("ninjs-schema_3.1.json"));

beforeAll(async () => {
  serveProfile(profile);
  database = await testDatabase();
  folder = await mkdtemp(path.join(tmpdir(), "xoan-ninjs-"));
  office = await buildOffice(database.db, emit);
  app.use(async (c, next) => {
    c.set("now", new Date());
    await next();
  });
  mountNinjs(app, { db: database.db, origin: ORIGIN, kinds: openKinds() });
});
afterAll(async () => {
  await database.close();
  await rm(folder, { recursive: true });
});

async function item(address: string, status = 200): Promise<NinjsItem> {
  const answer = await app.request(address);
  expect(answer.status, address).toBe(status);
  const found = (await answer.json()) as NinjsItem;
  expect([address, valid(found), valid.errors]).toEqual([address, true, null]);
  return found;
}

/** Opens a draft and gives it these words; the second document leads to the first. */
async function written(title: string, change: object): Promise<{ documentId: string; revisionId: string; editionId: string }> {
  const made = await draft(office, title, "Một đoạn văn.");
  const writer = office.as("writer", "writer");
  const { lockVersion = 0, editionId = "" } = (await deskRevision(writer, made.revisionId)) ?? {};
  const content = { title, summary: "Tóm tắt.", slug: null, lead: null, body: paragraphs("Một đoạn văn."), ...change };
  must(await saveRevision(writer, { revisionId: made.revisionId, lockVersion, content }));
  await carryToLive(office, made.revisionId);
  return { ...made, editionId };
}

describe("news exchange in ninjs 3.1", () => {
  it("judges by the schema of the standard, which knows a wrong item", () => {
    expect(valid({ type: "text" })).toBe(false);
    expect(valid({ uri: "tag:x,2026:1", pubStatus: "gone" })).toBe(false);
    expect(valid({ uri: "tag:x,2026:1", rightsInfo: {} })).toBe(false);
    expect(valid({ uri: "tag:x,2026:1", ours: 1 })).toBe(false);
  });

  it("gives a published edition whole, with pictures and their rights, translations and what it mentions", async () => {
    const first = await draft(office, "Đền & chùa", "Một đoạn văn.");
    await carryToLive(office, first.revisionId);
    const storage = folderStorage(folder);
    const bytes = await sharp({ create: { width: 900, height: 600, channels: 3, background: "#7a2318" } })
      .jpeg()
      .toBuffer();
    const { actor } = await buildPerson(database.db, { roles: ["writer"] });
    const ctx = { ...office.as("writer", "writer"), actor, enqueue: async () => {} };
    const photo = must(await storeUpload(ctx, storage, { name: "den.jpg", bytes }));
    await makeRenditions(ctx, storage, photo.id);
    const lead = { mediaId: photo.id, alt: "Mái đền", decorative: false, caption: "Đền trong sương", credit: "Sở Văn hóa" };
    const link = { type: "link" as const, attrs: { href: "/vi/news/den-chua" } };
    const body = {
      type: "doc",
      content: [{ type: "paragraph", attrs: { id: "b1" }, content: [{ type: "text", text: "đền", marks: [link] }] }],
    };
    const made = await written("Lễ hội đầu xuân", { lead, body });
    await translated(office, made.documentId, "ko", "봄 축제", "한 문단.");
    const found = await item("/vi/news/le-hoi-dau-xuan.ninjs.json");
    expect(found).toMatchObject({
      type: "text",
      pubStatus: "usable",
      language: "vi",
      headlines: [{ value: "Lễ hội đầu xuân" }],
      rightsInfo: { linkedRights: "https://creativecommons.org/licenses/by/4.0/" },
    });
    expect(found.bodies?.[0]?.value).toContain('href="https://portal.example/vi/news/den-chua"');
    const by = (rel: string) => found.associations?.filter((each) => each.rel === rel) ?? [];
    expect(by("picture")).toMatchObject([{ name: "lead", by: "Sở Văn hóa", copyrightNotice: "Sở Văn hóa" }]);
    expect(by("picture")[0]?.renditions?.[0]?.href).toMatch(/^https:\/\/portal\.example\/media\/.+\.jpg$/);
    const ko = await item(`/ko/news/${encodeURIComponent(await slugOf(made.documentId, "ko"))}.ninjs.json`);
    expect(by("translation").map(({ uri, language }) => [uri, language])).toEqual([[ko.uri, "ko"]]);
    expect(by("related").map(({ headlines }) => headlines?.[0]?.value)).toEqual(["Đền & chùa"]);
  });

  it("lists what is public in a language and a section, and every entry leads to its whole item", async () => {
    const feed = await item("/vi/feed.ninjs.json");
    expect(feed.type).toBe("composite");
    const addresses = feed.associations?.map((each) => each.renditions?.find(({ name }) => name === "ninjs")?.href ?? "") ?? [];
    expect(addresses.length).toBeGreaterThan(1);
    for (const [index, address] of addresses.entries())
      expect((await item(address.replace(ORIGIN, ""))).uri).toBe(feed.associations?.[index]?.uri);
    expect((await item("/ko/news/feed.ninjs.json")).associations).toHaveLength(1);
    expect((await item("/fr/feed.ninjs.json")).associations).toEqual([]);
    for (const wrong of ["/xx/feed.ninjs.json", "/vi/nothing/feed.ninjs.json", "/vi/news/nothing.ninjs.json", "/xx/news/a.ninjs.json"])
      expect((await app.request(wrong)).status, wrong).toBe(404);
  });

  it("says of a withdrawn edition that it was cancelled and why, under the same code", async () => {
    const made = await written("Tin sẽ rút", {});
    const before = await item("/vi/news/tin-se-rut.ninjs.json");
    must(await withdrawEdition(office.as("publisher", "publisher"), { editionId: made.editionId, notice: "Số liệu chưa đúng." }));
    const after = await item("/vi/news/tin-se-rut.ninjs.json", 410);
    expect(after).toMatchObject({ uri: before.uri, pubStatus: "canceled", edNote: "Số liệu chưa đúng." });
    expect(after.bodies).toBeUndefined();
    expect(JSON.stringify(await item("/vi/feed.ninjs.json"))).not.toContain("Tin sẽ rút");
  });
});

async function slugOf(documentId: string, lang: string): Promise<string> {
  const { rows } = await database.pool.query("select slug from editions.edition where document_id = $1 and lang = $2", [documentId, lang]);
  return String(rows[0]?.slug);
}
