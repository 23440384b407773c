import type { Queryable } from "#kernel/db";
import { compareTrees, compareWords, type NodeChange, type TextChange } from "../compare.ts";
import { planHead } from "./planTree.ts";
import { wholeTree } from "./wholeTree.ts";

/** What stands around the tree and differs: the title, an opening or closing, lists as one text. */
export type HeadChange = { part: "title" | "bases" | "opening" | "closing" | "recipients" | "authority"; words: TextChange[] };
export type VersionChanges = { head: HeadChange[]; nodes: NodeChange[]; same: number };

/** Everything that differs between two versions of one plan; null when they are not both of it. */
export async function versionChanges(
  db: Queryable,
  planId: string,
  { from, to }: { from: string; to: string },
): Promise<VersionChanges | null> {
  const [before, after] = [await planHead(db, from), await planHead(db, to)];
  if (before?.id !== planId || after?.id !== planId) return null;
  const [old, now] = [await wholeTree(db, from), await wholeTree(db, to)];
  const nodes = compareTrees(old, now);
  const texts = (of: typeof before): Record<HeadChange["part"], string> => ({
    title: of.title,
    bases: of.frame.bases.join("\n"),
    opening: of.frame.opening ?? "",
    closing: of.frame.closing ?? "",
    recipients: of.frame.recipients.join("\n"),
    authority: [...of.frame.authority, of.frame.signer ?? ""].join("\n"),
  });
  const [was, is] = [texts(before), texts(after)];
  const head = (Object.keys(was) as HeadChange["part"][])
    .filter((part) => was[part] !== is[part])
    .map((part) => ({ part, words: compareWords(was[part], is[part]) }));
  const touched = new Set(nodes.filter((change) => change.kind !== "removed").map((change) => change.key));
  return { head, nodes, same: now.filter((node) => !touched.has(node.key)).length };
}
