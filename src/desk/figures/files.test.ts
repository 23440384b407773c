import { readXlsx } from "hucre/xlsx";
import { expect, it } from "vitest";
import { csv, xlsx } from "./files.ts";
import { monthsBetween, monthWords } from "./months.ts";

const sheets = [
  {
    name: "Theo đơn vị",
    head: ["Đơn vị", "Lượt đọc"],
    rows: [
      ['=HYPERLINK("https://x.example","a")', 12],
      ["Sở, ban", -3],
    ],
  },
  { name: "Theo tháng", head: ["Tháng", "Lượt đọc"], rows: [["5/2026", 0]] },
];

it("lets no words run as a formula, in either file", async () => {
  expect(csv(sheets)).toBe(
    `\uFEFFTheo đơn vị\r\nĐơn vị,Lượt đọc\r\n"'=HYPERLINK(""https://x.example"",""a"")",12\r\n"Sở, ban",-3\r\n\r\nTheo tháng\r\nTháng,Lượt đọc\r\n5/2026,0\r\n\r\n`,
  );
  const book = await readXlsx(await xlsx(sheets));
  expect(book.sheets.map(({ name }) => name)).toEqual(["Theo đơn vị", "Theo tháng"]);
  expect(book.sheets[0]?.rows[1]).toEqual(['=HYPERLINK("https://x.example","a")', 12]);
  expect(book.sheets[0]?.rows[2]).toEqual(["Sở, ban", -3]);
});

it("names a sheet as Excel allows", async () => {
  const long = { name: "Indicators of reports over their periods: all/some", head: ["a"], rows: [] };
  const book = await readXlsx(await xlsx([long, long]));
  expect(book.sheets.map(({ name }) => name)).toEqual(["1. Indicators of reports over", "2. Indicators of reports over"]);
});

it("counts months over the turn of a year", () => {
  expect(monthsBetween("2025-11-14", "2026-02-01")).toEqual(["2025-11", "2025-12", "2026-01", "2026-02"]);
  expect(monthsBetween("2026-02-01", "2026-01-01")).toEqual([]);
  expect([monthWords("2026-05"), monthWords("2026-05", true)]).toEqual(["5/2026", "5/26"]);
});
