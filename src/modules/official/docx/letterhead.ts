import type { OfficialDocument } from "../contract.ts";
import { mm, SIZE, TEXT_WIDTH } from "../measures.ts";
import { balanced, textWidth } from "../text/width.ts";
import { dateWords, numberLine, upper } from "../wording.ts";
import { border, paragraph, ruledLine, run } from "./xml.ts";

export const NATIONAL_NAME = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
export const MOTTO = "Độc lập - Tự do - Hạnh phúc";

// The national name needs its line; the agency gets the rest.
const RIGHT = textWidth(NATIONAL_NAME, SIZE.national, true) + mm(3);
const LEFT = TEXT_WIDTH - RIGHT;
/** Lines under the agency and the subject: between a third and a half of the text, Annex I, II.2 and II.5. */
export const SHORT_LINE = 0.4;
const MARK_WIDTH = { "HỎA TỐC": 30, "THƯỢNG KHẨN": 40, KHẨN: 20 } as const;
const RED = "FF0000";

/** The head of page one: agency and national name, number and date, and for a letter its subject and mark of urgency. */
export function letterhead(document: OfficialDocument): string {
  return twoColumns(
    [LEFT, RIGHT],
    [
      [agency(document), nation()],
      [numbered(document), placed(document)],
    ],
  );
}

function agency({ superior, agency: name }: OfficialDocument): string {
  const above = superior ? nameLines(upper(superior), false).map((line) => centred(line, { size: SIZE.agency })) : [];
  const lines = nameLines(upper(name), true);
  const longest = Math.max(...lines.map((line) => textWidth(line, SIZE.agency, true)));
  return [...above, ...lines.map((line) => centred(line, { size: SIZE.agency, bold: true })), ruledLine(longest * SHORT_LINE, LEFT)].join(
    "",
  );
}

function nameLines(name: string, bold: boolean): string[] {
  return balanced(name, LEFT - mm(5), SIZE.agency, bold);
}

function nation(): string {
  return (
    centred(NATIONAL_NAME, { size: SIZE.national, bold: true }) +
    centred(MOTTO, { size: SIZE.motto, bold: true }) +
    ruledLine(textWidth(MOTTO, SIZE.motto, true), RIGHT)
  );
}

function numbered(document: OfficialDocument): string {
  const number = paragraph(run(numberLine(document), { size: SIZE.number }), { style: "Letterhead", before: 120 });
  const subject =
    document.kind === "letter"
      ? paragraph(run(`V/v ${document.subject.replace(/^v\/v\s+/i, "")}`, { size: SIZE.letterSubject }), {
          style: "Letterhead",
          before: 120,
        })
      : "";
  return number + subject + (document.urgency ? mark(document.urgency) : "");
}

function placed({ place, date }: OfficialDocument): string {
  return paragraph(run(`${place}, ${dateWords(date)}`, { size: SIZE.date, italic: true }), { style: "Letterhead", before: 120 });
}

/** A red box of the size that Annex I, III.2 gives to each mark. */
function mark(urgency: keyof typeof MARK_WIDTH): string {
  const side = Math.round((LEFT - mm(MARK_WIDTH[urgency])) / 2);
  return paragraph(run(urgency, { bold: true, color: RED, size: 26 }), {
    style: "Letterhead",
    borders: ["top", "left", "bottom", "right"].map((edge) => border(edge, RED, 8)).join(""),
    before: 120,
    exact: mm(7.3),
    left: side,
    right: side,
  });
}

function centred(text: string, form: { size: number; bold?: boolean }): string {
  return paragraph(run(text, form), { style: "Letterhead" });
}

/** A table without borders for what stands side by side. */
export function twoColumns(widths: readonly [number, number], rows: readonly (readonly [string, string])[]): string {
  const cells = (row: readonly [string, string]) =>
    row.map((content, at) => `<w:tc><w:tcPr><w:tcW w:w="${widths[at]}" w:type="dxa"/></w:tcPr>${content}</w:tc>`).join("");
  const none = ["top", "left", "bottom", "right", "insideH", "insideV"].map((side) => `<w:${side} w:val="nil"/>`).join("");
  return `<w:tbl><w:tblPr><w:tblW w:w="${widths[0] + widths[1]}" w:type="dxa"/><w:tblBorders>${none}</w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblGrid>${widths
    .map((width) => `<w:gridCol w:w="${width}"/>`)
    .join("")}</w:tblGrid>${rows.map((row) => `<w:tr><w:trPr><w:cantSplit/></w:trPr>${cells(row)}</w:tr>`).join("")}</w:tbl>`;
}
