// Plain JavaScript for any Node from 18 on: what every command needs before the project's own Node takes over.
import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { onlyOne } from "./onlyOne.mjs";

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const bin = path.join(root, "node_modules", ".bin");
const windows = process.platform === "win32";
const STOPS = ["SIGINT", "SIGTERM", "SIGHUP"];

process.on("uncaughtException", (error) => {
  if (error.code === "ENOSPC" || error.code === "EDQUOT") fail(`the disk is full. Free some space for ${root} and start again.`);
  if (error.code === "EACCES" || error.code === "EROFS") fail(`a file or folder may not be written: ${error.message}.`);
  fail(error.stack);
});

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

/** Runs a command and says now and then that it still works; a terminal sees the seconds pass. Returns the exit code, or the error. */
function runLong(what, command, args, env = {}) {
  const began = Date.now();
  const terminal = process.stdout.isTTY;
  const tick = () =>
    terminal ? process.stdout.write(`\r\x1b[Kxoan: ${what}… ${seconds(began, 0)}`) : say(`${what}… ${seconds(began, 0)}`);
  const timer = setInterval(tick, terminal ? 1000 : 10_000);
  say(`${what}…`);
  const child = spawn(command, args, { cwd: root, stdio: ["ignore", "inherit", "inherit"], env: ownEnv(env), shell: windows });
  const stop = (signal) => {
    child.kill(signal);
    process.exit(130);
  };
  for (const signal of STOPS) process.once(signal, stop);
  return new Promise((resolve) => {
    child.once("error", resolve);
    child.once("exit", (code) => resolve(code ?? 1));
  }).finally(() => {
    for (const signal of STOPS) process.removeListener(signal, stop);
    clearInterval(timer);
    if (terminal) process.stdout.write("\r\x1b[K");
  });
}

/** Installs the dependencies when the lock changed since the last time. */
export async function install() {
  const stamp = path.join(root, "node_modules", ".xoan-stamp");
  const installed = () => read(stamp) === digest(["package.json", "package-lock.json"]);
  if (installed()) return;
  await onlyOne(path.join(root, "node_modules", ".xoan-install"), say, async () => {
    if (installed()) return;
    const began = Date.now();
    // `npm ci` would refuse a lock from which a mirror dropped the binaries of other platforms, and a plain install would write
    // such a lock back: whoever only starts must not change a tracked file.
    const args = ["install", "--no-save", "--include=dev", "--include=optional", "--no-audit", "--no-fund", "--loglevel=error"];
    const ended = await runLong("installing dependencies (once; about a minute)", windows ? "npm.cmd" : "npm", args);
    if (ended instanceof Error) fail(`npm could not be started (${ended.message}). Install Node 20 or newer with npm.`);
    if (ended !== 0) fail("the dependencies could not be installed; the lines above say why (no network, or a full disk?).");
    write(stamp, digest(["package.json", "package-lock.json"]));
    say(`installed in ${seconds(began)}.`);
  });
}

/** Builds the pages when a source changed since the last build. Returns 0, or the exit code of a build that failed. */
export async function build() {
  const stamp = path.join(root, "build", ".xoan-stamp");
  // Profiles are read at the start and are no part of the build.
  const sources = ["package-lock.json", "vite.config.ts", "react-router.config.ts", "tsconfig.json", ...walk("src"), ...walk("public")];
  const wanted = digest(sources.filter((file) => !/\.test\.tsx?$/.test(file)));
  if (read(stamp) === wanted) return 0;
  return onlyOne(path.join(root, "node_modules", ".xoan-build"), say, async () => {
    if (read(stamp) === wanted) return 0;
    const began = Date.now();
    rmSync(stamp, { force: true });
    const args = ["build", "--logLevel", "error"];
    const status = await runLong("building the pages (when sources changed)", tool("react-router"), args, { NODE_ENV: "production" });
    if (status !== 0) return 1;
    write(stamp, wanted);
    say(`built in ${seconds(began)}.`);
    return 0;
  });
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
  for (const signal of STOPS) process.on(signal, () => child.kill(signal));
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

const seconds = (began, digits = 1) => `${((Date.now() - began) / 1000).toFixed(digits)} s`;
