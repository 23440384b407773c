import { randomBytes } from "node:crypto";
import pg from "pg";
import { inject } from "vitest";
import { connect, type Db } from "../../src/kernel/db.ts";

/** A database of one's own, with the whole schema and no row of the product. */
export type TestDatabase = { db: Db; pool: pg.Pool; url: string; close(): Promise<void> };

/**
 * Copies the run's template. Call it in `beforeAll` and its `close` in `afterAll`; a copy takes about 0.2 s, so one per
 * test file.
 */
export async function testDatabase(template = inject("template")): Promise<TestDatabase> {
  const adminUrl = inject("adminUrl");
  const name = `xoan_test_${randomBytes(6).toString("hex")}`;
  await withAdmin(adminUrl, async (admin) => {
    // Two copies of one template at once disturb each other.
    await admin.query("select pg_advisory_lock(7205119003)");
    await admin.query(`create database ${name} template ${template} strategy file_copy`);
  });
  const url = databaseUrl(name);
  const { pool, db } = connect(url, { name: "xoan test", max: 10 });
  return {
    db,
    pool,
    url,
    async close() {
      await pool.end();
      await withAdmin(adminUrl, (admin) => admin.query(`drop database if exists ${name} with (force)`));
    },
  };
}

/** Address of another database on the server of the tests. */
export function databaseUrl(name: string): string {
  const url = new URL(inject("adminUrl"));
  url.pathname = `/${name}`;
  return url.href;
}

async function withAdmin(url: string, work: (admin: pg.Client) => Promise<unknown>): Promise<void> {
  const admin = new pg.Client({ connectionString: url });
  await admin.connect();
  try {
    await work(admin);
  } finally {
    await admin.end();
  }
}
