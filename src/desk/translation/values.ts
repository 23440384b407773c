import type { Content, LeadImage, RichDoc } from "#modules/editions/contract";

export type Block = RichDoc["content"][number];
/** What one row of the screen holds: a line of text, a block of the body, the lead picture, or nothing yet. */
export type Value = Block | string | LeadImage | null;
export type SegState = "confirmed" | "draft" | "stale" | "untranslated" | "orphan" | "kept";
export type Part = { text: string; op: "same" | "ins" | "del" };
/** One row: a piece of the source beside its translation. `number` counts the blocks of the body. */
export type SegRow = {
  id: string;
  kind: "title" | "summary" | "lead" | "block";
  number: number | null;
  state: SegState;
  source: Value;
  diff: Part[] | null;
  target: Value;
  confirmedBy: string | null;
  confirmedAt: string | null;
  still: boolean;
};

/** True for a block of the body. */
export function isBlock(value: Value): value is Block {
  return typeof value === "object" && value !== null && "type" in value;
}

/** True when nothing is written: such a value has no place in the stored translation. Pictures and videos count as written. */
export function isEmpty(value: Value): boolean {
  if (value === null) return true;
  if (typeof value === "string") return value.trim() === "";
  if (!isBlock(value) || value.type === "figure" || value.type === "video") return false;
  return !hasText(value);
}

/** True when a value can be confirmed: it is written, and a picture that needs a description has one. */
export function isReady(value: Value): boolean {
  if (isEmpty(value) || value === null || typeof value === "string") return !isEmpty(value);
  if (!isBlock(value)) return value.decorative || value.alt.trim() !== "";
  return value.type !== "figure" || value.attrs.decorative || value.attrs.alt.trim() !== "";
}

/** The form of a source value without its words: what an empty editor starts from. */
export function emptied(value: Value): Value {
  if (value === null || typeof value === "string") return typeof value === "string" ? "" : null;
  if (!isBlock(value)) return { ...value, alt: "", caption: "" };
  if (value.type === "figure") return { ...value, attrs: { ...value.attrs, alt: "", caption: "" } };
  if (value.type === "video") return { ...value, attrs: { ...value.attrs, title: "" } };
  return withoutText(value) as Block;
}

/** Gives a block the id of its row, so that it stays paired with its source whatever the editor made of it. */
export function withRowId(block: Block, id: string): Block {
  return { ...block, attrs: { ...block.attrs, id } } as Block;
}

/**
 * The whole translation: blocks in the order of the source under the source's ids. A block that the source lacks
 * stays behind the block it followed in `base`, the translation as it was loaded.
 */
export function assemble(rows: readonly SegRow[], valueOf: (row: SegRow) => Value, base: Content): Content {
  const value = (id: string): Value => {
    const row = rows.find((each) => each.id === id);
    return row ? valueOf(row) : null;
  };
  const line = (id: string) => {
    const found = value(id);
    return typeof found === "string" ? found : "";
  };
  const lead = value("lead");
  const own = (row: SegRow) => row.state === "orphan" || row.state === "kept";
  const body = rows.filter((row) => row.kind === "block" && !own(row)).map((row) => row.id);
  const before = base.body.content.map((block) => block.attrs?.id ?? "");
  for (const id of before.filter((each) => rows.some((row) => row.id === each && own(row)))) {
    const previous = before.slice(0, before.indexOf(id)).findLast((each) => body.includes(each));
    body.splice(previous === undefined ? 0 : body.indexOf(previous) + 1, 0, id);
  }
  const content = body.flatMap((id) => {
    const block = value(id);
    return isBlock(block) && !isEmpty(block) ? [withRowId(block, id)] : [];
  });
  return {
    title: line("title"),
    summary: line("summary"),
    slug: base.slug,
    lead: lead === null || typeof lead === "string" || isBlock(lead) ? null : lead,
    body: { type: "doc", content },
  };
}

function hasText(node: unknown): boolean {
  if (typeof node !== "object" || node === null) return false;
  const { type, text, content } = node as { type?: unknown; text?: unknown; content?: unknown };
  if (type === "footnote") return true;
  if (typeof text === "string") return text.trim() !== "";
  return Array.isArray(content) && content.some(hasText);
}

function withoutText(node: unknown): unknown {
  if (typeof node !== "object" || node === null) return node;
  const { content, ...rest } = node as { type?: unknown; content?: unknown };
  if (rest.type === "paragraph" || rest.type === "heading" || !Array.isArray(content)) return rest;
  return { ...rest, content: content.map(withoutText) };
}
