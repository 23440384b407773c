import type { ProposedNode } from "#modules/plans/contract";
import type { Checking } from "./import-edit.ts";

const NOTHING = { leadUnitId: null, coordinatingUnitIds: [], startsOn: null, dueOn: null, output: null, source: null, due: null };
const BULLET = /^[^\p{L}\d]*$/u;

/** Puts an empty entry of the same kind after the selected one and all that stands below it. */
export function addNode(checking: Checking, made: string): Checking {
  const { nodes } = checking.plan;
  const branch = branchOf(nodes, checking.selected);
  const beside = branch ? nodes[branch.from] : undefined;
  const label = beside && BULLET.test(beside.label) ? beside.label : "";
  const node: ProposedNode = {
    ...NOTHING,
    key: made,
    parentKey: beside?.parentKey ?? null,
    kind: beside?.kind ?? "task",
    label,
    title: "",
  };
  return shaped(checking, nodes.toSpliced(branch?.to ?? nodes.length, 0, node), made);
}

/**
 * Cuts an entry's words in two at a place in its title. The second half stands after the first as an entry of its own and takes what stood
 * below; under a heading it is a passage. A day goes with the half whose words name it.
 */
export function splitNode(checking: Checking, key: string, at: number, made: string): Checking {
  const { nodes, paragraphs } = checking.plan;
  const node = nodes.find((each) => each.key === key);
  const [head, rest] = [node?.title.slice(0, at).trim(), node?.title.slice(at).trim()];
  if (!node || !head || !rest) return checking;
  const isHeading = node.kind === "part" || node.kind === "section";
  const day = { startsOn: node.startsOn, dueOn: node.dueOn, due: node.due };
  const none = { startsOn: null, dueOn: null, due: null };
  const inRest = node.due !== null && rest.includes(node.due.text);
  const cut = node.source ? (paragraphs[node.source.paragraph] ?? "").indexOf(rest, node.source.start) : -1;
  const first = {
    ...node,
    title: head,
    ...(inRest ? none : day),
    source: node.source && cut > 0 ? { ...node.source, end: cut } : node.source,
  };
  const second: ProposedNode = {
    ...node,
    ...(isHeading ? { ...NOTHING, kind: "text", label: "", parentKey: key } : inRest ? day : none),
    key: made,
    title: rest,
    source: node.source && cut > 0 ? { ...node.source, start: cut } : node.source,
  };
  const next = nodes.flatMap((each) => {
    if (each.key === key) return [first, second];
    return [each.parentKey === key && !isHeading ? { ...each, parentKey: made } : each];
  });
  return shaped(checking, next, made);
}

/** Moves an entry with all below it before or after its neighbour on the same level. */
export function moveNode(checking: Checking, key: string, by: -1 | 1): Checking {
  const { nodes } = checking.plan;
  const own = branchOf(nodes, key);
  const siblings = nodes.filter((each) => own && each.parentKey === nodes[own.from]?.parentKey);
  const other = branchOf(nodes, siblings[siblings.findIndex((each) => each.key === key) + by]?.key ?? null);
  if (!own || !other) return checking;
  const [first, second] = by < 0 ? [other, own] : [own, other];
  const of = (branch: Branch) => nodes.slice(branch.from, branch.to);
  return shaped(checking, [...nodes.slice(0, first.from), ...of(second), ...of(first), ...nodes.slice(second.to)], key);
}

/** Puts an entry below the one before it on its level. */
export function nestNode(checking: Checking, key: string): Checking {
  const { nodes } = checking.plan;
  const node = nodes.find((each) => each.key === key);
  const siblings = nodes.filter((each) => each.parentKey === node?.parentKey);
  const above = siblings[siblings.findIndex((each) => each.key === key) - 1];
  if (!node || !above) return checking;
  return shaped(
    checking,
    nodes.map((each) => (each === node ? { ...each, parentKey: above.key } : each)),
    key,
  );
}

/** Takes an entry out of the one that it stands below, to stand after it. */
export function unnestNode(checking: Checking, key: string): Checking {
  const { nodes } = checking.plan;
  const own = branchOf(nodes, key);
  const node = own ? nodes[own.from] : undefined;
  const above = branchOf(nodes, node?.parentKey ?? null);
  const parent = above ? nodes[above.from] : undefined;
  if (!own || !node || !above || !parent) return checking;
  const moved = nodes.slice(own.from, own.to).map((each) => (each === node ? { ...each, parentKey: parent.parentKey } : each));
  return shaped(checking, [...nodes.slice(0, own.from), ...nodes.slice(own.to, above.to), ...moved, ...nodes.slice(above.to)], key);
}

type Branch = { from: number; to: number };

/** An entry and all below it, as a stretch of the list; the list is in the order of the tree. */
function branchOf(nodes: readonly ProposedNode[], key: string | null): Branch | null {
  const from = nodes.findIndex((each) => each.key === key);
  if (from < 0 || key === null) return null;
  const inside = new Set([key]);
  let to = from + 1;
  for (let next = nodes[to]; next && inside.has(next.parentKey ?? ""); next = nodes[to]) {
    inside.add(next.key);
    to++;
  }
  return { from, to };
}

function shaped(checking: Checking, nodes: ProposedNode[], selected: string): Checking {
  return { ...checking, selected, plan: { ...checking.plan, nodes } };
}
