import { createServer } from "node:net";
import pg from "pg";
import { ConfigError } from "./config.ts";
import { Fault, isFault } from "./errors.ts";
import { maskCredentials } from "./log.ts";

const UNREACHABLE = new Set(["ECONNREFUSED", "ENOTFOUND", "ETIMEDOUT", "EHOSTUNREACH", "ENETUNREACH", "ECONNRESET", "EAI_AGAIN", "57P03"]);

/**
 * Proves that the address leads to a server that we can use, before anything depends on it.
 * @throws Fault `database_unreachable`, `database_refused` or `database_unfit`, with the sentence to show.
 */
export async function requireDatabase(url: string): Promise<void> {
  const { host, pathname } = new URL(url);
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  client.on("error", () => {});
  try {
    await client.connect();
    const { rows } = await client.query(
      "select current_setting('server_version_num')::int as version, current_setting('server_encoding') as encoding",
    );
    const { version, encoding } = rows[0];
    if (version < 180_000)
      throw new Fault("unavailable", "database_unfit", `The database server at ${host} is older than PostgreSQL 18; upgrade it.`);
    if (encoding !== "UTF8")
      throw new Fault("unavailable", "database_unfit", `The database${pathname} is encoded as ${encoding}; create it with encoding UTF8.`);
  } catch (error) {
    if (isFault(error)) throw error;
    throw unusable(error as { code?: string; message: string }, host, pathname.slice(1));
  } finally {
    await client.end().catch(() => {});
  }
}

/** @throws Fault `port_used` when another program listens there already. */
export async function requireFreePort(port: number, host: string): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const probe = createServer();
    probe.once("error", (error: NodeJS.ErrnoException) => reject(portFault(error, port, host)));
    probe.listen(port, host, () => probe.close(() => resolve()));
  });
}

/** What went wrong at the start, in a sentence or two with what to do; unknown errors keep their stack, without credentials. */
export function explainStartup(error: unknown, config: { port: number; host: string; dataDir: string } | null): string {
  if (error instanceof ConfigError) return error.message;
  if (isFault(error)) return error.message;
  const { code, message, stack } = (error ?? {}) as { code?: string; message?: string; stack?: string };
  if (config && (code === "EADDRINUSE" || code === "EADDRNOTAVAIL")) return portFault({ code }, config.port, config.host).message;
  if (code === "ENOSPC" || code === "53100" || code === "EDQUOT") {
    return `The disk is full. Free some space${config ? ` for ${config.dataDir}` : ""} and start again; nothing that was saved is lost.`;
  }
  if (code === "EACCES" || code === "EROFS")
    return `A file or folder may not be written: ${message}. Correct its owner, or set XOAN_DATA to another folder.`;
  if (code && UNREACHABLE.has(code))
    return `The database does not answer (${maskCredentials(message ?? code)}). Start it, then start Xoan again.`;
  if (code === "42501")
    return `The database account lacks a right (${message}). It must own the database, or at least be allowed to create schemas and extensions in it.`;
  return maskCredentials(stack ?? String(error));
}

function unusable(error: { code?: string; message: string }, host: string, database: string): Fault {
  if (error.code === "28P01" || error.code === "28000") {
    return new Fault(
      "unavailable",
      "database_refused",
      `The database server at ${host} refused the account in DATABASE_URL; correct its name or password.`,
    );
  }
  if (error.code === "3D000") {
    return new Fault(
      "unavailable",
      "database_refused",
      `There is no database "${database}" at ${host}; create it (createdb -E UTF8 ${database}) or correct DATABASE_URL.`,
    );
  }
  const why = maskCredentials(error.message || error.code || "no answer");
  return new Fault(
    "unavailable",
    "database_unreachable",
    `The database at ${host} cannot be reached (${why}). Start it, or correct DATABASE_URL.`,
  );
}

function portFault(error: { code?: string }, port: number, host: string): Fault {
  const why: Record<string, string> = {
    EADDRINUSE: `Port ${port} on ${host} is already used by another program. Stop that program, or choose another port: PORT=${port + 1} npm start.`,
    EADDRNOTAVAIL: `This machine has no address ${host}. Correct HOST.`,
    EACCES: `Port ${port} needs more rights than this account has. Choose a port above 1023 with PORT.`,
    ENOTFOUND: `There is no host named ${host}. Correct HOST.`,
  };
  return new Fault("unavailable", "port_used", why[error.code ?? ""] ?? `Port ${port} on ${host} cannot be used (${error.code}).`);
}
