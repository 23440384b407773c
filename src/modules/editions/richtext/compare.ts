import { diffArrays } from "diff";
import type { Content } from "../contract.ts";
import { canonical } from "#kernel/canonical";
import { canonicalBlock } from "./canonical.ts";
import { blockId } from "./ids.ts";
import { blockText } from "./text.ts";
import { isBlank } from "./walk.ts";

export type ChangePart = { text: string; op: "same" | "ins" | "del" };
/** What happened to one block. When every part of a changed block is `same`, only its formatting changed. */
export type BlockChange = { id: string; kind: "changed" | "added" | "removed" | "moved"; parts: ChangePart[] };

type Version = { id: string; form: string; text: string };

/** Past this many edits a block is shown as taken out and put in anew: a finer answer would be slow and nobody could read it. */
const MAX_EDITS = 2000;
const TOKENS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー々]|[\p{L}\p{N}\p{M}]+|\s+|[^\p{L}\p{N}\s]/gu;

/**
 * The blocks that differ between two versions, in the order of the newer one; a removed block stands after the block it used to follow.
 * Words are compared within a block (characters in Chinese, Japanese and Korean). A block is `moved` when only its place among the others
 * changed; of the blocks that stay in order as many as possible count as unmoved. Addresses and footnotes are part of the compared text.
 */
export function compareContents(before: Content, after: Content): BlockChange[] {
  const old = versions(before);
  const now = versions(after);
  const oldById = new Map(old.map((version) => [version.id, version]));
  const nowIds = new Set(now.map(({ id }) => id));
  const oldIndex = new Map(old.map(({ id }, index) => [id, index]));
  const still = inOrder(now, oldIndex);
  const changes: BlockChange[] = removedFrom(old, nowIds, 0);
  for (const version of now) {
    const change = changeOf(oldById.get(version.id), version, still.has(version.id));
    if (change) changes.push(change);
    const index = oldIndex.get(version.id);
    if (index !== undefined) changes.push(...removedFrom(old, nowIds, index + 1));
  }
  return changes;
}

function changeOf(old: Version | undefined, now: Version, still: boolean): BlockChange | null {
  if (old === undefined) return { id: now.id, kind: "added", parts: [{ text: now.text, op: "ins" }] };
  if (old.form !== now.form) return { id: now.id, kind: "changed", parts: compareText(old.text, now.text) };
  return still ? null : { id: now.id, kind: "moved", parts: [{ text: now.text, op: "same" }] };
}

/** The removed blocks from position `start` up to the next block that was kept. */
function removedFrom(old: Version[], kept: Set<string>, start: number): BlockChange[] {
  const changes: BlockChange[] = [];
  for (let index = start; index < old.length; index += 1) {
    const version = old[index];
    if (version === undefined || kept.has(version.id)) break;
    changes.push({ id: version.id, kind: "removed", parts: [{ text: version.text, op: "del" }] });
  }
  return changes;
}

function versions({ title, summary, lead, body }: Content): Version[] {
  const plain = (id: string, text: string): Version[] => (text === "" ? [] : [{ id, form: text.normalize("NFC"), text }]);
  const picture =
    lead === null ? [] : [{ id: "lead", form: canonical(lead), text: [lead.alt, lead.caption, lead.credit].filter(Boolean).join("\n") }];
  const blocks = body.content
    .filter((block) => !isBlank(block))
    .map(
      (block, index): Version => ({
        id: blockId(block) ?? `#${index}`,
        form: canonicalBlock(block),
        text: blockText(block, { detail: true }),
      }),
    );
  return [...plain("title", title), ...plain("summary", summary), ...picture, ...blocks];
}

/** The ids of the longest run of blocks that kept their order (longest increasing subsequence of old positions). */
function inOrder(now: Version[], position: Map<string, number>): Set<string> {
  const common = now.flatMap(({ id }) => {
    const at = position.get(id);
    return at === undefined ? [] : [{ id, at }];
  });
  const tails: number[] = [];
  const previous: number[] = [];
  common.forEach(({ at }, index) => {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((common[tails[middle] ?? 0]?.at ?? 0) < at) low = middle + 1;
      else high = middle;
    }
    previous[index] = low > 0 ? (tails[low - 1] ?? -1) : -1;
    tails[low] = index;
  });
  const kept = new Set<string>();
  for (let index = tails.at(-1) ?? -1; index >= 0; index = previous[index] ?? -1) kept.add(common[index]?.id ?? "");
  return kept;
}

/** The difference between two texts, word by word, with neighbouring changes gathered so that it can be read. */
export function compareText(before: string, after: string): ChangePart[] {
  const tokens = (text: string) => text.normalize("NFC").match(TOKENS) ?? [];
  const found = diffArrays(tokens(before), tokens(after), { maxEditLength: MAX_EDITS });
  if (found === undefined)
    return gather([
      { text: before, op: "del" },
      { text: after, op: "ins" },
    ]);
  return gather(found.map(({ value, added, removed }) => ({ text: value.join(""), op: added ? "ins" : removed ? "del" : "same" })));
}

/** Joins changes that only white space parts, and puts what was taken out before what was put in. */
function gather(parts: ChangePart[]): ChangePart[] {
  const out: ChangePart[] = [];
  let del = "";
  let ins = "";
  const flush = () => {
    if (del !== "") out.push({ text: del, op: "del" });
    if (ins !== "") out.push({ text: ins, op: "ins" });
    del = "";
    ins = "";
  };
  parts.forEach(({ text, op }, index) => {
    const bridge = op === "same" && text.trim() === "" && (del !== "" || ins !== "") && index < parts.length - 1;
    if (op === "del" || bridge) del += text;
    if (op === "ins" || bridge) ins += text;
    if (op !== "same" || bridge) return;
    flush();
    out.push({ text, op });
  });
  flush();
  return out;
}
