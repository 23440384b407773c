import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type TestDatabase, testDatabase } from "../../../tests/support/database.ts";
import { catalogueKindOf, type Claims, publicPlace, readTyped, recordPrecision, showValue, writeTyped } from "./contract.ts";
import { field, words } from "./field.ts";
import { openRecords } from "./index.ts";
import { type CatalogueOffice, catalogueOffice, changeFacts, claim, facts, liveRecord } from "./testing.ts";
import { type Precision, valueAs, valueSchema } from "./values.ts";

const shape = field.outline(words("a", "a", "a", "a", "a", "a")) as Parameters<typeof readTyped>[0];
const read = (typed: string) => readTyped(shape, typed, "vi");
const square = "21.1, 105.1\n21.1, 105.2\n21.2, 105.2\n21.2, 105.1";
const hole = "21.12; 105.12\n21.14; 105.12\n21.14; 105.14\n21.12; 105.14";
const geo = (type: string, coordinates: unknown) => JSON.stringify({ type, coordinates });
const RING = [
  [105.1, 21.1],
  [105.2, 21.1],
  [105.2, 21.2],
  [105.1, 21.2],
  [105.1, 21.1],
];

describe("an outline", () => {
  it("is read from its corners in any spelling of a point, in either direction, closed or not, and written back the same", () => {
    const value = { type: "Polygon", coordinates: [RING], precision: "exact" };
    for (const typed of [
      square,
      `${square}\n21,1; 105,1`,
      square.split("\n").toReversed().join("\n").replace("21.2, 105.1", "21°12'B 105°06'Đ"),
      geo("Polygon", [RING]),
      JSON.stringify({ type: "Feature", properties: {}, geometry: { type: "MultiPolygon", coordinates: [[RING]] } }),
    ]) {
      const reading = read(typed);
      expect(new Set(("value" in reading ? valueAs("outline", reading.value).coordinates : []).flat().map(String))).toEqual(
        new Set(RING.map(String)),
      );
    }
    expect(read(square)).toEqual({ value });
    const ringed = read(`${square}\n\n${hole}`);
    if (!("value" in ringed)) throw new Error(ringed.why);
    expect(valueAs("outline", ringed.value).coordinates).toHaveLength(2);
    expect(read(writeTyped(shape, ringed.value, "vi"))).toEqual(ringed);
    expect(showValue(shape, ringed.value, "vi", null).text).toMatch(/^khoảng 11[0-9]00 ha|^khoảng 11\.[0-9]00 ha, vẽ theo 8 đỉnh$/u);
  });

  it.each([
    ["21.1, 105.1\n21.2, 105.2", "fact.outline_short", { n: 0 }],
    [
      "21.1, 105.1\n21.2, 105.2\n21.1, 105.2\n21.2, 105.1",
      "fact.outline_crosses",
      { a: "21.1, 105.1 → 21.2, 105.2", b: "21.1, 105.2 → 21.2, 105.1" },
    ],
    [`${square}\n\n22.1, 105.1\n22.1, 105.2\n22.2, 105.2`, "fact.outline_hole_outside", { n: 1 }],
    [`${square}\n\n${hole}\n\n21.125, 105.125\n21.13, 105.125\n21.13, 105.13`, "fact.outline_holes_meet", { n: 2, other: 1 }],
    ["21.1, 105.1\n105.2, 21.2\n21.3, 105.1", "fact.swapped", { value: "2: 105.2, 21.2", lat: 21.2 }],
    ["21.1, 105.1\n48.8, 2.3\n21.3, 105.1", "fact.abroad", { value: "2: 48.8, 2.3" }],
    ["21.1, 105.1\nđây\n21.3, 105.1", "fact.point", { value: "2: đây" }],
    ["{", "fact.outline_json", {}],
    [geo("Polygon", [[["a", "b"]]]), "fact.outline_json", {}],
    [geo("Polygon", []), "fact.outline_json", {}],
    [geo("LineString", RING), "fact.outline_type", { value: "LineString" }],
    [geo("MultiPolygon", [[RING], [RING]]), "fact.outline_parts", { n: 2 }],
    [geo("Polygon", [RING.map(([lon, lat]) => [lat, lon])]), "fact.swapped", {}],
    [Array.from({ length: 501 }, (_, n) => `21.${1000 + n}, 105.1`).join("\n"), "fact.outline_many", { n: 501, most: 500 }],
    [Array.from({ length: 11 }, () => hole).join("\n\n"), "fact.outline_rings", { n: 11 }],
  ])("refuses %j by name", (typed, why, values) => {
    expect(read(typed)).toMatchObject({ why, values });
  });

  it("is stored only when it is sound, whoever made it", () => {
    const schema = valueSchema(shape);
    const at = (coordinates: unknown) => ({ type: "Polygon", coordinates, precision: "exact" });
    expect(schema.safeParse(at([RING])).success).toBe(true);
    const [a, b, c, d] = RING;
    for (const bad of [[[a, c, b, d, a]], [[a, b, c, d]], [[a, b, a]], [], [RING.map(() => a)], [RING.map(([x = 0, y = 0]) => [y, x])]])
      expect(schema.safeParse(at(bad)).success).toBe(false);
  });
});

describe("how exactly the public knows a place", () => {
  let test: TestDatabase;
  let office: CatalogueOffice;
  beforeAll(async () => {
    test = await testDatabase();
    office = await catalogueOffice(test.db);
  });
  afterAll(() => test.close());

  const park = catalogueKindOf("place");
  if (!park) throw new Error("there is no such kind");
  const outline = (precision: Precision): Claims => ({
    outline: [claim({ type: "Polygon", coordinates: [RING as [number, number][]], precision })],
  });
  const point = (precision: Precision): Claims => ({ point: [claim({ lat: 21.16789, lon: 105.16123, precision })] });

  it.each<[string, Claims, Precision | undefined, Precision]>([
    ["exact", { ...point("exact"), ...outline("exact") }, undefined, "exact"],
    ["the stricter of two values", { ...point("exact"), ...outline("hidden") }, undefined, "hidden"],
    [
      "that of a value which was not chosen",
      { point: [...(point("exact").point ?? []), claim({ lat: 21, lon: 105, precision: "blurred" }, { chosen: false })] },
      undefined,
      "blurred",
    ],
    ["that of the record", point("exact"), "blurred", "blurred"],
    ["that of a value stricter than the record", point("hidden"), "blurred", "hidden"],
    ["exact without any place", {}, undefined, "exact"],
  ])("is %s", (_name, claims, precision, expected) => {
    expect(recordPrecision(park, { claims, ...(precision ? { precision } : {}) })).toBe(expected);
  });

  it("puts a record with an outline alone into its middle", () => {
    expect(publicPlace(park, { claims: outline("exact") })).toEqual({ lat: 21.15, lon: 105.15, precision: "exact" });
    expect(publicPlace(park, { claims: outline("blurred") })).toEqual({ lat: 21.16, lon: 105.16, precision: "blurred" });
    expect(publicPlace(park, { claims: outline("hidden") })).toBeNull();
  });

  it("never lets an outline or another source's point out of a record that is blurred or hidden, in any table or answer", async () => {
    const type = [claim("lake")];
    const exact = { lat: 21.16789, lon: 105.16123, precision: "exact" } as const;
    const claims = (precision: Precision): Claims => ({
      type,
      ...outline("exact"),
      point: [claim({ ...exact, precision }), claim({ ...exact, lat: 21.16555 }, { chosen: false })],
    });
    const made = await liveRecord(office, "Hồ kín", facts("place", claims("exact")), "place");
    const everything = async () => {
      const { rows } =
        await test.db.execute(sql`select to_jsonb(c)::text as text from catalogue.claim c where document_id = ${made.documentId}
        union all select to_jsonb(r)::text from catalogue.record r where document_id = ${made.documentId}`);
      return JSON.stringify([rows, await openRecords(test.db, { ids: [made.documentId] })]);
    };
    expect(await everything()).toMatch(/16789.*16555|16555.*16789/su);
    expect(await everything()).toContain("Polygon");
    let record = made;
    for (const precision of ["blurred", "hidden"] as const) {
      const revisionId = await changeFacts(office, record, facts("place", claims(precision)), "Hồ kín");
      record = { ...made, revisionId };
      expect(await everything()).not.toMatch(/16789|16123|16555|Polygon|105\.1,|21\.2\b/u);
    }
    expect(await everything()).not.toMatch(/"point"/u);
  });
});
