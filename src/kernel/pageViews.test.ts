import { afterAll, beforeAll, expect, test } from "vitest";
import { type TestDatabase, testDatabase } from "#tests/database";
import { newId } from "./ids.ts";
import { startViewCounter, tallyOf, viewsOf } from "./pageViews.ts";

const HOME = "Asia/Ho_Chi_Minh";
let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.close());

test("readings add up over batches, processes, languages and local days", async () => {
  const [one, two] = [startViewCounter(database.db, { timeZone: HOME }), startViewCounter(database.db, { timeZone: HOME })];
  const id = newId();
  // 18:00 in London is already the next day in Hà Nội.
  const evening = new Date("2026-03-01T18:00:00Z");
  // Of a page that was rendered anew there are two tallies for a while.
  const [korean, again] = [tallyOf(id, "ko"), tallyOf(id, "ko")];
  for (let n = 0; n < 4; n += 1) one.count(korean, evening);
  one.count(again, evening);
  two.count(tallyOf(id, "ko"), evening);
  two.count(tallyOf(id, "fr"), evening);
  await Promise.all([one.flush(), two.flush()]);
  one.count(korean, evening);
  one.count(korean, new Date("2026-03-01T10:00:00Z"));
  await one.close();
  await two.close();
  expect(await viewsOf(database.db, id, { lang: "ko" })).toBe(8);
  expect(await viewsOf(database.db, id, { lang: "ko", since: "2026-03-02" })).toBe(7);
  expect(await viewsOf(database.db, id)).toBe(9);
});

test("what could not be written is kept for the next batch", async () => {
  const errors: unknown[] = [];
  const counter = startViewCounter(database.db, { timeZone: HOME, onError: (error) => errors.push(error) });
  const id = newId();
  counter.count(tallyOf(id, "vi"), new Date());
  await database.pool.query("alter table kernel.page_view rename to away");
  await counter.flush();
  await database.pool.query("alter table kernel.away rename to page_view");
  await counter.close();
  expect(errors).toHaveLength(1);
  expect(await viewsOf(database.db, id)).toBe(1);
});
