import { buffer } from "node:stream/consumers";
import { readXlsx, writeXlsx } from "hucre/xlsx";
import { expect, test } from "vitest";
import { ZipFile } from "yazl";
import { newId } from "#kernel/ids";
import { BUDGET_COLUMNS, budgetSheet, markedSheet, type SheetLine } from "./budgetSheet.ts";
import { readBudget } from "./readBudget.ts";

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
const faults = async (bytes: Uint8Array) => {
  const read = await readBudget(bytes, planId, byCode);
  return read.ok ? read.value.faults.map((reason) => `${reason.field} ${reason.id}`) : read.reasons.map((reason) => reason.id);
};
const row = (change: Record<number, unknown>) => {
  const cells: unknown[] = [null, "so-vhttdl", "state_budget", "so-vhttdl", null, null, null, 5, 3, 1, null, ""];
  for (const [column, value] of Object.entries(change)) cells[Number(column)] = value;
  return cells;
};

test("a budget goes out and comes back; words that look like formulas stay words", async () => {
  const bytes = await budgetSheet([{ ...line, note: "+1", programme: "-2+3", donor: "=cmd|' /C calc'!A0" }]);
  const book = await readXlsx(bytes);
  expect([...(book.sheets[0]?.cells?.values() ?? [])].filter((cell) => cell.formula !== undefined)).toEqual([]);
  const read = await readBudget(await budgetSheet([line]), planId, byCode);
  expect(read).toMatchObject({
    ok: true,
    value: { faults: [], lines: [{ row: 1, input: { taskKey: line.taskKey, unitId, estimate: 480_000_000, note: "@SUM(A1)" } }] },
  });
});

test.each<[string, Record<number, unknown>, string[]]>([
  ["an unknown unit, named once", { 1: "khong-co" }, ["B2 sheet.unit_unknown"]],
  ["words for money", { 7: "nhiều" }, ["H2 sheet.not_money"]],
  ["negative money", { 7: -5 }, ["H2 sheet.not_money"]],
  ["half a đồng", { 7: 5.5 }, ["H2 sheet.not_money"]],
  ["19 digits as a number", { 7: 1e18 }, ["H2 sheet.not_money"]],
  ["19 digits as words", { 7: "1234567890123456789" }, ["H2 sheet.not_money"]],
  ["more spent than allocated", { 9: 4 }, ["J2 sheet.above_allocated"]],
  ["an unknown source", { 2: "lạ" }, ["C2 sheet.source_unknown"]],
  ["an outside source without donor and agreement", { 2: "other_lawful" }, ["F2 sheet.required", "G2 sheet.required"]],
  ["the state budget of nobody", { 3: null }, ["D2 sheet.required"]],
  ["an integrated programme without a name", { 2: "integrated" }, ["E2 sheet.required"]],
  ["a code that is no code", { 0: "x" }, ["A2 sheet.task_unknown"]],
  ["a note without end", { 10: "x".repeat(1_001) }, ["K2 sheet.too_long_cell"]],
  [
    "several faults, every one",
    { 1: "khong-co", 7: "nhiều", 9: -1 },
    ["B2 sheet.unit_unknown", "H2 sheet.not_money", "J2 sheet.not_money"],
  ],
  [
    "what is missing beside what can not be read",
    { 1: "khong-co", 3: null, 7: "nhiều" },
    ["B2 sheet.unit_unknown", "D2 sheet.required", "H2 sheet.not_money"],
  ],
])("%s is named by its cell", async (_, change, wanted) => expect(await faults(await raw(row(change)))).toEqual(wanted));

test("a formula is a fault even when its value fits; another file is refused as a whole", async () => {
  expect(await faults(await raw(row({}), { cells: new Map([["1,7", { value: 5, formula: "2+3" }]]) }))).toEqual(["H2 sheet.formula"]);
  expect(await faults(await writeXlsx({ sheets: [{ name: "x", rows: [["Tên"]] }] }))).toEqual(["sheet.other_budget"]);
  expect(await faults(await writeXlsx({ sheets: [{ name: "x", rows: [[...BUDGET_COLUMNS]] }] }))).toEqual(["sheet.empty"]);
  expect(await faults(new TextEncoder().encode("a;b"))).toEqual(["sheet.not_xlsx"]);
  const zip = new ZipFile();
  zip.addBuffer(
    Buffer.from(`<worksheet><sheetData>${'<row r="1"><c/></row>'.repeat(100_000)}</sheetData></worksheet>`),
    "xl/worksheets/sheet1.xml",
  );
  zip.end();
  expect(await faults(await buffer(zip.outputStream))).toEqual(["sheet.too_many_rows"]);
  const hidden = await writeXlsx({
    sheets: [
      { name: "x", rows: [[...BUDGET_COLUMNS], row({})] as never },
      { name: "y", rows: [["?"]], hidden: true },
    ],
  });
  expect(await faults(hidden)).toEqual(["sheet.hidden"]);
});

test("the file goes back with its cells as they were and each fault named in the last column", async () => {
  const came = [[...BUDGET_COLUMNS], row({ 7: "nhiều", 10: "=1+1" })];
  const back = await readXlsx(await markedSheet(came, [{ row: 1, column: 7, words: "Phải là số" }], "Lỗi"));
  const [sheet] = back.sheets;
  expect(sheet?.rows[0]?.at(-1)).toBe("Lỗi");
  expect([sheet?.rows[1]?.[7], sheet?.rows[1]?.[10], sheet?.rows[1]?.at(-1)]).toEqual(["nhiều", "=1+1", "Phải là số"]);
  expect(await faults(await markedSheet(came, [], "Lỗi"))).toEqual(["H2 sheet.not_money"]);
});
