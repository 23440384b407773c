import type { NodeView } from "#modules/plans/contract";
import { type BranchSum, standingOf } from "#modules/plans/contract";
import type { Translate } from "../messages/index.ts";
import type { PlanView } from "./plan.tsx";
import { monthName } from "./say.ts";

/** A line of the grid: a node of the plan, or the head of a group ('by unit', 'by due date'). */
export type Row = { id: string; node: NodeView | null; head: string; level: number; leaf: boolean; folded: boolean; sum?: BranchSum };
export type Filter = { words: string; lead: string; standing: string };

/** Letters without marks, for finding. */
export const plain = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/gi, "d").toLowerCase();

/** The lines to show: the tree with what matches and everything above it, or tasks grouped by unit or by month. */
export function arrange(t: Translate, view: PlanView, filter: Filter & { tasks: readonly NodeView[] }, folded: ReadonlySet<string>): Row[] {
  const { tasks: matches } = filter;
  if (view.tab === "units") return grouped(matches, folded, (node) => nameOf(view, node.heirUnitId ?? node.leadUnitId));
  if (view.tab === "due")
    return grouped(matches.toSorted(byDue), folded, (node) => (node.dueOn ? monthName(t, node.dueOn) : t("plans.no_due")));
  const filtered = filter.words !== "" || filter.lead !== "" || filter.standing !== "";
  return asTree(view.tree, filtered ? matches : null, folded);
}

/** The tasks that a filter lets through, in reading order. */
export function matching(view: PlanView, filter: Filter): NodeView[] {
  return view.tree.filter((node) => node.kind === "task" && fits(node, view, filter));
}

function asTree(tree: readonly NodeView[], matches: readonly NodeView[] | null, closed: ReadonlySet<string>): Row[] {
  const shown = matches && withAncestors(tree, matches);
  const parents = new Set(tree.flatMap((node) => (node.parentKey ? [node.parentKey] : [])));
  const hidden: string[] = [];
  const rows: Row[] = [];
  for (const node of tree) {
    if (shown && !shown.has(node.key)) continue;
    if (hidden.some((path) => node.path.startsWith(`${path}.`))) continue;
    const folded = closed.has(node.key);
    if (folded) hidden.push(node.path);
    rows.push({ id: node.key, node, head: "", level: node.path.split(".").length, leaf: !parents.has(node.key), folded });
  }
  return rows;
}

function grouped(tasks: readonly NodeView[], closed: ReadonlySet<string>, nameOfTask: (node: NodeView) => string): Row[] {
  const groups = new Map<string, NodeView[]>();
  for (const task of tasks) groups.set(nameOfTask(task), [...(groups.get(nameOfTask(task)) ?? []), task]);
  return [...groups].flatMap(([head, nodes]) => {
    const id = `group:${head}`;
    const folded = closed.has(id);
    const line: Row = { id, node: null, head, level: 1, leaf: false, folded, sum: sumOf(nodes) };
    return folded ? [line] : [line, ...nodes.map((node): Row => ({ id: node.key, node, head: "", level: 2, leaf: true, folded: false }))];
  });
}

function sumOf(nodes: readonly NodeView[]): BranchSum {
  const sum = (pick: (node: NodeView) => number) => nodes.reduce((all, node) => all + pick(node), 0);
  return {
    tasks: nodes.length,
    accepted: sum((node) => node.evidenceAccepted),
    asked: sum((node) => node.evidenceAsked),
    estimate: sum((node) => node.estimate),
    allocated: sum((node) => node.allocated),
    spent: sum((node) => node.spent),
  };
}

function fits(node: NodeView, view: PlanView, { words, lead, standing }: Filter): boolean {
  if (lead && node.leadUnitId !== lead) return false;
  if (standing && standingOf(node, view.today).state !== standing) return false;
  return plain(node.title).includes(plain(words.trim()));
}

function withAncestors(tree: readonly NodeView[], matches: readonly NodeView[]): Set<string> {
  const parent = new Map(tree.map((node) => [node.key, node.parentKey]));
  const shown = new Set<string>();
  for (const match of matches)
    for (let key: string | null = match.key; key && !shown.has(key); key = parent.get(key) ?? null) shown.add(key);
  return shown;
}

const byDue = (a: NodeView, b: NodeView) => (a.dueOn ?? "9999").localeCompare(b.dueOn ?? "9999");
const nameOf = (view: PlanView, unitId: string | null) => view.units.find((unit) => unit.id === unitId)?.name ?? "—";
