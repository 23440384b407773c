import type { TableBlock } from "../contract.ts";
import type { Parts } from "./parts.ts";
import { border, escape, paragraph, run } from "./xml.ts";

/** A real table: its caption, a header that repeats on every page, rows that no page splits. */
export function table(block: TableBlock, width: number, parts: Parts): string {
  const total = block.columns.reduce((sum, column) => sum + column.share, 0);
  const widths = block.columns.map((column) => Math.floor((column.share / total) * width));
  const rows = [
    ...block.header.map((cells) => row(cells, widths, () => "center", true)),
    ...block.rows.map((cells) => row(cells, widths, (at) => block.columns[at]?.align ?? "left", false)),
  ];
  const edges = ["top", "left", "bottom", "right", "insideH", "insideV"].map((side) =>
    border(side, "000000", 4).replace(' w:space="1"', ' w:space="0"'),
  );
  const named = block.caption ? `<w:tblCaption w:val="${escape(block.caption)}"/>` : "";
  const described = block.description ? `<w:tblDescription w:val="${escape(block.description)}"/>` : "";
  return `${caption("Bảng", block.caption, parts)}<w:tbl><w:tblPr><w:tblW w:w="${widths.reduce((a, b) => a + b, 0)}" w:type="dxa"/><w:jc w:val="center"/><w:tblBorders>${edges.join(
    "",
  )}</w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar><w:top w:w="40" w:type="dxa"/><w:left w:w="85" w:type="dxa"/><w:bottom w:w="40" w:type="dxa"/><w:right w:w="85" w:type="dxa"/></w:tblCellMar><w:tblLook w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>${named}${described}</w:tblPr><w:tblGrid>${widths
    .map((each) => `<w:gridCol w:w="${each}"/>`)
    .join("")}</w:tblGrid>${rows.join("")}</w:tbl>`;
}

/** 'Bảng 1. …' with a field that Word counts; nothing without words. */
export function caption(word: "Bảng" | "Hình", text: string | undefined, parts: Parts): string {
  if (!text) return "";
  const count = word === "Bảng" ? ++parts.tables : ++parts.figures;
  const field = `<w:fldSimple w:instr=" SEQ ${word} \\* ARABIC ">${run(String(count))}</w:fldSimple>`;
  return paragraph(`${run(`${word} `)}${field}${run(`. ${text}`)}`, { style: "Caption", keepNext: word === "Bảng" });
}

type Align = "left" | "center" | "right";

function row(cells: string[], widths: number[], align: (at: number) => Align, header: boolean): string {
  const inside = cells.map((text, at) => {
    const words = text ? run(text, header ? { bold: true } : {}) : "";
    return `<w:tc><w:tcPr><w:tcW w:w="${widths[at]}" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr>${paragraph(words, { style: "TableText", align: align(at) })}</w:tc>`;
  });
  return `<w:tr><w:trPr><w:cantSplit/>${header ? "<w:tblHeader/>" : ""}</w:trPr>${inside.join("")}</w:tr>`;
}
