import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

/** A program that runs, with all that it said so far. */
export type Run = { child: ChildProcess; output: () => string; exit: Promise<number | null> };

/** A folder of its own with what was started in it, as a new user at a shell would. */
export type Door = {
  folder: string;
  dataDir: string;
  /** One of the project's commands. */
  cli(args: string[], env: Record<string, string>): Run;
  /** Any entry of the project on its own Node. */
  spawned(args: string[], env: Record<string, string>): Run;
  /** Ends what still runs and removes the folder. */
  close(): Promise<void>;
};

export const root = path.resolve(import.meta.dirname, "../..");

/** Opens a new folder below the system's temporary one; every account may enter it. */
export function openDoor(): Door {
  const folder = mkdtempSync(path.join(tmpdir(), "xoan-door-"));
  chmodSync(folder, 0o755);
  const dataDir = path.join(folder, "var");
  const started: ChildProcess[] = [];
  const spawned = (args: string[], env: Record<string, string>): Run => {
    // Only what a new user's shell has: the test runner's own NODE_ENV would count as an answer about demonstration accounts.
    const shell = { PATH: process.env["PATH"] ?? "", HOME: process.env["HOME"] ?? "/", XOAN_DATA: dataDir };
    const child = spawn(process.execPath, args, { cwd: root, env: { ...shell, ...env }, stdio: ["ignore", "pipe", "pipe"] });
    started.push(child);
    let text = "";
    for (const stream of [child.stdout, child.stderr]) stream?.on("data", (chunk) => (text += chunk));
    const exit = new Promise<number | null>((resolve) => child.once("exit", (code) => resolve(code)));
    return { child, output: () => text, exit };
  };
  return {
    folder,
    dataDir,
    spawned,
    cli: (args, env) => spawned(["src/main.cli.ts", ...args], env),
    async close() {
      for (const child of started.splice(0)) {
        if (child.exitCode !== null || child.signalCode !== null) continue;
        child.kill("SIGTERM");
        await once(child, "exit");
      }
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Resolves once the program said it is ready. @throws Error with its output when it ended before. */
export async function untilReady(run: Run): Promise<void> {
  while (!run.output().includes("ready.")) {
    if (run.child.exitCode !== null) throw new Error(run.output());
    await sleep(50);
  }
}

/** Resolves once the address answers. @throws Error with the program's output when it ended before. */
export async function untilAnswers(run: Run, address: string): Promise<void> {
  for (;;) {
    const answer = await fetch(address).catch(() => null);
    if (answer?.ok) return;
    if (run.child.exitCode !== null) throw new Error(run.output());
    await sleep(50);
  }
}
