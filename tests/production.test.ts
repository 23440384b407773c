import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import path from "node:path";
import pg from "pg";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { connect } from "../src/kernel/db.ts";
import { enqueueWith, startJobs } from "../src/kernel/jobs.ts";
import { type EmbeddedPostgres, freePort, readPostmaster, startPostgres } from "../src/kernel/postgres.ts";
import { type Door, openDoor, root, untilAnswers } from "./support/door.ts";

let door: Door;
let other: EmbeddedPostgres | null = null;
beforeEach(() => {
  door = openDoor();
});
afterEach(async () => {
  await other?.stop();
  other = null;
  await door.close();
});

// Run through the scripts only where they find everything in place: a test must not install packages.
const stamp = path.join(root, "node_modules/.xoan-stamp");
const locked = ["package.json", "package-lock.json"].reduce(
  (hash, file) =>
    hash
      .update(file)
      .update("\0")
      .update(readFileSync(path.join(root, file))),
  createHash("sha256"),
);
const installed = existsSync(stamp) && readFileSync(stamp, "utf8") === locked.digest("hex");
const built = existsSync(path.join(root, "build/server/index.js"));
const scripts = { serve: ["scripts/run.mjs", "serve"], work: ["scripts/run.mjs", "work"] };
const entries = { serve: ["src/main.web.ts"], work: ["src/main.worker.ts"] };

async function secondCluster(): Promise<string> {
  other = await startPostgres({ dataDir: path.join(door.folder, "elsewhere"), cluster: "second", settings: { fsync: "off" } });
  return other.url;
}

async function ask<T extends pg.QueryResultRow>(url: string, sql: string): Promise<T[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<T>(sql)).rows;
  } finally {
    await client.end();
  }
}

test.runIf(built)(
  "several web processes and a worker on a server elsewhere: pages are served, a job runs, nothing is seeded",
  { timeout: 180_000 },
  async () => {
    const { serve, work } = installed && existsSync(path.join(root, "build/.xoan-stamp")) ? scripts : entries;
    const DATABASE_URL = await secondCluster();
    const early = door.spawned(entries.serve, { DATABASE_URL, PORT: String(await freePort()) });
    expect(await early.exit).toBe(1);
    expect(early.output()).toMatch(/^xoan: .*migrate/);
    expect(await door.cli(["migrate"], { DATABASE_URL }).exit).toBe(0);

    const ports = [await freePort(), await freePort()];
    const webs = ports.map((port) => door.spawned(serve, { DATABASE_URL, PORT: String(port) }));
    const worker = door.spawned(work, { DATABASE_URL });
    await Promise.all(webs.map((run, n) => untilAnswers(run, `http://127.0.0.1:${ports[n]}/readyz`)));
    for (const port of ports) {
      const page = await fetch(`http://127.0.0.1:${port}/vi`);
      expect([page.status, page.headers.get("content-type"), (await page.text()).includes("<h1")]).toEqual([
        200,
        "text/html; charset=utf-8",
        true,
      ]);
    }

    const { db, pool } = connect(DATABASE_URL, { max: 1 });
    const jobs = await startJobs(DATABASE_URL, { worker: false, onError: () => {} });
    const enqueue = enqueueWith(jobs.boss);
    const queue = "media.renditions";
    await vi.waitFor(() => db.transaction((tx) => enqueue(tx, queue, { mediaId: "nobody" })), { timeout: 20_000, interval: 250 });
    await vi.waitFor(
      async () =>
        expect((await pool.query("select state from pgboss.job where name = $1", [queue])).rows).toEqual([{ state: "completed" }]),
      { timeout: 30_000, interval: 250 },
    );
    await jobs.stop();
    await pool.end();

    const [counts] = await ask(
      DATABASE_URL,
      "select (select count(*)::int from identity.unit) as units, (select count(*)::int from identity.person) as people",
    );
    expect(counts).toEqual({ units: 0, people: 0 });
    expect(existsSync(path.join(door.dataDir, "demo.json"))).toBe(false);

    webs[0]?.child.kill("SIGTERM");
    expect(await webs[0]?.exit).toBe(0);
    expect((await fetch(`http://127.0.0.1:${ports[1]}/vi`)).status).toBe(200);
    worker.child.kill("SIGTERM");
    expect(await worker.exit).toBe(0);
  },
);

test("demonstration accounts are not made for a server that others can reach", { timeout: 180_000 }, async () => {
  const DATABASE_URL = await secondCluster();
  const seeded = door.cli(["seed"], { DATABASE_URL, HOST: "0.0.0.0" });
  expect([await seeded.exit, seeded.output().split("\n").at(-2)]).toEqual([0, "xoan: filled."]);
  const counts = await ask(
    DATABASE_URL,
    "select (select count(*)::int from identity.person) as people, (select count(*) > 0 from identity.unit) as units",
  );
  expect(counts).toEqual([{ people: 0, units: true }]);
  expect(existsSync(path.join(door.dataDir, "demo.json"))).toBe(false);
});

test("the worker and the web process say what is missing when no database is named", async () => {
  for (const entry of [entries.serve, entries.work]) {
    const run = door.spawned(entry, {});
    expect(await run.exit).toBe(1);
    expect(run.output()).toBe("xoan: Set DATABASE_URL to a PostgreSQL 18 database; only npm start brings its own.\n");
  }
});

test("a full disk is one clear sentence, and nothing keeps running", { timeout: 60_000 }, async ({ skip }) => {
  mkdirSync(door.dataDir);
  const mounted = spawnSync("mount", ["-t", "tmpfs", "-o", "size=8m", "tmpfs", door.dataDir]).status === 0;
  if (!mounted) return skip("a small disk can be made only by root on Linux, outside a locked container");
  try {
    const run = door.cli(["start"], { PORT: String(await freePort()) });
    expect(await run.exit).toBe(1);
    const said = run.output().split("\n").filter(Boolean);
    expect(said.at(-1)).toBe(
      `xoan: The disk is full. Free some space for ${door.dataDir} and start again; nothing that was saved is lost.`,
    );
    expect(run.output()).not.toMatch(/\bat .+:\d+:\d+/);
    expect(readPostmaster(path.join(door.dataDir, "pg"))).toBeNull();
  } finally {
    spawnSync("umount", [door.dataDir]);
  }
});
