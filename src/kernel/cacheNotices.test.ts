import { sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { type TestDatabase, testDatabase } from "#tests/database";
import { chunksOf, listenPurge, notifyPurge } from "./cacheNotices.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.close());

test("a notice is heard after the commit, and never after a rollback", async () => {
  const heard: string[] = [];
  const listener = await listenPurge(database.url, { onPurge: (tags) => heard.push(...tags), onLost: () => heard.push("LOST") });
  await expect(
    database.db.transaction(async (tx) => {
      await notifyPurge(tx, ["rolled-back"]);
      throw new Error("no");
    }),
  ).rejects.toThrow("no");
  await database.db.transaction((tx) => notifyPurge(tx, ["doc:1", "doc:1", "list:tin"]));
  await vi.waitFor(() => expect(heard).toEqual(["doc:1", "list:tin"]));
  await listener.close();
});

test("more tags than one notice carries arrive in several, none lost", async () => {
  const tags = Array.from({ length: 1000 }, (_, n) => `tài-liệu:${n}:${"x".repeat(30)}`);
  const heard: string[] = [];
  const listener = await listenPurge(database.url, { onPurge: (some) => heard.push(...some), onLost: () => {} });
  await notifyPurge(database.db, tags);
  await vi.waitFor(() => expect(heard).toEqual(tags));
  await listener.close();
  expect(chunksOf(tags).every((chunk) => Buffer.byteLength(JSON.stringify(chunk)) < 8000)).toBe(true);
  expect(() => chunksOf(["x".repeat(9000)])).toThrow(RangeError);
});

test("a lost connection is told at once and again when it is back, and then notices are heard", async () => {
  const heard: string[] = [];
  const listener = await listenPurge(database.url, { onPurge: (tags) => heard.push(...tags), onLost: () => heard.push("LOST") });
  await database.db.execute(
    sql`select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'xoan purge' and datname = current_database()`,
  );
  await vi.waitFor(() => expect(heard).toEqual(["LOST", "LOST"]), 5000);
  expect(listener.connected()).toBe(true);
  await notifyPurge(database.db, ["again"]);
  await vi.waitFor(() => expect(heard).toEqual(["LOST", "LOST", "again"]));
  await listener.close();
});
