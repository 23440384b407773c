import { readXlsx } from "hucre/xlsx";
import { sheetRows, unpackedSize } from "#kernel/unpackedSize";
import { done, type Outcome, type Reason, refused } from "#kernel/outcome";
import { BUDGET_SOURCES, BudgetLineInput } from "../contract.ts";
import { BUDGET_COLUMNS } from "./budgetSheet.ts";

const MAX_ROWS = 5_000;
/** Larger files are no budget of a plan. */
export const BUDGET_BYTES = 5 * 1024 * 1024;
/** What a packed file may unfold to: some times a full sheet, and read within about a second. */
const MAX_UNPACKED = 16 * 1024 * 1024;

/** Looks up a unit by its code; null when there is none. */
export type UnitByCode = (code: string) => string | null;
/** One line with the row of the sheet that it stands in, counted from 0. */
export type BudgetRow = { row: number; input: BudgetLineInput };
/** What stood in a sheet: its cells, the lines that can be read, and a reason for every faulty cell. */
export type ReadBudget = { cells: unknown[][]; lines: BudgetRow[]; faults: Reason[] };

/**
 * Reads a budget sheet cell by cell. Refuses a file as a whole: `sheet.not_xlsx`, `sheet.too_large`, `sheet.too_many_rows`, `sheet.hidden`,
 * `sheet.other_budget`, `sheet.empty`. Faults of cells are answered beside the lines, each with its address as `field`.
 */
export async function readBudget(bytes: Uint8Array, planId: string, unitByCode: UnitByCode): Promise<Outcome<ReadBudget>> {
  const size = unpackedSize(bytes);
  if (size === null) return refused({ id: "sheet.not_xlsx" });
  if (bytes.byteLength > BUDGET_BYTES || size > MAX_UNPACKED) return refused({ id: "sheet.too_large" });
  const rows = sheetRows(bytes);
  if (rows === null) return refused({ id: "sheet.not_xlsx" });
  if (rows > MAX_ROWS + 1) return refused({ id: "sheet.too_many_rows", values: { max: MAX_ROWS } });
  const book = await readXlsx(bytes, { maxRows: MAX_ROWS + 2 }).catch(() => null);
  const sheet = book?.sheets[0];
  if (!book || !sheet) return refused({ id: "sheet.not_xlsx" });
  if (book.sheets.some((each) => each.hidden || each.veryHidden)) return refused({ id: "sheet.hidden" });
  if (sheet.rows.length > MAX_ROWS + 1) return refused({ id: "sheet.too_many_rows", values: { max: MAX_ROWS } });
  if (BUDGET_COLUMNS.some((title, index) => textOf(sheet.rows[0]?.[index]) !== title)) return refused({ id: "sheet.other_budget" });
  const read: ReadBudget = { cells: sheet.rows.map((row) => [...row]), lines: [], faults: [] };
  for (const [row, cells] of read.cells.entries()) {
    if (row === 0 || cells.slice(0, BUDGET_COLUMNS.length).every((cell) => textOf(cell) === "")) continue;
    const formulas = BUDGET_COLUMNS.flatMap((_, column) => (sheet.cells?.get(`${row},${column}`)?.formula === undefined ? [] : [column]));
    const { input, faults } = lineOf(cells, planId, unitByCode);
    const all = [...formulas.map((column) => ({ column, id: "formula" })), ...faults.filter((fault) => !formulas.includes(fault.column))];
    read.faults.push(...all.toSorted((one, other) => one.column - other.column).map((fault) => cellReason(row, fault)));
    if (all.length === 0 && input) read.lines.push({ row, input });
  }
  return read.lines.length + read.faults.length > 0 ? done(read) : refused({ id: "sheet.empty" });
}

type Fault = { column: number; id: string; code?: string };

/** A fault of one cell as a reason: `H12`, and the heading of its column. */
export function cellReason(row: number, { column, id, code }: Fault): Reason {
  const cell = `${String.fromCharCode(65 + column)}${row + 1}`;
  return {
    id: `sheet.${id}`,
    field: cell,
    values: { cell, row: row + 1, column: BUDGET_COLUMNS[column] ?? "", ...(code ? { code } : {}) },
  };
}

function lineOf(row: readonly unknown[], planId: string, unitByCode: UnitByCode): { input: BudgetLineInput | null; faults: Fault[] } {
  const text = (column: number) => textOf(row[column]);
  const unit = (column: number) => (text(column) === "" ? null : unitByCode(text(column)));
  const faults: Fault[] = [1, 3].flatMap((column) =>
    text(column) !== "" && unit(column) === null ? [{ column, id: "unit_unknown", code: text(column).slice(0, 80) }] : [],
  );
  const money = (column: number) => (typeof row[column] === "number" ? row[column] : text(column)) as number;
  const given = {
    planId,
    taskKey: text(0) || null,
    unitId: unit(1) ?? "",
    source: BUDGET_SOURCES.find((each) => each === text(2)) ?? "",
    sourceUnitId: unit(3),
    programme: text(4),
    donor: text(5),
    agreement: text(6),
    estimate: money(7),
    allocated: money(8),
    spent: money(9),
    note: text(10),
  };
  const parsed = BudgetLineInput.safeParse(given);
  for (const issue of allIssues(given, parsed.error?.issues ?? [])) {
    const column = FIELDS.indexOf(String(issue.path[0]));
    // A unit that nobody knows is named once, not a second time as missing.
    if (faults.some((fault) => fault.column === column)) continue;
    faults.push({ column, id: WORD_OF[String(issue.path[0])] ?? (issue.message === "required" ? "required" : "too_long_cell") });
    if (issue.message === "above_allocated") faults.splice(-1, 1, { column, id: "above_allocated" });
  }
  const { id: _id, lockVersion: _lock, ...input } = parsed.data ?? {};
  return { input: faults.length === 0 ? (input as BudgetLineInput) : null, faults };
}

type Issue = { path: PropertyKey[]; message: string };

/** The issues of a line and those that its rules find once what is no unit, task or money is out of the way: an officer mends a file once. */
function allIssues(given: Record<string, unknown>, issues: readonly Issue[]): readonly Issue[] {
  const bad = new Set(issues.map((issue) => String(issue.path[0])));
  if (bad.size === 0 || bad.has("source")) return issues;
  const plain = { unitId: given["planId"], taskKey: null, sourceUnitId: null, estimate: 0, allocated: 0, spent: 0 };
  const mended = Object.entries(plain).filter(([field]) => bad.has(field));
  const more = BudgetLineInput.safeParse({ ...given, ...Object.fromEntries(mended) }).error?.issues ?? [];
  return [
    ...issues,
    ...more.filter((issue) => !bad.has(String(issue.path[0])) && !(issue.message === "above_allocated" && bad.has("allocated"))),
  ];
}

/** Fields in the order of the columns. */
const FIELDS = ["taskKey", "unitId", "source", "sourceUnitId", "programme", "donor", "agreement", "estimate", "allocated", "spent", "note"];
const WORD_OF: Record<string, string> = {
  taskKey: "task_unknown",
  unitId: "required",
  source: "source_unknown",
  estimate: "not_money",
  allocated: "not_money",
  spent: "not_money",
};

function textOf(cell: unknown): string {
  return cell === null || cell === undefined
    ? ""
    : String(cell as string | number | boolean)
        .normalize("NFC")
        .trim();
}
