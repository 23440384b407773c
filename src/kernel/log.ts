import pino from "pino";

export type Log = pino.Logger;

const HIDDEN = ["password", "secret", "token", "totp", "cookie", "authorization", "set-cookie", "databaseUrl", "smtpUrl", "s3Url"];
const REDACTED = HIDDEN.flatMap((name) => {
  const step = /^\w+$/.test(name) ? `.${name}` : `["${name}"]`;
  return [step.replace(/^\./, ""), `*${step}`, `*.*${step}`];
});

/** Replaces the credentials of any address in a text by `***`; errors of drivers like to quote them. */
export function maskCredentials(text: string): string {
  return text.replace(/\b([a-z][a-z0-9+.-]*:\/\/)[^\s/@"]+@/gi, "$1***@");
}

/** A JSON logger to standard output that writes neither passwords, tokens, cookies nor addresses with credentials. */
export function createLog(options: { level: pino.LevelWithSilent; name: string }, destination?: pino.DestinationStream): Log {
  const settings: pino.LoggerOptions = {
    level: options.level,
    base: { name: options.name, pid: process.pid },
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: { paths: REDACTED, censor: "***" },
    serializers: { err: serializeError, error: serializeError },
    // The whole line: the logger copies an error's message into the line's own.
    hooks: { streamWrite: maskCredentials },
  };
  return destination ? pino(settings, destination) : pino(settings);
}

function serializeError(error: unknown) {
  if (!(error instanceof Error)) return error;
  const { type, message, stack } = pino.stdSerializers.err(error);
  // Other properties of a database error hold the row that failed: people's data stays out of the log.
  return { type, message, stack, code: (error as { code?: unknown }).code };
}
