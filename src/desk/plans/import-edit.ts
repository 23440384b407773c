import type { Horizon, PlanInput, ProposedNode, ProposedPlan } from "#modules/plans/contract";

/** A proposal under an officer's hands: what was read, and which of its faults were looked after (by their place in the list). */
export type Checking = { plan: ProposedPlan; parentId: string | null; settled: number[]; selected: string | null };
/** Takes a new state; changes with the same mark right after each other are one step to undo. */
export type Change = (checking: Checking, mark?: string) => void;
export type Facts = { title: string; horizon: Horizon; startsOn: string | null; endsOn: string | null; unitId: string | null };

const PERIOD_FAULTS = new Set(["plan.no_period", "plan.period_reversed"]);

/** A fresh proposal with its first entry selected. */
export function beginChecking(plan: ProposedPlan): Checking {
  return { plan, parentId: null, settled: [], selected: plan.nodes[0]?.key ?? null };
}

/** Changes what an entry says; a new due date settles the errors found in that entry. */
export function changeNode(checking: Checking, key: string, patch: Partial<ProposedNode>): Checking {
  const nodes = checking.plan.nodes.map((node) => (node.key === key ? { ...node, ...patch } : node));
  const { warnings } = checking.plan;
  const answered = "dueOn" in patch ? [...warnings.keys()].filter((at) => warnings[at]?.level === "error" && warnings[at].key === key) : [];
  return { ...withNodes(checking, nodes), settled: [...new Set([...checking.settled, ...answered])] };
}

/** Takes an entry out; what stood below it stands where it stood. The one before it is selected. */
export function dropNode(checking: Checking, key: string): Checking {
  const { nodes } = checking.plan;
  const at = nodes.findIndex((node) => node.key === key);
  const dropped = nodes[at];
  if (!dropped) return checking;
  const left = nodes
    .filter((node) => node.key !== key)
    .map((node) => (node.parentKey === key ? { ...node, parentKey: dropped.parentKey } : node));
  return { ...withNodes(checking, left), selected: (nodes[at - 1] ?? left[0])?.key ?? null };
}

/** Puts an entry's words at the end of the one before it, and what stood below it under that one. */
export function joinPrevious(checking: Checking, key: string): Checking {
  const { nodes } = checking.plan;
  const at = nodes.findIndex((node) => node.key === key);
  const [joined, previous] = [nodes[at], nodes[at - 1]];
  if (!joined || !previous) return checking;
  const title = `${previous.title} ${joined.title}`;
  if (title.length > 8_000) return checking;
  const left = nodes
    .filter((node) => node.key !== key)
    .map((node) => {
      if (node.key === previous.key) return { ...node, title };
      return node.parentKey === key ? { ...node, parentKey: previous.key } : node;
    });
  return { ...withNodes(checking, left), selected: previous.key };
}

/** The places in the list of errors that still bar the plan. An error is settled by hand, by a date, or when its entry is gone. */
export function openErrors({ plan, settled }: Checking): number[] {
  const there = new Set(plan.nodes.map((node) => node.key));
  return [...plan.warnings.entries()].flatMap(([at, { id, level, key }]) => {
    if (level !== "error" || settled.includes(at)) return [];
    if (PERIOD_FAULTS.has(id)) return hasPeriod(plan) ? [] : [at];
    return key !== null && !there.has(key) ? [] : [at];
  });
}

/** Names of what is not filled in yet, as ids of the fields. */
export function missingFacts({ plan }: Checking): ("title" | "startsOn" | "endsOn" | "unitId")[] {
  const missing = (["title", "startsOn", "endsOn", "unitId"] as const).filter((name) => !plan[name]?.trim());
  return missing.length === 0 && !hasPeriod(plan) ? ["endsOn"] : missing;
}

/** What is sent when the plan is taken. */
export function planInputOf({ plan, parentId }: Checking): Record<keyof PlanInput, unknown> {
  const { title, horizon, startsOn, endsOn, unitId, nodes, paragraphs } = plan;
  const tree = nodes.map(({ key, parentKey, source, due: _due, ...fields }) => ({ key, parentKey, source, fields }));
  const filled = (lines: string[]) => lines.map((line) => line.trim()).filter((line) => line !== "");
  const reports = plan.reports.map(({ period, to, through, lastDay }) => ({ period, to, through, lastDay }));
  const { bases, recipients, authority, number, ...rest } = plan.frame;
  const lists = { bases: filled(bases), recipients: filled(recipients), authority: filled(authority) };
  const symbol = number?.split("/").slice(1).join("/").slice(0, 40) || rest.symbol;
  const frame = { ...rest, ...lists, number, symbol, reports };
  return { title, horizon, startsOn, endsOn, unitId, parentId, frame, tree, sourceText: paragraphs.join("\n").slice(0, 2_000_000) };
}

/** How deep each entry stands, for a tree that is shown as a list. */
export function levelsOf(nodes: readonly ProposedNode[]): Map<string, number> {
  const levels = new Map<string, number>();
  for (const node of nodes) levels.set(node.key, node.parentKey === null ? 1 : (levels.get(node.parentKey) ?? 0) + 1);
  return levels;
}

function withNodes(checking: Checking, nodes: ProposedNode[]): Checking {
  return { ...checking, plan: { ...checking.plan, nodes } };
}

const hasPeriod = ({ startsOn, endsOn }: ProposedPlan) => startsOn !== null && endsOn !== null && startsOn <= endsOn;
