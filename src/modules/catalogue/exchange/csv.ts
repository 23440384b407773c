import type { Cell } from "./record.ts";

/** What a spreadsheet would run as a formula, also behind spaces and in the wide signs of East Asian keyboards. A plain number below zero is none. */
const FORMULA = /^'*\s*[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/u;
const NUMBER = /^-\d+(\.\d+)?$/;

/** A cell that no spreadsheet takes for a formula: text that begins as one has an apostrophe in front. */
export const guarded = (text: string): string => (FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text);
/** A cell without the apostrophe that `guarded` put there. */
export const unguarded = (text: string): string => (text.startsWith("'") && FORMULA.test(text) ? text.slice(1) : text);

/** A line of CSV (RFC 4180): comma, CRLF. */
export function csvLine(cells: readonly Cell[]): string {
  return `${cells.map(csvCell).join(",")}\r\n`;
}

function csvCell(cell: Cell): string {
  if (cell === null) return "";
  const text = guarded(typeof cell === "number" ? plainNumber(cell) : String(cell));
  return /[",;\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A number in digits alone: JavaScript writes very small ones with an exponent. */
export function plainNumber(value: number): string {
  const [, sign = "", digits = "", fraction = "", zeros = ""] = /^(-?)(\d)(?:\.(\d+))?e-(\d+)$/.exec(String(value)) ?? [];
  return digits === "" ? String(value) : `${sign}0.${"0".repeat(Number(zeros) - 1)}${digits}${fraction}`;
}
