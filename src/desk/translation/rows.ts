import type { Content, LeadImage, RichDoc } from "#modules/editions/contract";

export type Block = RichDoc["content"][number];
/** What a row holds on either side: a line, a block of the body, or the words of the lead picture. */
export type Side = Block | string | LeadImage | null;
/** One row of the translation screen. */
export type Row = {
  blockId: string; kind: "title" | "summary" | "block" | "lead"; state: "confirmed" | "stale" | "untranslated" | "orphan";
  source: Side; target: Side; number: number | null; sourceText: string; parts: { text: string; op: "same" | "ins" | "del" }[] | null;
  confirmedBy: string | null; still: boolean;
};

/** The translator's words by row. */
export type Targets = Record<string, Side>;

/** The words of a translation put together in the order of the source; a block keeps the id of the block it translates. */
export function assemble(rows: readonly Row[], targets: Targets, slug: string | null): Content {
  const line = (id: string) => (typeof targets[id] === "string" ? targets[id] : "");
  const lead = targets.lead;
  const body = rows.filter((row) => row.kind === "block").flatMap((row) => {
    const block = targets[row.blockId];
    return isBlock(block) ? [{ ...block, attrs: { ...block.attrs, id: row.blockId } } as Block] : [];
  });
  return { title: line("title"), summary: line("summary"), body: { type: "doc", content: body }, lead: isLead(lead) ? lead : null, slug };
}

/** The same shape as the source with its words taken out, ready to be filled. */
export function skeleton(source: Side): Side {
  if (source === null || typeof source === "string") return "";
  if (isLead(source)) return { ...source, alt: "", caption: "" };
  if (source.type === "figure") return { ...source, attrs: { ...source.attrs, alt: "", caption: "" } };
  if (source.type === "video") return { ...source, attrs: { ...source.attrs, title: "" } };
  return emptied(source) as Block;
}

type Tree = { type: string; content?: Tree[] };
function emptied(node: Tree): Tree {
  if (node.type === "paragraph" || node.type === "heading") {
    const { content: _words, ...rest } = node;
    return rest;
  }
  return node.content ? { ...node, content: node.content.map(emptied) } : node;
}

/** True for a block of the body. */
export function isBlock(side: Side | undefined): side is Block {
  return typeof side === "object" && side !== null && "type" in side;
}

/** True for the words of the lead picture. */
export function isLead(side: Side | undefined): side is LeadImage {
  return typeof side === "object" && side !== null && !("type" in side);
}

/** The words of a side as plain lines, for a row that is not being edited. */
export function sideText(side: Side | undefined): string {
  if (!side || typeof side === "string") return side ?? "";
  if (isLead(side)) return [side.alt, side.caption, side.credit].filter(Boolean).join("\n");
  if (side.type === "figure") return [side.attrs.alt, side.attrs.caption, side.attrs.credit].filter(Boolean).join("\n");
  if (side.type === "video") return side.attrs.title;
  return treeText(side).trim();
}

function treeText(node: { type: string; text?: string; content?: unknown }): string {
  if (typeof node.text === "string") return node.text;
  if (node.type === "hardBreak") return "\n";
  const inner = Array.isArray(node.content) ? node.content.map((child) => treeText(child as { type: string })).join("") : "";
  return node.type === "paragraph" || node.type === "heading" ? `${inner}\n` : inner;
}
