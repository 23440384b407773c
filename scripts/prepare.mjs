// Plain JavaScript for any Node from 18 on: what every command needs before the project's own Node takes over.
import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const bin = path.join(root, "node_modules", ".bin");
const windows = process.platform === "win32";

/** Environment in which the project's own Node and tools come first. */
export const ownEnv = (extra = {}) => ({ ...process.env, ...extra, PATH: bin + path.delimiter + (process.env.PATH ?? "") });

/** Path of a tool that npm installed. */
export const tool = (name) => path.join(bin, windows ? `${name}.cmd` : name);

/** The project's own Node; a new enough one of the system where npm has none for the platform. */
export function ownNode() {
  if (existsSync(tool("node"))) return tool("node");
  if (Number(process.versions.node.split(".")[0]) >= 24) return process.execPath;
  fail(`npm has no Node 24 for this platform (${process.platform}-${process.arch}); install Node 24 and try again.`);
}

/** One line of progress. */
export const say = (text) => process.stdout.write(`xoan: ${text}\n`);

/** Ends with one sentence. */
export function fail(text) {
  process.stderr.write(`xoan: ${text}\n`);
  process.exit(1);
}

/** Runs a command to its end; its output is shown. Returns the exit code. */
export function run(command, args, env = {}) {
  const result = spawnSync(command, args, { cwd: root, stdio: "inherit", env: ownEnv(env), shell: windows });
  return result.status ?? 1;
}

/** Installs the dependencies when the lock changed since the last time. */
export function install() {
  const stamp = path.join(root, "node_modules", ".xoan-stamp");
  if (read(stamp) === digest(["package.json", "package-lock.json"])) return;
  const began = Date.now();
  say("installing dependencies (once; about a minute)…");
  // `npm ci` would refuse a lock from which a mirror dropped the binaries of other platforms.
  const args = ["install", "--include=dev", "--include=optional", "--no-audit", "--no-fund", "--loglevel=error"];
  const result = spawnSync(windows ? "npm.cmd" : "npm", args, { cwd: root, stdio: ["ignore", "inherit", "inherit"], shell: windows });
  if (result.error) fail(`npm could not be started (${result.error.message}). Install Node 20 or newer with npm.`);
  if (result.status !== 0) fail("the dependencies could not be installed; the lines above say why (no network, or a full disk?).");
  write(stamp, digest(["package.json", "package-lock.json"]));
  say(`installed in ${seconds(began)}.`);
}

/** Builds the pages when a source changed since the last build. */
export function build() {
  const stamp = path.join(root, "build", ".xoan-stamp");
  const sources = [
    "package-lock.json",
    "vite.config.ts",
    "react-router.config.ts",
    "tsconfig.json",
    ...walk("src"),
    ...walk("profiles"),
    ...walk("public"),
  ];
  const wanted = digest(sources.filter((file) => !/\.test\.tsx?$/.test(file)));
  if (read(stamp) === wanted) return 0;
  const began = Date.now();
  say("building the pages…");
  rmSync(stamp, { force: true });
  const status = run(tool("react-router"), ["build", "--logLevel", "error"], { NODE_ENV: "production" });
  if (status !== 0) return status;
  write(stamp, wanted);
  say(`built in ${seconds(began)}.`);
  return 0;
}

/** Hands over to a TypeScript entry on the project's own Node; signals go on to it and its exit code comes back. */
export function handOver(entry, args = []) {
  const child = spawn(ownNode(), [path.join(root, entry), ...args], {
    cwd: root,
    stdio: ["inherit", "inherit", "inherit", windows ? "ignore" : "ipc"],
    env: ownEnv(),
    shell: windows,
  });
  // From a terminal Ctrl-C reaches the child as well; it counts only once there. We stay until the child is done.
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
  child.on("error", (error) => fail(`Node could not be started: ${error.message}`));
  child.on("exit", (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
}

function digest(files) {
  const hash = createHash("sha256");
  for (const file of files)
    if (existsSync(path.join(root, file)))
      hash
        .update(file)
        .update("\0")
        .update(readFileSync(path.join(root, file)));
  return hash.digest("hex");
}

function walk(folder) {
  if (!existsSync(path.join(root, folder))) return [];
  const entries = readdirSync(path.join(root, folder), { withFileTypes: true });
  return entries.flatMap((entry) => (entry.isDirectory() ? walk(`${folder}/${entry.name}`) : [`${folder}/${entry.name}`])).sort();
}

function read(file) {
  return existsSync(file) ? readFileSync(file, "utf8") : "";
}

function write(file, text) {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}

const seconds = (began) => `${((Date.now() - began) / 1000).toFixed(1)} s`;
