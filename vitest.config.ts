import { defineConfig } from "vitest/config";
import { LongestFirst } from "./tests/support/longestFirst.ts";

export default defineConfig({
  test: {
    include: ["src/**/*.test.{ts,tsx}", "tests/{architecture,e2e}/**/*.test.ts", "tests/*.test.ts", "profiles/**/*.test.ts"],
    exclude: ["tests/architecture/fixtures/**", "**/node_modules/**"],
    globalSetup: "tests/support/globalSetup.ts",
    setupFiles: ["tests/support/noNetwork.ts", "tests/support/homeZone.ts"],
    pool: "forks",
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    testTimeout: 30_000,
    hookTimeout: 60_000,
    env: { TZ: "UTC", NODE_ENV: "test" },
  },
});
