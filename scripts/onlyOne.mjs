// Plain JavaScript for any Node from 18 on.
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, rmSync, statSync, writeSync } from "node:fs";
import path from "node:path";

/**
 * Does `work` while no other process does the same: several may start side by side in one folder, and two builds into one place
 * would mix. Who waits is told once by `say`. The file holds the number of the process; a killed one leaves it and is passed over.
 */
export async function onlyOne(file, say, work) {
  mkdirSync(path.dirname(file), { recursive: true });
  for (let waited = 0; !(await taken(file)); waited += 1) {
    if (waited === 0) say("another process prepares the same folder; waiting for it…");
    await sleep(200);
  }
  const release = () => holder(file) === process.pid && rmSync(file, { force: true });
  process.once("exit", release);
  try {
    return await work();
  } finally {
    process.removeListener("exit", release);
    release();
  }
}

const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
const holder = (file) => (existsSync(file) ? Number(readFileSync(file, "utf8")) : 0);

async function taken(file) {
  try {
    const handle = openSync(file, "wx");
    writeSync(handle, String(process.pid));
    closeSync(handle);
    // Two that find the file of a killed one may both remove it, one of them the other's.
    await sleep(50);
    return holder(file) === process.pid;
  } catch (error) {
    if (error.code !== "EEXIST") throw error;
    if (!holderLives(file)) rmSync(file, { force: true });
    return false;
  }
}

function holderLives(file) {
  try {
    const pid = holder(file);
    // Between its making and its first bytes the file is empty; for ever, if its maker was killed just then.
    if (pid === 0) return Date.now() - statSync(file).mtimeMs < 5_000;
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}
