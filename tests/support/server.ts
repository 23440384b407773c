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

/** A running web process and worker over the demonstration, as a newcomer would have them. */
export type TestServer = { origin: string; accounts: DemoAccount[]; database: TestDatabase; dataDir: string; close(): Promise<void> };

const ROOT = path.resolve(import.meta.dirname, "../..");

/** Takes a copy of the demonstration, or of another profile, and starts both processes on it; the build must be there. `other` names a profile in a folder of the tests. */
export async function startServer(other?: { profile: string; folder: string }): Promise<TestServer> {
  const dataDir = mkdtempSync(path.join(tmpdir(), "xoan-test-"));
  const database = other ? await testDatabase() : await demonstrationDatabase(dataDir);
  const port = await freePort();
  const env = {
    PORT: String(port),
    HOST: "127.0.0.1",
    XOAN_DATA: dataDir,
    DATABASE_URL: database.url,
    XOAN_DEMO: "1",
    XOAN_LOG: "warn",
    XOAN_PROFILE: other?.profile ?? "",
  };
  const config = readConfig(env);
  if (other) await loadProfile(database.db, config, () => {}, pathToFileURL(`${other.folder}/`));
  const accounts = readDemoAccounts(dataDir);
  const web = other ? start(fileURLToPath(import.meta.resolve("./webWithProfile.ts")), env, other.folder) : start("src/main.web.ts", env);
  const processes = [web, start("src/main.worker.ts", env)];
  await ready(`${config.origin}/readyz`, processes);
  return {
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
