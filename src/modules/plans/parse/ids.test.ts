import fs from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";

const MODULE = path.resolve(import.meta.dirname, "..");
const WORDS = path.resolve(MODULE, "../../desk/messages/plan-import.vi.ts");

describe("ids of refusals and warnings", () => {
  it("each has its words, and no words are without an id", () => {
    const sources = ["parse", "read", "propose"].flatMap((folder) =>
      fs.readdirSync(path.join(MODULE, folder)).map((name) => path.join(MODULE, folder, name)),
    );
    sources.push(path.resolve(MODULE, "../../desk/plans/import-step.server.ts"));
    const code = sources
      .filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"))
      .map((name) => fs.readFileSync(name, "utf8"))
      .join("\n");
    const told = new Set([...code.matchAll(/"(plan\.[a-z_.]+)"/g)].map((each) => each[1] ?? ""));
    // Made from the kind of file and the fault of its package.
    for (const kind of [
      "pdf",
      "old_word",
      "encrypted",
      "rtf",
      "html",
      "picture",
      "binary",
      "bomb",
      "damaged",
      "not_word",
      "open_document",
      "slides",
      "spreadsheet",
    ])
      told.add(`plan.file.${kind}`);
    const worded = new Set(
      [...fs.readFileSync(WORDS, "utf8").matchAll(/"(?:reason|warning)\.(plan\.[a-z_.]+)"/g)].map((each) => each[1] ?? ""),
    );
    expect([...worded].sort()).toEqual([...told].sort());
  });
});
