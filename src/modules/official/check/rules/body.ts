import { toMm } from "../../measures.ts";
import { type Found, fold, isBold } from "../find.ts";
import type { Line } from "../model.ts";
import { type Add, points } from "../report.ts";

const CLAUSE = "II.6";
const CAPTION = /^(Bảng|Hình|Biểu|Biểu đồ|Đồ thị)\s+[\dIVX]/iu;
// 1 cm or 1.27 cm, and what programs make of them.
const FIRST_LINES = [567, 720] as const;

/** Legal bases and the body: size, slant, justification, first line, spacing, and the closing mark (II.6). */
export function checkBody(add: Add, found: Found): void {
  for (const line of found.bases) checkBase(add, line, line === found.bases.at(-1));
  const prose = found.body.filter(({ paragraph }) => !paragraph.place.framed);
  const seen = new Set<number>();
  for (const line of [...found.bases, ...prose]) {
    checkSize(add, line);
    const head = isBold(line);
    const free = CAPTION.test(line.text) || (line.paragraph.form.align === "center" && (head || line.text === fold(line.text)));
    if (free || line.text === "./." || seen.has(line.paragraph.at)) continue;
    seen.add(line.paragraph.at);
    checkParagraph(add, line, head);
  }
  const last = prose.at(-1);
  if (last && !last.text.endsWith("./."))
    add({ id: "closing.missing", found: last.text.slice(-20), required: "./.", clause: CLAUSE, line: last });
}

function checkBase(add: Add, line: Line, last: boolean): void {
  for (const { text, form } of line.runs)
    if (text.trim() !== "" && !form.italic) add({ id: "base.italic", found: "upright", required: "italic", clause: CLAUSE, line });
  const mark = last ? "." : ";";
  if (!line.text.endsWith(mark))
    add({ id: last ? "base.last" : "base.end", found: line.text.slice(-1), required: mark, clause: CLAUSE, severity: "warning", line });
}

function checkSize(add: Add, line: Line): void {
  for (const { text, form } of line.runs) {
    const size = form.size ?? 20;
    if (text.trim() !== "" && (size < 26 || size > 28))
      add({ id: "body.size", found: points(size), required: "13–14 pt", clause: CLAUSE, line });
  }
}

function checkParagraph(add: Add, line: Line, head: boolean): void {
  const { align = "left", before = 0, after = 0, line: height = 240, lineRule = "auto" } = line.paragraph.form;
  if (!(align === "both" || (head && /^(left|start)$/.test(align))))
    add({ id: "body.align", found: align, required: "both", clause: CLAUSE, line });
  checkFirstLine(add, line, head);
  if (before + after < 119)
    add({ id: "body.spacing", found: `${(before + after) / 20} pt`.replace(".", ","), required: "≥ 6 pt", clause: CLAUSE, line });
  const size = Math.max(...line.runs.map(({ form }) => form.size ?? 20)) * 10;
  const [low, high] = lineRule === "auto" ? [240, 360] : [size, size * 1.15 * 1.5];
  if (height < low - 1 || height > high + 1) {
    const found = lineRule === "auto" ? `${Math.round(height / 2.4) / 100}` : `${height / 20} pt`;
    add({ id: "body.line_spacing", found: found.replace(".", ","), required: "1–1,5", clause: CLAUSE, line });
  }
}

function checkFirstLine(add: Add, line: Line, head: boolean): void {
  const first = line.paragraph.form.firstLine ?? 0;
  const left = line.paragraph.form.left ?? 0;
  const tabbed = line.paragraph.runs[0]?.text.startsWith("\t") && first === 0;
  if (FIRST_LINES.some((wanted) => Math.abs(first - wanted) <= 12) || (head && first === 0)) return;
  const found = tabbed ? "tab" : `${toMm(left > 0 && first < 0 ? left + first : first)} mm`.replace(".", ",");
  add({ id: "body.first_line", found, required: "10 mm / 12,7 mm", clause: CLAUSE, line });
}
