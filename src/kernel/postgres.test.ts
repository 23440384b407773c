import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import pg from "pg";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { isPostmaster, readPostmaster, startPostgres } from "./postgres.ts";

// Making and starting clusters is disk work: on a busy machine it takes its time.
vi.setConfig({ testTimeout: 90_000 });

let root: string;
let dataDir: string;
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), "xoan-pg-"));
  chmodSync(root, 0o755);
  dataDir = path.join(root, "var");
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const settings = { shared_buffers: "16MB" };
const start = (folder = dataDir) => startPostgres({ dataDir: folder, settings, stateRoot: path.join(root, "state") });

async function query(url: string, text: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  client.on("error", () => {});
  await client.connect();
  try {
    return (await client.query(text)).rows;
  } finally {
    await client.end();
  }
}

/** A second process that starts the server of the same folder and then only waits. */
async function startElsewhere(): Promise<ChildProcess> {
  const code = `import(${JSON.stringify(new URL("./postgres.ts", import.meta.url).href)}).then((m) => m.startPostgres(${JSON.stringify({ dataDir, settings })}))
    .then(() => { console.log("up"); setInterval(() => {}, 1000); });`;
  const child = spawn(process.execPath, ["-e", code], { stdio: ["ignore", "pipe", "inherit"] });
  if (child.stdout) await once(child.stdout, "data");
  return child;
}

test("starts with a password on loopback only, keeps what was written, and stops", async () => {
  const first = await start();
  expect(first).toMatchObject({ fresh: true, adopted: false });
  await query(first.url, "create table kept (n int); insert into kept values (7)");
  const trusting = new URL(first.url);
  trusting.password = "wrong";
  await expect(query(trusting.href, "select 1")).rejects.toThrow("password authentication failed");
  expect(await query(first.url, "show listen_addresses")).toEqual([{ listen_addresses: "127.0.0.1" }]);
  expect(statSync(path.join(dataDir, "pg.password")).mode & 0o777).toBe(0o600);
  await first.stop();
  expect(readPostmaster(path.join(dataDir, "pg"))).toBeNull();
  const second = await start();
  expect(second.fresh).toBe(false);
  expect(await query(second.url, "select n from kept")).toEqual([{ n: 7 }]);
  await second.stop();
});

test("joins the server that a killed process left, and stops it in the end", async () => {
  const child = await startElsewhere();
  child.kill("SIGKILL");
  await once(child, "exit");
  const joined = await start();
  expect(joined).toMatchObject({ fresh: false, adopted: true });
  expect(await query(joined.url, "select 1 as one")).toEqual([{ one: 1 }]);
  await joined.stop();
  expect(readPostmaster(path.join(dataDir, "pg"))).toBeNull();
});

test("does not stop the server while another living process uses it", async () => {
  const child = await startElsewhere();
  const joined = await start();
  await joined.stop();
  expect(await query(joined.url, "select 1 as one")).toEqual([{ one: 1 }]);
  child.kill("SIGKILL");
  await once(child, "exit");
  await (await start()).stop();
  expect(readPostmaster(path.join(dataDir, "pg"))).toBeNull();
});

test("after kill -9 of the server itself, what was committed is there", async () => {
  const first = await start();
  await query(first.url, "create table kept (n int); insert into kept values (7)");
  process.kill(readPostmaster(path.join(dataDir, "pg"))?.pid ?? 0, "SIGKILL");
  const second = await start();
  expect(second.adopted).toBe(false);
  expect(await query(second.url, "select n from kept")).toEqual([{ n: 7 }]);
  await second.stop();
});

test("a pid file that names another process does not stop the start", async () => {
  const first = await start();
  await first.stop();
  const cluster = path.join(dataDir, "pg");
  writeFileSync(path.join(cluster, "postmaster.pid"), `${process.pid}\n${cluster}\n0\n5432\n\n127.0.0.1\n0\nready\n`);
  expect(isPostmaster(process.pid, cluster)).toBe(false);
  const second = await start();
  expect(second.adopted).toBe(false);
  await second.stop();
});

test.runIf(process.getuid?.() === 0)(
  "root in a folder that nobody else may enter: the server lives elsewhere, as another account",
  async () => {
    const secret = path.join(root, "private");
    mkdirSync(secret, { mode: 0o700 });
    const inside = path.join(secret, "var");
    const first = await start(inside);
    expect(existsSync(path.join(inside, "pg"))).toBe(false);
    const [{ data_directory: cluster } = { data_directory: "" }] = (await query(first.url, "show data_directory")) as {
      data_directory: string;
    }[];
    expect(cluster.startsWith(path.join(root, "state", "xoan-"))).toBe(true);
    expect(statSync(cluster).uid).not.toBe(0);
    await query(first.url, "create table kept (n int); insert into kept values (7)");
    await first.stop();
    const second = await start(inside);
    expect(await query(second.url, "select n from kept")).toEqual([{ n: 7 }]);
    await second.stop();
    rmSync(inside, { recursive: true });
    const anew = await start(inside);
    expect(anew.fresh).toBe(true);
    await anew.stop();
  },
);

test("whatever keeps the server from starting is told with the end of its log", async () => {
  const first = await start();
  await first.stop();
  writeFileSync(path.join(dataDir, "pg", "postgresql.auto.conf"), "no_such_setting = 1\n");
  await expect(start()).rejects.toThrow("no_such_setting");
  expect(readFileSync(path.join(dataDir, "pg", "server.log"), "utf8")).toContain("no_such_setting");
});
