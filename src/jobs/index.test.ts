import { tmpdir } from "node:os";
import { expect, test } from "vitest";
import { secretBox } from "../kernel/secretBox.ts";
import { folderStorage } from "../kernel/storage.ts";
import { openKinds } from "../kinds.ts";
import { collectJobs } from "./index.ts";

const mailing = { mail: { send: async () => {}, close: () => {} }, origin: "http://localhost", say: () => "" };
const readers = { ...mailing, box: secretBox("0".repeat(32), "test") };

test("every job has a name of its own, and what falls due is swept up each minute", () => {
  const jobs = collectJobs({ storage: folderStorage(tmpdir()), kinds: openKinds(), mailing, readers });
  const names = jobs.map((job) => job.name);
  expect(new Set(names).size).toBe(names.length);
  expect(jobs.filter((job) => job.schedule === "* * * * *").map((job) => job.name)).toContain("editions.sweep");
});
