import { data } from "react-router";

/** PostgreSQL says so: starting, stopping, out of connections, or the line broke; or the machine did: nobody listens, time ran out. */
const CODES = /^(57P0[1-5]|53300|08\w{3}|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENOTFOUND|EPIPE)$/;

/** True when the database cannot be asked at all, as opposed to a question that went wrong. */
export function isUnavailable(error: unknown, depth = 0): boolean {
  if (typeof error !== "object" || error === null || depth > 5) return false;
  const { code, cause, errors } = error as { code?: unknown; cause?: unknown; errors?: unknown };
  if (typeof code === "string" && CODES.test(code)) return true;
  return isUnavailable(cause, depth + 1) || (Array.isArray(errors) && errors.some((one) => isUnavailable(one, depth + 1)));
}

/** Turns a lost database into the maintenance page (503); every other fault goes on as it is. */
export function orMaintenance(error: unknown): never {
  if (isUnavailable(error)) throw data(null, { status: 503, headers: { "Retry-After": "60" } });
  throw error;
}
