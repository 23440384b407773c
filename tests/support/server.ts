import { type ChildProcess, fork } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { readConfig } from "../../src/kernel/config.ts";
import type { DemoAccount } from "../../src/modules/identity/index.ts";
import { loadProfile, readDemoAccounts } from "../../src/demonstration.ts";
import { type TestDatabase, testDatabase } from "./database.ts";
import { demonstrationDatabase } from "./demonstration.ts";
import { moveClocks } from "./movedClock.ts";

/** A running web process and worker over the demonstration, as a newcomer would have them. */
export type TestServer = { origin: string; accounts: DemoAccount[]; database: TestDatabase; dataDir: string; close(): Promise<void> };
/** A server whose clock the test holds: `moveTo` returns when every scheduled job of that moment has run. */
export type TimedServer = TestServer & { moveTo(moment: Date): Promise<void> };
type Start = { profile?: { name: string; folder: string }; start?: Date };

const ROOT = path.resolve(import.meta.dirname, "../..");

/** Takes a copy of the demonstration, or of another profile, and starts both processes on it; the build must be there. `other` names a profile in a folder of the tests. */
export async function startServer(other?: { profile: string; folder: string }): Promise<TestServer> {
  const { server } = await open(other ? { profile: { name: other.profile, folder: other.folder } } : {});
  return server;
}

/** The same with the province's units, calendar, register and accounts only, at a moment from which the test moves on. */
export async function startServerAt(start: Date): Promise<TimedServer> {
  const { server, processes } = await open({ start });
  return { ...server, moveTo: (moment) => moveClocks(processes, moment) };
}

async function open({ profile, start: moment }: Start): Promise<{ server: TestServer; processes: ChildProcess[] }> {
  const dataDir = mkdtempSync(path.join(tmpdir(), "xoan-test-"));
  const database = profile || moment ? await testDatabase() : await demonstrationDatabase(dataDir);
  const port = await freePort();
  const env = {
    PORT: String(port),
    HOST: "127.0.0.1",
    XOAN_DATA: dataDir,
    DATABASE_URL: database.url,
    XOAN_DEMO: "1",
    XOAN_LOG: "warn",
    XOAN_PROFILE: profile?.name ?? "",
  };
  const config = readConfig(env);
  if (profile) await loadProfile(database.db, config, () => {}, pathToFileURL(`${profile.folder}/`));
  if (moment) await loadProfile(database.db, { ...config, demoContent: false }, () => {});
  const accounts = readDemoAccounts(dataDir);
  const processes = moment
    ? [import.meta.resolve("./webWithClock.ts"), import.meta.resolve("./workerWithClock.ts")].map((address) =>
        start(fileURLToPath(address), env, moment.toISOString()),
      )
    : [
        profile ? start(fileURLToPath(import.meta.resolve("./webWithProfile.ts")), env, profile.folder) : start("src/main.web.ts", env),
        start("src/main.worker.ts", env),
      ];
  await ready(`${config.origin}/readyz`, processes);
  const server = {
    origin: config.origin,
    accounts,
    database,
    dataDir,
    async close() {
      await Promise.all(processes.map(stop));
      await database.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
  return { server, processes };
}

function start(entry: string, env: Record<string, string>, ...args: string[]): ChildProcess {
  return fork(path.resolve(ROOT, entry), args, {
    cwd: ROOT,
    env: { ...process.env, NODE_ENV: "development", ...env },
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
}

async function ready(address: string, processes: ChildProcess[]): Promise<void> {
  const until = Date.now() + 150_000;
  while (Date.now() < until) {
    if (processes.some((child) => child.exitCode !== null)) throw new Error("the server under test ended before it was ready");
    const answer = await fetch(address).catch(() => null);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error("the server under test was not ready in 150 seconds");
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const ended = new Promise((resolve) => child.once("exit", resolve));
  child.kill("SIGTERM");
  const hard = setTimeout(() => child.kill("SIGKILL"), 15_000);
  await ended;
  clearTimeout(hard);
}

async function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
      .once("error", reject)
      .listen(0, "127.0.0.1", () => {
        const address = probe.address();
        probe.close(() => resolve(typeof address === "object" && address ? address.port : 0));
      });
  });
}
