import { compareText } from "#modules/editions";
import type { NodeFields } from "./contract.ts";
import type { WholeNode } from "./queries/wholeTree.ts";

export type TextChange = { text: string; op: "same" | "ins" | "del" };
type Facts = Omit<NodeFields, "title">;
/** One fact of a node that is not the same in both versions. */
export type FactChange = { fact: keyof Facts; before: Facts[keyof Facts]; after: Facts[keyof Facts] };
/** What happened to a node. `moved`: it stands under another node, or in another order among those that stayed. */
export type NodeChange = {
  key: string;
  kind: "added" | "removed" | "changed" | "moved";
  /** A changed node can have been moved besides. */
  moved: boolean;
  fields: NodeFields;
  words: TextChange[];
  facts: FactChange[];
};

const FACTS = [
  "kind",
  "label",
  "leadUnitId",
  "coordinatingUnitIds",
  "startsOn",
  "dueOn",
  "output",
  "topic",
  "channels",
  "indicators",
  "needs",
  "servesKey",
] as const satisfies readonly (keyof Facts)[];

/** Words that went and came, word by word. */
export function compareWords(before: string, after: string): TextChange[] {
  return compareText(before, after);
}

/**
 * Nodes that differ between two trees by their keys, in the order of the newer one; what was taken out stands after the node it followed.
 * A node whose neighbours came or went has not moved.
 */
export function compareTrees(before: readonly WholeNode[], after: readonly WholeNode[]): NodeChange[] {
  const old = new Map(before.map((node) => [node.key, node]));
  const kept = new Set(after.map((node) => node.key));
  const moved = movedKeys(before, after);
  const removedAfter = new Map<string | null, WholeNode[]>();
  let last: string | null = null;
  for (const node of before) {
    if (kept.has(node.key)) last = node.key;
    else removedAfter.set(last, [...(removedAfter.get(last) ?? []), node]);
  }
  const gone = (key: string | null) => (removedAfter.get(key) ?? []).map(removed);
  return [
    ...gone(null),
    ...after.flatMap((node) => {
      const was = old.get(node.key);
      const change = was ? changed(was, node, moved.has(node.key)) : added(node);
      return [...(change ? [change] : []), ...gone(node.key)];
    }),
  ];
}

function changed(was: WholeNode, now: WholeNode, moved: boolean): NodeChange | null {
  const facts = FACTS.filter((fact) => !alike(was.fields[fact], now.fields[fact])).map((fact) => ({
    fact,
    before: was.fields[fact],
    after: now.fields[fact],
  }));
  const same = was.fields.title === now.fields.title;
  if (same && facts.length === 0 && !moved) return null;
  const words = same ? [{ text: now.fields.title, op: "same" as const }] : compareText(was.fields.title, now.fields.title);
  return { key: now.key, kind: same && facts.length === 0 ? "moved" : "changed", moved, fields: now.fields, words, facts };
}

const added = ({ key, fields }: WholeNode): NodeChange => ({
  key,
  kind: "added",
  moved: false,
  fields,
  words: [{ text: fields.title, op: "ins" }],
  facts: [],
});
const removed = ({ key, fields }: WholeNode): NodeChange => ({
  key,
  kind: "removed",
  moved: false,
  fields,
  words: [{ text: fields.title, op: "del" }],
  facts: [],
});

function alike(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** Nodes under another parent, and of each row of siblings the fewest that explain its new order. */
function movedKeys(before: readonly WholeNode[], after: readonly WholeNode[]): Set<string> {
  const parent = new Map(before.map((node) => [node.key, node.parentKey]));
  const index = new Map(before.map((node, at) => [node.key, at]));
  const moved = new Set<string>();
  const rows = new Map<string | null, string[]>();
  for (const node of after) {
    if (!parent.has(node.key)) continue;
    if (parent.get(node.key) !== node.parentKey) moved.add(node.key);
    else rows.set(node.parentKey, [...(rows.get(node.parentKey) ?? []), node.key]);
  }
  for (const row of rows.values()) {
    const stayed = longestRise(row.map((key) => index.get(key) ?? 0));
    for (const [at, key] of row.entries()) if (!stayed.has(at)) moved.add(key);
  }
  return moved;
}

/** Places of a longest rising run, in n log n. */
function longestRise(values: readonly number[]): Set<number> {
  const tails: number[] = [];
  const previous: number[] = [];
  for (const [at, value] of values.entries()) {
    let low = 0;
    for (let high = tails.length; low < high; ) {
      const middle = (low + high) >> 1;
      if ((values[tails[middle] ?? 0] ?? 0) < value) low = middle + 1;
      else high = middle;
    }
    previous[at] = low > 0 ? (tails[low - 1] ?? -1) : -1;
    tails[low] = at;
  }
  const run = new Set<number>();
  for (let at = tails.at(-1) ?? -1; at >= 0; at = previous[at] ?? -1) run.add(at);
  return run;
}
