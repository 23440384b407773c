import { type ChildProcess, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { loadProfile } from "../src/demonstration.ts";
import { readConfig } from "../src/kernel/config.ts";
import { connect, type Db } from "../src/kernel/db.ts";
import { migrate } from "../src/kernel/migrate.ts";
import { freePort, startPostgres } from "../src/kernel/postgres.ts";
import { measureApi } from "./api.ts";
import { compareCached } from "./cached.ts";
import { pageScores } from "./lighthouse.ts";
import { hasWrk, median, percentile } from "./load.ts";
import { timeOfficial } from "./official.ts";
import { parserScores } from "./parser.ts";
import { measurePlans } from "./plans.ts";
import { fillIndex, timeSearch } from "./search.ts";
import { memoryMb, startHelper, startWeb } from "./servers.ts";
import { uncachedMs } from "./uncached.ts";
import { publishAndSee } from "./visible.ts";

const RECORDS = Number(process.env["BENCH_RECORDS"] ?? 100_000);
const EDITIONS = Number(process.env["BENCH_EDITIONS"] ?? 100_000);
/** Whatever hangs, the command ends. */
const LIMIT_MS = 20 * 60_000;
const began = performance.now();
const note = (text: string) => process.stderr.write(`bench: ${((performance.now() - began) / 1000).toFixed(0)} s: ${text}\n`);
const round = (value: number, digits = 2) => Number(value.toFixed(digits));

/** What every part finds in place: the loaded demonstration and two web processes. */
type Stage = {
  db: Db;
  webs: { process: ChildProcess; origin: string }[];
  metrics: string;
  startUpMs: number[];
  keep(child: ChildProcess): void;
};

/** The parts by name, in their order: the later ones fill the database with what would weigh on the earlier. */
const PARTS: Record<string, (stage: Stage) => Promise<Record<string, unknown>>> = {
  pages: measurePages,
  lighthouse: async ({ webs: [web] }) => ({ lighthouse: await pageScores(originOf(web), await articleAddress(originOf(web))) }),
  visible: async ({ db, webs: [, second] }) => {
    const seen = await publishAndSee(db, originOf(second), 50);
    return { publishToVisible: { p50Ms: round(percentile(seen, 0.5), 1), p99Ms: round(percentile(seen, 0.99), 1), times: seen.length } };
  },
  search: async ({ db }) => {
    await fillIndex(db, EDITIONS);
    return { search: { editions: EDITIONS, ...(await timeSearch(db)) } };
  },
  api: async ({ db }) => ({ api: await measureApi(db, RECORDS) }),
  plans: async ({ db }) => ({
    plans: { ...(await measurePlans(db, EDITIONS)), document200Pages: await timeOfficial(200) },
    parser: await parserScores(),
  }),
};

const leftovers: (() => unknown)[] = [];
/** Ends and removes whatever the bench started, the youngest first. */
async function cleanUp(): Promise<void> {
  for (const undo of leftovers.splice(0).reverse()) await undo();
}

/** Measures the named parts, or everything, in one run on one machine: ratios first, absolute figures beside them. */
async function bench(wanted: string[]): Promise<Record<string, unknown>> {
  const unknown = wanted.filter((name) => !(name in PARTS));
  if (unknown.length > 0) throw new Error(`there is no part ${unknown.join(", ")}; there are ${Object.keys(PARTS).join(", ")}`);
  // Without wrk our own generator measures alone.
  if (!hasWrk() && process.getuid?.() === 0) spawnSync("apt-get", ["install", "-y", "-q", "wrk"], { stdio: "ignore" });
  const dataDir = mkdtempSync(path.join(tmpdir(), "xoan-bench-"));
  leftovers.push(() => rmSync(dataDir, { recursive: true, force: true }));
  const postgres = await startPostgres({ dataDir });
  leftovers.push(postgres.stop);
  await migrate(postgres.url);
  const { db, pool } = connect(postgres.url);
  pool.on("error", () => {});
  const stage = await setStage(db, postgres.url, dataDir, (child) => leftovers.push(() => child.kill("SIGKILL")));
  const figures: Record<string, unknown> = {};
  for (const [name, measure] of Object.entries(PARTS)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    note(name);
    Object.assign(figures, await measure(stage));
  }
  await pool.end();
  return { ...figures, startUpMs: Math.round(median(stage.startUpMs)), tookS: Math.round((performance.now() - began) / 1000) };
}

async function setStage(db: Db, url: string, dataDir: string, keep: Stage["keep"]): Promise<Stage> {
  note("loading the demonstration");
  const metricsPort = await freePort();
  const env = async () => ({ PORT: String(await freePort()), HOST: "127.0.0.1", XOAN_DATA: dataDir, DATABASE_URL: url, XOAN_LOG: "error" });
  await loadProfile(db, readConfig(await env()), () => {});
  const webs: Stage["webs"] = [];
  const startUpMs: number[] = [];
  const wishes: Record<string, string>[] = [{ XOAN_METRICS_PORT: String(metricsPort) }, {}];
  for (const more of wishes) {
    const given: Record<string, string> = { ...(await env()), ...more };
    const web = await startWeb(given);
    keep(web.process);
    webs.push({ process: web.process, origin: `http://127.0.0.1:${given["PORT"]}` });
    startUpMs.push(web.startUpMs);
  }
  return { db, webs, metrics: `http://127.0.0.1:${metricsPort}/metrics`, startUpMs, keep };
}

async function measurePages({ webs: [web], metrics, keep }: Stage): Promise<Record<string, unknown>> {
  if (!web) throw new Error("no web process");
  const { origin } = web;
  const rest = memoryMb(web.process);
  const address = await articleAddress(origin);
  await squeezed(origin + address);
  const ports = [await freePort(), await freePort()];
  const bare = await startHelper("bare.ts", [origin + address, String(ports[0])]);
  const ceiling = await startHelper("ceiling.ts", [String(ports[1])]);
  for (const child of [bare, ceiling]) keep(child);
  const cachedArticle = await compareCached(
    { address: origin + address, process: web.process },
    { address: `http://127.0.0.1:${ports[0]}/`, process: bare },
    { address: `http://127.0.0.1:${ports[1]}/`, process: ceiling },
  );
  const afterLoad = memoryMb(web.process);
  note("pages that are not stored");
  const uncached = {
    articleMs: round(await uncachedMs(origin, address, metrics)),
    homeMs: round(await uncachedMs(origin, "/en", metrics)),
  };
  return { cachedArticle, uncached, memoryMb: { rest, afterLoad, afterRendering: memoryMb(web.process) } };
}

function originOf(web: Stage["webs"][number] | undefined): string {
  if (!web) throw new Error("no web process");
  return web.origin;
}

/** Waits until the page has its final bytes: it is compressed again, tighter, after it was first sent. */
async function squeezed(address: string): Promise<void> {
  const size = async () => Number((await fetch(address, { headers: { "accept-encoding": "br" } })).headers.get("content-length"));
  const loose = await size();
  for (let tries = 0; tries < 50 && (await size()) === loose; tries++) await new Promise((resolve) => setTimeout(resolve, 100));
}

async function articleAddress(origin: string): Promise<string> {
  const html = await (await fetch(`${origin}/en`)).text();
  const found = /href="(\/en\/(?:news|heritage)\/[^"?]+)"/.exec(html)?.[1];
  if (!found) throw new Error("the home page shows no article");
  return found;
}

const end = (code: number) => void cleanUp().finally(() => process.exit(code));
setTimeout(() => {
  note("not done after 20 minutes; ended.");
  end(1);
}, LIMIT_MS).unref();
for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => end(130));
try {
  process.stdout.write(`${JSON.stringify(await bench(process.argv.slice(2)), null, 2)}\n`);
  end(0);
} catch (error) {
  process.stderr.write(`bench: ${error instanceof Error ? error.stack : error}\n`);
  end(1);
}
