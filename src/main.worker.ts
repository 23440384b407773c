import { collectJobs } from "./jobs/index.ts";
import { type Config, readConfig } from "./kernel/config.ts";
import { connect } from "./kernel/db.ts";
import { Fault } from "./kernel/errors.ts";
import { enqueueWith, startJobs } from "./kernel/jobs.ts";
import { createLog } from "./kernel/log.ts";
import { requireSchema } from "./kernel/migrate.ts";
import { explainStartup, requireDatabase } from "./kernel/startup.ts";
import { openStorage } from "./kernel/storage.ts";
import { openKinds } from "./kinds.ts";
import { emit } from "./listeners.ts";
import { liveUntilTold } from "./supervise.ts";

/** One worker: background jobs and schedules. Several may run side by side. */
async function work(config: Config): Promise<void> {
  if (config.databaseUrl === null)
    throw new Fault("bad_input", "database_missing", "Set DATABASE_URL to a PostgreSQL 18 database; only npm start brings its own.");
  await requireDatabase(config.databaseUrl);
  await requireSchema(config.databaseUrl);
  const log = createLog({ level: config.logLevel, name: "worker" });
  const { db, pool } = connect(config.databaseUrl, { name: "xoan worker" });
  const jobs = await startJobs(config.databaseUrl, { worker: true, onError: (error, job) => log.error({ err: error, job }, "job failed") });
  const enqueue = enqueueWith(jobs.boss);
  await jobs.register(collectJobs({ storage: openStorage(config), kinds: openKinds() }), (requestId) => ({
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
