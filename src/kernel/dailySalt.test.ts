import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type TestDatabase, testDatabase } from "../../tests/support/database.ts";
import { dailyHash, network, sweepSalts } from "./dailySalt.ts";

let base: TestDatabase;
beforeAll(async () => {
  base = await testDatabase();
});
afterAll(() => base?.close());

/** Another process has the same database and none of this one's memory. */
const elsewhere = () => ({ ...base.db, execute: base.db.execute.bind(base.db) }) as never;
const EVENING = new Date("2026-11-20T16:59:59Z");
const MIDNIGHT = new Date("2026-11-20T17:00:00Z");

describe("what stands for an address", () => {
  test("is the same in every process for a day of the province, and another one with the next", async () => {
    const today = await dailyHash(base.db, "192.0.2.9", EVENING);
    expect(await dailyHash(elsewhere(), "192.0.2.9", EVENING)).toBe(today);
    expect(await dailyHash(base.db, "192.0.2.10", EVENING)).not.toBe(today);
    expect(await dailyHash(base.db, "192.0.2.9", MIDNIGHT)).not.toBe(today);
  });

  test("cannot be made again once the day's salt is swept", async () => {
    const before = await dailyHash(base.db, "192.0.2.9", EVENING);
    await dailyHash(base.db, "192.0.2.9", MIDNIGHT);
    await sweepSalts(base.db, MIDNIGHT);
    const { rows } = await base.db.execute<{ day: string }>(sql`select day::text from kernel.daily_salt`);
    expect(rows).toEqual([{ day: "2026-11-21" }]);
    expect(await dailyHash(elsewhere(), "192.0.2.9", EVENING)).not.toBe(before);
  });

  test("takes the networks of a household as one", async () => {
    const one = await dailyHash(base.db, "2001:db8:1:2::1", MIDNIGHT);
    expect(await dailyHash(base.db, "2001:db8:1:2:ffff::9", MIDNIGHT)).toBe(one);
    expect(await dailyHash(base.db, "2001:db8:1:3::1", MIDNIGHT)).not.toBe(one);
  });

  test.each([
    ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2"],
    ["2001:DB8::1", "2001:db8:0:0"],
    ["::1", "0:0:0:0"],
    ["fe80::1%eth0", "fe80:0:0:0"],
    ["192.0.2.1", "192.0.2.1"],
    [null, "unknown"],
  ])("of %s is made from %s", (address, expected) => expect(network(address)).toBe(expected));
});
