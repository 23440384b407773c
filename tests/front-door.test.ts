import { existsSync } from "node:fs";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { freePort, readPostmaster } from "../src/kernel/postgres.ts";
import { testDatabase } from "./support/database.ts";
import { type Door, openDoor, root, untilReady } from "./support/door.ts";

const built = existsSync(path.join(root, "build/server/index.js"));
let door: Door;
let dataDir: string;
const cli = (args: string[], env: Record<string, string>) => door.cli(args, env);
const spawned = (args: string[], env: Record<string, string>) => door.spawned(args, env);

beforeEach(() => {
  door = openDoor();
  dataDir = door.dataDir;
});
afterEach(() => door.close());

test("a bad environment stops the start with every problem", async () => {
  const run = cli(["start"], { PORT: "abc", XOAN_PROFILE: "../x" });
  expect(await run.exit).toBe(1);
  expect(run.output()).toContain("PORT must be a port number");
  expect(run.output()).toContain("XOAN_PROFILE must be");
  expect(existsSync(dataDir)).toBe(false);
});

test("a profile that does not exist is told, and nothing keeps running", async () => {
  const run = cli(["start"], { PORT: String(await freePort()), XOAN_PROFILE: "atlantis" });
  expect(await run.exit).toBe(1);
  expect(run.output()).toContain("There is no folder profiles/atlantis");
  expect(readPostmaster(path.join(dataDir, "pg"))).toBeNull();
});

test.runIf(built)("start, be killed with -9, start again with everything still there, and stop cleanly", { timeout: 120_000 }, async () => {
  const port = await freePort();
  const env = { PORT: String(port), XOAN_DEMO: "0" };
  const first = cli(["start"], env);
  await untilReady(first);
  const link = /\/desk\/setup\?token=\S+/.exec(first.output())?.[0] ?? "";
  expect(link).not.toBe("");
  expect((await fetch(`http://127.0.0.1:${port}/readyz`)).status).toBe(200);
  first.child.kill("SIGKILL");
  await first.exit;
  const postmaster = readPostmaster(path.join(dataDir, "pg"));
  process.kill(postmaster?.pid ?? 0, "SIGKILL");

  const second = cli(["start"], env);
  await untilReady(second);
  expect(second.output()).not.toContain("loading units");
  expect((await fetch(`http://127.0.0.1:${port}/readyz`)).status).toBe(200);

  const third = cli(["start"], env);
  expect(await third.exit).toBe(1);
  expect(third.output()).toContain(`Port ${port} on 127.0.0.1 is already used`);

  second.child.kill("SIGINT");
  expect(await second.exit).toBe(0);
  expect(second.output()).toContain("stopped.");
  expect(readPostmaster(path.join(dataDir, "pg"))).toBeNull();
  await expect(fetch(`http://127.0.0.1:${port}/`)).rejects.toThrow("fetch failed");
});

test.runIf(built)(
  "with DATABASE_URL no server of our own is started, and web and worker refuse a schema that they do not know",
  { timeout: 120_000 },
  async () => {
    const database = await testDatabase();
    const port = await freePort();
    const env = { PORT: String(port), XOAN_DEMO: "0", DATABASE_URL: database.url };
    const run = cli(["start"], env);
    await untilReady(run);
    expect((await fetch(`http://127.0.0.1:${port}/readyz`)).status).toBe(200);
    expect(existsSync(path.join(dataDir, "pg"))).toBe(false);
    run.child.kill("SIGTERM");
    expect(await run.exit).toBe(0);

    await database.pool.query("insert into kernel.migration (name, sha256) values ('9999_future.sql', '')");
    for (const entry of ["src/main.web.ts", "src/main.worker.ts"]) {
      const refused = spawned([entry], { ...env, PORT: String(await freePort()) });
      expect(await refused.exit).toBe(1);
      expect(refused.output()).toContain("The database has a newer schema (9999_future.sql) than this code");
    }
    await database.close();
  },
);
