import { unique } from "./anchors.ts";
import type { Pen } from "./html.ts";
import { inlines, tag } from "./html-inline.ts";
import type { Table, TableCell, TableRow } from "./nodes.ts";
import { blockText } from "./text.ts";

/**
 * A table inside a region that scrolls sideways and can be reached by keyboard. Header cells get their scope: those of a first row of
 * headers are columns (in a `thead`), any other is its row's.
 */
export function table(pen: Pen, block: Table): string {
  const [first, ...rest] = block.content;
  if (first === undefined) return "";
  const named = regionName(pen, block);
  const headed = rest.length > 0 && first.content.every((cell) => cell.type === "tableHeader" && (cell.attrs?.rowspan ?? 1) === 1);
  // The head comes first here too: footnotes are numbered as they are written.
  const head = headed ? tag("thead", {}, rowHtml(pen, first, "col")) : "";
  const body = (headed ? rest : block.content).map((row) => rowHtml(pen, row, "row")).join("");
  return tag("div", { class: "tbl", role: "region", tabindex: 0, "aria-label": named }, tag("table", {}, head + tag("tbody", {}, body)));
}

function rowHtml(pen: Pen, row: TableRow, scope: "col" | "row"): string {
  return tag("tr", {}, row.content.map((cell) => cellHtml(pen, cell, scope)).join(""));
}

function cellHtml(pen: Pen, cell: TableCell, scope: "col" | "row"): string {
  const spans = { colspan: span(cell.attrs?.colspan), rowspan: span(cell.attrs?.rowspan) };
  const filled = cell.content.filter(({ content }) => content !== undefined && content.length > 0);
  const words = filled.map(({ content = [] }) => inlines(pen, content));
  const content = words.length > 1 ? words.map((part) => tag("p", {}, part)).join("") : words.join("");
  // An empty header (the corner of a table) heads nothing.
  return cell.type === "tableHeader" && content !== "" ? tag("th", { scope, ...spans }, content) : tag("td", spans, content);
}

function span(value: number | undefined): number | undefined {
  return value !== undefined && Number.isInteger(value) && value > 1 ? value : undefined;
}

/** Names the region by the section it stands in or by its own first row; each name once on a page, as regions are told apart by name. */
function regionName(pen: Pen, block: Table): string {
  const firstRow =
    block.content[0]?.content
      .map((cell) => blockText({ type: "blockquote", content: cell.content }))
      .filter(Boolean)
      .join(", ") ?? "";
  const base = [...(pen.section || firstRow || String(pen.regions.size + 1))].slice(0, 80).join("");
  return unique(pen.regions, base, (n) => `${base} (${n})`);
}
