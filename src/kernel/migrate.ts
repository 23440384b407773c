import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import pg from "pg";
import { Fault } from "./errors.ts";

/** One file of the linear, forward-only history. */
export type Migration = { name: string; sql: string; sha256: string };

// Any constant will do; it only has to be the same in every process that may migrate.
const LOCK = 7_205_119_001;

/**
 * The history as the code knows it: `NNNN_name.sql`, in order of number.
 * @throws Fault `migration_name` when a file is not named so or two share a number.
 */
export function readMigrations(directory = fileURLToPath(new URL("../../migrations/", import.meta.url))): Migration[] {
  const names = readdirSync(directory)
    .filter((name) => name.endsWith(".sql"))
    .sort();
  const seen = new Set<string>();
  return names.map((name) => {
    const number = /^(\d{4})_[a-z0-9_]+\.sql$/.exec(name)?.[1];
    if (!number || seen.has(number))
      throw new Fault("conflict", "migration_name", `The migration ${name} needs a number of its own, like 0001_name.sql.`);
    seen.add(number);
    const sql = readFileSync(path.join(directory, name), "utf8").replaceAll("\r\n", "\n");
    return { name, sql, sha256: createHash("sha256").update(sql).digest("hex") };
  });
}

/**
 * Brings the database to the schema of the code; several processes may call it at once, one works and the others wait.
 * Each file runs in a transaction of its own together with its record in `kernel.migration`.
 * @returns the names that were applied now.
 * @throws Fault `schema_newer`, `migration_changed` or `migration_order`; or the error of a failed statement.
 */
export async function migrate(target: string | pg.Pool, options: { directory?: string } = {}): Promise<string[]> {
  const migrations = readMigrations(options.directory);
  return withClient(target, async (client) => {
    await client.query("select pg_advisory_lock($1)", [LOCK]);
    try {
      await client.query(`create schema if not exists kernel;
        create table if not exists kernel.migration (name text primary key, sha256 text not null, applied_at timestamptz not null default now())`);
      const pending = pendingOf(migrations, await recorded(client));
      for (const migration of pending) await apply(client, migration);
      return pending.map((migration) => migration.name);
    } finally {
      await client.query("select pg_advisory_unlock($1)", [LOCK]).catch(() => {});
    }
  });
}

/**
 * Checks, without changing anything, that the database has exactly the schema of the code.
 * @throws Fault `schema_older` when migrations wait, and those of `migrate`.
 */
export async function requireSchema(target: string | pg.Pool, options: { directory?: string } = {}): Promise<void> {
  const migrations = readMigrations(options.directory);
  await withClient(target, async (client) => {
    const known = await client.query("select to_regclass('kernel.migration') is not null as known");
    const pending = pendingOf(migrations, known.rows[0].known ? await recorded(client) : []);
    if (pending.length > 0) {
      throw new Fault(
        "conflict",
        "schema_older",
        `The database lacks ${pending.length} migration(s); run "npm run xoan -- migrate" first.`,
      );
    }
  });
}

type Recorded = { name: string; sha256: string };

async function recorded(client: pg.ClientBase): Promise<Recorded[]> {
  return (await client.query<Recorded>("select name, sha256 from kernel.migration order by name")).rows;
}

function pendingOf(migrations: Migration[], done: Recorded[]): Migration[] {
  const byName = new Map(migrations.map((migration) => [migration.name, migration]));
  for (const { name, sha256 } of done) {
    const known = byName.get(name);
    if (!known) {
      throw new Fault(
        "conflict",
        "schema_newer",
        `The database has a newer schema (${name}) than this code; start the version that made it, or a later one.`,
      );
    }
    if (known.sha256 !== sha256) {
      throw new Fault(
        "conflict",
        "migration_changed",
        `The migration ${name} was changed after it was applied; restore the file and write a new one.`,
      );
    }
  }
  const last = done.at(-1)?.name ?? "";
  const pending = migrations.filter((migration) => !done.some(({ name }) => name === migration.name));
  const late = pending.find((migration) => migration.name < last);
  if (late)
    throw new Fault(
      "conflict",
      "migration_order",
      `The migration ${late.name} comes before ${last}, which is already applied; give it a later number.`,
    );
  return pending;
}

async function apply(client: pg.ClientBase, migration: Migration): Promise<void> {
  await client.query("begin");
  try {
    await client.query(migration.sql);
    await client.query("insert into kernel.migration (name, sha256) values ($1, $2)", [migration.name, migration.sha256]);
    await client.query("commit");
  } catch (error) {
    await client.query("rollback");
    if (error instanceof Error) error.message = `${migration.name}: ${error.message}`;
    throw error;
  }
}

async function withClient<T>(target: string | pg.Pool, work: (client: pg.ClientBase) => Promise<T>): Promise<T> {
  if (typeof target !== "string") {
    const client = await target.connect();
    try {
      return await work(client);
    } finally {
      client.release();
    }
  }
  const client = new pg.Client({ connectionString: target, application_name: "xoan migrate" });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
