import { drizzle } from "drizzle-orm/node-postgres";
import pg from "pg";

/**
 * Opens a pool and the query builder on it. Timestamps travel as `Date`, `date` columns as ISO text:
 * node-postgres would turn a local date into an instant of the machine's zone.
 */
export function connect(url: string, options: { max?: number; name?: string } = {}) {
  const pool = new pg.Pool({
    connectionString: url,
    max: options.max ?? 10,
    application_name: options.name ?? "xoan",
    types: { getTypeParser: (oid, format) => (oid === pg.types.builtins.DATE ? (v: string) => v : pg.types.getTypeParser(oid, format)) },
  });
  // An idle client lost its server: the pool reconnects; without a listener Node would exit.
  pool.on("error", () => {});
  return { pool, db: drizzle({ client: pool }) };
}

export type Db = ReturnType<typeof connect>["db"];
export type Tx = Parameters<Parameters<Db["transaction"]>[0]>[0];
/** Either the pool or a transaction: enough for any query. */
export type Queryable = Db | Tx;
