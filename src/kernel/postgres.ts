import { execFile } from "node:child_process";
import { chownSync, existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { promisify } from "node:util";
import pg from "pg";
import { findHome, makeOwned, type Owner, type PostgresHome } from "./postgresHome.ts";
import { addUser, isAlive, livingUsers, removeUser, withFileLock } from "./processUsers.ts";
import { keptSecret } from "./secrets.ts";

const run = promisify(execFile);
const SUPERUSER = "xoan";

/** A running server of our own. */
export type EmbeddedPostgres = {
  /** Address of the application's database, with its password. */
  url: string;
  port: number;
  /** The cluster was made by this start. */
  fresh: boolean;
  /** The server already ran: another process uses it, or a killed one left it. */
  adopted: boolean;
  /** Stops the server, unless another living process uses it. */
  stop(): Promise<void>;
};

export type EmbeddedOptions = {
  /** Folder that keeps the cluster and the password. */
  dataDir: string;
  /** Name of the cluster's folder. */
  cluster?: string;
  /** Server settings; a test may trade durability for speed. */
  settings?: Record<string, string>;
  stateRoot?: string;
};

/**
 * Starts PostgreSQL from the npm binaries, or joins the one that already serves this folder (also after `kill -9` of
 * everything around it). It listens on loopback only and asks for a random password kept beside the cluster.
 * @throws Error with the end of the server's log when it does not start.
 */
export async function startPostgres(options: EmbeddedOptions): Promise<EmbeddedPostgres> {
  const dataDir = path.resolve(options.dataDir);
  const name = options.cluster ?? "pg";
  const home = await findHome(dataDir, name, options.stateRoot);
  const users = path.join(dataDir, `${name}.users`);
  const lock = path.join(dataDir, `${name}.lock`);
  return withFileLock(lock, async () => {
    await setAsideWithoutPassword(home, path.join(dataDir, `${name}.password`));
    const password = keptSecret(dataDir, `${name}.password`);
    const fresh = !existsSync(path.join(home.cluster, "PG_VERSION"));
    if (fresh) await initialise(home, password);
    const running = await findRunning(home.cluster, password);
    const port = running ?? (await launch(home, options.settings ?? {}));
    await ensureDatabase(address(port, password, "postgres"));
    addUser(users);
    return {
      url: address(port, password, "xoan"),
      port,
      fresh,
      adopted: running !== null,
      stop: () => release(home, users, lock),
    };
  });
}

async function release(home: PostgresHome, users: string, lock: string): Promise<void> {
  const leave = async () => {
    if (!removeUser(users).othersLeft) await halt(home);
  };
  await withFileLock(lock, leave).catch((error: NodeJS.ErrnoException) => {
    // No room for the lock on a full disk: the server must stop all the same.
    if (error.code !== "ENOSPC" && error.code !== "EDQUOT") throw error;
    return leave();
  });
}

/** How many living processes use the cluster of this folder. */
export function postgresUsers(dataDir: string, cluster = "pg"): number {
  return livingUsers(path.join(path.resolve(dataDir), `${cluster}.users`));
}

/** The first line of `postmaster.pid` is the process, the fourth the port, the eighth its state. */
export function readPostmaster(cluster: string): { pid: number; port: number; status: string } | null {
  try {
    const lines = readFileSync(path.join(cluster, "postmaster.pid"), "utf8").split("\n");
    return { pid: Number(lines[0]), port: Number(lines[3]), status: (lines[7] ?? "").trim() };
  } catch {
    return null;
  }
}

/** True when `pid` is a postmaster on this cluster, not another process that was given the same number later. */
export function isPostmaster(pid: number, cluster: string): boolean {
  if (!isAlive(pid)) return false;
  if (process.platform !== "linux") return true;
  try {
    const words = readFileSync(`/proc/${pid}/cmdline`, "utf8").split("\0");
    return path.basename(words[0] ?? "").startsWith("postgres") && words.includes(cluster);
  } catch {
    return false;
  }
}

/** A port of loopback that nothing listens on at this moment. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const bound = probe.address();
      probe.close(() => (bound && typeof bound === "object" ? resolve(bound.port) : reject(new Error("No free port"))));
    });
  });
}

function address(port: number, password: string, database: string): string {
  return `postgres://${SUPERUSER}:${password}@127.0.0.1:${port}/${database}`;
}

function asOwner(owner: Owner) {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(PG|LC_|LANG)/.test(name)));
  return { ...owner, cwd: "/", env: { ...env, LC_ALL: "C", ...(owner ? { HOME: "/nonexistent" } : {}) } };
}

/** A cluster outside the project survives the project: nobody knows its password any more, so a new project starts anew. */
async function setAsideWithoutPassword(home: PostgresHome, passwordFile: string): Promise<void> {
  if (existsSync(passwordFile) || !existsSync(home.cluster)) return;
  const running = readPostmaster(home.cluster);
  if (running && isPostmaster(running.pid, home.cluster)) await halt(home);
  renameSync(home.cluster, `${home.cluster}.${new Date().toISOString().replace(/\D/g, "").slice(0, 14)}`);
}

async function initialise(home: PostgresHome, password: string): Promise<void> {
  rmSync(home.cluster, { recursive: true, force: true }); // half of an initdb that was interrupted
  makeOwned(home.cluster, home.owner);
  const drop = mkdtempSync(path.join(tmpdir(), "xoan-"));
  const passwordFile = path.join(drop, "password");
  try {
    writeFileSync(passwordFile, password, { mode: 0o600 });
    if (home.owner) for (const file of [drop, passwordFile]) chownSync(file, home.owner.uid, home.owner.gid);
    const shape = ["--encoding=UTF8", "--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=C", "--data-checksums"];
    await run(
      home.initdb,
      ["-D", home.cluster, "-U", SUPERUSER, "--auth=scram-sha-256", `--pwfile=${passwordFile}`, ...shape],
      asOwner(home.owner),
    );
  } catch (error) {
    rmSync(home.cluster, { recursive: true, force: true });
    throw explain(error, home.cluster);
  } finally {
    rmSync(drop, { recursive: true, force: true });
  }
}

/** The port of a server that already runs on the cluster and answers; waits while it starts or stops. */
async function findRunning(cluster: string, password: string): Promise<number | null> {
  for (let tries = 0; tries < 300; tries += 1) {
    const found = readPostmaster(cluster);
    if (!found) return null;
    if (!isPostmaster(found.pid, cluster)) {
      rmSync(path.join(cluster, "postmaster.pid"), { force: true });
      return null;
    }
    if (found.status === "ready" && (await answers(address(found.port, password, "postgres")))) return found.port;
    await sleep(200);
  }
  throw new Error(`A PostgreSQL server on ${cluster} runs but does not answer; stop it and start again.`);
}

async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 });
  client.on("error", () => {});
  try {
    await client.connect();
    await client.query("select 1");
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => {});
  }
}

async function launch(home: PostgresHome, settings: Record<string, string>): Promise<number> {
  const all = { listen_addresses: "127.0.0.1", unix_socket_directories: "", timezone: "UTC", log_timezone: "UTC", jit: "off", ...settings };
  for (let attempt = 1; ; attempt += 1) {
    const port = await freePort();
    const flags = [`-p ${port}`, ...Object.entries(all).map(([name, value]) => `-c ${name}='${value}'`)].join(" ");
    try {
      // pg_ctl puts the server outside our process group: Ctrl-C must not reach it before we have drained.
      await run(
        home.pgCtl,
        ["-D", home.cluster, "-w", "-t", "120", "-l", path.join(home.cluster, "server.log"), "-o", flags, "start"],
        asOwner(home.owner),
      );
      return port;
    } catch (error) {
      // A lost race for the port, or workers of a killed server that have not noticed yet: both pass.
      const passing = /Address already in use|shared memory block/.test(logTail(home.cluster));
      if (!passing || attempt === 15) throw explain(error, home.cluster);
      await sleep(1000);
    }
  }
}

async function halt(home: PostgresHome): Promise<void> {
  const running = readPostmaster(home.cluster);
  if (!running || !isPostmaster(running.pid, home.cluster)) return;
  await run(home.pgCtl, ["-D", home.cluster, "-m", "fast", "-w", "-t", "60", "stop"], asOwner(home.owner));
}

async function ensureDatabase(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const found = await client.query("select 1 from pg_database where datname = 'xoan'");
    if (found.rowCount === 0) await client.query("create database xoan");
  } finally {
    await client.end();
  }
}

function logTail(cluster: string): string {
  try {
    return readFileSync(path.join(cluster, "server.log"), "utf8").split("\n").slice(-12).join("\n").trim();
  } catch {
    return "";
  }
}

function explain(error: unknown, cluster: string): Error {
  const said = `${(error as { stderr?: string }).stderr ?? ""}\n${logTail(cluster)}`.trim();
  if (/No space left on device/i.test(said)) return Object.assign(new Error("The disk is full."), { code: "ENOSPC" });
  return new Error(`PostgreSQL did not start: ${said || (error instanceof Error ? error.message : String(error))}`);
}
