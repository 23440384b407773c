import { sql } from "drizzle-orm";
import { fromDrizzle, type Job, PgBoss, type QueuePolicy } from "pg-boss";
import { homeZone } from "./clock.ts";
import type { Context, Enqueue } from "./context.ts";
import { newRequestId } from "./ids.ts";

/** One kind of background work. A handler checks the state anew when it runs: a job may come late, or twice. */
export type JobDefinition = {
  name: string;
  /** Cron expression, in `timeZone`, the offices' own when left out; the job then also runs by itself, with empty data. */
  schedule?: string;
  timeZone?: string;
  /** How many run at once in one worker. */
  concurrency?: number;
  /** `short` drops a job when one with the same singletonKey already waits; `standard` keeps all. */
  policy?: Extract<QueuePolicy, "standard" | "short">;
  /** After this many seconds a run counts as lost and is tried again. */
  expireInSeconds?: number;
  retryLimit?: number;
  handle(ctx: Context, data: Record<string, unknown>): Promise<void>;
};

/** What the composition root gives: how to build a context and where failures are told. */
export type JobsOptions = {
  /** True in the worker; a web process only enqueues. */
  worker: boolean;
  onError?: (error: unknown, job?: string) => void;
};

/** The connection to the queues. */
export type Jobs = {
  boss: PgBoss;
  /** Creates the queues, starts the handlers and keeps exactly the schedules that are declared. */
  register(definitions: JobDefinition[], contextFor: (requestId: string) => Context): Promise<void>;
  /** Lets running jobs end, then disconnects. */
  stop(): Promise<void>;
};

/** Connects to the queues in schema `pgboss`, creating or upgrading it under a lock of its own. */
export async function startJobs(url: string, options: JobsOptions): Promise<Jobs> {
  const boss = new PgBoss({
    connectionString: url,
    schema: "pgboss",
    application_name: options.worker ? "xoan worker jobs" : "xoan web jobs",
    max: options.worker ? 6 : 2,
    supervise: options.worker,
    schedule: options.worker,
  });
  const onError = options.onError ?? (() => {});
  boss.on("error", (error) => onError(error));
  await boss.start();
  return {
    boss,
    register: (definitions, contextFor) => register(boss, definitions, contextFor, onError),
    stop: () => boss.stop({ graceful: true, timeout: 20_000 }),
  };
}

const QUEUE_DEFAULTS = { retryDelay: 5, retryBackoff: true, retryDelayMax: 600 };

/**
 * The `enqueue` of a context: the job exists only if the transaction commits. A queue that no worker has created yet is
 * created, so web and worker may start in any order.
 */
export function enqueueWith(boss: PgBoss): Enqueue {
  const known = new Set<string>();
  return async (tx, queue, data, options = {}) => {
    if (!known.has(queue)) {
      if ((await boss.getQueue(queue)) === null) await boss.createQueue(queue, { ...QUEUE_DEFAULTS, retryLimit: 8 });
      known.add(queue);
    }
    await boss.send(queue, data, { ...options, db: fromDrizzle(tx, sql) });
  };
}

async function register(
  boss: PgBoss,
  definitions: JobDefinition[],
  contextFor: (requestId: string) => Context,
  onError: (error: unknown, job?: string) => void,
): Promise<void> {
  for (const definition of definitions) {
    const settings = { ...QUEUE_DEFAULTS, retryLimit: definition.retryLimit ?? 8, expireInSeconds: definition.expireInSeconds ?? 300 };
    await boss.createQueue(definition.name, { ...settings, policy: definition.policy ?? "standard" });
    await boss.updateQueue(definition.name, settings);
    const work = { pollingIntervalSeconds: 1, batchSize: 1, localConcurrency: definition.concurrency ?? 1 };
    await boss.work(definition.name, work, async (jobs: Job[]) => {
      for (const job of jobs) {
        try {
          await definition.handle(contextFor(newRequestId()), (job.data ?? {}) as Record<string, unknown>);
        } catch (error) {
          onError(error, definition.name);
          throw error;
        }
      }
    });
  }
  await keepSchedules(boss, definitions);
}

async function keepSchedules(boss: PgBoss, definitions: JobDefinition[]): Promise<void> {
  for (const { name, schedule, timeZone } of definitions) {
    if (schedule) await boss.schedule(name, schedule, {}, { tz: timeZone ?? homeZone() });
  }
  for (const { name } of await boss.getSchedules()) {
    if (!definitions.some((definition) => definition.name === name && definition.schedule)) await boss.unschedule(name);
  }
}
