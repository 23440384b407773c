import { Hono } from "hono";
import { afterAll, beforeAll, expect, it } from "vitest";
import { areas } from "../profiles/phu-tho/index.ts";
import { profile } from "../profiles/phu-tho/profile.ts";
import { mountApi } from "../src/http/api/mount.ts";
import { mountData } from "../src/http/dcat/mount.ts";
import type { AppEnv } from "../src/http/app.ts";
import { mountFestivals } from "../src/http/festivalCalendar.ts";
import { mountNinjs } from "../src/http/ninjs/mount.ts";
import { mountOai } from "../src/http/oai/mount.ts";
import { emit } from "../src/listeners.ts";
import {
  citableFacts,
  facetCounts,
  festivals,
  mapClusters,
  openRecords,
  publicFacts,
  recordPlaces,
  recordsNamed,
  recordsThat,
} from "../src/modules/catalogue/index.ts";
import { catalogueOffice, claim, facts, liveRecord } from "../src/modules/catalogue/testing.ts";
import { publicAnswer, publicCards } from "../src/modules/editions/index.ts";
import { searchPublic } from "../src/modules/search/index.ts";
import { loadAreas } from "../src/modules/territory/index.ts";
import { recordLd } from "../src/portal/jsonld-record.ts";
import { nearOf } from "../src/portal/near.ts";
import { recordMap } from "../src/portal/record-map.tsx";
import { serveProfile } from "../src/profile/current.ts";
import { type TestDatabase, testDatabase } from "./support/database.ts";

/** Three festivals that lie beside each other: known exactly, about, and not at all. */
const AT = { exact: [21.123457, 105.234571], blurred: [21.145679, 105.256781], hidden: [21.167893, 105.278913] } as const;
const TITLES = { exact: "Hội Rõ", blurred: "Hội Mờ", hidden: "Hội Kín" } as const;
const today = "2026-11-27";
const list = { lang: "vi", today, section: "heritage", kinds: ["festival"] } as const;
/** Far enough from all three that a distance to the nearest metre would tell where they are. */
const PROBES = [
  { lat: 21.1, lon: 105.2, km: 50 },
  { lat: 21.2, lon: 105.3, km: 50 },
  { lat: 21.15, lon: 105.4, km: 50 },
];

let test: TestDatabase;
const ids: Record<string, string> = {};
const app = new Hono<AppEnv>();

beforeAll(async () => {
  serveProfile(profile);
  test = await testDatabase();
  await test.db.transaction((tx) => loadAreas(tx, areas));
  const office = await catalogueOffice(test.db, emit);
  for (const precision of ["exact", "blurred", "hidden"] as const) {
    const [lat, lon] = AT[precision];
    const given = { point: [claim({ lat, lon, precision })], days: [claim({ month: 1, day: 5, to: null })] };
    ids[precision] = (await liveRecord(office, TITLES[precision], facts("festival", given, `LH-${precision}`), "festival")).documentId;
  }
  const origin = "https://portal.example";
  app.use(async (c, next) => {
    c.set("now", new Date(`${today}T02:00:00Z`));
    await next();
  });
  const { kinds } = office.as("x");
  mountApi(app, { db: test.db, origin, kinds, limits: { address: 10_000 } });
  mountData(app, { db: test.db, origin, mailFrom: "x@y.example" });
  mountOai(app, { db: test.db, origin, mailFrom: "x@y.example" });
  mountNinjs(app, { db: test.db, origin, kinds });
  mountFestivals(app, { db: test.db, origin });
});
afterAll(() => test.close());

const every = <T>(of: (id: string) => Promise<T>) => Promise.all(Object.values(ids).map(of));
const answer = async (address: string) => {
  const got = await app.request(address);
  expect([address, got.status]).toEqual([address, 200]);
  return got.text();
};
const slugs = ["hoi-ro", "hoi-mo", "hoi-kin"];

/** Every surface on which a place can be met; its answer as text. */
const SURFACES: Record<string, () => Promise<unknown>> = {
  "the files of open data": () => Promise.all(["json", "geojson"].map((format) => answer(`/data/festival.${format}`))),
  "facts of the page": () => every((id) => publicFacts(test.db, id, "vi")),
  "data for machines in the page": async () => {
    const pages = await Promise.all(slugs.map((slug) => publicAnswer(test.db, { lang: "vi", section: "heritage", slug })));
    return Promise.all(
      pages.map(async (page) => {
        if (page.kind !== "page") throw new Error("not public");
        const record = await publicFacts(test.db, page.edition.documentId, "vi");
        return record && recordLd(page.edition, record, "https://portal.example", today);
      }),
    );
  },
  search: () =>
    Promise.all(["Hội", "21.1456", "105.2567", "21.1678"].map((q) => searchPublic(test.db, { lang: "vi", q, limit: 10, offset: 0 }))),
  list: () => publicCards(test.db, { ...list, limit: 10 }),
  counts: () => facetCounts(test.db, list),
  map: () => Promise.all([mapClusters(test.db, list, 10), mapClusters(test.db, list, 2)]),
  "image of the map": async () =>
    recordMap(
      {
        lang: "vi",
        section: "heritage",
        shape: profile.map.shape,
        filter: {
          topic: undefined,
          year: undefined,
          kind: undefined,
          facet: [],
          commune: undefined,
          cell: undefined,
          near: undefined,
          km: 25,
        },
      },
      await mapClusters(test.db, list, 2),
      new Map(),
    ),
  distances: () => Promise.all(PROBES.map((probe) => recordPlaces(test.db, Object.values(ids), probe))),
  "typed places": () =>
    Promise.all([...Object.values(TITLES), "LH-blurred", "LH-hidden"].map((typed) => nearOf(test.db, { lang: "vi", today, typed }))),
  "records by name": () => recordsNamed(test.db, "vi", "Hội"),
  "facts to cite": () => citableFacts(test.db, "vi", "Hội"),
  "records whole": () => openRecords(test.db, { ids: Object.values(ids) }),
  festivals: () => festivals(test.db, { lang: "vi", today }),
  calendar: () => answer("/vi/festivals.ics"),
  "API list": () => answer("/api/v1/records?limit=50"),
  "API record": () => every((id) => answer(`/api/v1/records/${id}`)),
  harvest: () => answer("/oai?verb=ListRecords&metadataPrefix=oai_dc"),
  "news exchange": () => Promise.all(slugs.map((slug) => answer(`/vi/heritage/${slug}.ninjs.json`))),
};

it.each(Object.entries(SURFACES))("%s tells no place more exactly than the public may know it", async (_, of) => {
  const text = JSON.stringify(await of());
  expect(text).not.toMatch(/21\.145[67]|105\.256[78]|21\.167[89]|105\.278[99]|21\.1679|105\.2789/);
  // Nor a hidden one rounded.
  expect(text).not.toMatch(/21\.16(?!\d)|105\.28(?!\d)/);
});

it("sorts and bounds by what is public alone: a hidden record is in no circle and no square, a blurred one where it is said to be", async () => {
  const titles = async (filter: Parameters<typeof recordsThat>[0]) =>
    (await publicCards(test.db, { ...list, among: recordsThat(filter), limit: 10 })).cards.map(({ title }) => title);
  for (const near of PROBES) expect((await titles({ near })).toSorted()).toEqual(["Hội Mờ", "Hội Rõ"]);
  const [lat, lon] = AT.hidden;
  expect(await titles({ near: { lat, lon, km: 1 } })).toEqual([]);
  // Its true place is 21.1457, 105.2568; the public one 21.14, 105.26.
  expect(await titles({ near: { lat: AT.blurred[0], lon: AT.blurred[1], km: 0.5 } })).toEqual([]);
  expect(await titles({ near: { lat: 21.14, lon: 105.26, km: 0.1 } })).toEqual(["Hội Mờ"]);
  expect(await titles({ cell: { west: 10526, south: 2114, size: 2 } })).toEqual(["Hội Mờ"]);
  expect(await titles({ cell: { west: 10526, south: 2116, size: 2 } })).toEqual([]);
});

it("rounds the distance of a blurred place to its two kilometres", async () => {
  for (const probe of PROBES) {
    const places = await recordPlaces(test.db, Object.values(ids), probe);
    expect(places[ids["blurred"] ?? ""]?.km).toSatisfy((km: number) => km % 2 === 0);
    expect(places[ids["hidden"] ?? ""]?.km).toBeNull();
    expect(places[ids["exact"] ?? ""]?.km).toBeGreaterThan(0);
  }
});
