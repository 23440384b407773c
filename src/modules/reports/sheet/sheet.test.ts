import { writeXlsx } from "hucre/xlsx";
import { describe, expect, test } from "vitest";
import type { Question } from "../contract.ts";
import { formSheet } from "./formSheet.ts";
import { amountOf, readForm } from "./readForm.ts";

const outline: Question[] = [
  { id: "s1", title: "Kết quả", hint: "", text: true, figures: [{ id: "f1", name: "Tin, bài", measure: "bài", source: null }] },
];
const head = { code: "XOAN-1", unitName: "Sở", periodName: "6 tháng", due: "14/5" };
const sheet = (rows: unknown[][], more: object = {}) =>
  writeXlsx({ sheets: [{ name: "Báo cáo", rows: [["XOAN-1"], [], [], ...rows] as never, ...more }] });
const ids = async (bytes: Uint8Array) => {
  const read = await readForm(bytes, "XOAN-1", outline);
  return read.ok ? read.value.map((line) => line.error) : read.reasons.map((reason) => reason.id);
};

describe("a form as an Excel file", () => {
  test("goes out and comes back with what was filled in", async () => {
    const bytes = await formSheet(
      head,
      outline,
      new Map([
        ["s1", { words: "=1+1 là lời, không phải công thức" }],
        ["s1.f1", { amount: 1248, note: "https://example.vn" }],
      ]),
    );
    const read = await readForm(bytes, "XOAN-1", outline);
    expect(read).toMatchObject({
      ok: true,
      value: [
        { key: "s1", words: "=1+1 là lời, không phải công thức", error: null },
        { key: "s1.f1", amount: 1248, note: "https://example.vn", error: null },
      ],
    });
  });

  test("text in a number, a formula, and a row that was cut out are faults of their line", async () => {
    expect(
      await ids(
        await sheet([
          ["s1", "", "Đã làm"],
          ["s1.f1", "", "nhiều lắm"],
        ]),
      ),
    ).toEqual([null, "sheet.not_a_number"]);
    expect(await ids(await sheet([["s1", "", "Đã làm"]]))).toEqual([null, "sheet.row_missing"]);
    const cells = new Map([["4,2", { value: 3, formula: "1+2" }]]);
    expect(
      await ids(
        await sheet(
          [
            ["s1", "", "Đã làm"],
            ["s1.f1", "", 3],
          ],
          { cells },
        ),
      ),
    ).toEqual([null, "sheet.formula"]);
  });

  test("another form, a hidden sheet, too many rows, no Excel file at all: refused by name", async () => {
    expect(await ids(await writeXlsx({ sheets: [{ name: "x", rows: [["XOAN-2"]] }] }))).toEqual(["sheet.other_form"]);
    expect(
      await ids(
        await writeXlsx({
          sheets: [
            { name: "a", rows: [["XOAN-1"]] },
            { name: "b", rows: [["?"]], hidden: true },
          ],
        }),
      ),
    ).toEqual(["sheet.hidden"]);
    expect(await ids(await sheet(Array.from({ length: 100_000 }, (_, index) => [`r${index}`])))).toContain("sheet.too_many_rows");
    expect(await ids(new TextEncoder().encode("s1;Đã làm"))).toEqual(["sheet.not_xlsx"]);
    expect(await ids(new Uint8Array([0x50, 0x4b, 3, 4, ...Array<number>(60).fill(0)]))).toEqual(["sheet.not_xlsx"]);
  });

  test.each([
    ["1.248", 1248],
    ["1 248", 1248],
    ["1,8", 1.8],
    [" 12 ", 12],
    ["-3", -3],
    ["", null],
    ["1.24", undefined],
    ["12 bài", undefined],
    ["1e9", undefined],
    [true, undefined],
    [Number.NaN, undefined],
  ])("%s is read as %s", (value, amount) => expect(amountOf(value)).toBe(amount));
});
