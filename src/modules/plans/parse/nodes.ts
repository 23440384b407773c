import type { NodeKind, PlanNode } from "./types.ts";

/** A node with nothing in it yet; ids are given when the whole tree stands. */
export function newNode(kind: NodeKind, spans: PlanNode["spans"]): PlanNode {
  return { id: "", kind, label: "", number: "", heading: "", text: "", spans, children: [] };
}

/** All nodes in preorder, which is the order of the source. */
export function inOrder(nodes: PlanNode[]): PlanNode[] {
  return nodes.flatMap((node) => [node, ...inOrder(node.children)]);
}

/** Finds the node that holds a character of the source. */
export type Locate = (paragraph: number, at: number) => string;

/** An index of spans for `Locate`. */
export function locator(nodes: PlanNode[]): Locate {
  const byParagraph = new Map<number, { start: number; id: string }[]>();
  for (const node of inOrder(nodes))
    for (const span of node.spans) {
      const known = byParagraph.get(span.paragraph);
      if (known) known.push({ start: span.start, id: node.id });
      else byParagraph.set(span.paragraph, [{ start: span.start, id: node.id }]);
    }
  return (paragraph, at) => byParagraph.get(paragraph)?.findLast((each) => each.start <= at)?.id ?? "";
}
