import { sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type TestDatabase, testDatabase } from "#tests/database";
import { forgive, hit, sweepLimits } from "./limits.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.close());

const at = (seconds: number) => new Date(Date.UTC(2026, 0, 1) + seconds * 1000);
const rule = { limit: 3, windowSeconds: 60 };

test("hits beyond the limit are refused until the window ends", async () => {
  for (const second of [0, 10, 20])
    expect(await hit(database.db, "a", { ...rule, now: at(second) })).toEqual({ allowed: true, retryAfter: 0 });
  expect(await hit(database.db, "a", { ...rule, now: at(30) })).toEqual({ allowed: false, retryAfter: 30 });
  expect((await hit(database.db, "b", { ...rule, now: at(30) })).allowed).toBe(true);
  expect((await hit(database.db, "a", { ...rule, now: at(60) })).allowed).toBe(true);
});

test("of many at once exactly the limit passes", async () => {
  const results = await Promise.all(Array.from({ length: 20 }, () => hit(database.db, "crowd", { ...rule, now: at(0) })));
  expect(results.filter((result) => result.allowed)).toHaveLength(3);
});

test("forgiven and ended windows are gone", async () => {
  for (let n = 0; n < 4; n += 1) await hit(database.db, "c", { ...rule, now: at(0) });
  await forgive(database.db, "c");
  expect((await hit(database.db, "c", { ...rule, now: at(1) })).allowed).toBe(true);
  await sweepLimits(database.db, at(10_000));
  expect((await database.db.execute(sql`select 1 from kernel.rate_limit`)).rows).toEqual([]);
});
