import type { Block, Inline, RichDoc } from "./nodes.ts";

/** The runs of inline content below a node, in reading order: one per paragraph, heading, list line or cell paragraph. */
export function* runs(node: unknown): Generator<Inline[]> {
  if (typeof node !== "object" || node === null) return;
  const { type, content } = node as { type?: unknown; content?: unknown };
  if (!Array.isArray(content)) return;
  if (type === "paragraph" || type === "heading") yield content as Inline[];
  else for (const child of content) yield* runs(child);
}

/** True for a paragraph or heading without a visible character, break or footnote: an empty line, not a block of words. */
export function isBlank(block: Block): boolean {
  if (block.type !== "paragraph" && block.type !== "heading") return false;
  return (block.content ?? []).every((part) => part.type === "hardBreak" || (part.type === "text" && part.text.trim() === ""));
}

/** The ids of the pictures in the body, those before videos among them, each once, in reading order. */
export function mediaIds(doc: RichDoc): string[] {
  return [...new Set(doc.content.flatMap(pictureOf))];
}

function pictureOf(block: Block): string[] {
  if (block.type === "figure") return [block.attrs.mediaId];
  return block.type === "video" && block.attrs.poster ? [block.attrs.poster] : [];
}

/** One entry of the list of notes: `id` is the anchor of the note, `ref` the anchor of its number in the text. */
export type FootnoteEntry = { number: number; id: string; ref: string; text: string; href: string | null };

/** The footnotes of a document in the order in which `renderHtml` numbers them. */
export function footnotes(doc: RichDoc): FootnoteEntry[] {
  const notes = [...runs(doc)].flat().flatMap((part) => (part.type === "footnote" ? [part.attrs] : []));
  return notes.map(({ text, href }, index) => ({ ...noteAnchors(index + 1), number: index + 1, text, href }));
}

/** The anchors of note `number`. */
export function noteAnchors(number: number): { id: string; ref: string } {
  return { id: `s${number}`, ref: `r${number}` };
}
