import { execFileSync, fork, spawn, type ChildProcess } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { loadProfile } from "../src/demonstration.ts";
import { readConfig } from "../src/kernel/config.ts";
import { connect } from "../src/kernel/db.ts";
import { migrate } from "../src/kernel/migrate.ts";
import { freePort, startPostgres } from "../src/kernel/postgres.ts";
import { pageScores } from "./lighthouse.ts";
import { load, median, percentile } from "./load.ts";
import { measurePlans } from "./plans.ts";
import { fillIndex, timeSearch } from "./search.ts";
import { publishAndSee } from "./visible.ts";

const ROOT = path.resolve(import.meta.dirname, "..");
const EDITIONS = Number(process.env["BENCH_EDITIONS"] ?? 100_000);
const note = (text: string) => process.stderr.write(`bench: ${text}\n`);

/** Everything the bench measures, in one run on one machine: ratios first, absolute figures beside them. */
async function bench() {
  requireWrk();
  const dataDir = mkdtempSync(path.join(tmpdir(), "xoan-bench-"));
  const children: ChildProcess[] = [];
  const postgres = await startPostgres({ dataDir });
  try {
    await migrate(postgres.url);
    const { db, pool } = connect(postgres.url);
    const ports = [await freePort(), await freePort(), await freePort()] as const;
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
    children.push(await bare(origin, address, ports[2]));
    note("cached page against bare node:http");
    const rounds = [];
    for (let i = 0; i < 3; i++) rounds.push({ ours: await load(origin + address), bare: await load(`http://127.0.0.1:${ports[2]}/`) });
    const cached = {
      ours: median(rounds.map((each) => each.ours.rps)),
      bare: median(rounds.map((each) => each.bare.rps)),
      p99: median(rounds.map((each) => each.ours.p99)),
    };
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
      cachedArticle: {
        ratioToBareNode: round(cached.ours / cached.bare),
        rps: Math.round(cached.ours),
        bareRps: Math.round(cached.bare),
        p99Ms: round(cached.p99),
      },
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

function requireWrk(): void {
  try {
    execFileSync("sh", ["-c", "command -v wrk taskset"], { stdio: "ignore" });
  } catch {
    execFileSync("apt-get", ["install", "-y", "-q", "wrk", "util-linux"], { stdio: "ignore" });
  }
}

/** A web process pinned to the first core. */
function web(env: Record<string, string>): ChildProcess {
  const args = ["-c", "0", process.execPath, path.join(ROOT, "src/main.web.ts")];
  return spawn("taskset", args, { cwd: ROOT, env: { ...process.env, ...env }, stdio: ["ignore", "inherit", "inherit"] });
}

async function bare(origin: string, address: string, port: number): Promise<ChildProcess> {
  const child = fork(path.join(import.meta.dirname, "bare.ts"), [origin, address, String(port)]);
  await new Promise((resolve) => child.once("message", resolve));
  execFileSync("taskset", ["-acp", "0", String(child.pid)], { stdio: "ignore" });
  return child;
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
