import { cleanLine } from "./characters.ts";
import { videoAddress } from "./addresses.ts";
import { isBlockId } from "./ids.ts";
import { children, inline, isRecord, type ParseReason, refuse, startWalk, type Walk } from "./parse-inline.ts";
import type { Block, Callout, Figure, List, ListItem, Paragraph, RichDoc, Table, TableCell, TableRow } from "./nodes.ts";

export { cleanTitle, type TitleReason } from "./characters.ts";
export type { ParseReason } from "./parse-inline.ts";

type Raw = Record<string, unknown>;
type Flow = Paragraph | List;

const PARTS = new Set(["text", "hardBreak", "footnote", "listItem", "tableRow", "tableCell", "tableHeader", "doc"]);
const MAX_SPAN = 100;

/**
 * Rebuilds an untrusted ProseMirror document from the allow-list of nodes.ts; nothing of the input is kept by reference. Marks and
 * attributes that we do not know are dropped, and so is a link to an address that is not allowed (its words stay). A node that we do
 * not know refuses the whole document, since dropping it would lose words in silence; `detail` names it. Blocks that stand where
 * they may not (a heading in a list) become paragraphs. Depth, nodes and characters are limited, so hostile nesting is refused early.
 */
export function parseRichDoc(input: unknown): { ok: true; doc: RichDoc } | { ok: false; reason: ParseReason; detail: string } {
  if (!isRecord(input) || input.type !== "doc") return { ok: false, reason: "not-a-document", detail: "" };
  const walk = startWalk();
  const content = children(walk, input, 0).flatMap((child) => block(walk, child));
  return walk.refusal ? { ok: false, ...walk.refusal } : { ok: true, doc: { type: "doc", content } };
}

function block(walk: Walk, node: Raw): Block[] {
  const id = identity(node);
  switch (node.type) {
    case "heading":
      return [{ type: "heading", attrs: { ...id, level: headingLevel(attr(node, "level")) }, ...inline(walk, node, 1) }];
    case "blockquote":
      return [
        { type: "blockquote", ...attrs({ ...id, ...optional("cite", line(walk, attr(node, "cite"))) }), content: lines(walk, node, 1) },
      ];
    case "callout":
      return [{ type: "callout", attrs: { ...id, tone: tone(attr(node, "tone")) }, content: filled(flowOf(walk, node, 1)) }];
    case "table":
      return table(walk, node, id);
    case "figure":
      return figure(walk, node, id);
    case "video":
      return video(walk, node, id);
    default:
      return flow(walk, node, 1).map((part, index) => (index === 0 ? ({ ...part, ...attrs({ ...id, ...part.attrs }) } as Block) : part));
  }
}

/** What may stand in a list item or a call-out: paragraphs and lists; other blocks are reduced to those. */
function flow(walk: Walk, node: Raw, depth: number): Flow[] {
  switch (node.type) {
    case "paragraph":
    case "heading":
      return [{ type: "paragraph", ...inline(walk, node, depth) }];
    case "bulletList":
    case "orderedList":
      return list(walk, node, depth);
    case "blockquote":
    case "callout":
      return flowOf(walk, node, depth);
    default:
      refuse(walk, BLOCKS.has(node.type) || PARTS.has(String(node.type)) ? "misplaced-node" : "unknown-node", node.type);
      return [];
  }
}

const BLOCKS = new Set<unknown>(["table", "figure", "video"]);

function flowOf(walk: Walk, node: Raw, depth: number): Flow[] {
  return children(walk, node, depth).flatMap((child) => flow(walk, child, depth + 1));
}

/** What may stand in a quotation or a table cell: paragraphs only; a list becomes one paragraph a line. */
function lines(walk: Walk, node: Raw, depth: number): Paragraph[] {
  const found = flowOf(walk, node, depth).flatMap(paragraphs);
  return found.length > 0 ? found : [{ type: "paragraph" }];
}

function paragraphs(part: Flow): Paragraph[] {
  return part.type === "paragraph" ? [part] : part.content.flatMap((item) => item.content.flatMap(paragraphs));
}

function list(walk: Walk, node: Raw, depth: number): List[] {
  const items = children(walk, node, depth).flatMap((child): ListItem[] => {
    if (child.type !== "listItem") refuse(walk, "misplaced-node", child.type);
    const content = flowOf(walk, child, depth + 1);
    // The editor's schema wants a paragraph first in every item.
    return [{ type: "listItem", content: content[0]?.type === "paragraph" ? content : [{ type: "paragraph" }, ...content] }];
  });
  if (items.length === 0) return [];
  if (node.type === "bulletList") return [{ type: "bulletList", content: items }];
  const start = whole(attr(node, "start"), 0, 100_000, 1);
  return [{ type: "orderedList", ...(start === 1 ? {} : { attrs: { start } }), content: items }];
}

function table(walk: Walk, node: Raw, id: { id?: string }): Table[] {
  const rows = children(walk, node, 1).flatMap((row): TableRow[] => {
    if (row.type !== "tableRow") refuse(walk, "misplaced-node", row.type);
    const cells = children(walk, row, 2).map((child) => cell(walk, child));
    return cells.length > 0 ? [{ type: "tableRow", content: cells }] : [];
  });
  return rows.length > 0 ? [{ type: "table", ...attrs(id), content: rows }] : [];
}

function cell(walk: Walk, node: Raw): TableCell {
  if (node.type !== "tableCell" && node.type !== "tableHeader") refuse(walk, "misplaced-node", node.type);
  const colspan = whole(attr(node, "colspan"), 1, MAX_SPAN, 1);
  const rowspan = whole(attr(node, "rowspan"), 1, MAX_SPAN, 1);
  const spans = { ...(colspan > 1 ? { colspan } : {}), ...(rowspan > 1 ? { rowspan } : {}) };
  return { type: node.type === "tableHeader" ? "tableHeader" : "tableCell", ...attrs(spans), content: lines(walk, node, 3) };
}

function figure(walk: Walk, node: Raw, id: { id?: string }): Figure[] {
  const mediaId = attr(node, "mediaId");
  if (!isMediaId(mediaId)) {
    refuse(walk, "figure-without-media", mediaId);
    return [];
  }
  const [alt = "", caption = "", credit = ""] = ["alt", "caption", "credit"].map((name) => line(walk, attr(node, name)));
  const decorative = attr(node, "decorative") === true;
  return [{ type: "figure", attrs: { ...id, mediaId, alt, decorative, caption, credit } }];
}

function video(walk: Walk, node: Raw, id: { id?: string }): Block[] {
  const address = videoAddress(attr(node, "url"));
  if (address === null) {
    refuse(walk, "video-address", attr(node, "url"));
    return [];
  }
  const poster = attr(node, "poster");
  const picture = isMediaId(poster) ? { poster } : {};
  return [{ type: "video", attrs: { ...id, url: address.url, title: line(walk, attr(node, "title")), ...picture } }];
}

function isMediaId(value: unknown): value is string {
  return typeof value === "string" && /^[A-Za-z0-9_-]{1,64}$/.test(value);
}

function attr(node: Raw, name: string): unknown {
  return isRecord(node.attrs) && Object.hasOwn(node.attrs, name) ? node.attrs[name] : undefined;
}

function identity(node: Raw): { id?: string } {
  const id = attr(node, "id");
  return isBlockId(id) ? { id } : {};
}

function attrs<T extends object>(values: T): { attrs?: T } {
  return Object.keys(values).length > 0 ? { attrs: values } : {};
}

function optional<K extends string>(name: K, text: string): { [key in K]?: string } {
  return text === "" ? {} : ({ [name]: text } as { [key in K]?: string });
}

function line(walk: Walk, value: unknown): string {
  if (typeof value !== "string") return "";
  walk.spend(value.length);
  return walk.refusal ? "" : cleanLine(value);
}

function filled(content: Flow[]): Flow[] {
  return content.length > 0 ? content : [{ type: "paragraph" }];
}

function headingLevel(value: unknown): 2 | 3 | 4 {
  const level = whole(value, 1, 6, 2);
  return level <= 2 ? 2 : level === 3 ? 3 : 4;
}

function tone(value: unknown): Callout["attrs"]["tone"] {
  return value === "tip" || value === "warning" ? value : "note";
}

function whole(value: unknown, least: number, most: number, otherwise: number): number {
  return typeof value === "number" && Number.isInteger(value) && value >= least && value <= most ? value : otherwise;
}
