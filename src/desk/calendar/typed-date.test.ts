import { expect, it } from "vitest";
import { readTypedDate, typedDate } from "./typed-date.ts";

it.each([
  ["1/7/2025", "2025-07-01"],
  [" 01 / 07 / 2025 ", "2025-07-01"],
  ["29.2.2028", "2028-02-29"],
  ["2025-07-01", "2025-07-01"],
  ["31/6/2025", null],
  ["29/2/2027", null],
  ["7/2025", null],
  ["1/13/2025", null],
  ["0/1/2025", null],
  ["", null],
])("reads %j as %j", (typed, iso) => {
  expect(readTypedDate(typed)).toBe(iso);
});

it("writes day first, without zeros", () => {
  expect(typedDate("2025-07-01")).toBe("1/7/2025");
  expect(typedDate(null)).toBe("");
});
