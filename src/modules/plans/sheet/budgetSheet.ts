import { writeXlsx } from "hucre/xlsx";

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
const TEXT = "@";
const FAULT = { fill: { type: "pattern" as const, pattern: "solid" as const, fgColor: { rgb: "F7D6CF" } }, font: { bold: true } };

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
  return file([[...BUDGET_COLUMNS], ...rows]);
}

/** A fault of one cell, counted from 0, in the officer's words. */
export type CellFault = { row: number; column: number; words: string };

/** A sheet as it came in, each faulty cell in colour and its faults in a last column: what goes back to be mended. */
export async function markedSheet(
  came: readonly (readonly unknown[])[],
  faults: readonly CellFault[],
  heading: string,
): Promise<Uint8Array> {
  const words = new Map<number, string[]>();
  for (const fault of faults) words.set(fault.row, [...(words.get(fault.row) ?? []), fault.words]);
  const rows = came.map((row, at) => [
    ...BUDGET_COLUMNS.map((_, column) => plain(row[column])),
    at === 0 ? heading : (words.get(at)?.join("; ") ?? null),
  ]);
  return file(rows, new Map(faults.map(({ row, column }) => [`${row},${column}`, { style: FAULT }])));
}

const plain = (cell: unknown) =>
  typeof cell === "number" || typeof cell === "string" ? cell : cell == null ? null : String(cell as boolean);

function file(rows: (string | number | null)[][], cells: Map<string, { style: typeof FAULT }> = new Map()): Promise<Uint8Array> {
  const width = Math.max(...rows.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, index) => ({
    width: index >= 11 ? 60 : 22,
    numFmt: index >= 7 && index <= 9 ? "#,##0" : TEXT,
  }));
  return writeXlsx({ sheets: [{ name: "Kinh phí", rows, columns, cells, freezePane: { rows: 1, columns: 0 } }] });
}
