import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { addUser, birthOf, livingUsers, removeUser, withFileLock } from "./processUsers.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "xoan-users-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

test("only one at a time holds the lock, and nothing of it stays", async () => {
  const file = path.join(folder, "lock");
  let inside = 0;
  let most = 0;
  const work = async () => {
    most = Math.max(most, ++inside);
    await new Promise((resolve) => setTimeout(resolve, 20));
    inside -= 1;
  };
  await Promise.all([1, 2, 3].map(() => withFileLock(file, work)));
  await expect(withFileLock(file, () => Promise.reject(new Error("no")))).rejects.toThrow("no");
  expect(most).toBe(1);
  expect(readdirSync(folder)).toEqual([]);
});

test.each([
  ["a dead process", "999999999 1"],
  ["an earlier process with our number", `${process.pid} 1`],
  ["nobody, after a power cut", ""],
])("a lock left by %s is taken over at once", async (_who, text) => {
  const file = path.join(folder, "lock");
  writeFileSync(file, text);
  expect(await withFileLock(file, () => Promise.resolve("done"))).toBe("done");
});

test("users that died, or whose number was given to another, do not count", () => {
  addUser(folder);
  writeFileSync(path.join(folder, "999999999"), "1");
  writeFileSync(path.join(folder, String(process.ppid)), "not its birth");
  expect(livingUsers(folder)).toBe(1);
  writeFileSync(path.join(folder, String(process.ppid)), birthOf(process.ppid));
  expect(removeUser(folder)).toEqual({ othersLeft: true });
  rmSync(path.join(folder, String(process.ppid)));
  expect(livingUsers(folder)).toBe(0);
});
