/** PostgreSQL says so: starting, stopping, out of connections, or the line broke; or the machine did: nobody listens, time ran out. */
const CODES = /^(57P0[1-5]|53300|08\w{3}|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENOTFOUND|EPIPE)$/;
// The driver gives its own words for a lost line no code.
const WORDS = /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error)/;

/** Seconds after which a reader, a crawler or a proxy may ask again. */
export const RETRY_AFTER_S = 60;

/** True when the database cannot be asked at all, as opposed to a question that went wrong. */
export function isUnavailable(error: unknown, depth = 0): boolean {
  if (typeof error !== "object" || error === null || depth > 5) return false;
  const { code, message, cause, errors } = error as { code?: unknown; message?: unknown; cause?: unknown; errors?: unknown };
  if (typeof code === "string" && CODES.test(code)) return true;
  if (typeof message === "string" && WORDS.test(message)) return true;
  return isUnavailable(cause, depth + 1) || (Array.isArray(errors) && errors.some((one) => isUnavailable(one, depth + 1)));
}
