import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { areas } from "../profiles/phu-tho/index.ts";
import { type TestDatabase, testDatabase } from "../tests/support/database.ts";
import { madeTiles } from "../tests/support/tiles.ts";
import { madeBoundaries } from "../tests/support/boundaries.ts";
import { rangeOf } from "./http/baseMap.ts";
import { folderStorage, type Storage } from "./kernel/storage.ts";
import { mapCommand } from "./mapCommands.ts";
import { baseMap, deskLand, loadAreas, portalLand } from "./modules/territory/index.ts";

let test: TestDatabase;
let folder: string;
let storage: Storage;
let codes: string[];
beforeAll(async () => {
  test = await testDatabase();
  await test.db.transaction((tx) => loadAreas(tx, areas));
  folder = mkdtempSync(path.join(tmpdir(), "xoan-maps-"));
  storage = folderStorage(path.join(folder, "store"));
  const { rows } = await test.db.execute<{ code: string }>(
    sql`select code from territory.area where valid_to is null and code is not null and type in ('commune', 'ward') order by code`,
  );
  codes = rows.map(({ code }) => code);
});
afterAll(async () => {
  await test.close();
  rmSync(folder, { recursive: true, force: true });
});

async function run(...args: string[]): Promise<{ said: string; failed: string | null }> {
  const lines: string[] = [];
  const parts = { db: test.db, storage, now: new Date("2026-11-28T01:00:00Z"), say: (line: string) => lines.push(line) };
  const failed = await mapCommand(["map", ...args].slice(1), parts).then(
    () => null,
    (error: Error) => error.message,
  );
  return { said: lines.join("\n"), failed };
}

function fileOf(name: string, content: unknown): string {
  const file = path.join(folder, name);
  writeFileSync(file, content instanceof Uint8Array ? content : typeof content === "string" ? content : JSON.stringify(content));
  return file;
}

type Made = ReturnType<typeof madeBoundaries>;
const changed = (change: (made: Made) => unknown) => {
  const made = madeBoundaries(codes);
  return change(made) ?? made;
};
const first = (made: Made) => {
  const [feature] = made.features;
  if (!feature) throw new Error("nothing was made");
  return feature;
};

describe("map boundaries", () => {
  it("loads all 148 communes, draws each border once, and few enough for a small page", async () => {
    expect(codes).toHaveLength(148);
    const file = fileOf("good.geojson", madeBoundaries(codes));
    expect(await run("boundaries", file, "--dry-run")).toEqual({
      said: "148 boundaries could be loaded; nothing was changed (--dry-run).",
      failed: null,
    });
    expect(await portalLand(test.db)).toBeNull();
    expect(await run("boundaries", file, "--source", "Sở Nông nghiệp và Môi trường")).toMatchObject({ failed: null });
    const portal = await portalLand(test.db);
    expect(portal?.source).toBe("Sở Nông nghiệp và Môi trường");
    expect(portal?.outer).toHaveLength(1);
    const corners = [...(portal?.outer ?? []), ...(portal?.inner ?? [])].flat().length;
    expect(corners).toBeGreaterThan(100);
    expect(corners).toBeLessThanOrEqual(650);
    const desk = await deskLand(test.db);
    expect(desk?.labels).toHaveLength(148);
    // A grid of areas has the sides of each between two neighbours once.
    const key = (line: readonly unknown[]) => [String(line), String(line.toReversed())].toSorted()[0];
    expect(new Set(desk?.inner.map(key)).size).toBe(desk?.inner.length);
  });

  it("tells of a part that is missing, and of another file's code under its own name", async () => {
    const some = changed((made) => {
      made.features = made.features
        .slice(0, 3)
        .map((feature) => ({ ...feature, properties: { maDonVi: Number(feature.properties.code) } }) as never);
    });
    const file = fileOf("some.geojson", some);
    expect((await run("boundaries", file)).said).toContain("row 1, code: has no code of a commune");
    const { said, failed } = await run("boundaries", file, "--code", "madonvi", "--dry-run");
    expect(failed).toBeNull();
    expect(said).toMatch(/^145 of 148 communes have no boundary in the file: \d{5} /u);
  });

  it.each<[string, (made: Made) => unknown, string]>([
    [
      "an unknown code",
      (made) => void (first(made).properties.code = "99999"),
      "row 1 (99999), code, 99999: is no code of a commune or ward of today",
    ],
    ["a code twice", (made) => void (first(made).properties.code = codes[1] ?? ""), `row 2 (`],
    [
      "a bow tie",
      (made) =>
        void first(made).geometry.coordinates[0]?.splice(1, 2, ...(first(made).geometry.coordinates[0]?.slice(1, 3).toReversed() ?? [])),
      "ring 1 crosses itself: side",
    ],
    [
      "swapped coordinates",
      (made) => {
        for (const corner of first(made).geometry.coordinates[0] ?? []) corner.reverse();
      },
      "has latitude and longitude swapped",
    ],
    [
      "metres",
      (made) => void first(made).geometry.coordinates[0]?.splice(1, 1, [543_210, 2_345_678]),
      "is in metres, not in degrees: it looks like VN-2000",
    ],
    ["another country", (made) => void first(made).geometry.coordinates[0]?.splice(1, 1, [2.35, 48.85]), "row 1 ("],
    ["an open ring", (made) => void first(made).geometry.coordinates[0]?.pop(), "is not closed"],
    [
      "a line",
      (made) => void Object.assign(first(made).geometry, { type: "LineString" }),
      "LineString: is neither a Polygon nor a MultiPolygon",
    ],
    [
      "a hole outside",
      (made) =>
        void first(made).geometry.coordinates.push([
          [110, 15],
          [110.1, 15],
          [110.1, 15.1],
          [110, 15],
        ]),
      "hole 1 lies outside",
    ],
    [
      "another datum",
      (made) => ({ ...made, crs: { type: "name", properties: { name: "urn:ogc:def:crs:EPSG::9217" } } }),
      "not in WGS 84; convert it first",
    ],
    ["no collection", () => ({ type: "Feature" }), "the file is no GeoJSON FeatureCollection"],
    ["nothing", () => ({ type: "FeatureCollection", features: [] }), "the file has no features"],
    ["null among features", (made) => void made.features.unshift(null as never), "row 1, code: has no code"],
    [
      "numbers that are texts",
      (made) => void first(made).geometry.coordinates[0]?.splice(1, 1, ["105", "21"] as never),
      "is no pair of numbers",
    ],
  ])("refuses %s by row, column, value and reason, and changes nothing", async (name, change, reason) => {
    const before = await deskLand(test.db);
    const { said, failed } = await run("boundaries", fileOf("bad.geojson", changed(change)));
    expect(said).toContain(reason);
    expect(failed, name).toMatch(/faults in .*bad\.geojson; nothing was changed\.$/u);
    expect(await deskLand(test.db)).toEqual(before);
  });

  it("refuses what is no JSON, no file, and an order it does not know", async () => {
    expect((await run("boundaries", fileOf("text.geojson", "{"))).failed).toContain("is no JSON");
    expect((await run("boundaries", path.join(folder, "none"))).failed).toContain("There is no file");
    for (const args of [
      ["boundaries"],
      ["borders", "x"],
      ["boundaries", "a", "b"],
      ["boundaries", "a", "--remove"],
      ["boundaries", "--what", "a"],
    ])
      expect((await run(...args)).failed).toContain("map boundaries FILE");
  });

  it("are taken away again", async () => {
    expect((await run("boundaries", "--remove")).said).toContain("schematic outline again");
    expect(await portalLand(test.db)).toBeNull();
  });
});

describe("map base", () => {
  it("takes a file of PMTiles into the store, replaces the one before, and lets go of it", async () => {
    const file = fileOf("base.pmtiles", madeTiles());
    expect(await run("base", file, "--dry-run")).toMatchObject({
      failed: null,
      said: expect.stringContaining("vector tiles, zoom 0 to 0, layers water"),
    });
    expect(await baseMap(test.db)).toBeNull();
    expect(await run("base", file)).toMatchObject({ failed: null });
    const base = await baseMap(test.db);
    expect(base).toMatchObject({ kind: "vector", layers: ["water"], source: "© Người vẽ thử", bytes: madeTiles().length });
    expect((await storage.stat(base?.key ?? ""))?.size).toBe(madeTiles().length);
    await run("base", file, "--source", "Tự vẽ");
    expect(await storage.stat(base?.key ?? "")).toBeNull();
    expect(await baseMap(test.db)).toMatchObject({ source: "Tự vẽ" });
    expect((await run("base", "--remove")).said).toBe("the base map was taken away.");
    expect(await baseMap(test.db)).toBeNull();
  });

  it.each([
    ["is no archive", new TextEncoder().encode("PMTiles, but only by name"), "no PMTiles archive of version 3"],
    ["is cut off", madeTiles().subarray(0, -3), "the file is cut off"],
    ["is of an older version", madeTiles({ version: 2 }), "no PMTiles archive of version 3"],
    ["shows another country", madeTiles({ box: [2, 48, 3, 49] }), "nothing of Vietnam"],
    ["has tiles of a kind that no map draws", madeTiles({ tileType: 0 }), "neither vector tiles"],
    ["is packed with what browsers do not know", madeTiles({ tileCompression: 4 }), "use gzip"],
    ["names no layers", madeTiles({ metadata: {} }), "names no layers"],
  ])("refuses a file that %s", async (_name, bytes, reason) => {
    const { said, failed } = await run("base", fileOf("bad.pmtiles", bytes));
    expect(said).toContain(reason);
    expect(failed).toContain("cannot be the base map; nothing was changed");
    expect(await baseMap(test.db)).toBeNull();
  });
});

describe("a range of the base map", () => {
  it.each([
    ["bytes=0-126", { start: 0, end: 126 }],
    ["bytes=990-2000", { start: 990, end: 999 }],
    ["bytes=-10", { start: 990, end: 999 }],
    ["bytes=500-", { start: 500, end: 999 }],
    ["bytes=1000-1001", "none"],
    ["bytes=5-4", "none"],
    ["bytes=0-1,4-5", "none"],
    ["bytes=-", "none"],
    ["items=0-1", "none"],
    [undefined, "none"],
  ])("%s", (header, expected) => {
    expect(rangeOf(header, 1000)).toEqual(expected);
  });
});
