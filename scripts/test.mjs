// npm test: everything that must hold, from a fresh clone; the last line says how many passed and failed.
// With arguments (npm test -- src/kernel) only the tests whose path matches run.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { build, install, root, run, say, tool } from "./prepare.mjs";

const report = path.join(root, "var/test-report.json");
const only = process.argv.slice(2);

await install();
const needed = missingPackages();
if (needed.length > 0) installPackages(needed);
const checks = only.length > 0 ? [] : await staticChecks();
const tests = runTests();
const passed = checks.filter((check) => check.ok).length + tests.passed;
const failed = checks.filter((check) => !check.ok).length + tests.failed;
for (const check of checks) if (!check.ok) process.stdout.write(`failed: ${check.name}\n`);
process.stdout.write(`${passed} passed, ${failed} failed\n`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;

function missingPackages() {
  if (process.platform !== "linux" || process.getuid?.() !== 0 || !existsSync("/etc/debian_version")) return [];
  const has = (program) => spawnSync("sh", ["-c", `command -v ${program}`]).status === 0;
  const wanted = {
    chromium: "chromium",
    xmllint: "libxml2-utils",
    unzip: "unzip",
    soffice: "libreoffice-writer-nogui",
    pdftotext: "poppler-utils",
  };
  return Object.entries(wanted)
    .filter(([program]) => !has(program))
    .map(([, name]) => name);
}

function installPackages(names) {
  say(`installing ${names.join(", ")} for the browser tests…`);
  const quiet = { stdio: ["ignore", "ignore", "inherit"], env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } };
  const apt = () => spawnSync("apt-get", ["install", "-y", "-q", "--no-install-recommends", ...names], quiet).status === 0;
  if (apt()) return;
  spawnSync("apt-get", ["update", "-q"], quiet);
  if (!apt()) say(`${names.join(", ")} could not be installed; the browser tests will fail.`);
}

async function staticChecks() {
  return [
    await check("types of the routes", () => run(tool("react-router"), ["typegen"])),
    await check("types", () => run(tool("tsc"), ["--noEmit"])),
    await check("form", () => run(tool("biome"), ["ci", "--colors=off", "."])),
    await check("lint", () => run(tool("oxlint"), [])),
    await check("unused", () => run(tool("knip"), [])),
    await check("build", build),
  ];
}

async function check(name, work) {
  say(`checking: ${name}`);
  return { name, ok: (await work()) === 0 };
}

function runTests() {
  mkdirSync(path.dirname(report), { recursive: true });
  rmSync(report, { force: true });
  const status = run(tool("vitest"), ["run", "--reporter=default", "--reporter=json", `--outputFile.json=${report}`, ...only]);
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(report, "utf8"));
  // A file that could not even be loaded has no failed test of its own.
  const broken = testResults.filter(
    (file) => file.status === "failed" && !file.assertionResults.some((test) => test.status === "failed"),
  ).length;
  const failed = numFailedTests + broken;
  // Unhandled errors fail a run in which every test passed.
  return { passed: numPassedTests, failed: failed === 0 && status !== 0 ? 1 : failed };
}
