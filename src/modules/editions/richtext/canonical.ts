import { canonical } from "#kernel/canonical";
import type { Content } from "../contract.ts";
import { blockId, FIXED_IDS } from "./ids.ts";
import type { Block } from "./nodes.ts";
import { isBlank } from "./walk.ts";

/** RFC 8785 form of a block in NFC without its id; null attributes and empty lists count as absent. */
export function canonicalBlock(block: Block): string {
  return canonical(bare(block));
}

/**
 * Canonical form of each block of the words, by block id, in reading order; `title`, `summary` and `lead` are the fixed ids. What holds
 * no words is left out: an empty summary, no lead picture, blank paragraphs (editors add one at the end). Throws when a block has no id.
 */
export function canonicalBlocks(content: Content): [string, string][] {
  const fixed: Record<(typeof FIXED_IDS)[number], unknown> = { title: content.title, summary: content.summary || null, lead: content.lead };
  const head = FIXED_IDS.filter((id) => fixed[id] !== null).map((id): [string, string] => [id, canonical(fixed[id])]);
  const body = content.body.content
    .filter((block) => !isBlank(block))
    .map((block): [string, string] => {
      const id = blockId(block);
      if (id === null) throw new Error("A body block has no id; withBlockIds comes first");
      return [id, canonicalBlock(block)];
    });
  return [...head, ...body];
}

/** A node tree without block ids, nulls and empty containers. */
export function bare(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(bare);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value)
    .filter(([key]) => key !== "id")
    .map(([key, part]): [string, unknown] => [key, bare(part)]);
  return Object.fromEntries(entries.filter(([, part]) => !isNothing(part)));
}

function isNothing(value: unknown): boolean {
  if (value === null || value === undefined) return true;
  return typeof value === "object" && Object.keys(value).length === 0;
}
