import { fold } from "../../src/modules/plans/parse/fold.ts";
import { inOrder } from "../../src/modules/plans/parse/nodes.ts";
import type { PlanDraft, PlanNode } from "../../src/modules/plans/parse/types.ts";
import { type Expected, type Score, scoreOf } from "./planSamples.ts";

const plain = (text: string) =>
  text
    .normalize("NFC")
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, " ")
    .trim();
const isItem = (node: PlanNode) => node.kind === "item";
const STRUCTURE = ["part", "section", "subsection"];

/** Recall and precision of each kind of finding in a sample, against what a person marked. */
export function planScores(draft: PlanDraft, expected: Expected): Score[] {
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
