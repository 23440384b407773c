import { languageTag, safeHref } from "./addresses.ts";
import { cleanLine, cleanText } from "./characters.ts";
import type { Inline, Mark } from "./nodes.ts";

/** Why a document is refused. */
export type ParseReason =
  | "not-a-document"
  | "malformed"
  | "too-deep"
  | "too-many-nodes"
  | "too-long"
  | "unknown-node"
  | "misplaced-node"
  | "figure-without-media"
  | "video-address";

export const LIMITS = { depth: 12, nodes: 20_000, characters: 1_000_000 } as const;

type Raw = Record<string, unknown>;

/** One pass over an untrusted document: what it has used up, and the first reason to refuse it. */
export type Walk = {
  nodes: number;
  characters: number;
  refusal: { reason: ParseReason; detail: string } | null;
  spend: (length: number) => void;
};

/** A fresh pass with nothing used up. */
export function startWalk(): Walk {
  const walk: Walk = { nodes: 0, characters: 0, refusal: null, spend };
  function spend(length: number): void {
    walk.characters += length;
    if (walk.characters > LIMITS.characters) refuse(walk, "too-long", walk.characters);
  }
  return walk;
}

/** Notes why the document is refused; the first reason stays. `detail` is shortened, for the log and the message. */
export function refuse(walk: Walk, reason: ParseReason, detail: unknown): void {
  const shown = typeof detail === "string" || typeof detail === "number" ? cleanLine(String(detail).slice(0, 80)) : "";
  walk.refusal ??= { reason, detail: shown };
}

/** True for a plain JSON object. */
export function isRecord(value: unknown): value is Raw {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The child nodes of a node at `depth`, counted; empty once the document is refused, so that a walk ends by itself. */
export function children(walk: Walk, node: Raw, depth: number): Raw[] {
  const content = node.content ?? [];
  if (walk.refusal) return [];
  if (!Array.isArray(content)) refuse(walk, "malformed", node.type);
  else if (content.length > 0 && depth >= LIMITS.depth) refuse(walk, "too-deep", LIMITS.depth);
  else if ((walk.nodes += content.length) > LIMITS.nodes) refuse(walk, "too-many-nodes", LIMITS.nodes);
  else if (!content.every((child) => isRecord(child) && typeof child.type === "string")) refuse(walk, "malformed", node.type);
  return walk.refusal ? [] : (content as Raw[]);
}

/** The inline content of a paragraph or heading, ready to spread: neighbouring texts with equal marks are joined. */
export function inline(walk: Walk, node: Raw, depth: number): { content?: Inline[] } {
  const found = children(walk, node, depth).flatMap((child): Inline[] => {
    if (child.type === "text") return text(walk, child);
    if (child.type === "hardBreak") return [{ type: "hardBreak" }];
    if (child.type === "footnote") return footnote(walk, child);
    if (child.type === "fact") return fact(walk, child);
    refuse(walk, "unknown-node", child.type);
    return [];
  });
  const content = joined(found);
  return content.length > 0 ? { content } : {};
}

type Text = { type: "text"; text: string; marks?: Mark[] };

/** Joins neighbouring texts with equal marks. NFC once per joined text: doing it piece by piece takes quadratic time. */
function joined(parts: Inline[]): Inline[] {
  const content: Inline[] = [];
  let pieces: string[] = [];
  parts.forEach((part, index) => {
    if (part.type !== "text") {
      content.push(part);
      return;
    }
    pieces.push(part.text);
    const next = parts[index + 1];
    if (next?.type === "text" && JSON.stringify(next.marks) === JSON.stringify(part.marks)) return;
    content.push({ ...part, text: pieces.length > 1 ? pieces.join("").normalize("NFC") : part.text });
    pieces = [];
  });
  return content;
}

function text(walk: Walk, node: Raw): Text[] {
  if (typeof node.text !== "string") {
    refuse(walk, "malformed", "text");
    return [];
  }
  walk.spend(node.text.length);
  const words = walk.refusal ? "" : cleanText(node.text);
  const kept = words === "" ? [] : marks(node.marks);
  return words === "" ? [] : [{ type: "text", text: words, ...(kept.length > 0 ? { marks: kept } : {}) }];
}

function footnote(walk: Walk, node: Raw): Inline[] {
  const attrs = isRecord(node.attrs) ? node.attrs : {};
  const raw = typeof attrs.text === "string" ? attrs.text : "";
  walk.spend(raw.length);
  const href = safeHref(attrs.href);
  const words = walk.refusal ? "" : cleanLine(raw);
  return words === "" && href === null ? [] : [{ type: "footnote", attrs: { text: words, href } }];
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** A fact without a record or a value to compare with is words like any others. */
function fact(walk: Walk, node: Raw): Inline[] {
  const attrs = isRecord(node.attrs) ? node.attrs : {};
  const { documentId, field, version } = attrs;
  const raw = typeof attrs.shown === "string" ? attrs.shown : "";
  walk.spend(raw.length);
  const shown = walk.refusal ? "" : cleanLine(raw).slice(0, 300);
  if (shown === "") return [];
  const known = typeof documentId === "string" && UUID.test(documentId) && typeof field === "string" && /^[a-zA-Z]{1,40}$/.test(field);
  if (!known || typeof version !== "string" || !/^[0-9a-f]{16}$/.test(version)) return [{ type: "text", text: shown }];
  return [{ type: "fact", attrs: { documentId, field, shown, version } }];
}

/** Each kind of mark at most once, in the order in which the renderer nests them. */
function marks(raw: unknown): Mark[] {
  if (!Array.isArray(raw)) return [];
  const given = raw.slice(0, 20).filter(isRecord);
  const value = (type: string, name: string) =>
    given.filter((mark) => mark.type === type).map((mark) => (isRecord(mark.attrs) ? mark.attrs[name] : null))[0];
  const href = safeHref(value("link", "href"));
  const lang = languageTag(value("lang", "lang"));
  const kept: (Mark | null)[] = [
    href === null ? null : { type: "link", attrs: { href } },
    lang === null ? null : { type: "lang", attrs: { lang } },
    given.some((mark) => mark.type === "bold") ? { type: "bold" } : null,
    given.some((mark) => mark.type === "italic") ? { type: "italic" } : null,
  ];
  return kept.filter((mark) => mark !== null);
}
