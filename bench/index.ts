import { type ChildProcess, fork, spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { loadProfile } from "../src/demonstration.ts";
import { readConfig } from "../src/kernel/config.ts";
import { connect } from "../src/kernel/db.ts";
import { migrate } from "../src/kernel/migrate.ts";
import { freePort, startPostgres } from "../src/kernel/postgres.ts";
import { compareCached, pin } from "./cached.ts";
import { pageScores } from "./lighthouse.ts";
import { hasWrk, median, percentile } from "./load.ts";
import { measurePlans } from "./plans.ts";
import { fillIndex, timeSearch } from "./search.ts";
import { publishAndSee } from "./visible.ts";

const ROOT = path.resolve(import.meta.dirname, "..");
const EDITIONS = Number(process.env["BENCH_EDITIONS"] ?? 100_000);
const note = (text: string) => process.stderr.write(`bench: ${text}\n`);

/** Everything the bench measures, in one run on one machine: ratios first, absolute figures beside them. */
async function bench() {
  offerWrk();
  const dataDir = mkdtempSync(path.join(tmpdir(), "xoan-bench-"));
  const children: ChildProcess[] = [];
  const postgres = await startPostgres({ dataDir });
  try {
    await migrate(postgres.url);
    const { db, pool } = connect(postgres.url);
    const ports = [await freePort(), await freePort(), await freePort(), await freePort()] as const;
    const env = (port: number) => ({
      PORT: String(port),
      HOST: "127.0.0.1",
      XOAN_DATA: dataDir,
      DATABASE_URL: postgres.url,
      XOAN_LOG: "error",
    });
    note("loading the demonstration");
    await loadProfile(db, readConfig(env(ports[0])), () => {});
    const startMs: number[] = [];
    for (const port of [ports[0], ports[1]]) {
      const began = performance.now();
      children.push(web(env(port)));
      await ready(port);
      startMs.push(performance.now() - began);
    }
    const origin = `http://127.0.0.1:${ports[0]}`;
    const restMb = memoryMb(children[0]);
    const address = await articleAddress(origin);
    note("cached page against bare node:http");
    await squeezed(origin + address);
    const [web0] = children;
    if (!web0) throw new Error("no web process");
    const bare = await helper("bare.ts", [origin + address, String(ports[2])]);
    const ceiling = await helper("ceiling.ts", [String(ports[3])]);
    children.push(bare, ceiling);
    const cached = await compareCached(
      { address: origin + address, process: web0 },
      { address: `http://127.0.0.1:${ports[2]}/`, process: bare },
      { address: `http://127.0.0.1:${ports[3]}/`, process: ceiling },
    );
    const afterMb = memoryMb(children[0]);
    note("uncached pages");
    const uncached = { article: await uncachedMs(db, origin, address), home: await uncachedMs(db, origin, "/en") };
    note("Lighthouse, mobile preset");
    const lighthouse = await pageScores(origin, address);
    note("publish → visible");
    const seen = await publishAndSee(db, `http://127.0.0.1:${ports[1]}`, 30);
    note(`search over ${EDITIONS} editions`);
    await fillIndex(db, EDITIONS);
    const search = await timeSearch(db);
    note("plans and reports");
    const plans = await measurePlans(db);
    await pool.end();
    const round = (value: number, digits = 2) => Number(value.toFixed(digits));
    return {
      cachedArticle: cached,
      uncached: { articleMs: round(uncached.article), homeMs: round(uncached.home) },
      lighthouse,
      publishToVisible: { p50Ms: round(percentile(seen, 0.5), 1), p99Ms: round(percentile(seen, 0.99), 1) },
      search: {
        editions: EDITIONS,
        ratioToBareQuery: round(search.ratio),
        medianMs: round(search.ourMs),
        bareMs: round(search.bareMs),
        worstMs: round(search.worstMs),
        worst: search.worst,
      },
      plans,
      startUpMs: Math.round(median(startMs)),
      memoryMb: { rest: restMb, afterLoad: afterMb },
    };
  } finally {
    for (const child of children) child.kill("SIGKILL");
    await postgres.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

function offerWrk(): void {
  // Without it our own generator measures alone.
  if (!hasWrk() && process.getuid?.() === 0) spawnSync("apt-get", ["install", "-y", "-q", "wrk"], { stdio: "ignore" });
}

/** A web process pinned to the first core. */
function web(env: Record<string, string>): ChildProcess {
  const args = ["-c", "0", process.execPath, path.join(ROOT, "src/main.web.ts")];
  return spawn("taskset", args, { cwd: ROOT, env: { ...process.env, ...env }, stdio: ["ignore", "inherit", "inherit"] });
}

/** A server of the bench itself, on the core of the web process. */
async function helper(name: string, args: string[]): Promise<ChildProcess> {
  const child = fork(path.join(import.meta.dirname, name), args);
  await new Promise((resolve, reject) => {
    child.once("message", resolve);
    child.once("exit", (code) => reject(new Error(`${name} ended with ${code}`)));
  });
  pin(child, 0);
  return child;
}

/** Waits until the page has its final bytes: it is compressed again, tighter, after it was first sent. */
async function squeezed(address: string): Promise<void> {
  const size = async () => Number((await fetch(address, { headers: { "accept-encoding": "br" } })).headers.get("content-length"));
  const loose = await size();
  for (let tries = 0; tries < 50 && (await size()) === loose; tries++) await new Promise((resolve) => setTimeout(resolve, 100));
}

async function ready(port: number): Promise<void> {
  for (let tries = 0; tries < 600; tries++) {
    if ((await fetch(`http://127.0.0.1:${port}/readyz`).catch(() => null))?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error("a web process did not become ready");
}

async function articleAddress(origin: string): Promise<string> {
  const html = await (await fetch(`${origin}/en`)).text();
  const found = /href="(\/en\/(?:news|heritage)\/[^"?]+)"/.exec(html)?.[1];
  if (!found) throw new Error("the home page shows no article");
  return found;
}

/** Median time of a page that was just purged. */
async function uncachedMs(db: ReturnType<typeof connect>["db"], origin: string, address: string): Promise<number> {
  const times: number[] = [];
  for (let i = 0; i < 40; i++) {
    await db.execute("select pg_notify('xoan_purge', '[\"list:en\",\"list:vi\"]')");
    await new Promise((resolve) => setTimeout(resolve, 25));
    const began = performance.now();
    await (await fetch(`${origin}${address}?page=${i % 2 === 0 ? "" : ""}`)).text();
    times.push(performance.now() - began);
  }
  return median(times);
}

function memoryMb(child: ChildProcess | undefined): number {
  try {
    const status = readFileSync(`/proc/${child?.pid}/status`, "utf8");
    return Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024);
  } catch {
    return 0;
  }
}

process.stdout.write(`${JSON.stringify(await bench(), null, 2)}\n`);
process.exit(0);
