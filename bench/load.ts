import { execFile, spawnSync } from "node:child_process";
import { promisify } from "node:util";

const run = promisify(execFile);

/** One run of wrk pinned to the second core: requests per second and latencies in milliseconds. */
export type Load = { rps: number; p50: number; p99: number; errors: number };

/** Whether Debian's wrk is there. */
export const hasWrk = () => spawnSync("sh", ["-c", "command -v wrk"], { stdio: "ignore" }).status === 0;

/** Loads an address for some seconds over keep-alive connections that accept brotli. */
export async function load(address: string, options: { seconds?: number; connections?: number } = {}): Promise<Load> {
  const args = [
    "-c",
    "1",
    "wrk",
    "-t1",
    `-c${options.connections ?? 32}`,
    `-d${options.seconds ?? 1}s`,
    "--latency",
    "-H",
    "Accept-Encoding: br",
    address,
  ];
  const { stdout } = await run("taskset", args);
  const number = (pattern: RegExp) => pattern.exec(stdout)?.[1] ?? "0";
  return {
    rps: Number(number(/Requests\/sec:\s+([\d.]+)/)),
    p50: toMs(number(/50%\s+([\d.]+\w+)/)),
    p99: toMs(number(/99%\s+([\d.]+\w+)/)),
    errors: Number(number(/Non-2xx or 3xx responses: (\d+)/)),
  };
}

function toMs(text: string): number {
  const value = Number.parseFloat(text);
  return text.endsWith("us") ? value / 1000 : text.endsWith("ms") ? value : value * 1000;
}

/** The middle of the values. */
export function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

/** The value below which `share` of the values lie. */
export function percentile(values: number[], share: number): number {
  return values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0;
}
