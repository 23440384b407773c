import type { Lang } from "../../../kernel/languages.ts";
import type { Block, Inline, List, Paragraph, RichDoc } from "./nodes.ts";

/** With `detail`, a text also shows what readers do not see at once: addresses of links and the words of footnotes. */
type TextOptions = { detail?: boolean };

const CJK = "\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}々〆ー";
const CHARACTERS = new RegExp(`[${CJK}]`, "gu");
const WORDS = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’.,-][\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*/gu;

/** The words of a document: one paragraph per block, an empty line between. Footnotes are left out. */
export function plainText(doc: RichDoc): string {
  return doc.content
    .map((block) => blockText(block))
    .filter((text) => text !== "")
    .join("\n\n");
}

/** The words of one block: a line per paragraph or list line, a tab between table cells; a picture gives its alt text, caption and credit. */
export function blockText(block: Block, options: TextOptions = {}): string {
  switch (block.type) {
    case "paragraph":
    case "heading":
      return runText(block.content, options);
    case "bulletList":
    case "orderedList":
    case "callout":
      return flowText(block.type === "callout" ? block.content : [block], options);
    case "blockquote":
      return join([flowText(block.content, options), block.attrs?.cite ?? ""]);
    case "table":
      return join(block.content.map((row) => row.content.map((cell) => flowText(cell.content, options).replaceAll("\n", " ")).join("\t")));
    case "figure":
      return join([block.attrs.decorative ? "" : block.attrs.alt, block.attrs.caption, block.attrs.credit]);
    case "video":
      return join([block.attrs.title, options.detail ? block.attrs.url : ""]);
  }
}

/**
 * The number of words. Chinese, Japanese and Korean texts count characters (and a Latin word or a number as one); in other languages a
 * run of such characters is one word.
 */
export function wordCount(text: string, lang: Lang): number {
  const byCharacter = lang === "zh" || lang === "ja" || lang === "ko";
  const characters = byCharacter ? (text.match(CHARACTERS)?.length ?? 0) : 0;
  const rest = byCharacter ? text.replace(CHARACTERS, " ") : text;
  return characters + (rest.normalize("NFC").match(WORDS)?.length ?? 0);
}

function flowText(parts: (Paragraph | List)[], options: TextOptions): string {
  return join(
    parts.map((part) =>
      part.type === "paragraph" ? runText(part.content, options) : join(part.content.map((item) => flowText(item.content, options))),
    ),
  );
}

function runText(run: Inline[] = [], options: TextOptions): string {
  return run
    .map((part) => {
      if (part.type === "hardBreak") return "\n";
      if (part.type === "fact") return part.attrs.shown;
      if (part.type === "footnote") return options.detail ? ` [${[part.attrs.text, part.attrs.href ?? ""].filter(Boolean).join(" ")}]` : "";
      const link = part.marks?.find((mark) => mark.type === "link");
      return options.detail && link ? `${part.text} (${link.attrs.href})` : part.text;
    })
    .join("");
}

function join(lines: string[]): string {
  return lines.filter((line) => line !== "").join("\n");
}
