import path from "node:path";
import { expect, test } from "vitest";
import { ConfigError, isLoopback, readConfig } from "./config.ts";

const problemsOf = (env: Record<string, string>): string[] => {
  try {
    readConfig(env);
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
};

test("an empty environment gives the documented defaults", () => {
  const config = readConfig({ SMTP_URL: "", PORT: " " });
  expect(config).toMatchObject({ port: 3000, host: "127.0.0.1", origin: "http://127.0.0.1:3000", databaseUrl: null, profile: "phu-tho" });
  expect(config).toMatchObject({ demo: true, trustedProxies: [], metricsPort: null, smtpUrl: null, dataDir: path.resolve("var") });
});

test("every problem is listed, each with its variable", () => {
  const problems = problemsOf({
    PORT: "70000",
    XOAN_ORIGIN: "portal.vn",
    DATABASE_URL: "mysql://x",
    XOAN_DEMO: "yes",
    XOAN_TRUSTED_PROXIES: "10.0.0.0/40",
  });
  expect(problems.map((problem) => problem.split(" ")[0])).toEqual([
    "PORT",
    "XOAN_ORIGIN",
    "DATABASE_URL",
    "XOAN_DEMO",
    "XOAN_TRUSTED_PROXIES",
  ]);
});

test.each([
  [{ PORT: "0" }, "PORT"],
  [{ PORT: "3000x" }, "PORT"],
  [{ XOAN_ORIGIN: "https://a.vn/path" }, "XOAN_ORIGIN"],
  [{ XOAN_PROFILE: "../etc" }, "XOAN_PROFILE"],
  [{ XOAN_SECRET: "short" }, "XOAN_SECRET"],
  [{ S3_URL: "https://host/bucket" }, "S3_URL"],
  [{ XOAN_METRICS_PORT: "3000" }, "XOAN_METRICS_PORT"],
])("%j is refused", (env, variable) => {
  expect(problemsOf(env as Record<string, string>).join()).toContain(variable);
});

test.each([
  [{}, true],
  [{ HOST: "::1" }, true],
  [{ XOAN_DEMO: "0" }, false],
  [{ HOST: "0.0.0.0" }, false],
  [{ XOAN_ORIGIN: "https://portal.example.vn" }, false],
  [{ NODE_ENV: "production" }, false],
])("demonstration accounts with %j: %s", (env, expected) => {
  expect(readConfig(env).demo).toBe(expected);
});

test("loopback is an address, never a name that merely looks like one", () => {
  expect(["127.0.0.1", "127.9.9.9", "[::1]", "localhost"].every(isLoopback)).toBe(true);
  expect(["127.0.0.1.evil.vn", "0.0.0.0", "localhost.evil.vn", "10.0.0.1"].some(isLoopback)).toBe(false);
});
