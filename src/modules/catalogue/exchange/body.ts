import { canonicalBlock } from "../../editions/contract.ts";
import { type Block, isBlank, parseRichDoc, type RichDoc } from "../../editions/index.ts";

/**
 * A text as a cell: paragraphs of plain words stand as they are, an empty line between; anything richer (headings, lists, links, facts) is
 * the document itself in JSON, so that nothing is lost on the way back.
 */
export function writeBody(doc: RichDoc): string {
  const content = doc.content.filter((block) => !isBlank(block));
  const lines = content.map(plainLine);
  const plain = lines.every((line) => line !== null) ? lines.join("\n\n") : null;
  if (plain !== null && wordsOf(paragraphsOf(plain)) === wordsOf(doc)) return plain;
  return JSON.stringify({ type: "doc", content: content.map(withoutId) });
}

/** A cell as a text, without ids; null when it is JSON of something else. */
export function readBody(cell: string): RichDoc | null {
  if (!/^\s*\{\s*"type"\s*:\s*"doc"/.test(cell)) return paragraphsOf(cell.replace(/\r\n?/g, "\n"));
  try {
    const parsed = parseRichDoc(JSON.parse(cell));
    return parsed.ok ? parsed.doc : null;
  } catch {
    return null;
  }
}

function plainLine(block: Block): string | null {
  if (block.type !== "paragraph") return null;
  const parts = (block.content ?? []).map((part) =>
    part.type === "hardBreak" ? "\n" : part.type === "text" && !part.marks?.length && !part.text.includes("\n") ? part.text : null,
  );
  return parts.every((part) => part !== null) ? parts.join("") : null;
}

function paragraphsOf(text: string): RichDoc {
  const paragraphs = text.split(/\n{2,}/).filter((line) => line.trim() !== "");
  return {
    type: "doc",
    content: paragraphs.map((line) => ({
      type: "paragraph" as const,
      content: line
        .split("\n")
        .flatMap((words, at) => [
          ...(at > 0 ? [{ type: "hardBreak" as const }] : []),
          ...(words === "" ? [] : [{ type: "text" as const, text: words }]),
        ]),
    })),
  };
}

const withoutId = (block: Block): unknown => {
  const { id: _id, ...attrs } = (block.attrs ?? {}) as Record<string, unknown>;
  const { attrs: _attrs, ...rest } = block;
  return Object.keys(attrs).length > 0 ? { ...rest, attrs } : rest;
};

/** What a document says: ids and blank paragraphs do not count. */
export const wordsOf = (doc: RichDoc): string =>
  doc.content
    .filter((block) => !isBlank(block))
    .map(canonicalBlock)
    .join("\n");
