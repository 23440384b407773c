import { keepHomeZone } from "./kernel/clock.ts";
import { type Config, readConfig } from "./kernel/config.ts";
import { Fault } from "./kernel/errors.ts";
import { requireSchema } from "./kernel/migrate.ts";
import { explainStartup, requireDatabase } from "./kernel/startup.ts";
import { readProfile } from "./profile/load.ts";
import { liveUntilTold } from "./supervise.ts";
import { startWorker } from "./worker.ts";

/** One worker. It never migrates and never seeds. */
async function work(config: Config): Promise<void> {
  if (config.databaseUrl === null)
    throw new Fault("bad_input", "database_missing", "Set DATABASE_URL to a PostgreSQL 18 database; only npm start brings its own.");
  await requireDatabase(config.databaseUrl);
  await requireSchema(config.databaseUrl);
  keepHomeZone((await readProfile(config.profile)).timeZone);
  const worker = await startWorker(config, config.databaseUrl);
  liveUntilTold(() => worker.close());
}

let config: Config | null = null;
try {
  config = readConfig(process.env);
  await work(config);
} catch (error) {
  process.stderr.write(`xoan: ${explainStartup(error, config)}\n`);
  process.exit(1);
}
