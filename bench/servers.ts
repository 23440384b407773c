import { type ChildProcess, fork, spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { pin } from "./cached.ts";

const ROOT = path.resolve(import.meta.dirname, "..");

/** A web process pinned to the first core, and how long it took from its start to its first answer. */
export async function startWeb(env: Record<string, string>): Promise<{ process: ChildProcess; startUpMs: number }> {
  const began = performance.now();
  const args = ["-c", "0", process.execPath, path.join(ROOT, "src/main.web.ts")];
  const child = spawn("taskset", args, { cwd: ROOT, env: { ...process.env, ...env }, stdio: ["ignore", "inherit", "inherit"] });
  await ready(`http://127.0.0.1:${env["PORT"]}/readyz`, child);
  return { process: child, startUpMs: performance.now() - began };
}

async function ready(address: string, child: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 3000 && child.exitCode === null; tries++) {
    if ((await fetch(address).catch(() => null))?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error("a web process did not become ready");
}

/** A server of the bench itself, on the core of the web process. */
export async function startHelper(name: string, args: string[]): Promise<ChildProcess> {
  const child = fork(path.join(import.meta.dirname, name), args);
  await new Promise((resolve, reject) => {
    child.once("message", resolve);
    child.once("exit", (code) => reject(new Error(`${name} ended with ${code}`)));
  });
  pin(child, 0);
  return child;
}

/** Resident memory of a process. */
export function memoryMb(child: ChildProcess): number {
  const status = readFileSync(`/proc/${child.pid}/status`, "utf8");
  return Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024);
}
