import { describe, expect, it } from "vitest";
import { type Expected, notPlans, type Score, sample, sampleNames } from "#tests/planSamples";
import { planScores } from "#tests/planScores";
import { readPlanFile } from "../read/index.ts";
import { inOrder } from "./nodes.ts";
import { parsePlan } from "./parse-plan.ts";
import type { PlanDraft } from "./types.ts";

const KINDS = ["headings", "items", "citations", "roles", "deadlines", "mentions", "budget", "frame"] as const;
const GOLDEN = "phu-tho-2025";

async function read(bytes: Uint8Array) {
  const source = await readPlanFile(bytes);
  return source.ok ? parsePlan(source.value) : source;
}

async function parsed(name: string): Promise<{ draft: PlanDraft; expected: Expected }> {
  const { bytes, expected } = sample(name);
  const outcome = await read(bytes);
  if (!outcome.ok) throw new Error(`${name}: ${JSON.stringify(outcome.reasons)}`);
  return { draft: outcome.value, expected };
}

describe("the plan samples", () => {
  it.each(sampleNames())("%s: recall and precision", async (name) => {
    const { draft, expected } = await parsed(name);
    const all = planScores(draft, expected);
    console.log(table(name, all));
    const floor = name === GOLDEN ? 0.98 : 0.95;
    expect(all.map((each) => each.kind)).toEqual([...KINDS]);
    for (const each of all) {
      expect(each.recall, `${each.kind}: missing ${each.missing.join(" / ")}`).toBeGreaterThanOrEqual(floor);
      expect(each.precision, `${each.kind}: extra ${each.extra.join(" / ")}`).toBeGreaterThanOrEqual(floor);
    }
  });

  it.each(sampleNames())("%s: the nodes hold the whole source and nothing else", async (name) => {
    const { draft } = await parsed(name);
    const spans = inOrder(draft.nodes).flatMap((each) => each.spans);
    const told = spans.map((each) => draft.paragraphs[each.paragraph]?.text.slice(each.start, each.end)).join("");
    expect(told).toBe(draft.paragraphs.map((each) => each.text).join(""));
  });

  it.each(notPlans())("$name is refused", async ({ bytes }) => {
    const outcome = await read(bytes);
    expect(outcome.ok).toBe(false);
  });
});

const told = (sign: string, keys: string[]) => keys.map((each) => `\n      ${sign} ${each}`).join("");

function table(name: string, all: Score[]): string {
  const line = (each: Score) =>
    `  ${each.kind.padEnd(10)} ${`${each.right}/${each.expected}`.padStart(8)}  R ${each.recall.toFixed(3)}  P ${each.precision.toFixed(3)}${told(" -", each.missing)}${told(" +", each.extra)}`;
  return [name, ...all.map(line)].join("\n");
}
