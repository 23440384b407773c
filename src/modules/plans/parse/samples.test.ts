import { describe, expect, it } from "vitest";
import { type Expected, notPlans, type Score, sample, sampleNames, scoreOf } from "#tests/planSamples";
import { readPlanFile } from "../read/index.ts";
import { fold } from "./fold.ts";
import { inOrder } from "./nodes.ts";
import { parsePlan } from "./parse-plan.ts";
import type { PlanDraft, PlanNode } from "./types.ts";

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

const plain = (text: string) =>
  text
    .normalize("NFC")
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, " ")
    .trim();
const isItem = (node: PlanNode) => node.kind === "item";
const STRUCTURE = ["part", "section", "subsection"];

function scores(draft: PlanDraft, expected: Expected): Score[] {
  const nodes = inOrder(draft.nodes);
  // A heading with a sentence after its colon is marked by hand as the heading with the sentence.
  const headings = nodes.filter((each) => STRUCTURE.includes(each.kind)).map((each) => plain(`${each.label} ${each.heading} ${each.text}`));
  const byText = (deadlines: { text: string; lastDay: string | null }[]) => deadlines.map((each) => `${plain(each.text)} ${each.lastDay}`);
  return [
    scoreOf("headings", expected.headings.map(plain), headings),
    scoreOf(
      "items",
      expected.items.map(plain),
      nodes.filter(isItem).map((each) => plain(`${each.label} ${each.text}`)),
    ),
    scoreOf("citations", keys(expected.citations), keys(draft.documents)),
    scoreOf(
      "roles",
      expected.roles.map((each) => `${each.kind} ${plain(each.name)}`),
      draft.roles.map((each) => `${each.kind} ${plain(each.name)}`),
    ),
    scoreOf("deadlines", byText(expected.deadlines), byText(draft.deadlines)),
    scoreOf("mentions", ...mentionKeys(draft, expected)),
    scoreOf(
      "budget",
      expected.budget.map((each) => JSON.stringify(each)),
      draft.budget.map(({ sources, amounts }) => JSON.stringify({ sources, amounts })),
    ),
    scoreOf("frame", ...frameKeys(draft, expected.frame)),
  ];
}

/** Who issues, who signs, and each recipient. */
function frameKeys(draft: PlanDraft, frame: Expected["frame"]): [string[], string[]] {
  if (!frame) return [[], []];
  const { recipients, ...marked } = frame;
  const found = {
    issuer: draft.issuer && fold(draft.issuer).replace("uỷ ban nhân dân", "ubnd"),
    number: draft.number,
    issuedOn: draft.issuedOn,
    signer: draft.signature?.name,
    title: draft.signature?.title,
  };
  const told = (fields: Record<string, string | null | undefined>, to: string[]) => [
    ...Object.entries(fields).flatMap(([key, value]) => (value ? [`${key} ${plain(value)}`] : [])),
    ...to.map((each) => `to ${plain(each)}`),
  ];
  return [
    told(marked, recipients),
    told(
      found,
      draft.recipients.map((each) => each.text),
    ),
  ];
}

/** Marked are only the units of tasks; those that a sentence names in passing do not count against. */
function mentionKeys(draft: PlanDraft, expected: Expected): [string[], string[]] {
  const wanted = expected.mentions.map((each) => `${each.role} ${plain(each.unit)}`);
  const found = draft.mentions.flatMap((each) => each.units.map((unit) => `${each.role} ${plain(unit.name)}`));
  return [wanted, found.filter((each) => wanted.includes(each))];
}

function keys(documents: { type: string; number: string | null; signedOn: string | null }[]): string[] {
  return documents.map((each) => `${each.type} ${each.number} ${each.signedOn}`);
}

describe("the plan samples", () => {
  it.each(sampleNames())("%s: recall and precision", async (name) => {
    const { draft, expected } = await parsed(name);
    const all = scores(draft, expected);
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
