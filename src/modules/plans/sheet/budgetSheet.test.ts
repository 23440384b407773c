import { writeXlsx } from "hucre/xlsx";
import { expect, test } from "vitest";
import { newId } from "#kernel/ids";
import { BUDGET_COLUMNS, budgetSheet, readBudget, type SheetLine } from "./budgetSheet.ts";

const planId = newId();
const unitId = newId();
const byCode = (code: string) => (code === "so-vhttdl" ? unitId : null);
const line: SheetLine = {
  taskKey: newId(),
  taskTitle: '=HYPERLINK("http://example.vn")',
  unitCode: "so-vhttdl",
  source: "state_budget",
  sourceUnitCode: "so-vhttdl",
  programme: null,
  donor: null,
  agreement: null,
  estimate: 480_000_000,
  allocated: 300_000_000,
  spent: 214_000_000,
  note: "@SUM(A1)",
};
const raw = (row: unknown[], more: object = {}) =>
  writeXlsx({ sheets: [{ name: "Kinh phí", rows: [[...BUDGET_COLUMNS], row] as never, ...more }] });
const ids = async (bytes: Uint8Array) => {
  const read = await readBudget(bytes, planId, byCode);
  return read.ok ? [] : read.reasons.map((reason) => [reason.id, reason.values?.["row"] ?? null]);
};
const row = (change: Record<number, unknown>) => {
  const cells: unknown[] = [null, "so-vhttdl", "state_budget", "so-vhttdl", null, null, null, 5, 3, 1, null, ""];
  for (const [column, value] of Object.entries(change)) cells[Number(column)] = value;
  return cells;
};

test("a budget goes out and comes back; words that look like formulas stay words", async () => {
  const read = await readBudget(await budgetSheet([line]), planId, byCode);
  expect(read).toMatchObject({
    ok: true,
    value: [{ planId, taskKey: line.taskKey, unitId, estimate: 480_000_000, spent: 214_000_000, note: "@SUM(A1)" }],
  });
});

test("every faulty cell is named by its row; nothing is taken then", async () => {
  expect(await ids(await raw(row({ 1: "khong-co" })))).toEqual([["sheet.unit_unknown", 2]]);
  expect(await ids(await raw(row({ 7: "nhiều" })))).toEqual([["sheet.cell", 2]]);
  expect(await ids(await raw(row({ 9: 4 })))).toEqual([["sheet.cell", 2]]);
  expect(await ids(await raw(row({ 2: "lạ" })))).toEqual([["sheet.cell", 2]]);
  expect(await ids(await raw(row({}), { cells: new Map([["1,7", { value: 5, formula: "2+3" }]]) }))).toEqual([["sheet.formula", 2]]);
  expect(await ids(await writeXlsx({ sheets: [{ name: "x", rows: [["Tên"]] }] }))).toEqual([["sheet.other_form", null]]);
  expect(await ids(new TextEncoder().encode("a;b"))).toEqual([["sheet.not_xlsx", null]]);
});
