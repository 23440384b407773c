import { cpSync, mkdirSync, rmSync } from "node:fs";
import path from "node:path";
import pg from "pg";
import { inject } from "vitest";
import { loadProfile } from "../../src/demonstration.ts";
import { readConfig } from "../../src/kernel/config.ts";
import { connect } from "../../src/kernel/db.ts";
import { databaseUrl, type TestDatabase, testDatabase } from "./database.ts";

/** Where the accounts of the run's demonstration are kept, beside its database. */
const folderOf = (name: string) => path.resolve(import.meta.dirname, "../../var/test-demo", name);

/**
 * A database of one's own that holds the whole demonstration, and its accounts copied into `dataDir`. The first suite of a run that asks
 * loads the profile, which takes as long as a start; all others get a copy.
 */
export async function demonstrationDatabase(dataDir: string): Promise<TestDatabase> {
  const name = inject("demonstration");
  const admin = new pg.Client({ connectionString: inject("adminUrl") });
  await admin.connect();
  try {
    await admin.query("select pg_advisory_lock(7205119004)");
    const { rowCount } = await admin.query("select 1 from pg_database where datname = $1", [name]);
    if (!rowCount) await load(admin, name);
  } finally {
    await admin.end();
  }
  cpSync(folderOf(name), dataDir, { recursive: true });
  return testDatabase(name);
}

async function load(admin: pg.Client, name: string): Promise<void> {
  const half = `${name}_half`;
  await admin.query(`drop database if exists ${half} with (force)`);
  await admin.query(`create database ${half} template ${inject("template")} strategy file_copy`);
  rmSync(folderOf(name), { recursive: true, force: true });
  mkdirSync(folderOf(name), { recursive: true });
  const url = databaseUrl(half);
  const { pool, db } = connect(url, { name: "xoan demonstration", max: 10 });
  try {
    const env = { PORT: "3000", HOST: "127.0.0.1", XOAN_DATA: folderOf(name), DATABASE_URL: url, XOAN_DEMO: "1", XOAN_LOG: "warn" };
    await loadProfile(db, readConfig(env), () => {});
  } finally {
    await pool.end();
  }
  // Only a whole one gets the name that others look for.
  await admin.query(`alter database ${half} rename to ${name}`);
}
