import type { Block, RichDoc } from "./nodes.ts";

/** Ids of the blocks outside the body. */
export const FIXED_IDS = ["title", "summary", "lead"] as const;

/** True when `value` may name a body block: short, plain, not a fixed id and not a name that every object carries. */
export function isBlockId(value: unknown): value is string {
  if (typeof value !== "string" || !/^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/.test(value)) return false;
  return !(FIXED_IDS as readonly string[]).includes(value) && !(value in Object.prototype);
}

/** The id of a block, or null. */
export function blockId(block: Block): string | null {
  return block.attrs?.id ?? null;
}

/**
 * The document with a unique id on every block. Valid ids stay; a missing one is made, and of two equal ones (a paste) the first
 * keeps it. Throws when `newId` keeps giving ids that cannot be used.
 */
export function withBlockIds(doc: RichDoc, newId: () => string): RichDoc {
  const seen = new Set<string>();
  const own = new Set(doc.content.map(blockId));
  const content = doc.content.map((block) => {
    const id = blockId(block);
    const kept = isBlockId(id) && !seen.has(id) ? id : freshId(newId, (made) => seen.has(made) || own.has(made));
    seen.add(kept);
    return kept === id ? block : withId(block, kept);
  });
  return { type: "doc", content };
}

function withId(block: Block, id: string): Block {
  return { ...block, attrs: { ...block.attrs, id } } as Block;
}

function freshId(newId: () => string, taken: (id: string) => boolean): string {
  for (let attempt = 0; attempt < 20; attempt += 1) {
    const id = newId();
    if (isBlockId(id) && !taken(id)) return id;
  }
  throw new Error("The id source gives no unused block id");
}
