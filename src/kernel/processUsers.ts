import { linkSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";

/** True when a process with this number runs, whoever owns it. */
export function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/** What tells this process from a later one with the same number; empty where the system does not say. */
export function birthOf(pid: number): string {
  try {
    // The command name may hold spaces and brackets; the fields are counted after its closing one.
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? "";
  } catch {
    return "";
  }
}

/** Records that this process uses what `folder` stands for. */
export function addUser(folder: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, String(process.pid)), birthOf(process.pid));
}

/** Takes this process off the record and tells whether any other living one is still on it; dead ones are dropped. */
export function removeUser(folder: string): { othersLeft: boolean } {
  rmSync(path.join(folder, String(process.pid)), { force: true });
  return { othersLeft: livingUsers(folder) > 0 };
}

/** How many living processes are on the record. */
export function livingUsers(folder: string): number {
  let living = 0;
  for (const name of readNames(folder)) {
    const file = path.join(folder, name);
    if (isAlive(Number(name)) && birthOf(Number(name)) === readText(file)) living += 1;
    else rmSync(file, { force: true });
  }
  return living;
}

/** Runs `work` while holding a lock file; one left by a dead process is taken over. Waits at most two minutes. */
export async function withFileLock<T>(file: string, work: () => Promise<T>): Promise<T> {
  mkdirSync(path.dirname(file), { recursive: true });
  const deadline = Date.now() + 120_000;
  while (!take(file)) {
    const [pid = "", birth = ""] = readText(file).split(" ");
    if (!isAlive(Number(pid)) || birthOf(Number(pid)) !== birth) rmSync(file, { force: true });
    else if (Date.now() > deadline) throw new Error(`Process ${pid} holds ${file} for more than two minutes; stop it, or remove the file.`);
    else await new Promise((resolve) => setTimeout(resolve, 100));
  }
  try {
    return await work();
  } finally {
    rmSync(file, { force: true });
  }
}

/** The lock appears with its text in it: a full disk must not leave an empty one behind. */
function take(file: string): boolean {
  const draft = `${file}.${process.pid}`;
  try {
    writeFileSync(draft, `${process.pid} ${birthOf(process.pid)}`);
    linkSync(draft, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

function readNames(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function readText(file: string): string {
  try {
    return readFileSync(file, "utf8").trim();
  } catch {
    return "";
  }
}
