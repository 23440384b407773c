import path from "node:path";
import { describe, expect, it } from "vitest";
import { MODULES, ROOMS } from "../../src/architecture.ts";
import { edgesOf } from "./imports.ts";
import { complaint } from "./rules.ts";

const complaints = (root: string, modules: Record<string, readonly string[]>) =>
  edgesOf(root)
    .map((edge) => complaint(edge, ROOMS, modules))
    .filter((each) => each !== null);

describe("the house", () => {
  it("sees every forbidden import of the bad fixtures", () => {
    const found = complaints(path.join(import.meta.dirname, "fixtures"), { low: [], high: ["low"] });
    expect(found.sort()).toEqual([
      "src/modules/high/index.ts: modules must not use portal (../../portal/page.ts)",
      "src/modules/high/index.ts: reaches into low (../low/inside.ts)",
      "src/modules/low/index.ts: modules must not see react",
      "src/modules/low/index.ts: no edge low → high is declared",
      "src/portal/page.ts: portal must not use desk (../desk/page.ts)",
      "src/portal/page.ts: portal must not use profiles (../../profiles/atlantis/profile.ts)",
    ]);
  });

  it("has no import against the registry", () => {
    expect(edgesOf(path.resolve(import.meta.dirname, "../..")).length).toBeGreaterThan(200);
    expect(complaints(path.resolve(import.meta.dirname, "../.."), MODULES)).toEqual([]);
  });

  it("declares no circle between modules", () => {
    const reaches = (from: string, seen: string[] = []): string[] =>
      (MODULES[from] ?? []).flatMap((to) => (seen.includes(to) ? [to] : [to, ...reaches(to, [...seen, to])]));
    for (const name of Object.keys(MODULES)) expect(reaches(name)).not.toContain(name);
  });
});
