import { sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, it } from "vitest";
import { areas } from "../../profiles/phu-tho/index.ts";
import { profile } from "../../profiles/phu-tho/profile.ts";
import { type TestDatabase, testDatabase } from "../../tests/support/database.ts";
import { emit } from "../listeners.ts";
import { catalogueOffice, claim, facts, liveRecord } from "../modules/catalogue/testing.ts";
import { loadAreas } from "../modules/territory/index.ts";
import { serveProfile } from "../profile/current.ts";
import { nearOf } from "./near.ts";

let test: TestDatabase;

beforeAll(async () => {
  serveProfile(profile);
  test = await testDatabase();
  await test.db.transaction((tx) => loadAreas(tx, areas));
  const office = await catalogueOffice(test.db, emit);
  const commune = async (name: string) => {
    const { rows } = await test.db.execute<{ id: string }>(
      sql`select id from territory.area where name = ${name} and valid_to is null and type in ('commune', 'ward')`,
    );
    return [claim(rows[0]?.id ?? "")];
  };
  const live = async (title: string, area: string, point: [number, number, "exact" | "blurred" | "hidden"], code: string | null = null) => {
    const [lat, lon, precision] = point;
    const given = { form: [claim("relic")], area: await commune(area), point: [claim({ lat, lon, precision })] };
    await liveRecord(office, title, facts("heritage", given, code));
  };
  await live("Đền Thượng", "Vân Phú", [21.36, 105.38, "exact"], "DS-9");
  await live("Bản cũ", "Mai Hạ", [20.61111, 105.07777, "blurred"]);
  await live("Hang kín", "Vân Phú", [21.5, 105.2, "hidden"], "DS-10");
});
afterAll(() => test.close());

const near = (typed: string) => nearOf(test.db, { lang: "vi", today: "2026-11-27", typed });

it.each<[string, object]>([
  ["Vân Phú", { is: "at", lat: 21.36, lon: 105.38, instead: null }],
  ["van phu", { is: "at", lat: 21.36 }],
  // Former commune, its former city, and the former province.
  ["xã Hùng Lô", { is: "at", lat: 21.36 }],
  ["Chiềng Châu, huyện Mai Châu", { is: "at", lat: 20.62, lon: 105.08 }],
  ["tỉnh Hòa Bình", { is: "at", lat: 20.62, lon: 105.08 }],
  ["Mai Chau district", { is: "at", lat: 20.62 }],
  // Nothing of its own is located there: the former district is.
  ["xã Mai Châu", { is: "at", lat: 20.62, instead: expect.stringContaining("Mai Châu") }],
  ["Phương Lâm", { is: "unlocated" }],
  ["Đền Thượng", { is: "at", lat: 21.36 }],
  ["den thuong", { is: "at", lat: 21.36 }],
  ["ds-9", { is: "at", lat: 21.36, label: "Đền Thượng" }],
  ["21.4, 105.3", { is: "at", lat: 21.4, lon: 105.3 }],
  ["21°22'05\"N 105°19'23\"E", { is: "at", lat: 21.368056 }],
  ["105.3, 21.4", { is: "swapped" }],
  ["48.85, 2.35", { is: "abroad" }],
  // The exact place of a blurred record is nowhere, and a hidden one has none.
  ["Bản cũ", { is: "at", lat: 20.62, lon: 105.08 }],
  ["Hang kín", { is: "unknown" }],
  ["DS-10", { is: "unknown" }],
  ["Không đâu cả", { is: "unknown" }],
  ["%", { is: "unknown" }],
  ["' or 1=1 --", { is: "unknown" }],
])("%s", async (typed, expected) => expect(await near(typed)).toMatchObject(expected));

it("asks which one is meant, and each answer typed again means that one alone", async () => {
  const asked = await near("Lương Sơn");
  expect(asked.is).toBe("which");
  const options = asked.is === "which" ? asked.options : [];
  expect(options.map(({ typed }) => typed)).toEqual(
    expect.arrayContaining(["xã Lương Sơn, tỉnh Phú Thọ", "huyện Lương Sơn, tỉnh Hòa Bình", "xã Lương Sơn, huyện Yên Lập, tỉnh Phú Thọ"]),
  );
  for (const { typed } of options) expect([typed, (await near(typed)).is]).not.toEqual([typed, "which"]);
});
