import { done, type Outcome, type Reason, refused } from "#kernel/outcome";
import { findBudget } from "./budget.ts";
import { findCitations } from "./citations.ts";
import { findDeadlines } from "./deadlines.ts";
import { fold } from "./fold.ts";
import { type Frame, frameOf } from "./frame.ts";
import { identityOf } from "./identity.ts";
import { addTaskDetails, findMentions } from "./mentions.ts";
import { inOrder, locator, newNode } from "./nodes.ts";
import { findReporting } from "./reporting.ts";
import { findRoles } from "./roles.ts";
import { type Segment, segmentsOf } from "./segments.ts";
import { readTail } from "./tail.ts";
import { growTree } from "./tree.ts";
import type { NodeKind, PlanDraft, PlanNode, PlanWarning, SourceText } from "./types.ts";

/** Bounds of a text that is parsed at all. */
export const MAX_PARAGRAPHS = 20_000;
export const MAX_CHARACTERS = 5_000_000;
const MAX_WARNINGS = 300;

/**
 * Reads a plan. Refused with all reasons when the text is empty, too long, another type of document, without a plan's title or without
 * headings; faults within a plan are warnings of the draft.
 */
export function parsePlan(source: SourceText): Outcome<PlanDraft> {
  const { paragraphs } = source;
  const characters = paragraphs.reduce((sum, each) => sum + each.text.length, 0);
  if (paragraphs.every((each) => each.text.trim() === "")) return refused({ id: "plan.empty" });
  if (paragraphs.length > MAX_PARAGRAPHS || characters > MAX_CHARACTERS)
    return refused({ id: "plan.too_long", values: { paragraphs: paragraphs.length, limit: MAX_PARAGRAPHS } });
  const plain = segmentsOf(paragraphs);
  const frame = frameOf(plain);
  if ("other" in frame) {
    const reasons: Reason[] = [frame.other ? { id: "plan.other_type", values: { type: frame.other } } : { id: "plan.no_title" }];
    return refused(
      ...reasons,
      ...(frame.other || growTree(plain).nodes.filter((each) => each.heading).length >= 2 ? [] : [{ id: "plan.no_structure" }]),
    );
  }
  const tree = growTree(frame.segments.slice(frame.body, frame.closing));
  if (inOrder(tree.nodes).filter((each) => each.heading !== "").length < 2) return refused({ id: "plan.no_structure" });
  return done(assemble(source, frame, tree));
}

function assemble(source: SourceText, frame: Frame, tree: ReturnType<typeof growTree>): PlanDraft {
  const { paragraphs } = source;
  const { segments } = frame;
  const tailSegments = segments.slice(frame.tail, frame.annex);
  const tail = readTail(tailSegments);
  const annex = annexNodes(segments.slice(frame.annex));
  const nodes = [
    ...framed(segments.slice(0, frame.title), () => "letterhead"),
    ...framed(segments.slice(frame.title, frame.preamble), () => "title"),
    ...framed(segments.slice(frame.preamble, frame.body), () => "preamble"),
    ...tree.nodes,
    ...framed(segments.slice(frame.closing, frame.tail), () => "closing"),
    ...framed(tailSegments, (at) => tail.kinds[at] ?? "recipients"),
    ...annex.nodes,
  ];
  for (const [at, node] of inOrder(nodes).entries()) node.id = `n${at}`;
  const identity = identityOf({
    head: segments.slice(0, frame.title),
    title: segments.slice(frame.title, frame.preamble),
    preamble: segments.slice(frame.preamble, frame.body),
  });
  const found = findings(paragraphs, nodes, identity, [...tree.nodes, ...annex.nodes]);
  const locate = locator(nodes);
  const numbering = [...tree.warnings, ...annex.warnings].map((each) => ({
    ...each,
    node: each.span ? locate(each.span.paragraph, each.span.start) : null,
  }));
  return {
    ...identity,
    paragraphs,
    nodes,
    ...found.kept,
    signature: tail.signature,
    recipients: tail.recipients,
    closed: segments.slice(frame.body, frame.annex).some((each) => /\.\/\.\s*$/u.test(each.text)),
    warnings: [...source.warnings, ...headWarnings(identity, frame), ...numbering, ...found.warnings].slice(0, MAX_WARNINGS),
  };
}

function findings(
  paragraphs: PlanDraft["paragraphs"],
  nodes: PlanNode[],
  identity: Pick<PlanDraft, "number" | "period">,
  body: PlanNode[],
) {
  const locate = locator(nodes);
  const byId = new Map(inOrder(nodes).map((each) => [each.id, each]));
  const kindAt = (paragraph: number, at: number) => byId.get(locate(paragraph, at))?.kind;
  const skip = (paragraph: number, at: number) =>
    ["letterhead", "title", "preamble", "recipients", "signature"].includes(kindAt(paragraph, at) ?? "");
  const isTimed = (paragraph: number) => byId.get(locate(paragraph, 0))?.field === "time";
  const citations = findCitations(
    paragraphs,
    identity.number,
    (paragraph) => kindAt(paragraph, 0) === "preamble" || kindAt(paragraph, 0) === "title",
    locate,
  );
  const dates = findDeadlines(paragraphs, citations.taken, identity.period, skip, isTimed, locate);
  const mentions = findMentions(nodes, paragraphs);
  addTaskDetails(body, mentions, dates.deadlines);
  const kept = {
    documents: citations.documents,
    roles: findRoles(body, paragraphs),
    mentions,
    deadlines: dates.deadlines,
    reporting: findReporting(paragraphs, dates.deadlines, skip, locate),
    budget: findBudget(body),
  };
  return { kept, warnings: [...citations.warnings, ...dates.warnings] };
}

function framed(segments: Segment[], kindOf: (at: number) => NodeKind): PlanNode[] {
  return segments.map((segment, at) => ({ ...newNode(kindOf(at), [segment.span]), text: segment.text.trim() }));
}

function annexNodes(segments: Segment[]): { nodes: PlanNode[]; warnings: PlanWarning[] } {
  const [first, ...rest] = segments;
  if (!first) return { nodes: [], warnings: [] };
  const inside = growTree(rest);
  return { nodes: [{ ...newNode("annex", [first.span]), heading: first.text.trim(), children: inside.nodes }], warnings: inside.warnings };
}

function headWarnings(identity: Pick<PlanDraft, "period" | "title">, frame: Frame): PlanWarning[] {
  const found: PlanWarning[] = [];
  const told = (id: string, level: PlanWarning["level"]) => found.push({ id, level, span: null, node: null, values: {} });
  if (!identity.period) told("plan.no_period", "error");
  else if (identity.period.from > identity.period.to) told("plan.period_reversed", "error");
  if (frame.attached) told("plan.attached", "notice");
  if (!/\p{L}{2,}.*\p{L}{2,} \p{L}/u.test(fold(identity.title).replace(/^kế hoạch/u, ""))) told("plan.title_short", "notice");
  return found;
}
