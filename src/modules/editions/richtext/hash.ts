import { createHash } from "node:crypto";
import type { BlockHashes, Content } from "../contract.ts";
import { canonical } from "#kernel/canonical";
import { bare, canonicalBlocks } from "./canonical.ts";

/**
 * SHA-256 (hex) of each block's canonical form, by block id. The ids `title`, `summary` and `lead` are fixed. Blocks without words are
 * left out: see `canonicalBlocks`. Throws when a body block has no id.
 */
export function blockHashes(content: Content): BlockHashes {
  return Object.fromEntries(canonicalBlocks(content).map(([id, form]) => [id, sha256(form)]));
}

/** SHA-256 (hex) over all words and facts of a revision: what a sign-off and the public record seal. Block ids are no part of it. */
export function contentHash(content: Content, facts: unknown): string {
  const { title, summary, body, lead, slug } = content;
  return sha256(canonical({ title, summary, body: bare(body), lead, slug, facts: facts ?? null }));
}

function sha256(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("hex");
}
