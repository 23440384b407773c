import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { buffer } from "node:stream/consumers";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Context } from "#kernel/context";
import { folderStorage, type Storage } from "#kernel/storage";
import { type TestDatabase, testDatabase } from "#tests/database";
import { buildPerson } from "#modules/identity/testing";
import type { Actor } from "../identity/contract.ts";
import { inspect, listMedia, makeRenditions, mediaView, renditionFile, storeUpload } from "./index.ts";
import { widthsFor } from "./render.ts";

const photo = (width: number, height: number) => sharp({ create: { width, height, channels: 3, background: "#8a2b1d" } });
/** A picture that carries a place, a camera and a turn by 90 degrees. */
const withGps = () =>
  photo(900, 600)
    .withExif({
      IFD0: { Make: "Kamera" },
      IFD3: { GPSLatitude: "21/1 19/1 0/1", GPSLatitudeRef: "N", GPSLongitude: "105/1 24/1 0/1", GPSLongitudeRef: "E" },
    })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();

/** A PNG of a few bytes whose header promises `width` × `height` pixels. */
async function bomb(width: number, height: number): Promise<Buffer> {
  const { crc32 } = await import("node:zlib");
  const png = await photo(16, 16).png().toBuffer();
  png.writeUInt32BE(width, 16);
  png.writeUInt32BE(height, 20);
  png.writeUInt32BE(crc32(png.subarray(12, 29)), 29);
  return png;
}

describe("inspection", () => {
  const reasonOf = async (bytes: Uint8Array) => {
    const outcome = await inspect(bytes);
    return outcome.ok ? "taken" : outcome.reasons.map(({ id }) => id).join();
  };

  it("takes pictures by their content", async () => {
    expect(await reasonOf(await photo(64, 64).jpeg().toBuffer())).toBe("taken");
    expect(await reasonOf(await photo(64, 64).png().toBuffer())).toBe("taken");
    expect(await reasonOf(await photo(64, 64).webp().toBuffer())).toBe("taken");
  });

  it("refuses more than 50 megapixels from the header alone", async () => {
    const started = performance.now();
    expect(await reasonOf(await bomb(60_000, 60_000))).toBe("media.too_many_pixels");
    expect(await reasonOf(await bomb(10_001, 5_000))).toBe("media.too_many_pixels");
    expect(performance.now() - started).toBeLessThan(3000);
  });

  it("refuses what only calls itself a picture", async () => {
    expect(await reasonOf(Buffer.from("<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>"))).toBe("media.svg");
    expect(await reasonOf(Buffer.from("<?xml version='1.0'?><svg/>"))).toBe("media.svg");
    expect(await reasonOf(Buffer.from("%PDF-1.7\n"))).toBe("media.type");
    expect(await reasonOf(Buffer.from("MZ executable"))).toBe("media.type");
    expect(await reasonOf(Buffer.alloc(0))).toBe("media.empty");
    expect(await reasonOf(Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.alloc(200)]))).toBe("media.damaged");
  });

  it("refuses files above 25 MB and pictures too small to show", async () => {
    expect(await reasonOf(Buffer.alloc(25 * 1024 * 1024 + 1))).toBe("media.too_large");
    expect(await reasonOf(await photo(8, 400).png().toBuffer())).toBe("media.too_small");
  });
});

describe("widths", () => {
  it.each([
    [100, [100]],
    [480, [480]],
    [900, [480, 800, 900]],
    [1600, [480, 800, 1200, 1600]],
    [5000, [480, 800, 1200, 1600]],
  ])("%d → %j", (width, expected) => expect(widthsFor(width)).toEqual(expected));
});

describe("the library", () => {
  let database: TestDatabase;
  let folder: string;
  let storage: Storage;
  const queued: object[] = [];
  let writer: Actor;
  const ctx = (actor: Actor = writer): Context<Actor> => ({
    actor,
    now: new Date("2026-03-01T08:00:00Z"),
    lang: "vi",
    requestId: "test",
    db: database.db,
    emit: async () => {},
    enqueue: async (_tx, queue, data) => void queued.push({ queue, ...data }),
  });

  beforeAll(async () => {
    database = await testDatabase();
    writer = (await buildPerson(database.db, { roles: ["writer"] })).actor;
    folder = await mkdtemp(path.join(tmpdir(), "xoan-media-"));
    storage = folderStorage(folder);
  });
  afterAll(async () => {
    await database.close();
    await rm(folder, { recursive: true });
  });

  it("stores a picture upright, without place or camera, and leaves renditions to a job", async () => {
    const bytes = await withGps();
    expect((await sharp(bytes).metadata()).exif).toBeDefined();
    const outcome = await storeUpload(ctx(), storage, { bytes, name: "C:\\ảnh\\đền.jpg" });
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.reasons));
    expect(outcome.value).toMatchObject({ width: 600, height: 900 });
    expect(queued).toContainEqual({ queue: "media.renditions", mediaId: outcome.value.id });
    await makeRenditions(ctx(), storage, outcome.value.id);
    await makeRenditions(ctx(), storage, outcome.value.id);
    const view = (await mediaView(database.db, [outcome.value.id, "not-an-id"])).get(outcome.value.id);
    expect(view?.srcset.map(({ type }) => type)).toEqual(["image/avif", "image/webp", "image/jpeg"]);
    expect(view).toMatchObject({ width: 600, height: 900 });
    const names = [
      view?.src ?? "",
      ...(view?.srcset ?? []).flatMap(({ srcset }) => srcset.split(", ").map((part) => part.split(" ")[0] ?? "")),
    ];
    for (const name of new Set(names)) {
      const file = await renditionFile(database.db, name.replace("/media/", ""));
      const stream = file && (await storage.get(file.key));
      if (!stream || !file) throw new Error(`missing ${name}`);
      const sent = await buffer(stream);
      expect(sent.length).toBe(file.bytes);
      const metadata = await sharp(sent).metadata();
      expect([metadata.exif, metadata.xmp, metadata.iptc]).toEqual([undefined, undefined, undefined]);
    }
    const original = await storage.get(`original/${outcome.value.id}.jpg`);
    if (!original) throw new Error("no original");
    const kept = await buffer(original);
    expect((await sharp(kept).metadata()).exif).toBeUndefined();
    expect(kept.includes("Kamera")).toBe(false);
    expect((await listMedia(database.db, { limit: 5 }))[0]?.name).toBe("đền.jpg");
  });

  it("gives the same picture for the same bytes, also when both arrive at once", async () => {
    const bytes = await photo(300, 200).png().toBuffer();
    const both = await Promise.all([1, 2].map(() => storeUpload(ctx(), storage, { bytes, name: "a.png" })));
    const again = await storeUpload(ctx(), storage, { bytes, name: "b.png" });
    expect(new Set([...both, again].map((outcome) => (outcome.ok ? outcome.value.id : "refused"))).size).toBe(1);
  });

  it("keeps transparency", async () => {
    const bytes = await sharp({ create: { width: 300, height: 300, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } } })
      .png()
      .toBuffer();
    const outcome = await storeUpload(ctx(), storage, { bytes, name: "a.png" });
    if (!outcome.ok) throw new Error("refused");
    expect(await storage.stat(`original/${outcome.value.id}.webp`)).not.toBeNull();
  });

  it("is closed to those without a role for it, and to unknown names of files", async () => {
    const bytes = await photo(300, 201).png().toBuffer();
    const outcome = await storeUpload(ctx({ ...writer, grants: [{ role: "auditor", unitId: null, langs: null }] }), storage, {
      bytes,
      name: "a.png",
    });
    expect(outcome).toEqual({ ok: false, reasons: [{ id: "media.not_allowed" }] });
    for (const name of ["../etc/passwd", "x-1.jpg", "00000000-0000-7000-8000-000000000000-480.jpg"])
      expect(await renditionFile(database.db, name)).toBeNull();
  });

  it("refuses at the database what would slip past the code", async () => {
    await expect(
      database.pool.query(
        "insert into media.asset (sha256, mime, key, bytes, width, height, original_name, created_at) values (repeat('a', 64), 'image/jpeg', 'k', 1, 8000, 8000, 'x', now())",
      ),
    ).rejects.toThrow(/check constraint/);
  });
});
