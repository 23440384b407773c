import { buffer } from "node:stream/consumers";
import { readXlsx, writeXlsx } from "hucre/xlsx";
import { describe, expect, test } from "vitest";
import { ZipFile } from "yazl";
import type { Question } from "../contract.ts";
import { COLUMNS, formSheet } from "./formSheet.ts";
import { readForm } from "./readForm.ts";

const outline: Question[] = [
  { id: "s1", title: "Kết quả", hint: "", text: true, figures: [{ id: "f1", name: "Tin, bài", measure: "bài", source: null }] },
];
const head = { code: "XOAN-1", unitName: "Sở", periodName: "6 tháng", due: "14/5" };
const sheet = (rows: unknown[][], more: object = {}) =>
  writeXlsx({ sheets: [{ name: "Báo cáo", rows: [["XOAN-1"], [], [...COLUMNS], ...rows] as never, ...more }] });
const s1 = (words: unknown, note: unknown = null) => ["s1", "Kết quả", words, "", note];
const f1 = (amount: unknown, note: unknown = null) => ["s1.f1", "Kết quả: Tin, bài", amount, "bài", note];
/** An Excel file whose sheet is as long as asked; nobody should come to read its cells. */
async function longSheet(rows: number): Promise<Uint8Array> {
  const zip = new ZipFile();
  zip.addBuffer(
    Buffer.from(`<worksheet><sheetData>${'<row r="1"><c/></row>'.repeat(rows)}</sheetData></worksheet>`),
    "xl/worksheets/sheet1.xml",
  );
  zip.end();
  return buffer(zip.outputStream);
}
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

  test.each<[string, unknown[][], (string | null)[]]>([
    ["text in a number", [s1("Đã làm"), f1("nhiều lắm")], [null, "sheet.not_a_number"]],
    ["a row that was cut out", [s1("Đã làm")], [null, "sheet.row_missing"]],
    ["a row that stands there twice", [s1("Đã làm"), f1(3), f1(4)], [null, "sheet.row_twice"]],
    ["a question that was changed", [["s1", "Kết quả khác", "Đã làm", ""], f1(3)], ["sheet.label_changed", null]],
    ["a measure that was changed", [s1("Đã làm"), ["s1.f1", "Kết quả: Tin, bài", 3, "nghìn bài"]], [null, "sheet.label_changed"]],
    ["words without end", [s1("x".repeat(20_001)), f1(3)], ["sheet.too_long", null]],
    ["a true or false", [s1("Đã làm"), f1(true)], [null, "sheet.not_a_number"]],
    ["rows in another order", [f1(3), s1("Đã làm")], [null, null]],
    ["a row that is none of ours", [s1("Đã làm"), f1(3), ["", "", "Ghi thêm ở đây"]], ["sheet.row_unknown"]],
  ])("%s is told", async (_, rows, wanted) => expect(await ids(await sheet(rows))).toEqual(wanted));

  test("a formula is a fault even when its value fits; what stood there goes back as it came", async () => {
    const cells = new Map([["4,2", { value: 3, formula: "1+2" }]]);
    expect(await ids(await sheet([s1("Đã làm"), f1(3)], { cells }))).toEqual([null, "sheet.formula"]);
    const read = await readForm(await sheet([s1("Đã làm"), f1("nhiều", "ghi chú")]), "XOAN-1", outline);
    const lines = read.ok ? read.value : [];
    const back = await formSheet(head, outline, new Map(lines.map((line) => [line.key, { ...line, error: line.error ?? "" }])));
    const book = await readXlsx(back);
    expect(book.sheets[0]?.rows.slice(3).map((row) => row.slice(2, 6))).toEqual([
      ["Đã làm", "", null, ""],
      ["nhiều", "bài", "ghi chú", "sheet.not_a_number"],
    ]);
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
    expect(await ids(await longSheet(100_000))).toEqual(["sheet.too_many_rows"]);
    expect(await ids(new TextEncoder().encode("s1;Đã làm"))).toEqual(["sheet.not_xlsx"]);
    expect(await ids(new Uint8Array([0x50, 0x4b, 3, 4, ...Array<number>(60).fill(0)]))).toEqual(["sheet.not_xlsx"]);
  });

  test("the last day stands as officers write it", async () => {
    const book = await readXlsx(await formSheet({ ...head, due: "2026-11-27" }, outline, new Map()));
    expect(book.sheets[0]?.rows[1]?.[1]).toMatch(/^Hạn nộp 27\/11\/2026\./);
  });

  test("what stands beside the table or on another sheet is refused by its place", async () => {
    const told = async (bytes: Uint8Array) => {
      const read = await readForm(bytes, "XOAN-1", outline);
      return read.ok ? [] : read.reasons;
    };
    const beside = [...f1(3), null, null, "Ghi thêm ở đây"];
    expect(await told(await sheet([s1("Đã làm"), beside]))).toEqual([{ id: "sheet.beside", values: { cell: "H5" } }]);
    const form = { name: "Báo cáo", rows: [["XOAN-1"], [], [...COLUMNS], s1("Đã làm"), f1(3)] as never };
    const more = (cell: string) => writeXlsx({ sheets: [form, { name: "Phụ lục", rows: [[cell]] }] });
    expect(await told(await more("Số liệu thêm"))).toEqual([{ id: "sheet.other_sheet", values: { n: 2 } }]);
    expect(await told(await more(""))).toEqual([]);
  });

  test.each<[unknown, number | null, string | null]>([
    ["1.248", 1248, null],
    [3, 3, null],
    [3.7, null, "sheet.not_whole"],
    ["1,248", null, "sheet.not_whole"],
    ["-5", null, "sheet.negative"],
    [-5, null, "sheet.negative"],
    ["1.5", null, "sheet.not_a_number"],
  ])("a figure that is counted takes %s as %s or tells %s", async (value, amount, error) => {
    const read = await readForm(await sheet([s1("Đã làm"), f1(value)]), "XOAN-1", outline);
    expect(read.ok && read.value[1]).toMatchObject({ amount, error });
  });

  test("a figure that is measured takes a fraction", async () => {
    const share: Question[] = [
      { id: "s1", title: "Kết quả", hint: "", text: false, figures: [{ id: "f1", name: "Tỷ lệ", measure: "%", source: null }] },
    ];
    for (const given of ["1,8", 1.8]) {
      const read = await readForm(await sheet([["s1.f1", "Kết quả: Tỷ lệ", given, "%"]]), "XOAN-1", share);
      expect(read.ok && read.value[0]).toMatchObject({ amount: 1.8, error: null });
    }
  });
});
