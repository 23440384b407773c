import { readXlsx } from "hucre/xlsx";
import { sheetRows, unpackedSize } from "#kernel/unpackedSize";
import { readTypedNumber } from "#kernel/typedNumber";
import type { Outcome, Reason } from "#kernel/outcome";
import { done, refused } from "#kernel/outcome";
import type { Question } from "../contract.ts";
import { COLUMNS, type FormLine, formLines, HEAD_ROW } from "./formSheet.ts";

/** Larger files are no form of ours. */
export const SHEET_BYTES = 5 * 1024 * 1024;
/** A form has some dozens of rows; what lies below is not read. */
const MAX_ROWS = 1_000;
/** What a packed file may unfold to: some times a full form, and read within about a second. */
const MAX_UNPACKED = 12 * 1024 * 1024;

export type ReadLine = FormLine & { words: string | null; amount: number | null; note: string | null; error: string | null };

/**
 * Reads a form that came back, cell by cell. Faults of single cells stand in `error` of their line (an id of `sheet.*`), faults of the
 * whole file are a refusal: `sheet.not_xlsx`, `sheet.too_large`, `sheet.too_many_rows`, `sheet.hidden`, `sheet.other_form`,
 * `sheet.row_unknown` (a row with something in it that is none of ours), `sheet.beside` (something right of the table),
 * `sheet.other_sheet` (something on another sheet).
 */
export async function readForm(bytes: Uint8Array, code: string, outline: readonly Question[]): Promise<Outcome<ReadLine[]>> {
  const size = unpackedSize(bytes);
  if (size === null) return refused({ id: "sheet.not_xlsx" });
  if (bytes.byteLength > SHEET_BYTES || size > MAX_UNPACKED) return refused({ id: "sheet.too_large" });
  const rows = sheetRows(bytes);
  if (rows === null) return refused({ id: "sheet.not_xlsx" });
  if (rows > MAX_ROWS) return refused({ id: "sheet.too_many_rows", values: { max: MAX_ROWS } });
  let book: Awaited<ReturnType<typeof readXlsx>>;
  try {
    book = await readXlsx(bytes, { maxRows: MAX_ROWS + 1 });
  } catch {
    // Whatever the reader stumbles on, the officer needs one sentence: this is no Excel file that can be read.
    return refused({ id: "sheet.not_xlsx" });
  }
  const [sheet, ...others] = book.sheets;
  const reasons: Reason[] = [];
  if (!sheet) return refused({ id: "sheet.not_xlsx" });
  if (sheet.hidden || sheet.veryHidden || others.some((each) => each.hidden || each.veryHidden)) reasons.push({ id: "sheet.hidden" });
  for (const [index, each] of others.entries())
    if (!each.hidden && !each.veryHidden && each.rows.some((row) => row.some((cell) => textOf(cell) !== null)))
      reasons.push({ id: "sheet.other_sheet", values: { n: index + 2 } });
  if (sheet.rows.length > MAX_ROWS) reasons.push({ id: "sheet.too_many_rows", values: { max: MAX_ROWS } });
  if (String(sheet.rows[0]?.[0] ?? "").trim() !== code) reasons.push({ id: "sheet.other_form" });
  if (reasons.length > 0) return refused(...reasons);
  const lines = formLines(outline);
  const found = new Map<string, Found>();
  const twice = new Set<string>();
  for (const [index, row] of sheet.rows.entries()) {
    const beside = row.findIndex((cell, column) => column >= COLUMNS.length && textOf(cell) !== null);
    if (beside >= 0) reasons.push({ id: "sheet.beside", values: { cell: `${columnName(beside)}${index + 1}` } });
    if (index < HEAD_ROW || row.every((cell) => textOf(cell) === null)) continue;
    const key = textOf(row[0]) ?? "";
    // What somebody wrote below the form would be lost without a word.
    if (!lines.some((line) => line.key === key)) reasons.push({ id: "sheet.row_unknown", values: { row: index + 1 } });
    if (found.has(key)) twice.add(key);
    found.set(key, { row, at: index });
  }
  if (COLUMNS.some((title, column) => textOf(sheet.rows[HEAD_ROW - 1]?.[column]) !== title)) reasons.push({ id: "sheet.other_form" });
  if (reasons.length > 0) return refused(...reasons.slice(0, 20));
  const isFormula = (at: number, column: number) => sheet.cells?.get(`${at},${column}`)?.formula !== undefined;
  return done(
    lines.map((line) => {
      const read = readLine(line, found.get(line.key), isFormula);
      return twice.has(line.key) ? { ...read, error: "sheet.row_twice" } : read;
    }),
  );
}

type Found = { row: readonly unknown[]; at: number };

function readLine(line: FormLine, found: Found | undefined, isFormula: (at: number, column: number) => boolean): ReadLine {
  const empty = { ...line, words: null, amount: null, note: null };
  if (!found) return { ...empty, error: "sheet.row_missing" };
  // A label that was changed may have been answered to instead of ours.
  if (textOf(found.row[1]) !== line.label.normalize("NFC").trim() || (textOf(found.row[3]) ?? "") !== line.measure.normalize("NFC").trim())
    return { ...empty, ...kept(found), error: "sheet.label_changed" };
  if (isFormula(found.at, 2) || isFormula(found.at, 4)) return { ...empty, ...kept(found), error: "sheet.formula" };
  const note = textOf(found.row[4]);
  const value = found.row[2];
  if (!line.figure) {
    const words = textOf(value);
    return { ...empty, words, note, error: words !== null && words.length > 20_000 ? "sheet.too_long" : null };
  }
  const amount = readTypedNumber(value, line);
  if (!amount.ok) return { ...empty, ...kept(found), error: `sheet.${amount.fault}` };
  return { ...empty, amount: amount.value, note, error: null };
}

/** What stood in a faulty line goes back as it came, as words. */
function kept(found: { row: readonly unknown[] }): { words: string | null; note: string | null } {
  return { words: textOf(found.row[2])?.slice(0, 20_000) ?? null, note: textOf(found.row[4])?.slice(0, 20_000) ?? null };
}

/** The letters of a column counted from 0: `H`, `AB`. */
function columnName(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnName(Math.floor(column / 26) - 1) + last;
}

function textOf(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  const text = (value instanceof Date ? value.toISOString().slice(0, 10) : String(value as string | number | boolean))
    .normalize("NFC")
    .trim();
  return text === "" ? null : text;
}
