import { createHash, randomBytes } from "node:crypto";
import { rmSync } from "node:fs";
import path from "node:path";
import pg from "pg";
import type { TestProject } from "vitest/node";
import { migrate, readMigrations } from "../../src/kernel/migrate.ts";
import { startPostgres } from "../../src/kernel/postgres.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** Address of a database on the server on which the tests make their own. */
    adminUrl: string;
    /** The migrated, empty database that every test database is a copy of. */
    template: string;
    /** Name for the database that holds this run's demonstration, made by whoever needs it first. */
    demonstration: string;
  }
}

/** One server and one migrated template for the run; several runs may share both at the same time. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env.DATABASE_URL;
  const embedded = given
    ? null
    : await startPostgres({
        dataDir: path.resolve(import.meta.dirname, "../../var/test-pg"),
        settings: { fsync: "off", synchronous_commit: "off", full_page_writes: "off", max_connections: "300", shared_buffers: "64MB" },
      });
  const adminUrl = given ?? embedded?.url ?? "";
  const admin = new pg.Client({ connectionString: adminUrl });
  await admin.connect();
  const demonstration = `xoan_test_demo_${randomBytes(4).toString("hex")}`;
  project.provide("demonstration", demonstration);
  try {
    if (embedded && !embedded.adopted) await dropLeftovers(admin);
    project.provide("template", await ensureTemplate(admin, adminUrl));
  } finally {
    await admin.end();
  }
  project.provide("adminUrl", adminUrl);
  return async () => {
    await forget(adminUrl, demonstration);
    await embedded?.stop();
  };
}

/** The run's demonstration goes with the run. */
async function forget(adminUrl: string, name: string): Promise<void> {
  const admin = new pg.Client({ connectionString: adminUrl });
  await admin.connect();
  await admin.query(`drop database if exists ${name} with (force)`);
  await admin.end();
  rmSync(path.resolve(import.meta.dirname, "../../var/test-demo", name), { recursive: true, force: true });
}

async function dropLeftovers(admin: pg.Client): Promise<void> {
  const { rows } = await admin.query<{ datname: string }>("select datname from pg_database where datname ~ '^xoan_(test|template)_'");
  for (const { datname } of rows) await admin.query(`drop database "${datname}" with (force)`);
}

async function ensureTemplate(admin: pg.Client, adminUrl: string): Promise<string> {
  const history = readMigrations().map(({ name, sha256 }) => name + sha256);
  const name = `xoan_template_${createHash("sha256").update(history.join()).digest("hex").slice(0, 12)}`;
  await admin.query("select pg_advisory_lock(7205119002)");
  try {
    const { rowCount } = await admin.query("select 1 from pg_database where datname = $1", [name]);
    if (rowCount) return name;
    const half = `${name}_${process.pid}`;
    await admin.query(`create database ${half}`);
    const url = new URL(adminUrl);
    url.pathname = `/${half}`;
    try {
      await migrate(url.href);
      await admin.query(`alter database ${half} rename to ${name}`);
    } catch (error) {
      await admin.query(`drop database ${half} with (force)`);
      throw error;
    }
    return name;
  } finally {
    await admin.query("select pg_advisory_unlock(7205119002)");
  }
}
