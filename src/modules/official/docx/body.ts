import type { BodyBlock, RichText } from "../contract.ts";
import { upper } from "../wording.ts";
import { figure } from "./figure.ts";
import { closed, type Parts, richRuns } from "./parts.ts";
import { table } from "./table.ts";
import { paragraph, run } from "./xml.ts";

/**
 * All blocks in order; with `close`, the last sentence carries the closing mark './.' and goes to the page of the signature: a signature without a
 * line of text above it could stand below anything.
 */
export function blocks(list: readonly BodyBlock[], width: number, parts: Parts, close = false): string {
  const closing = close ? list.findLastIndex((block) => block.type !== "pageBreak") : -1;
  const written = list.map((block, at) => one(at === closing ? withClosing(block) : block, list[at - 1], width, parts, at === closing));
  const last = list[closing];
  const alone = last && !takesClosing(last) ? paragraph(run("./."), { style: "BodyText", keepNext: true }) : "";
  return written.filter(Boolean).join("") + alone;
}

function one(block: BodyBlock, before: BodyBlock | undefined, width: number, parts: Parts, keepNext: boolean): string {
  const breaks = before?.type === "pageBreak" ? { pageBreakBefore: true } : {};
  switch (block.type) {
    case "pageBreak":
      return "";
    case "heading":
      return paragraph(run(block.number ? `${block.number} ${block.text}` : block.text), { style: `Heading${block.level}`, ...breaks });
    case "division":
      return division(block, breaks);
    case "article":
      return article(block, breaks, keepNext);
    case "paragraph":
      return paragraph(richRuns(block.text), { style: "BodyText", keepNext, ...breaks });
    case "list":
      return listed(block, parts, breaks, keepNext);
    case "table":
      return broken(breaks) + table(block, width, parts) + SPACER;
    case "figure":
      return broken(breaks) + figure(block, width, parts);
  }
}

type Breaks = { pageBreakBefore?: boolean };

// Two tables without a paragraph between them would be one.
const SPACER = paragraph("", { before: 0, exact: 120 });

function broken({ pageBreakBefore }: Breaks): string {
  return pageBreakBefore ? paragraph("", { pageBreakBefore: true, exact: 20 }) : "";
}

function division({ word, number, title }: Extract<BodyBlock, { type: "division" }>, breaks: Breaks): string {
  const style = `Heading${word === "Phần" || word === "Chương" ? 1 : 2}`;
  const form = { align: "center", firstLine: 0 } as const;
  return (
    paragraph(run(`${word} ${number}`, word === "Tiểu mục" ? { bold: true } : {}), { style, ...form, ...breaks, before: 240 }) +
    paragraph(run(upper(title), { bold: true }), { style: "Subtitle" })
  );
}

function article({ number, title, text }: Extract<BodyBlock, { type: "article" }>, breaks: Breaks, keepNext: boolean): string {
  const label = run(`Điều ${number}.`, { bold: true });
  if (!title) return paragraph(`${label}${run(" ")}${text ? richRuns(text) : ""}`, { style: "BodyText", keepNext, ...breaks });
  const head = paragraph(`${label}${run(` ${title}`, { bold: true })}`, { style: "Heading3", ...breaks });
  return head + (text ? paragraph(richRuns(text), { style: "BodyText", keepNext }) : "");
}

function listed({ style, start, items }: Extract<BodyBlock, { type: "list" }>, parts: Parts, breaks: Breaks, keepNext: boolean): string {
  const numbering = parts.lists.push({ style, start });
  return items
    .map((item, at) => {
      const form = { style: "ListParagraph", numbering, keepNext: keepNext && at === items.length - 1 };
      return paragraph(richRuns(item), { ...form, ...(at === 0 ? breaks : {}) });
    })
    .join("");
}

function takesClosing(block: BodyBlock): boolean {
  return block.type === "paragraph" || block.type === "list" || (block.type === "article" && Boolean(block.text));
}

function withClosing(block: BodyBlock): BodyBlock {
  if (block.type === "paragraph") return { ...block, text: closed(block.text) };
  if (block.type === "article" && block.text) return { ...block, text: closed(block.text) };
  if (block.type === "list")
    return { ...block, items: block.items.map((item, at): RichText => (at === block.items.length - 1 ? closed(item) : item)) };
  return block;
}
