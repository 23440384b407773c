import { translator } from "./desk/messages/index.ts";
import { noticeText } from "./desk/notifications/notice-text.ts";
import { collectJobs } from "./jobs/index.ts";
import { type Clock, systemClock } from "./kernel/clock.ts";
import type { Config } from "./kernel/config.ts";
import { type Context, toldAt } from "./kernel/context.ts";
import { connect } from "./kernel/db.ts";
import { enqueueWith, type JobDefinition, startJobs } from "./kernel/jobs.ts";
import { createLog } from "./kernel/log.ts";
import { openMail } from "./kernel/mail.ts";
import { keptSecret } from "./kernel/secrets.ts";
import { secretBox } from "./kernel/secretBox.ts";
import { openStorage } from "./kernel/storage.ts";
import { openKinds } from "./kinds.ts";
import { emit } from "./listeners.ts";
import type { Mailing } from "./modules/notifications/index.ts";
import { READER_ADDRESSES } from "./modules/requests/index.ts";

/** A worker that runs: its jobs, the context it gives to each, and its end. */
export type Worker = { jobs: readonly JobDefinition[]; contextFor(requestId: string): Context; close(): Promise<void> };

/** Starts one worker on a database that has the schema: background jobs and schedules. Several may run side by side. */
export async function startWorker(config: Config, databaseUrl: string, now: Clock = systemClock): Promise<Worker> {
  const log = createLog({ level: config.logLevel, name: "worker" });
  const { db, pool } = connect(databaseUrl, { name: "xoan worker" });
  const mail = openMail(config);
  const mailing: Mailing = { mail, origin: config.origin, say: (lang, notice) => noticeText(translator(lang), notice) };
  const box = secretBox(config.secret ?? keptSecret(config.dataDir, "session.secret"), READER_ADDRESSES);
  const readers = { mail, origin: config.origin, box };
  const queues = await startJobs(databaseUrl, { worker: true, onError: (error, job) => log.error({ err: error, job }, "job failed") });
  const enqueue = enqueueWith(queues.boss);
  const jobs = collectJobs({ storage: openStorage(config), kinds: openKinds(), mailing, readers });
  const contextFor = (requestId: string): Context => {
    const at = now();
    return { actor: { kind: "system", id: null, name: "worker" }, now: at, lang: "vi", requestId, db, emit: toldAt(emit, at), enqueue };
  };
  await queues.register(jobs, contextFor);
  return {
    jobs,
    contextFor,
    async close() {
      await queues.stop();
      mail.close();
      await pool.end();
    },
  };
}
