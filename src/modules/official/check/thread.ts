import { createRequire } from "node:module";
import path from "node:path";
import { Worker } from "node:worker_threads";
import { type Outcome, refused } from "#kernel/outcome";
import type { Deviation } from "../deviation.ts";

const LIMIT = { waiting: 20, seconds: 60, megabytes: 768 } as const;
let thread: Worker | null = null;
let queue: Promise<unknown> = Promise.resolve();
let waiting = 0;

/**
 * `checkDocx` on a thread of its own, one file after the other, so that a long one keeps nobody's page waiting. Refuses what `checkDocx`
 * refuses, and `official.busy` when too many wait, `official.check_timeout`, `official.check_failed` when it needs too much memory.
 */
export async function checkDocxApart(
  bytes: Uint8Array,
  { seconds = LIMIT.seconds }: { seconds?: number } = {},
): Promise<Outcome<Deviation[]>> {
  if (waiting >= LIMIT.waiting) return refused({ id: "official.busy" });
  waiting += 1;
  const answer = queue.then(() => onThread(bytes, seconds));
  queue = answer.catch(() => {});
  return answer.finally(() => (waiting -= 1));
}

function onThread(bytes: Uint8Array, seconds: number): Promise<Outcome<Deviation[]>> {
  const worker = (thread ??= start());
  return new Promise((resolve, reject) => {
    const end = () => {
      clearTimeout(timer);
      worker.off("message", answered).off("error", failed).off("exit", ended);
    };
    const abandon = () => {
      end();
      thread = null;
      void worker.terminate();
    };
    const answered = (answer: Outcome<Deviation[]>) => {
      end();
      worker.unref();
      resolve(answer);
    };
    const failed = (error: Error & { code?: string }) => {
      abandon();
      if (error.code === "ERR_WORKER_OUT_OF_MEMORY") resolve(refused({ id: "official.check_failed" }));
      else reject(error);
    };
    const ended = () => {
      abandon();
      reject(new Error("The thread of the checks ended without an answer"));
    };
    const timer = setTimeout(() => {
      abandon();
      resolve(refused({ id: "official.check_timeout", values: { seconds } }));
    }, seconds * 1000);
    worker.on("message", answered).on("error", failed).on("exit", ended);
    worker.ref();
    worker.postMessage(bytes);
  });
}

function start(): Worker {
  // The built server is one file elsewhere: the package's own names lead from there as well to the source of the thread.
  const module = createRequire(import.meta.url).resolve("#modules/official");
  return new Worker(path.join(path.dirname(module), "check", "worker.ts"), {
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: LIMIT.megabytes },
  });
}
