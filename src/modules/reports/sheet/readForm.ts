import { readXlsx } from "hucre/xlsx";
import { unpackedSize } from "#kernel/unpackedSize";
import type { Outcome, Reason } from "#kernel/outcome";
import { done, refused } from "#kernel/outcome";
import type { Question } from "../contract.ts";
import { type FormLine, formLines, HEAD_ROW } from "./formSheet.ts";

/** Larger files are no form of ours. */
export const SHEET_BYTES = 5 * 1024 * 1024;
/** A form has some dozens of rows; what lies below is not read. */
const MAX_ROWS = 1_000;
/** What a packed file may unfold to: some times a full form, and read within about a second. */
const MAX_UNPACKED = 12 * 1024 * 1024;

export type ReadLine = FormLine & { words: string | null; amount: number | null; note: string | null; error: string | null };

/**
 * Reads a form that came back, cell by cell. Faults of single cells stand in `error` of their line (an id of `sheet.*`), faults of the
 * whole file are a refusal: `sheet.not_xlsx`, `sheet.too_large`, `sheet.too_many_rows`, `sheet.hidden`, `sheet.other_form`.
 */
export async function readForm(bytes: Uint8Array, code: string, outline: readonly Question[]): Promise<Outcome<ReadLine[]>> {
  const size = unpackedSize(bytes);
  if (size === null) return refused({ id: "sheet.not_xlsx" });
  if (bytes.byteLength > SHEET_BYTES || size > MAX_UNPACKED) return refused({ id: "sheet.too_large" });
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
  if (sheet.rows.length > MAX_ROWS) reasons.push({ id: "sheet.too_many_rows", values: { max: MAX_ROWS } });
  if (String(sheet.rows[0]?.[0] ?? "").trim() !== code) reasons.push({ id: "sheet.other_form" });
  if (reasons.length > 0) return refused(...reasons);
  const found = new Map(sheet.rows.slice(HEAD_ROW).map((row, index) => [String(row[0] ?? "").trim(), { row, at: index + HEAD_ROW }]));
  return done(
    formLines(outline).map((line) =>
      readLine(line, found.get(line.key), (at, column) => sheet.cells?.get(`${at},${column}`)?.formula !== undefined),
    ),
  );
}

type Found = { row: readonly unknown[]; at: number } | undefined;

function readLine(line: FormLine, found: Found, isFormula: (at: number, column: number) => boolean): ReadLine {
  const empty = { ...line, words: null, amount: null, note: null };
  if (!found) return { ...empty, error: "sheet.row_missing" };
  if (isFormula(found.at, 2) || isFormula(found.at, 4)) return { ...empty, error: "sheet.formula" };
  const note = textOf(found.row[4]);
  const value = found.row[2];
  if (!line.figure) {
    const words = textOf(value);
    return { ...empty, words, note, error: words !== null && words.length > 20_000 ? "sheet.too_long" : null };
  }
  const amount = amountOf(value);
  return { ...empty, amount: amount ?? null, note, error: amount === undefined ? "sheet.not_a_number" : null };
}

/** A number, null when the cell is empty, undefined when it holds anything else. Vietnamese thousands ('1.248') and decimals ('1,8') are read. */
export function amountOf(value: unknown): number | null | undefined {
  if (value === null || value === undefined || value === "") return null;
  if (typeof value === "number") return Number.isFinite(value) && Math.abs(value) <= 1e15 ? value : undefined;
  if (typeof value !== "string") return undefined;
  const text = value.trim().replace(/\u00a0/g, " ");
  if (!/^-?(\d{1,3}([. ]\d{3})+|\d+)(,\d+)?$/.test(text)) return undefined;
  const amount = Number(text.replace(/[. ]/g, "").replace(",", "."));
  return Math.abs(amount) <= 1e15 ? amount : undefined;
}

function textOf(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  const text = (value instanceof Date ? value.toISOString().slice(0, 10) : String(value as string | number | boolean))
    .normalize("NFC")
    .trim();
  return text === "" ? null : text;
}
