import { type ChildProcess, fork } from "node:child_process";
import { fileURLToPath } from "node:url";

/** Processes that we started and answer for. */
export type Processes = {
  /** Resolves with the name of the first that ended by itself. */
  ended: Promise<string>;
  /** Lets each finish what it does; one that does not within 30 s is killed. */
  stop(): Promise<void>;
};

/**
 * Starts `main.web.ts` and `main.worker.ts` and resolves once both are ready. They hold a channel to us and end when it
 * breaks, so that nothing stays behind when we are killed.
 * @throws Error when one ends before it is ready; it has said why.
 */
export async function startProcesses(env: Record<string, string | undefined>): Promise<Processes> {
  const children = ["web", "worker"].map((name) => startOne(name, env));
  const stop = () => Promise.all(children.map(stopOne)).then(() => {});
  const ended = Promise.race(children.map(({ name, exited }) => exited.then(() => name)));
  try {
    await Promise.all(children.map(({ ready }) => ready));
  } catch (error) {
    await stop();
    throw error;
  }
  return { ended, stop };
}

type Child = { name: string; child: ChildProcess; ready: Promise<void>; exited: Promise<void> };

function startOne(name: string, env: Record<string, string | undefined>): Child {
  const child = fork(fileURLToPath(new URL(`./main.${name}.ts`, import.meta.url)), [], {
    env,
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
  const exited = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const ready = new Promise<void>((resolve, reject) => {
    child.once("message", () => resolve());
    child.once("error", reject);
    child.once("exit", () => reject(new ChildEnded(name)));
  });
  return { name, child, ready, exited };
}

/** A child ended before it was ready and has written the reason itself. */
export class ChildEnded extends Error {
  override readonly name = "ChildEnded";
}

async function stopOne({ child, exited }: Child): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill("SIGTERM");
  const timer = setTimeout(() => child.kill("SIGKILL"), 30_000);
  await exited;
  clearTimeout(timer);
}

/**
 * The life of a serving process: says that it is ready, and calls `close` once, when told to end or when the process that
 * forked it is gone. In the latter case there is little time: the next start may already wait for the port.
 */
export function liveUntilTold(close: () => Promise<void>): void {
  let closing = false;
  const end = (limit: number) => {
    if (closing) return;
    closing = true;
    setTimeout(() => process.exit(1), limit).unref();
    close().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.on("SIGTERM", () => end(25_000));
  // From a terminal Ctrl-C reaches the whole group; whoever forked us decides about the order.
  process.on("SIGINT", () => process.channel === undefined && end(25_000));
  process.on("disconnect", () => end(1_500));
  if (process.connected) process.send?.("ready");
}
