import { readXlsx, writeXlsx } from "hucre/xlsx";
import { ZodError } from "zod";
import { unpackedSize } from "#kernel/unpackedSize";
import { done, type Outcome, refused, type Reason } from "#kernel/outcome";
import { BUDGET_SOURCES, BudgetLineInput } from "../contract.ts";

/** Columns of the sheet; codes in the first three tie a row to task, unit and source. */
export const BUDGET_COLUMNS = [
  "Mã nhiệm vụ",
  "Mã đơn vị",
  "Nguồn (state_budget | integrated | other_lawful)",
  "Ngân sách của (mã đơn vị)",
  "Chương trình lồng ghép",
  "Nhà tài trợ",
  "Văn bản thỏa thuận",
  "Dự toán (đồng)",
  "Đã giao (đồng)",
  "Đã chi (đồng)",
  "Ghi chú",
  "Nhiệm vụ",
] as const;
const MAX_ROWS = 5_000;
const MAX_BYTES = 5 * 1024 * 1024;
/** What a packed file may unfold to. */
const MAX_UNPACKED = 50 * 1024 * 1024;
const TEXT = "@";

export type SheetLine = {
  taskKey: string | null;
  taskTitle: string;
  unitCode: string;
  source: string;
  sourceUnitCode: string | null;
  programme: string | null;
  donor: string | null;
  agreement: string | null;
  estimate: number;
  allocated: number;
  spent: number;
  note: string | null;
};

/** The budget as an Excel file. Words are cells of the format 'text': nothing that somebody typed runs as a formula. */
export async function budgetSheet(lines: readonly SheetLine[]): Promise<Uint8Array> {
  const rows = lines.map((line) => [
    line.taskKey,
    line.unitCode,
    line.source,
    line.sourceUnitCode,
    line.programme,
    line.donor,
    line.agreement,
    line.estimate,
    line.allocated,
    line.spent,
    line.note,
    line.taskTitle,
  ]);
  const columns = BUDGET_COLUMNS.map((_, index) => ({ width: index === 11 ? 60 : 22, numFmt: index >= 7 && index <= 9 ? "#,##0" : TEXT }));
  return writeXlsx({ sheets: [{ name: "Kinh phí", rows: [[...BUDGET_COLUMNS], ...rows], columns, freezePane: { rows: 1, columns: 0 } }] });
}

/** Looks up a unit by its code; null when there is none. */
export type UnitByCode = (code: string) => string | null;

/**
 * Reads a budget sheet into lines for `saveBudgetLines`, all or none. Every faulty cell is a reason with its row and column:
 * `sheet.formula`, `sheet.unit_unknown`, `sheet.cell`; of the file: `sheet.not_xlsx`, `sheet.too_large`, `sheet.too_many_rows`,
 * `sheet.hidden`, `sheet.other_form`.
 */
export async function readBudget(bytes: Uint8Array, planId: string, unitByCode: UnitByCode): Promise<Outcome<BudgetLineInput[]>> {
  const size = unpackedSize(bytes);
  if (size === null) return refused({ id: "sheet.not_xlsx" });
  if (bytes.byteLength > MAX_BYTES || size > MAX_UNPACKED) return refused({ id: "sheet.too_large" });
  const book = await readXlsx(bytes, { maxRows: MAX_ROWS + 2 }).catch(() => null);
  const sheet = book?.sheets[0];
  if (!book || !sheet) return refused({ id: "sheet.not_xlsx" });
  if (book.sheets.some((each) => each.hidden || each.veryHidden)) return refused({ id: "sheet.hidden" });
  if (sheet.rows.length > MAX_ROWS + 1) return refused({ id: "sheet.too_many_rows", values: { max: MAX_ROWS } });
  if (BUDGET_COLUMNS.some((title, index) => String(sheet.rows[0]?.[index] ?? "") !== title)) return refused({ id: "sheet.other_form" });
  const reasons: Reason[] = [];
  const lines: BudgetLineInput[] = [];
  for (const [index, row] of sheet.rows.slice(1).entries()) {
    if (row.every((cell) => cell === null || cell === "")) continue;
    const at = index + 1;
    const formulas = BUDGET_COLUMNS.flatMap((title, column) => (sheet.cells?.get(`${at},${column}`)?.formula === undefined ? [] : [title]));
    for (const column of formulas) reasons.push({ id: "sheet.formula", values: { row: at + 1, column } });
    const line = lineOf(row, planId, unitByCode, at + 1);
    if ("reasons" in line) reasons.push(...line.reasons);
    else lines.push(line.input);
  }
  return reasons.length > 0 ? refused(...reasons) : done(lines);
}

function lineOf(
  row: readonly unknown[],
  planId: string,
  unitByCode: UnitByCode,
  at: number,
): { input: BudgetLineInput } | { reasons: Reason[] } {
  const text = (column: number) => String(row[column] ?? "").trim();
  const unit = (column: number) => (text(column) === "" ? null : unitByCode(text(column)));
  const unknown = [1, 3].filter((column) => text(column) !== "" && unit(column) === null);
  if (unknown.length > 0)
    return { reasons: unknown.map((column) => ({ id: "sheet.unit_unknown", values: { row: at, code: text(column) } })) };
  try {
    const source = BUDGET_SOURCES.find((each) => each === text(2));
    const money = (column: number) => (typeof row[column] === "number" ? row[column] : text(column)) as number;
    const input: BudgetLineInput = {
      planId,
      taskKey: text(0) || null,
      unitId: unit(1) ?? "",
      source: source ?? ("" as never),
      sourceUnitId: unit(3),
      programme: text(4),
      donor: text(5),
      agreement: text(6),
      estimate: money(7),
      allocated: money(8),
      spent: money(9),
      note: text(10),
    };
    BudgetLineInput.parse(input);
    return { input };
  } catch (error) {
    if (!(error instanceof ZodError)) throw error;
    return {
      reasons: error.issues.map((issue) => ({
        id: "sheet.cell",
        values: { row: at, column: COLUMN_OF[String(issue.path[0])] ?? String(issue.path[0]) },
      })),
    };
  }
}

const COLUMN_OF: Record<string, string> = {
  taskKey: BUDGET_COLUMNS[0],
  unitId: BUDGET_COLUMNS[1],
  source: BUDGET_COLUMNS[2],
  sourceUnitId: BUDGET_COLUMNS[3],
  programme: BUDGET_COLUMNS[4],
  donor: BUDGET_COLUMNS[5],
  agreement: BUDGET_COLUMNS[6],
  estimate: BUDGET_COLUMNS[7],
  allocated: BUDGET_COLUMNS[8],
  spent: BUDGET_COLUMNS[9],
};
