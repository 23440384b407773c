import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { type TestDatabase, testDatabase } from "#tests/database";
import { migrate, readMigrations, requireSchema } from "./migrate.ts";

let database: TestDatabase;
let directory: string;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  directory = mkdtempSync(path.join(tmpdir(), "xoan-migrations-"));
  await database.pool.query("drop schema if exists story cascade; truncate kernel.migration");
});
afterEach(() => rmSync(directory, { recursive: true }));

const write = (name: string, text: string) => writeFileSync(path.join(directory, name), text);

test("two processes at once apply each file exactly once", async () => {
  write("0001_story.sql", "create schema story; create table story.line (n int); select pg_sleep(0.2);");
  write("0002_line.sql", "insert into story.line values (1);");
  const applied = await Promise.all([1, 2, 3].map(() => migrate(database.url, { directory })));
  expect(applied.flat().sort()).toEqual(["0001_story.sql", "0002_line.sql"]);
  expect((await database.pool.query("select n from story.line")).rows).toEqual([{ n: 1 }]);
});

test("a failed file leaves nothing behind and names itself", async () => {
  write("0001_story.sql", "create schema story; select 1/0;");
  await expect(migrate(database.pool, { directory })).rejects.toThrow("0001_story.sql: division by zero");
  expect((await database.pool.query("select to_regnamespace('story') as s")).rows[0].s).toBeNull();
  write("0001_story.sql", "create schema story;");
  expect(await migrate(database.pool, { directory })).toEqual(["0001_story.sql"]);
});

test("changed, removed and late files are refused, each with its own fault", async () => {
  write("0001_story.sql", "create schema story;");
  write("0003_more.sql", "select 1;");
  await migrate(database.pool, { directory });
  write("0001_story.sql", "create schema story; -- changed");
  await expect(migrate(database.pool, { directory })).rejects.toMatchObject({ id: "migration_changed" });
  write("0001_story.sql", "create schema story;");
  write("0002_late.sql", "select 1;");
  await expect(migrate(database.pool, { directory })).rejects.toMatchObject({ id: "migration_order" });
  rmSync(path.join(directory, "0002_late.sql"));
  rmSync(path.join(directory, "0003_more.sql"));
  await expect(migrate(database.pool, { directory })).rejects.toMatchObject({ id: "schema_newer" });
  await expect(requireSchema(database.pool, { directory })).rejects.toMatchObject({ id: "schema_newer" });
});

test("a process that only serves refuses a schema that lacks migrations", async () => {
  write("0001_story.sql", "create schema story;");
  await expect(requireSchema(database.pool, { directory })).rejects.toMatchObject({ id: "schema_older" });
  await migrate(database.pool, { directory });
  await expect(requireSchema(database.pool, { directory })).resolves.toBeUndefined();
});

test("the project's own history is well named", () => {
  expect(readMigrations()[0]?.name).toBe("0001_kernel.sql");
  write("0001_one.sql", "");
  write("0001_two.sql", "");
  expect(() => readMigrations(directory)).toThrow("0001_two.sql");
});
