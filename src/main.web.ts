import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type Config, readConfig } from "./kernel/config.ts";
import { Fault } from "./kernel/errors.ts";
import { requireSchema } from "./kernel/migrate.ts";
import { explainStartup, requireDatabase } from "./kernel/startup.ts";
import type { Profile } from "./profile/contract.ts";
import { readProfile } from "./profile/load.ts";
import { liveUntilTold } from "./supervise.ts";

type ServerBuild = {
  entry: { module: { serveWeb(options: { config: Config; profile: Profile; clientFolder: string }): Promise<{ close(): Promise<void> }> } };
};

/** One web process. It never migrates and never seeds; several may run side by side. */
async function serve(config: Config): Promise<void> {
  if (config.databaseUrl === null)
    throw new Fault("bad_input", "database_missing", "Set DATABASE_URL to a PostgreSQL 18 database; only npm start brings its own.");
  await requireDatabase(config.databaseUrl);
  await requireSchema(config.databaseUrl);
  const profile = await readProfile(config.profile);
  const build = new URL("../build/server/index.js", import.meta.url);
  if (!existsSync(build)) throw new Fault("unavailable", "not_built", "The pages are not built yet; run npm run build.");
  // From here on: React picks its fast form when it is loaded. What the account of the start said is in the config.
  process.env.NODE_ENV = "production";
  const { entry } = (await import(build.href)) as ServerBuild;
  const web = await entry.module.serveWeb({ config, profile, clientFolder: fileURLToPath(new URL("../build/client", import.meta.url)) });
  liveUntilTold(() => web.close());
}

let config: Config | null = null;
try {
  config = readConfig(process.env);
  await serve(config);
} catch (error) {
  process.stderr.write(`xoan: ${explainStartup(error, config)}\n`);
  process.exit(1);
}
