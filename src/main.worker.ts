import { translator } from "./desk/messages/index.ts";
import { noticeText } from "./desk/notifications/notice-text.ts";
import { collectJobs } from "./jobs/index.ts";
import { keepHomeZone } from "./kernel/clock.ts";
import { type Config, readConfig } from "./kernel/config.ts";
import { connect } from "./kernel/db.ts";
import { Fault } from "./kernel/errors.ts";
import { enqueueWith, startJobs } from "./kernel/jobs.ts";
import { createLog } from "./kernel/log.ts";
import { openMail } from "./kernel/mail.ts";
import { requireSchema } from "./kernel/migrate.ts";
import { explainStartup, requireDatabase } from "./kernel/startup.ts";
import { openStorage } from "./kernel/storage.ts";
import { openKinds } from "./kinds.ts";
import { emit } from "./listeners.ts";
import type { Mailing } from "./modules/notifications/index.ts";
import { readProfile } from "./profile/load.ts";
import { liveUntilTold } from "./supervise.ts";

/** One worker: background jobs and schedules. Several may run side by side. */
async function work(config: Config): Promise<void> {
  if (config.databaseUrl === null)
    throw new Fault("bad_input", "database_missing", "Set DATABASE_URL to a PostgreSQL 18 database; only npm start brings its own.");
  await requireDatabase(config.databaseUrl);
  await requireSchema(config.databaseUrl);
  keepHomeZone((await readProfile(config.profile)).timeZone);
  const log = createLog({ level: config.logLevel, name: "worker" });
  const { db, pool } = connect(config.databaseUrl, { name: "xoan worker" });
  const mail = openMail(config);
  const mailing: Mailing = { mail, origin: config.origin, say: (lang, notice) => noticeText(translator(lang), notice) };
  const jobs = await startJobs(config.databaseUrl, { worker: true, onError: (error, job) => log.error({ err: error, job }, "job failed") });
  const enqueue = enqueueWith(jobs.boss);
  await jobs.register(collectJobs({ storage: openStorage(config), kinds: openKinds(), mailing }), (requestId) => ({
    actor: { kind: "system", id: null, name: "worker" },
    now: new Date(),
    lang: "vi",
    requestId,
    db,
    emit,
    enqueue,
  }));
  liveUntilTold(async () => {
    await jobs.stop();
    mail.close();
    await pool.end();
  });
}

let config: Config | null = null;
try {
  config = readConfig(process.env);
  await work(config);
} catch (error) {
  process.stderr.write(`xoan: ${explainStartup(error, config)}\n`);
  process.exit(1);
}
