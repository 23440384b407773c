import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lunarMonths, lunarOf, solarOf } from "./lunar.ts";

/**
 * The published table of Vietnamese years by Hồ Ngọc Đức (informatik.uni-leipzig.de/~duc/amlich): first day, leap month (0 = none) and
 * its length, and which of the twelve other months have thirty days.
 */
const PUBLISHED: readonly (readonly [number, string, number, number, string])[] = [
  [2020, "01-25", 4, 29, "011110010011"],
  [2021, "02-12", 0, 0, "011010101010"],
  [2022, "02-01", 0, 0, "101011010101"],
  [2023, "01-22", 2, 29, "010110110101"],
  [2024, "02-10", 0, 0, "010010110110"],
  [2025, "01-29", 6, 29, "101001101110"],
  [2026, "02-17", 0, 0, "101001001110"],
  [2027, "02-06", 0, 0, "110100100110"],
  [2028, "01-26", 5, 29, "111010100110"],
  [2029, "02-13", 0, 0, "110101010010"],
  [2030, "02-02", 0, 0, "110110101010"],
  [2031, "01-23", 3, 30, "010101101010"],
  [2032, "02-11", 0, 0, "010101101101"],
  [2033, "01-31", 11, 29, "010010101111"],
  [2034, "02-19", 0, 0, "010010011101"],
  [2035, "02-08", 0, 0, "101001001101"],
];

describe("the lunar calendar", () => {
  it.each(PUBLISHED)("of %i is the published one, month by month", (year, first, leapMonth, leapLength, lengths) => {
    const months = lunarMonths(year);
    const leap = months.find((month) => month.leap);
    expect(months[0]?.first).toBe(`${year}-${first}`);
    expect([leap?.month ?? 0, leap?.length ?? 0]).toEqual([leapMonth, leapLength]);
    const plain = months.filter((month) => !month.leap);
    expect(plain.map((month) => month.month)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    expect(plain.map((month) => (month.length === 30 ? 1 : 0)).join("")).toBe(lengths);
  });

  it.each([
    ["the tenth of the third month, 2027", { year: 2027, month: 3, day: 10, leap: false }, "2027-04-16"],
    ["new year of 1985, a month before China's", { year: 1985, month: 1, day: 1, leap: false }, "1985-01-21"],
    ["new year of 2007, a day before China's", { year: 2007, month: 1, day: 1, leap: false }, "2007-02-17"],
    ["a day of a leap month", { year: 2025, month: 6, day: 1, leap: true }, "2025-07-25"],
    ["a leap month that the year lacks", { year: 2026, month: 6, day: 1, leap: true }, null],
    ["the thirtieth of a short month", { year: 2024, month: 12, day: 30, leap: false }, null],
    ["day 0", { year: 2026, month: 1, day: 0, leap: false }, null],
    ["half a day", { year: 2026, month: 1, day: 1.5, leap: false }, null],
    ["month 13", { year: 2026, month: 13, day: 1, leap: false }, null],
  ])("knows %s", (_, day, expected) => {
    expect(solarOf(day)).toBe(expected);
  });

  it("goes there and back for every day it keeps", () => {
    const days = fc.date({ min: new Date("1970-01-01"), max: new Date("2099-12-31"), noInvalidDate: true });
    fc.assert(fc.property(days, (date) => solarOf(lunarOf(date.toISOString().slice(0, 10))) === date.toISOString().slice(0, 10)));
  });

  it("refuses years that it does not keep", () => {
    expect(() => lunarMonths(1900)).toThrow(RangeError);
    expect(() => lunarMonths(2200)).toThrow(RangeError);
  });
});
