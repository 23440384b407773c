import { setTimeout as sleep } from "node:timers/promises";
import { currentCode, eraseHalf, loadProfile, readDemoAccounts, seedState } from "./demonstration.ts";
import { type Config, readConfig } from "./kernel/config.ts";
import { connect, type Db } from "./kernel/db.ts";
import { Fault } from "./kernel/errors.ts";
import { newRequestId } from "./kernel/ids.ts";
import { migrate } from "./kernel/migrate.ts";
import { startPostgres } from "./kernel/postgres.ts";
import { explainStartup, requireDatabase, requireFreePort } from "./kernel/startup.ts";
import { openStorage } from "./kernel/storage.ts";
import { emit } from "./listeners.ts";
import { MAP_USAGE, mapCommand } from "./mapCommands.ts";
import { requestSetupLink, systemActor } from "./modules/identity/index.ts";
import { ChildEnded, startProcesses } from "./supervise.ts";

const USAGE = `Commands:
  start            everything on this machine: database, demonstration, web and worker
  migrate          bring the database to the schema of this version
  seed             fill an empty database from the profile
  user code NAME   the current sign-in code of a demonstration account
  user setup       a one-time link for the first administrator
  ${MAP_USAGE}`;

const say = (text: string) => process.stdout.write(`xoan: ${text}\n`);

/** Somebody pressed Ctrl-C while we were starting. */
class Stopped extends Error {}

/** Listens for the signals that end us; a second one changes nothing. */
function listenForStop(): { asked: Promise<void>; check(): void } {
  let stop = false;
  const asked = new Promise<void>((resolve) => {
    const told = () => {
      if (!stop) process.stdout.write("\nxoan: stopping…\n");
      stop = true;
      resolve();
    };
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP", "disconnect"]) process.on(signal, told);
  });
  return {
    asked,
    check() {
      if (stop) throw new Stopped();
    },
  };
}

async function start(config: Config): Promise<void> {
  const stop = listenForStop();
  await waitForPort(config);
  await withDatabase(config, async (url) => {
    stop.check();
    await prepare(config, url, stop.check);
    stop.check();
    const processes = await startProcesses({ ...process.env, DATABASE_URL: url, XOAN_LOG: process.env.XOAN_LOG ?? "warn" });
    try {
      await greet(config, url);
      const first = await Promise.race([stop.asked, processes.ended]);
      if (first) throw new Error(`The ${first} process ended unexpectedly; the lines above say why. Start again with npm start.`);
    } finally {
      await processes.stop();
    }
  });
  say("stopped.");
}

/** After a kill the processes of the last start need a moment to let go of the port. */
async function waitForPort(config: Config): Promise<void> {
  for (let tries = 0; ; tries += 1) {
    try {
      return await requireFreePort(config.port, config.host);
    } catch (error) {
      if (tries === 4) throw error;
      await sleep(500);
    }
  }
}

/** Runs `work` on the given database, or on our own server, which stops afterwards unless others use it. */
async function withDatabase<T>(config: Config, work: (url: string) => Promise<T>): Promise<T> {
  if (config.databaseUrl !== null) {
    await requireDatabase(config.databaseUrl);
    return work(config.databaseUrl);
  }
  say("starting PostgreSQL…");
  const postgres = await startPostgres({ dataDir: config.dataDir });
  try {
    return await work(postgres.url);
  } finally {
    await postgres.stop();
  }
}

/** Migrates and, when nothing was ever written, fills the database. Returns whether it did the latter. */
async function prepare(config: Config, url: string, check: () => void): Promise<boolean> {
  const applied = await migrate(url);
  if (applied.length > 0) say(`migrated the database (${applied.length} steps).`);
  return withConnection(url, async (db) => {
    if ((await seedState(db)) === "half") await beginAnew(config, db, url);
    if ((await seedState(db)) !== "empty") return false;
    await loadProfile(db, config, (text) => {
      check();
      progress(text);
    });
    progress(null);
    return true;
  });
}

async function beginAnew(config: Config, db: Db, url: string): Promise<void> {
  // On a server that others may use we erase nothing by ourselves.
  if (config.databaseUrl !== null)
    throw new Fault("conflict", "half_filled", "The first content was loaded only in part; empty the database and start again.");
  say("the first start was interrupted; beginning anew.");
  await eraseHalf(db, url);
  await migrate(url);
}

/** One line that is written over on a terminal, and only now and then into a file. */
function progress(text: string | null): void {
  if (process.stdout.isTTY) process.stdout.write(text === null ? "\n" : `\r\x1b[Kxoan: ${text}`);
  else if (text !== null && !/ (?:\d*[1-9]) of /.test(text)) say(text);
}

async function withConnection<T>(url: string, work: (db: Db) => Promise<T>): Promise<T> {
  const { db, pool } = connect(url, { name: "xoan cli", max: 4 });
  try {
    return await work(db);
  } finally {
    await pool.end();
  }
}

async function greet(config: Config, url: string): Promise<void> {
  const lines = ["", `  Portal  ${config.origin}/`, `  Desk    ${config.origin}/desk`, ""];
  const accounts = config.demo ? readDemoAccounts(config.dataDir) : [];
  for (const { role, email, password } of accounts) lines.push(`  ${role.padEnd(18)} ${email.padEnd(32)} ${password}`);
  if (accounts.length > 0) lines.push("", "  Sign-in code of an account: npm run xoan -- user code ROLE");
  const link = await withConnection(url, (db) => setupLink(config, db));
  if (link) lines.push("  Set up the first administrator (once):", `  ${link}`);
  process.stdout.write(`${lines.join("\n")}\n\n`);
  say("ready. Ctrl-C stops everything.");
}

async function setupLink(config: Config, db: Db): Promise<string | null> {
  const path = await requestSetupLink({
    actor: systemActor("start"),
    now: new Date(),
    lang: "vi",
    requestId: newRequestId(),
    db,
    emit,
    enqueue: async () => {},
  });
  return path && config.origin + path;
}

async function seedCommand(config: Config): Promise<void> {
  const filled = await withDatabase(config, (url) => prepare(config, url, () => {}));
  if (!filled) throw new Fault("conflict", "not_empty", "The database has content already; only an empty one is filled.");
  say("filled.");
}

async function userCommand(config: Config, [what, name]: string[]): Promise<void> {
  if (what === "code" && name) {
    const { account, code, secondsLeft } = currentCode(readDemoAccounts(config.dataDir), name, new Date());
    process.stdout.write(`${code}\n`);
    process.stderr.write(`xoan: for ${account.email}, ${secondsLeft} s left.\n`);
  } else if (what === "setup") {
    const link = await withDatabase(config, (url) => withConnection(url, (db) => setupLink(config, db)));
    process.stdout.write(link ? `${link}\n` : "There are people already; an administrator invites more on the desk.\n");
  } else throw new Fault("bad_input", "usage", USAGE);
}

async function run([command, ...rest]: string[], config: Config): Promise<void> {
  if (command === "start") return start(config);
  if (command === "seed") return seedCommand(config);
  if (command === "user") return userCommand(config, rest);
  if (command === "map")
    return withDatabase(config, (url) =>
      withConnection(url, (db) => mapCommand(rest, { db, storage: openStorage(config), now: new Date(), say })),
    );
  if (command === "migrate") {
    const applied = await withDatabase(config, (url) => migrate(url));
    say(applied.length > 0 ? `applied ${applied.join(", ")}.` : "the database is up to date.");
    return;
  }
  throw new Fault("bad_input", "usage", USAGE);
}

let config: Config | null = null;
try {
  config = readConfig(process.env);
  await run(process.argv.slice(2), config);
  process.exit(0);
} catch (error) {
  if (error instanceof Stopped) process.exit(130);
  if (!(error instanceof ChildEnded)) process.stderr.write(`xoan: ${explainStartup(error, config)}\n`);
  process.exit(1);
}
