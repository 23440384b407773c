import { isIP } from "node:net";
import path from "node:path";
import { z } from "zod";

/** Everything the environment decides, read once per process. `databaseUrl` is null until the embedded server runs. */
export type Config = {
  port: number;
  host: string;
  /** The address readers use, without a trailing slash; forms posted from another origin are refused. */
  origin: string;
  /** Absolute path of the folder that holds everything that must be kept. */
  dataDir: string;
  databaseUrl: string | null;
  /** Folder name below `profiles/`. */
  profile: string;
  smtpUrl: string | null;
  mailFrom: string;
  /** `https://KEY:SECRET@host/bucket?region=…`; null keeps files in `dataDir`. */
  s3Url: string | null;
  /** Demonstration accounts exist and may sign in. False outside loopback and in production, whatever was asked. */
  demo: boolean;
  /** An empty database is filled with the profile's demonstration documents, not only with its units. */
  demoContent: boolean;
  /** Addresses or CIDR ranges whose `X-Forwarded-For` is believed; empty: nobody's. */
  trustedProxies: string[];
  metricsPort: number | null;
  /** Signs sessions; null: a random one kept in `dataDir` (enough for one machine). */
  secret: string | null;
  logLevel: "fatal" | "error" | "warn" | "info" | "debug" | "trace" | "silent";
  production: boolean;
};

/** The environment was wrong; `problems` names every variable that is, not only the first. */
export class ConfigError extends Error {
  override readonly name = "ConfigError";
  readonly problems: string[];
  constructor(problems: string[]) {
    super(
      `The environment has ${problems.length === 1 ? "a problem" : `${problems.length} problems`}:\n${problems.map((p) => `  - ${p}`).join("\n")}`,
    );
    this.problems = problems;
  }
}

const port = (fallback?: number) =>
  z
    .string()
    .regex(/^\d{1,5}$/, "must be a port number from 1 to 65535")
    .transform(Number)
    .refine((n) => n >= 1 && n <= 65535, "must be a port number from 1 to 65535")
    .optional()
    .transform((n) => n ?? fallback ?? null);

const address = (protocols: string[], example: string) =>
  z
    .string()
    .refine((v) => URL.canParse(v) && protocols.includes(new URL(v).protocol), `must be an address like ${example}`)
    .optional()
    .transform((v) => v ?? null);

const environment = z.object({
  PORT: port(3000),
  HOST: z
    .string()
    .regex(/^[\w.:-]+$/, "must be a host name or an IP address")
    .default("127.0.0.1"),
  XOAN_ORIGIN: z
    .string()
    .refine((v) => URL.canParse(v) && /^https?:\/\/[^/?#@]+\/?$/.test(v), "must be like https://portal.example.vn, without path")
    .transform((v) => new URL(v).origin)
    .optional(),
  XOAN_DATA: z.string().default("./var"),
  DATABASE_URL: address(["postgres:", "postgresql:"], "postgres://user:password@host:5432/database"),
  XOAN_PROFILE: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "must be the name of a folder below profiles, such as phu-tho")
    .default("phu-tho"),
  SMTP_URL: address(["smtp:", "smtps:"], "smtps://user:password@host:465"),
  XOAN_MAIL_FROM: z
    .string()
    .regex(/^[^\r\n]*[^\s@<>]+@[^\s@<>]+>?$/, "must be a mail address, optionally with a name: Xoan <xoan@example.vn>")
    .default("Xoan <xoan@localhost>"),
  S3_URL: address(["http:", "https:"], "https://KEY:SECRET@host/bucket?region=auto").refine(
    (v) => v === null || (new URL(v).username !== "" && new URL(v).password !== "" && /^\/[^/]+\/?$/.test(new URL(v).pathname)),
    "must carry key, secret and bucket: https://KEY:SECRET@host/bucket?region=auto",
  ),
  XOAN_DEMO: z.enum(["0", "1"], "must be 0 or 1").default("1"),
  XOAN_TRUSTED_PROXIES: z
    .string()
    .default("")
    .transform((v) => v.split(/[\s,]+/).filter(Boolean))
    .refine((list) => list.every(isRange), "must be addresses or ranges separated by commas, such as 10.0.0.0/8"),
  XOAN_METRICS_PORT: port(),
  XOAN_SECRET: z
    .string()
    .min(32, "must have at least 32 characters")
    .optional()
    .transform((v) => v ?? null),
  XOAN_LOG: z
    .enum(["fatal", "error", "warn", "info", "debug", "trace", "silent"], "must be fatal, error, warn, info, debug, trace or silent")
    .default("info"),
  NODE_ENV: z.string().optional(),
});

/**
 * Reads and checks the environment. A variable that is set but empty counts as unset.
 * @throws ConfigError listing every problem.
 */
export function readConfig(env: Record<string, string | undefined>): Config {
  const given = Object.fromEntries(Object.entries(env).flatMap(([name, value]) => (value?.trim() ? [[name, value.trim()]] : [])));
  const parsed = environment.safeParse(given);
  if (!parsed.success) throw new ConfigError(parsed.error.issues.map((issue) => `${issue.path.join(".")} ${issue.message}`));
  const v = parsed.data;
  const origin = v.XOAN_ORIGIN ?? `http://${urlHost(v.HOST)}:${v.PORT}`;
  const problems: string[] = [];
  if (v.XOAN_METRICS_PORT !== null && v.XOAN_METRICS_PORT === v.PORT) problems.push("XOAN_METRICS_PORT must differ from PORT");
  if (problems.length > 0) throw new ConfigError(problems);
  const production = v.NODE_ENV === "production";
  return {
    port: v.PORT ?? 3000,
    host: v.HOST,
    origin,
    dataDir: path.resolve(v.XOAN_DATA),
    databaseUrl: v.DATABASE_URL,
    profile: v.XOAN_PROFILE,
    smtpUrl: v.SMTP_URL,
    mailFrom: v.XOAN_MAIL_FROM,
    s3Url: v.S3_URL,
    demoContent: v.XOAN_DEMO === "1",
    demo: v.XOAN_DEMO === "1" && !production && isLoopback(v.HOST) && isLoopback(new URL(origin).hostname),
    trustedProxies: v.XOAN_TRUSTED_PROXIES,
    metricsPort: v.XOAN_METRICS_PORT,
    secret: v.XOAN_SECRET,
    logLevel: v.XOAN_LOG,
    production,
  };
}

/** True when only this machine can reach the host name or address. */
export function isLoopback(host: string): boolean {
  const bare = host.replace(/^\[|\]$/g, "").toLowerCase();
  return bare === "localhost" || bare === "::1" || (isIP(bare) === 4 && bare.startsWith("127."));
}

function urlHost(host: string): string {
  if (host === "0.0.0.0" || host === "::") return "localhost";
  return isIP(host) === 6 ? `[${host}]` : host;
}

function isRange(text: string): boolean {
  const [host = "", bits, extra] = text.split("/");
  const version = isIP(host);
  if (version === 0 || extra !== undefined) return false;
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (version === 4 ? 32 : 128));
}
