import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";
import { type TestDatabase, testDatabase } from "#tests/database";
import type { Context } from "./context.ts";
import { enqueueWith, type JobDefinition, type Jobs, startJobs } from "./jobs.ts";

let database: TestDatabase;
const running: Jobs[] = [];
beforeAll(async () => {
  database = await testDatabase();
});
afterEach(async () => {
  for (const jobs of running.splice(0)) await jobs.stop();
});
afterAll(() => database.close());

async function start(worker: boolean): Promise<Jobs> {
  const jobs = await startJobs(database.url, { worker });
  running.push(jobs);
  return jobs;
}

const contextFor = (requestId: string): Context => ({
  actor: { kind: "system", id: null, name: "worker" },
  now: new Date(),
  lang: "vi",
  requestId,
  db: database.db,
  emit: async () => {},
  enqueue: async () => {},
});

test("a job exists only if its transaction commits, and runs although it was enqueued before the worker knew it", async () => {
  const enqueue = enqueueWith((await start(false)).boss);
  await expect(
    database.db.transaction(async (tx) => {
      await enqueue(tx, "greet", { name: "lost" });
      throw new Error("no");
    }),
  ).rejects.toThrow("no");
  await database.db.transaction((tx) => enqueue(tx, "greet", { name: "kept" }));
  const seen: unknown[] = [];
  const greet: JobDefinition = { name: "greet", handle: async (ctx, data) => void seen.push([ctx.actor.kind, data]) };
  await (await start(true)).register([greet], contextFor);
  await vi.waitFor(() => expect(seen).toEqual([["system", { name: "kept" }]]), 10_000);
});

test("schedules that are no longer declared are dropped", async () => {
  const jobs = await start(true);
  const nightly: JobDefinition = { name: "nightly", schedule: "0 3 * * *", handle: async () => {} };
  await jobs.register([nightly], contextFor);
  expect(await jobs.boss.getSchedules()).toMatchObject([{ name: "nightly", timezone: "Asia/Ho_Chi_Minh" }]);
  await jobs.register([], contextFor);
  expect(await jobs.boss.getSchedules()).toEqual([]);
});
