import { expect, it } from "vitest";
import { dayFault, readTypedDate, typedDate } from "./typed-date.ts";

it.each([
  ["1/7/2025", "2025-07-01"],
  [" 01 / 07 / 2025 ", "2025-07-01"],
  ["29.2.2028", "2028-02-29"],
  ["2025-07-01", "2025-07-01"],
  ["01-07-2025", "2025-07-01"],
  ["1.7.2025", "2025-07-01"],
  ["1 tháng 7 năm 2025", "2025-07-01"],
  [" Ngày 01 Tháng 7 năm 2025 ".normalize("NFD"), "2025-07-01"],
  ["31 tháng 6 năm 2025", null],
  ["2025-06-31", null],
  ["1/7/25", null],
  ["31/6/2025", null],
  ["29/2/2027", null],
  ["7/2025", null],
  ["1/13/2025", null],
  ["0/1/2025", null],
  ["", null],
])("reads %j as %j", (typed, iso) => {
  expect(readTypedDate(typed)).toBe(iso);
});

it.each([
  ["30/6/2025", null],
  ["31/6/2025", "none"],
  ["30 tháng 2 năm 2026", "none"],
  ["0/1/2025", "none"],
  ["1/7", "form"],
  ["thứ hai", "form"],
  ["", "form"],
])("says of %j that it is %j", (typed, fault) => {
  expect(dayFault(typed)).toBe(fault);
});

it("writes day first, without zeros", () => {
  expect(typedDate("2025-07-01")).toBe("1/7/2025");
  expect(typedDate(null)).toBe("");
});
