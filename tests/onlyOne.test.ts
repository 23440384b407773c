import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { root } from "./support/door.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "xoan-one-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A process that writes when it begins and ends its work under the lock. */
function worker(name: string): Promise<number | null> {
  const code = `
    import { appendFileSync } from "node:fs";
    import { onlyOne } from ${JSON.stringify(path.join(root, "scripts/onlyOne.mjs"))};
    const tell = (text) => appendFileSync(${JSON.stringify(path.join(folder, "log"))}, text + " ${name}\\n");
    await onlyOne(${JSON.stringify(path.join(folder, "lock"))}, () => {}, async () => {
      tell("begins");
      for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => setTimeout(resolve, 10));
      tell("ends");
    });`;
  const child = spawn(process.execPath, ["--input-type=module", "-e", code], { stdio: "inherit" });
  return new Promise((resolve) => child.once("exit", resolve));
}

test("several that start side by side prepare one after another, and a killed one holds nobody up", async () => {
  // The number of a process that is no more.
  const dead = spawn(process.execPath, ["-e", ""]);
  await new Promise((resolve) => dead.once("exit", resolve));
  writeFileSync(path.join(folder, "lock"), String(dead.pid));
  expect(await Promise.all([worker("a"), worker("b"), worker("c")])).toEqual([0, 0, 0]);
  const lines = readFileSync(path.join(folder, "log"), "utf8").trim().split("\n");
  expect(lines).toHaveLength(6);
  for (let at = 0; at < 6; at += 2) expect([lines[at], lines[at + 1]]).toEqual([lines[at], lines[at]?.replace("begins", "ends")]);
});
