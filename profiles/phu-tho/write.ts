import type { Lang } from "#kernel/languages";
import { addressOf, type DocumentCode } from "./addresses.ts";
import { type SourceKey, sources } from "./sources.ts";
import type { Block, DemoEdition } from "../../src/profile/content.ts";

type Paragraph = Extract<Block, { type: "paragraph" }>;
type Inline = NonNullable<Paragraph["content"]>[number];
/** A block that does not know yet in which language and at which place it stands. */
type Draft = (lang: Lang, id: string) => Block;

/** Small inline notation: `**bold**`, `~Vietnamese words~`, `[words](document code or address)`, `{{source key}}` for a footnote. */
const NOTATION = /\*\*(?<bold>[^*]+)\*\*|~(?<vi>[^~]+)~|\[(?<words>[^\]]+)\]\((?<to>[^)]+)\)|\{\{(?<note>[^}]+)\}\}/gu;

/** French sets a narrow no-break space before double punctuation, inside guillemets and between thousands. */
export function typeset(lang: Lang, text: string): string {
  const nfc = text.normalize("NFC");
  return lang === "fr" ? nfc.replace(/ (?=[;:!?»])|(?<=«) |(?<=\d) (?=\d{3}(?!\d))/gu, "\u202f") : nfc;
}

/** `code` is the document in the same language, `en:code` its English edition where the language has none, `https:` an outside page. */
function hrefOf(lang: Lang, target: string): string {
  if (target.startsWith("https:")) return target;
  return target.startsWith("en:") ? addressOf(target.slice(3) as DocumentCode, "en") : addressOf(target as DocumentCode, lang);
}

function marked(lang: Lang, groups: Record<string, string | undefined>): Inline {
  const { bold, vi, words, to, note } = groups;
  if (bold !== undefined) return { type: "text", text: typeset(lang, bold), marks: [{ type: "bold" }] };
  if (vi !== undefined)
    return lang === "vi"
      ? { type: "text", text: vi }
      : { type: "text", text: vi.normalize("NFC"), marks: [{ type: "lang", attrs: { lang: "vi" } }] };
  if (note !== undefined) {
    const source = sources[note as SourceKey];
    return { type: "footnote", attrs: { text: source.label, href: source.url } };
  }
  const target = to ?? "";
  const href = hrefOf(lang, target);
  return { type: "text", text: typeset(lang, words ?? ""), marks: [{ type: "link", attrs: { href } }] };
}

function inline(lang: Lang, text: string): Inline[] {
  const nodes: Inline[] = [];
  let at = 0;
  for (const match of text.matchAll(NOTATION)) {
    if (match.index > at) nodes.push({ type: "text", text: typeset(lang, text.slice(at, match.index)) });
    nodes.push(marked(lang, match.groups ?? {}));
    at = match.index + match[0].length;
  }
  if (at < text.length) nodes.push({ type: "text", text: typeset(lang, text.slice(at)) });
  return nodes;
}

function paragraph(lang: Lang, text: string): Paragraph {
  return { type: "paragraph", content: inline(lang, text) };
}

/** A paragraph. */
export function p(text: string): Draft {
  return (lang, id) => ({ ...paragraph(lang, text), attrs: { id } });
}

/** A heading of the second level. */
export function h(text: string): Draft {
  return (lang, id) => ({ type: "heading", attrs: { id, level: 2 }, content: inline(lang, text) });
}

/** A bulleted list; the whole list is one block. */
export function list(...items: string[]): Draft {
  return (lang, id) => ({
    type: "bulletList",
    attrs: { id },
    content: items.map((item) => ({ type: "listItem", content: [paragraph(lang, item)] })),
  });
}

/** A call-out with one paragraph. */
export function note(text: string, tone: "note" | "tip" | "warning" = "note"): Draft {
  return (lang, id) => ({ type: "callout", attrs: { id, tone }, content: [paragraph(lang, text)] });
}

/** A table; the first row is its header, and every row has as many cells. */
export function table(...rows: string[][]): Draft {
  return (lang, id) => ({
    type: "table",
    attrs: { id },
    content: rows.map((row, index) => ({
      type: "tableRow",
      content: row.map((cell) => ({ type: index === 0 ? "tableHeader" : "tableCell", content: [paragraph(lang, cell)] })),
    })),
  });
}

/** A quotation with its source; use only for words that were really published. */
export function quote(text: string, cite: string): Draft {
  return (lang, id) => ({ type: "blockquote", attrs: { id, cite: typeset(lang, cite) }, content: [paragraph(lang, text)] });
}

/** The words of `code` in one language: blocks are numbered b1, b2 … in order, the slug comes from addresses.ts. */
export function edition(code: DocumentCode, lang: Lang, title: string, summary: string, ...drafts: Draft[]): DemoEdition {
  return {
    title: typeset(lang, title),
    summary: typeset(lang, summary),
    slug: addressOf(code, lang).split("/").at(-1) ?? code,
    blocks: drafts.map((draft, index) => draft(lang, `b${index + 1}`)),
  };
}
