import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { areas } from "../../../profiles/phu-tho/index.ts";
import { type TestDatabase, testDatabase } from "../../../tests/support/database.ts";
import { type CardFilter, publicAnswer, publicCards, publicSections } from "../editions/index.ts";
import { draft } from "../editions/testing.ts";
import { communeOfCode, loadAreas } from "../territory/index.ts";
import { facetCounts, mapClusters, type RecordFilter, recordPlaces, recordsThat } from "./index.ts";
import { type CatalogueOffice, catalogueOffice, claim, facts, liveRecord, liveTranslation } from "./testing.ts";

let test: TestDatabase;
let office: CatalogueOffice;
let vanPhu: string;
const ids: Record<string, string> = {};

const at = (lat: number, lon: number, precision: "exact" | "blurred" | "hidden" = "exact") => [claim({ lat, lon, precision })];
const list = (filter: RecordFilter = {}, more: Partial<CardFilter> = {}): Omit<CardFilter, "limit"> => ({
  lang: "vi",
  today: "2026-11-27",
  section: "heritage",
  kinds: ["heritage", "place"],
  among: recordsThat(filter),
  ...more,
});
const titles = async (filter?: RecordFilter, more?: Partial<CardFilter>) => {
  const { cards, total } = await publicCards(test.db, { ...list(filter, more), limit: 20 });
  expect(total).toBe(cards.length);
  return cards.map(({ title }) => title);
};

beforeAll(async () => {
  test = await testDatabase();
  await test.db.transaction((tx) => loadAreas(tx, areas));
  const { rows } = await test.db.execute<{ id: string }>(sql`select id from territory.area where name = 'Vân Phú' and valid_to is null`);
  vanPhu = rows[0]?.id ?? "";
  office = await catalogueOffice(test.db);
  const day = (n: number) => office.at(`2026-03-0${n}T02:00:00Z`);
  const heritage = async (n: number, title: string, given: Parameters<typeof facts>[1]) => {
    day(n);
    ids[title] = (await liveRecord(office, title, facts("heritage", given))).documentId;
  };
  await heritage(1, "Đình", { form: [claim("relic")], recognition: [claim("national")], area: [claim(vanPhu)], point: at(21.37, 105.38) });
  await heritage(2, "Hội", { form: [claim("intangible")], area: [claim(vanPhu)], point: at(21.3611, 105.3799, "blurred") });
  await heritage(3, "Mộ", { form: [claim("relic")], point: at(21.372, 105.382, "hidden") });
  day(4);
  const lake = facts("place", {
    type: [claim("lake")],
    season: [claim([3, 4])],
    services: [claim(["boat", "guide"])],
    point: at(20.8, 105.3),
  });
  ids.Hồ = (await liveRecord(office, "Hồ", lake, "place")).documentId;
  await liveTranslation(office, ids.Hồ, "en", "Lake", {
    type: "doc",
    content: [{ type: "paragraph", content: [{ type: "text", text: "Words." }] }],
  });
  // Not public: in no list, no count, on no map.
  await draft(office, "Nháp", "Lời.");
});
afterAll(() => test.close());

describe("the list of records", () => {
  it.each<[string, RecordFilter, string[]]>([
    ["everything, newest first", {}, ["Hồ", "Mộ", "Hội", "Đình"]],
    ["one value", { facets: ["form:relic"] }, ["Mộ", "Đình"]],
    ["two values of two fields", { facets: ["form:relic", "recognition:national"] }, ["Đình"]],
    ["two values of one field", { facets: ["services:boat", "season:4"] }, ["Hồ"]],
    ["values that none has together", { facets: ["form:relic", "services:boat"] }, []],
    ["a value that looks like SQL or an array", { facets: ["form:x'; drop table x; --", '{"a","b"}'] }, []],
    ["a square of the map, its edge counted once", { cell: { west: 10530, south: 2130, size: 10 } }, ["Hội", "Đình"]],
    ["the square beside it", { cell: { west: 10520, south: 2130, size: 10 } }, []],
    ["a fine square", { cell: { west: 10538, south: 2136, size: 2 } }, ["Hội", "Đình"]],
    ["what is near, the nearest first", { near: { lat: 21.355, lon: 105.38, km: 5 } }, ["Hội", "Đình"]],
    ["what is near from the other side", { near: { lat: 21.4, lon: 105.38, km: 5 } }, ["Đình", "Hội"]],
    ["what is far", { near: { lat: 21.37, lon: 105.38, km: 70 } }, ["Đình", "Hội", "Hồ"]],
  ])("narrowed to %s", async (_, filter, expected) => expect(await titles(filter)).toEqual(expected));

  it("narrows by commune, by kind and by language", async () => {
    expect(await titles({ areaId: vanPhu })).toEqual(["Hội", "Đình"]);
    expect(await titles({}, { kinds: ["place"] })).toEqual(["Hồ"]);
    expect(await titles({}, { lang: "en" })).toEqual(["Lake"]);
    expect(await titles({ areaId: vanPhu }, { lang: "en" })).toEqual([]);
  });

  it("never tells by distance where a hidden place is, and of a blurred one only what is public", async () => {
    expect(await titles({ near: { lat: 21.372, lon: 105.382, km: 1 } })).toEqual(["Đình"]);
    const places = await recordPlaces(test.db, [ids.Mộ ?? "", ids.Hội ?? ""], { lat: 21.36, lon: 105.38, km: 9 });
    expect(places[ids.Mộ ?? ""]).toEqual({ area: null, km: null, blurred: false });
    expect(places[ids.Hội ?? ""]).toMatchObject({ area: { name: "Vân Phú" }, km: 0, blurred: true });
  });
});

describe("what a list may be narrowed by", () => {
  it("counts every value among the public documents of the list", async () => {
    const { kinds, areas: communes, facets } = await facetCounts(test.db, list());
    expect(Object.fromEntries(kinds.map(({ kind, count }) => [kind, count]))).toEqual({ heritage: 3, place: 1 });
    expect(communes).toMatchObject([{ area: { name: "Vân Phú" }, count: 2 }]);
    expect(Object.fromEntries(facets.map(({ facet, count }) => [facet, count]))).toEqual({
      "form:relic": 2,
      "form:intangible": 1,
      "recognition:national": 1,
      "type:lake": 1,
      "season:3": 1,
      "season:4": 1,
      "services:boat": 1,
      "services:guide": 1,
    });
  });

  it("counts within what is chosen already, and each count is what its link would show", async () => {
    const chosen = ["form:relic"];
    const { facets } = await facetCounts(test.db, list({ facets: chosen }));
    for (const { facet, count } of facets) expect([facet, (await titles({ facets: [...chosen, facet] })).length]).toEqual([facet, count]);
    expect(facets.map(({ facet }) => facet).toSorted()).toEqual(["form:relic", "recognition:national"]);
  });
});

describe("the map of a list", () => {
  it("holds clusters of public places, the blurred and never the hidden", async () => {
    const clusters = await mapClusters(test.db, list(), 10);
    expect(clusters.map(({ west, south, count, blurred }) => ({ west, south, count, blurred }))).toEqual([
      { west: 10530, south: 2130, count: 2, blurred: false },
      { west: 10530, south: 2080, count: 1, blurred: false },
    ]);
    expect(clusters[1]).toMatchObject({ title: "Hồ", slug: "ho", lat: 20.8, lon: 105.3 });
    expect(await mapClusters(test.db, list({ facets: ["form:intangible"] }), 10)).toMatchObject([
      { blurred: true, lat: 21.36, lon: 105.38, areaId: vanPhu },
    ]);
  });
});

it("finds a commune by today's code only", async () => {
  const { rows } = await test.db.execute<{ code: string }>(sql`select code from territory.area where id = ${vanPhu}`);
  expect(await communeOfCode(test.db, rows[0]?.code ?? "")).toMatchObject({ name: "Vân Phú" });
  for (const code of ["", "00000", "x' or true --"]) expect(await communeOfCode(test.db, code)).toBeNull();
});

it("leaves a project out of lists, counts and maps from the day on which nobody confirmed it for eighteen months; its page stays", async () => {
  office.at("2026-03-09T02:00:00Z");
  const project = facts("project", {
    status: [claim("implementation", { asOf: "2025-06" })],
    industry: [claim(["10"], { asOf: "2025-03-15" })],
    point: at(21.3, 105.4),
  });
  await liveRecord(office, "Nhà máy", project, "project");
  const shown = async (today: string) => {
    const asked = { section: "invest", kinds: ["project"], today } as const;
    const { kinds } = await facetCounts(test.db, list({}, asked));
    const clusters = await mapClusters(test.db, list({}, asked), 10);
    const sections = await publicSections(test.db, "vi", today);
    return [(await titles({}, asked)).length, kinds.length, clusters.length, sections.filter(({ section }) => section === "invest").length];
  };
  // The newest word of it is of 1 June 2025.
  expect(await shown("2026-11-30")).toEqual([1, 1, 1, 1]);
  expect(await shown("2026-12-01")).toEqual([0, 0, 0, 0]);
  expect(await publicAnswer(test.db, { lang: "vi", section: "invest", slug: "nha-may" })).toMatchObject({ kind: "page" });
});
