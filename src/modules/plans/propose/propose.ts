import { newId } from "#kernel/ids";
import type { LegalView } from "#modules/legal/contract";
import type { NodeKind } from "../contract.ts";
import type { PlanDraft, PlanNode } from "../parse/index.ts";
import { documentsOf } from "./documents.ts";
import { frameOf } from "./frame.ts";
import { type NamedUnit, unitMatcher } from "./match-units.ts";
import { isDetail, type PartKind, partKind } from "./parts.ts";
import { isTaken, type TaskFacts, taskReader } from "./tasks.ts";
import { titleOf } from "./title.ts";
import type { ProposedNode, ProposedPlan, ProposedWarning } from "./types.ts";

/** What the register of units and of documents knows. */
export type Known = { units: readonly NamedUnit[]; legal: readonly LegalView[]; today: string };

const LONGEST = 8_000;
const FRAME_KINDS = new Set(["letterhead", "title", "preamble", "closing", "recipients", "signature"]);
const NOTHING: Omit<TaskFacts, "faults"> = {
  leadUnitId: null,
  coordinatingUnitIds: [],
  startsOn: null,
  dueOn: null,
  due: null,
  output: null,
};

/** Makes of what the parser found a plan that can be taken as it is, or after an officer's corrections. Pure, save for new keys. */
export function propose(draft: PlanDraft, known: Known): ProposedPlan {
  const onDate = draft.issuedOn ?? draft.period?.from ?? known.today;
  const issuerId = draft.issuer ? (unitMatcher(known.units, onDate, null, draft.province)(draft.issuer).ids[0] ?? null) : null;
  const read = taskReader(draft, unitMatcher(known.units, onDate, issuerId, draft.province));
  const documents = documentsOf(draft, known.legal);
  const nodes: ProposedNode[] = [];
  const keys = new Map<string, string>();
  const warnings: ProposedWarning[] = [];
  const walk = (list: readonly PlanNode[], parentKey: string | null, above: PartKind | null, depth: number) => {
    for (const node of list) {
      if (FRAME_KINDS.has(node.kind)) continue;
      const part = node.kind === "annex" ? "content" : partKind(node.heading, above);
      const kind = kindOf(node, part, depth, list);
      const facts = kind === "task" ? read(node) : { ...NOTHING, faults: [] };
      const made = madeOf(node, kind, parentKey, facts);
      nodes.push(...made);
      const key = made[0]?.key ?? null;
      if (key) keys.set(node.id, key);
      for (const fault of facts.faults) warnings.push({ ...fault, level: "notice", key, paragraph: node.spans[0]?.paragraph ?? null });
      const kept = kind === "task" ? node.children.filter((each) => !isDetail(each) || !isTaken(each, facts)) : node.children;
      for (const each of node.children) if (key && !kept.includes(each)) keys.set(each.id, key);
      walk(kept, key, part, depth + 1);
    }
  };
  walk(draft.nodes, null, null, 0);
  const told = draft.warnings.map(({ node, span, ...rest }) => ({
    ...rest,
    key: node ? (keys.get(node) ?? null) : null,
    paragraph: span?.paragraph ?? null,
  }));
  return {
    title: titleOf(draft),
    horizon: draft.horizon ?? "yearly",
    startsOn: draft.period?.from ?? null,
    endsOn: draft.period?.to ?? null,
    issuer: draft.issuer,
    unitId: issuerId,
    frame: frameOf(
      draft,
      documents.flatMap((each) => (each.legalId ? [each.legalId] : [])),
    ),
    nodes,
    documents,
    reports: draft.reporting.slice(0, 100).map(({ period, to, through, lastDay, span, deadline }) => {
      const named = deadline === null ? undefined : draft.deadlines[deadline];
      const due = named ? { text: named.text, kind: named.kind, day: named.lastDay } : null;
      return { period, to, through, lastDay, paragraph: span.paragraph, due };
    }),
    warnings: [...told, ...warnings],
    paragraphs: draft.paragraphs.map((each) => each.text),
  };
}

/** Headings by depth; items of the parts that say what is done are tasks, all else is text. */
function kindOf(node: PlanNode, part: PartKind | null, depth: number, among: readonly PlanNode[]): NodeKind {
  const below = node.children.filter((each) => !isDetail(each));
  if (node.kind === "part" || node.kind === "annex") return "part";
  const acts = part === "content" || part === "organisation";
  if (isDetail(node) || node.field === "other") return "text";
  const heading = node.kind === "section" || node.kind === "subsection";
  if (heading && below.length > 0) return depth === 0 ? "part" : "section";
  if (!acts) return heading && node.text === "" ? "section" : "text";
  if (heading) return "task";
  if (node.kind === "item") return "task";
  // Unmarked words before items introduce them; alone under a heading they are what is to be done.
  return node.kind === "paragraph" && !among.some((each) => each !== node && each.kind !== "paragraph") ? "task" : "text";
}

/** The node, and where its words are too long for one, the rest as text after it. */
function madeOf(node: PlanNode, kind: NodeKind, parentKey: string | null, facts: TaskFacts): ProposedNode[] {
  const words = [node.heading, node.text].filter((each) => each !== "").join(": ") || node.label;
  if (words.trim() === "") return [];
  const { faults: _faults, ...values } = facts;
  const span = node.spans.findLast((each) => each.end - each.start > 2) ?? node.spans[0] ?? null;
  const first: ProposedNode = {
    key: newId(),
    parentKey,
    kind,
    label: (words === node.label ? "" : node.label).slice(0, 40),
    title: words.slice(0, LONGEST),
    ...values,
    source: span,
  };
  const rest: ProposedNode[] = [];
  for (let from = LONGEST; from < words.length; from += LONGEST)
    rest.push({ ...first, ...NOTHING, key: newId(), kind: "text", label: "", title: words.slice(from, from + LONGEST) });
  return [first, ...rest.filter((each) => each.title.trim() !== "")];
}
