import { isIP, Socket } from "node:net";
import { isLoopback } from "../../src/kernel/config.ts";

type Target = { host?: string; port?: number; path?: string };

/** The machine itself, and the database server that the run was given. */
function isAllowed({ host = "localhost", path }: Target): boolean {
  const given = process.env.DATABASE_URL;
  return path !== undefined || isLoopback(host) || (given !== undefined && new URL(given).hostname === host);
}

/** What is to be reached: Node calls with its own normalised list, programs with options, a port and host, or a path. */
function targetOf(first: unknown, second: unknown): Target {
  if (Array.isArray(first)) return targetOf(first[0], first[1]);
  if (typeof first === "object" && first !== null) return first as Target;
  if (typeof first === "string" && Number.isNaN(Number(first))) return { path: first };
  return typeof second === "string" ? { host: second } : {};
}

// Tests reach nothing outside: what would need the internet fails at once and everywhere, not only where there is none.
const connect = Socket.prototype.connect;
Socket.prototype.connect = function (this: Socket, ...args: unknown[]): Socket {
  const target = targetOf(args[0], args[1]);
  if (isAllowed(target)) return Reflect.apply(connect, this, args) as Socket;
  const name = target.host && isIP(target.host) ? "address" : "host";
  throw new Error(`Tests may not reach the ${name} ${target.host}`);
} as typeof connect;
