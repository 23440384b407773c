import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { CHANNELS } from "#modules/plans/contract";
import type { DemoNode, DemoPlan } from "../../src/profile/content.ts";
import { documents, legal, plans, units } from "./index.ts";

const flat = (nodes: readonly DemoNode[]): DemoNode[] => nodes.flatMap((node) => [node, ...flat(node.children ?? [])]);
const tasks = (plan: DemoPlan) => flat(plan.tree).filter((node) => node.kind === "task");
const byCode = new Map(units.map((unit) => [unit.code, unit]));
const alive = (code: string, day: string) => {
  const unit = byCode.get(code);
  return unit !== undefined && unit.validFrom <= day && (unit.validTo === null || unit.validTo > day);
};

test("the plans of the province have the parts of the model and at least 26 tasks each, with a lead, a day and an output", () => {
  for (const plan of plans.filter(({ unit }) => unit === "ubnd-tinh")) {
    expect(plan.tree.map(({ label }) => label)).toEqual(["I", "II", "III", "IV"]);
    expect(tasks(plan).length).toBeGreaterThanOrEqual(26);
    for (const node of tasks(plan)) {
      expect(node.lead && node.dueOn && node.output && node.topic && node.channels?.length, node.id).toBeTruthy();
      expect(node.dueOn?.slice(0, 4), node.id).toBe(plan.startsOn.slice(0, 4));
    }
  }
  expect(new Set(plans.flatMap(tasks).flatMap((node) => node.channels ?? []))).toEqual(new Set(CHANNELS));
});

test("each unit existed when its plan was signed, and each name within a plan leads somewhere", () => {
  for (const plan of plans) {
    const day = plan.issued?.signedOn ?? plan.writtenOn;
    const ids = flat(plan.tree).map(({ id }) => id);
    expect(new Set(ids).size, plan.code).toBe(ids.length);
    const added = plan.revision?.added.map(({ node }) => node) ?? [];
    for (const node of [...tasks(plan), ...(plan.revision?.changed ?? []), ...added]) {
      for (const code of [node.lead ?? "", ...(node.with ?? [])]) expect(alive(code, day), `${plan.code} ${node.id} ${code}`).toBe(true);
      for (const id of node.needs ?? []) expect(ids, `${node.id} → ${id}`).toContain(id);
    }
    for (const { task, evidence = [], money = [] } of plan.work ?? []) {
      expect(ids).toContain(task);
      for (const { unit } of money) expect(byCode.has(unit), unit).toBe(true);
      for (const { kind, ref } of evidence) if (kind === "address") expect(new URL(ref ?? "").hostname).toMatch(/\.example\.vn$/);
    }
    for (const number of plan.frame.legal) expect(legal.map((each) => each.number)).toContain(number);
  }
});

test("an edition that proves something has been published by the day it is named for", () => {
  const byCode = new Map(documents.map((document) => [document.code, document]));
  for (const { kind, ref, on } of plans.flatMap(({ work = [] }) => work.flatMap(({ evidence = [] }) => evidence))) {
    if (kind !== "edition") continue;
    const [code = "", lang = ""] = (ref ?? "").split(":");
    const document = byCode.get(code);
    expect(document?.publishedAt, ref).toBe(on);
    expect(Object.keys(document?.editions ?? {}), ref).toContain(lang);
    expect(Object.keys(document?.state ?? {}), ref).not.toContain(lang);
  }
});

test("not eight words in a row are the real plan's, except where a text is cited by its name", () => {
  const words = (text: string) =>
    text
      .normalize("NFC")
      .toLowerCase()
      .match(/[\p{L}\p{N}/-]+/gu) ?? [];
  const runs = (text: string) =>
    words(text).flatMap((_, index, all) => (index + 8 <= all.length ? [all.slice(index, index + 8).join(" ")] : []));
  const file = new URL("../../tests/fixtures/plans/phu-tho-2025.txt", import.meta.url);
  const real = new Set(readFileSync(file, "utf8").split("\n").flatMap(runs));
  expect(real.size).toBeGreaterThan(1_000);
  const ours = plans.flatMap((plan) => [
    plan.title,
    plan.frame.opening,
    plan.frame.closing,
    ...flat(plan.tree).flatMap((node) => [node.title, node.output ?? ""]),
    ...(plan.work ?? []).flatMap(({ evidence = [] }) => evidence.map(({ title }) => title)),
  ]);
  expect([...ours, ...legal.map(({ abstract }) => abstract)].filter((text) => runs(text).some((run) => real.has(run)))).toEqual([]);
});
