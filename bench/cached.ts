import { type ChildProcess, execFileSync, fork } from "node:child_process";
import { once } from "node:events";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { hasWrk, load, median, percentile } from "./load.ts";
import type { Slice, SliceDone } from "./slices.ts";

/** A server under load: its address and the process whose time counts. */
export type Served = { address: string; process: ChildProcess };

/** A cached page beside the bare server. `ratio` is null when the generator, not the servers, was the limit. */
export type CachedFigures = {
  ratioToBareNode: number | null;
  cpuRatioToBareNode: number;
  rps: number;
  bareRps: number;
  p99Ms: number | null;
  generator: string;
  generatorRps: number;
  cpuUsPerRequest: { ours: number; bare: number };
};

const ROUNDS = Number(process.env["BENCH_ROUNDS"] ?? 40);
const REQUESTS = 3000;
/** Above this share of the ceiling a ratio would compare the generator with itself. */
const CREDIBLE = 0.95;

/**
 * Compares in short slices that take turns in changing order, and takes the median of the ratios of neighbours: what else the
 * machine does falls on both. Time of the processor per request is told beside it, as it hardly depends on the others.
 */
export async function compareCached(ours: Served, bare: Served, ceiling: Served): Promise<CachedFigures> {
  const generator = fork(path.join(import.meta.dirname, "slices.ts"));
  pin(generator, 1);
  try {
    const measure = (served: Served, requests = REQUESTS) => slice(generator, served, requests);
    for (const served of [ours, bare, ceiling]) await measure(served, 4 * REQUESTS);
    const rounds: { ours: Measured; bare: Measured; ceiling: Measured }[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      const first = round % 2 === 0 ? await measure(ours) : null;
      const bareTaken = await measure(bare);
      rounds.push({ ours: first ?? (await measure(ours)), bare: bareTaken, ceiling: await measure(ceiling) });
    }
    const middle = (of: (each: (typeof rounds)[number]) => number) => median(rounds.map(of));
    const absolute = hasWrk() ? await withWrk(ours, bare, ceiling) : null;
    const rps = absolute?.rps ?? middle((each) => each.ours.rps);
    const bareRps = absolute?.bareRps ?? middle((each) => each.bare.rps);
    const generatorRps = absolute?.generatorRps ?? middle((each) => each.ceiling.rps);
    const ratio = absolute?.ratio ?? middle((each) => each.ours.rps / each.bare.rps);
    // Slices in which the scheduler moved others through our caches are dear; the cheaper quarter says what the code costs.
    const quarter = (of: "ours" | "bare") =>
      percentile(
        rounds.map((each) => each[of].cpuUs),
        0.25,
      );
    return {
      ratioToBareNode: Math.max(rps, bareRps) > CREDIBLE * generatorRps ? null : round2(ratio),
      cpuRatioToBareNode: round2(quarter("bare") / quarter("ours")),
      rps: Math.round(rps),
      bareRps: Math.round(bareRps),
      p99Ms: absolute?.p99 ?? null,
      generator: absolute ? "wrk" : "slices",
      generatorRps: Math.round(generatorRps),
      cpuUsPerRequest: { ours: round2(quarter("ours")), bare: round2(quarter("bare")) },
    };
  } finally {
    generator.kill();
  }
}

type Measured = { rps: number; cpuUs: number };

async function slice(generator: ChildProcess, served: Served, requests: number): Promise<Measured> {
  const before = cpuUs(served.process);
  generator.send({ address: served.address, requests } satisfies Slice);
  const [answer] = (await once(generator, "message")) as [SliceDone];
  if ("error" in answer) throw new Error(`bench: ${answer.error}`);
  return { rps: (requests / answer.ms) * 1000, cpuUs: (cpuUs(served.process) - before) / requests };
}

async function withWrk(ours: Served, bare: Served, ceiling: Served) {
  const rounds = [];
  for (let round = 0; round < 7; round++)
    rounds.push({ ours: await load(ours.address), bare: await load(bare.address), ceiling: await load(ceiling.address) });
  return {
    rps: median(rounds.map((each) => each.ours.rps)),
    bareRps: median(rounds.map((each) => each.bare.rps)),
    generatorRps: median(rounds.map((each) => each.ceiling.rps)),
    ratio: median(rounds.map((each) => each.ours.rps / each.bare.rps)),
    p99: median(rounds.map((each) => each.ours.p99)),
  };
}

/** Microseconds of processor that all threads of a process have had. */
function cpuUs({ pid }: ChildProcess): number {
  const tasks = `/proc/${pid}/task`;
  const spent = readdirSync(tasks).map((task) => Number(readFileSync(`${tasks}/${task}/schedstat`, "utf8").split(" ")[0]));
  return spent.reduce((sum, each) => sum + each, 0) / 1000;
}

/** Binds every thread of a process to one core. */
export function pin(child: ChildProcess, core: number): void {
  execFileSync("taskset", ["-acp", String(core), String(child.pid)], { stdio: "ignore" });
}

const round2 = (value: number) => Number(value.toFixed(2));
