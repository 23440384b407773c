import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MEASURES } from "../field.ts";
import { CATALOGUE_KINDS } from "../kinds/index.ts";
import { valueSchema } from "../values.ts";
import { isTyped, readTyped, writeTyped } from "./index.ts";
import { readAsOf, readDay, readYear } from "./day.ts";
import { readDecision } from "./decision.ts";
import { readHours } from "./hours.ts";
import { readLunarDay, readSeason, writeSeason } from "./lunar.ts";
import { readMoney } from "./money.ts";
import { readAmount, readCount, readNumber } from "./number.ts";
import { readPoint } from "./point.ts";
import { fromVn2000 } from "./vn2000.ts";

const got = (reading: object) => ("value" in reading ? reading.value : "why" in reading ? reading.why : null);

describe("numbers", () => {
  it.each([
    ["36.883", 36_883, 36.883],
    ["36,883", 36.883, 36_883],
    ["1.234,5", 1234.5, 1234.5],
    ["1,234.5", 1234.5, 1234.5],
    ["12.5", 12.5, 12.5],
    ["12,5", 12.5, 12.5],
    ["1.234.567", 1_234_567, 1_234_567],
    ["1,234,567", 1_234_567, 1_234_567],
    ["36 883", 36_883, 36_883],
    ["36\u202f883", 36_883, 36_883],
    ["0,677", 0.677, 0.677],
    ["0.677", 0.677, 0.677],
    ["１２３", 123, 123],
    ["-5", -5, -5],
    ["1.23.456", null, null],
    ["1,2,3", null, null],
    ["1.234,567.8", null, null],
    ["12.34,5", null, null],
    ["mười", null, null],
    ["1e5", null, null],
    ["", null, null],
    [",", null, null],
    ["9".repeat(40), null, null],
  ])("%s is %s in Vietnamese and %s in English", (typed, vi, en) => {
    expect([readNumber(typed, "vi"), readNumber(typed, "en")]).toEqual([vi, en]);
  });

  it.each([
    ["36.883 ha", 36_883],
    ["36.883ha", 36_883],
    ["368,83 km²", 36_883],
    ["368,83 km2", 36_883],
    ["1500 m2", 0.15],
    ["1.500 mét vuông", 0.15],
    ["148", 148],
    ["148 hecta", 148],
    ["5 mẫu", "fact.unit"],
    ["5 m", "fact.unit"],
    ["-5 ha", "fact.negative"],
    ["ha", "fact.number"],
    ["5 ha 3", "fact.unit"],
    ["9.999.999.999.999 ha", "fact.too_large"],
  ])("an area of %s is %s", (typed, value) => {
    expect(got(readAmount("area", typed, "vi"))).toBe(value);
  });

  it("of any size in any unit come out the same when written and read, in both languages", () => {
    const measures = Object.keys(MEASURES) as (keyof typeof MEASURES)[];
    fc.assert(
      fc.property(
        fc.constantFrom(...measures),
        fc.constantFrom("vi" as const, "en" as const),
        fc.integer({ min: 0, max: 10 ** 11 }),
        fc.integer({ min: 0, max: 4 }),
        (measure, lang, whole, decimals) => {
          const value = whole / 10 ** decimals;
          const field = { type: "amount", measure, label: { vi: "", en: "", zh: "", ja: "", ko: "", fr: "" } } as const;
          expect(got(readTyped(field, writeTyped(field, value, lang), lang))).toBe(value);
        },
      ),
    );
  });

  it.each([
    ["15", 15],
    ["1.200", 1200],
    ["1,5", "fact.whole"],
    ["-1", "fact.negative"],
    ["nhiều", "fact.number"],
  ])("a count of %s is %s", (typed, value) => {
    expect(got(readCount(typed, "vi"))).toBe(value);
  });

  it.each([
    ["1.200 tỷ đồng", "vi", { amount: 1.2e12, currency: "VND" }],
    ["2,3 tỷ USD", "vi", { amount: 2.3e9, currency: "USD" }],
    ["2.3 bn USD", "en", { amount: 2.3e9, currency: "USD" }],
    ["USD 400 million", "en", { amount: 4e8, currency: "USD" }],
    ["$400m", "en", { amount: 4e8, currency: "USD" }],
    ["400 triệu đô la", "vi", { amount: 4e8, currency: "USD" }],
    ["500.000", "vi", { amount: 500_000, currency: "VND" }],
    ["500.000 ₫", "vi", { amount: 500_000, currency: "VND" }],
    ["3 nghìn tỷ đồng", "vi", { amount: 3e12, currency: "VND" }],
    ["5 baht", "vi", "fact.currency"],
    ["0,5", "vi", "fact.whole"],
    ["tiền", "vi", "fact.number"],
  ] as const)("a sum of %s (%s) is %o", (typed, lang, value) => {
    expect(got(readMoney(typed, lang))).toEqual(value);
  });
});

describe("days", () => {
  it.each([
    ["1/7/2025", "2025-07-01"],
    ["01.07.2025", "2025-07-01"],
    ["1-7-2025", "2025-07-01"],
    ["2025-07-01", "2025-07-01"],
    ["ngày 1 tháng 7 năm 2025", "2025-07-01"],
    ["ngày 01 tháng Bảy năm 2025", "2025-07-01"],
    ["1 thg 7, 2025", "2025-07-01"],
    ["1 July 2025", "2025-07-01"],
    ["July 1st, 2025", "2025-07-01"],
    ["29/2/2024", "2024-02-29"],
    ["29/2/2025", "fact.no_such_day"],
    ["31/6/2025", "fact.no_such_day"],
    ["13/13/2025", "fact.no_such_day"],
    ["7/1/25", "fact.short_year"],
    ["1/7", "fact.no_year"],
    ["hôm qua", "fact.day"],
    ["", "fact.day"],
    // Both calendars: the day of the Hùng Kings, Tết, a leap month, a month of 29 days.
    ["10/3/2027 âm lịch", "2027-04-16"],
    ["mồng 10 tháng Ba năm 2027 (âm lịch)", "2027-04-16"],
    ["10/3/2026 âl", "2026-04-26"],
    ["1/1/2027 âl", "2027-02-06"],
    ["mồng 1 tháng Giêng năm 2027 âm lịch", "2027-02-06"],
    ["15/6 nhuận/2025 âl", "2025-08-08"],
    ["15 tháng 6 nhuận năm 2025 âm lịch", "2025-08-08"],
    ["30/1/2027 âl", "2027-03-07"],
    ["31/1/2027 âl", "fact.no_such_lunar_day"],
    ["10/3/1800 âl", "fact.lunar_year"],
  ])("%s is %s", (typed, value) => {
    expect(got(readDay(typed))).toBe(value);
  });

  it.each([
    ["2025", "2025"],
    ["4/2025", "2025-04"],
    ["tháng 4/2025", "2025-04"],
    ["2025-04", "2025-04"],
    ["13/2025", "fact.no_such_day"],
    ["15/5/1996", "1996-05-15"],
  ])("as of %s is %s", (typed, value) => {
    expect(got(readAsOf(typed))).toBe(value);
  });

  it.each([
    ["2002", 2002],
    ["năm 2002", 2002],
    ["257 TCN", -257],
    ["257 BC", -257],
    ["9999", "fact.year"],
    ["hai nghìn", "fact.year"],
  ])("the year %s is %s", (typed, value) => {
    expect(got(readYear(typed))).toBe(value);
  });

  it.each([
    ["10/3", { day: 10, month: 3, to: null }],
    ["mồng 10 tháng Ba âm lịch", { day: 10, month: 3, to: null }],
    ["8/3 - 10/3", { day: 8, month: 3, to: { day: 10, month: 3 } }],
    ["8-10/3", { day: 8, month: 3, to: { day: 10, month: 3 } }],
    ["rằm", "fact.lunar_day"],
    ["10/3/2027", "fact.lunar_day"],
    ["31/3", "fact.no_such_lunar_day"],
  ])("the lunar day %s is %o", (typed, value) => {
    expect(got(readLunarDay(typed))).toEqual(value);
  });

  it.each([
    ["3-5, 9-11", [3, 4, 5, 9, 10, 11]],
    ["tháng 11 đến tháng 1", [1, 11, 12]],
    ["1-12", [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]],
    ["0-3", "fact.season"],
    ["mùa xuân", "fact.season"],
  ])("the season %s is %o", (typed, value) => {
    expect(got(readSeason(typed))).toEqual(value);
  });

  it("seasons of any months come out the same when written and read", () => {
    const months = fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { minLength: 1 }).map((found) => found.toSorted((a, b) => a - b));
    fc.assert(
      fc.property(months, (found) => {
        expect(got(readSeason(writeSeason(found)))).toEqual(found);
      }),
    );
  });

  it.each([
    ["1649/QĐ-TTg ngày 29/12/2022", { number: "1649/QĐ-TTg", on: "2022-12-29" }],
    ["Quyết định số 1649/QĐ-TTg, 29/12/2022", { number: "1649/QĐ-TTg", on: "2022-12-29" }],
    ["1649/QĐ-TTg of 29 December 2022", { number: "1649/QĐ-TTg", on: "2022-12-29" }],
    ["00046", { number: "00046", on: null }],
    ["1649/QĐ-TTg ngày 31/11/2022", "fact.no_such_day"],
    ["quyết định", "fact.decision"],
  ])("the decision %s is %o", (typed, value) => {
    expect(got(readDecision(typed))).toEqual(value);
  });

  it.each([
    ["hằng ngày 07:30-17:00", { weekly: [{ days: [1, 2, 3, 4, 5, 6, 7], opens: "07:30", closes: "17:00" }], lunar: [] }],
    [
      "T2-T6 7h30-17h; T7, CN 8h-18h; 8-10/3 âl 5h-22h; 1/1 âl đóng cửa",
      {
        weekly: [
          { days: [1, 2, 3, 4, 5], opens: "07:30", closes: "17:00" },
          { days: [6, 7], opens: "08:00", closes: "18:00" },
        ],
        lunar: [
          { when: { day: 8, month: 3, to: { day: 10, month: 3 } }, hours: { opens: "05:00", closes: "22:00" } },
          { when: { day: 1, month: 1, to: null }, hours: null },
        ],
      },
    ],
    ["Sat-Mon 9:00-12:00", { weekly: [{ days: [1, 6, 7], opens: "09:00", closes: "12:00" }], lunar: [] }],
    ["T2 17:00-07:00", "fact.clock"],
    ["T2 7:00-25:00", "fact.clock"],
    ["T9 7:00-9:00", "fact.hours"],
    ["cả ngày", "fact.hours"],
  ])("the hours %s", (typed, value) => {
    expect(got(readHours(typed))).toEqual(value);
  });
});

describe("places", () => {
  const point = (lat: number, lon: number) => ({ lat, lon, precision: "exact" });
  it.each([
    ["21.368, 105.323", point(21.368, 105.323)],
    ["21.368 105.323", point(21.368, 105.323)],
    ["21,368; 105,323", point(21.368, 105.323)],
    ["21,368 105,323", point(21.368, 105.323)],
    ["21.368°, 105.323°", point(21.368, 105.323)],
    [`21°22'04.8"N 105°19'22.8"E`, point(21.368, 105.323)],
    [`21°22′04,8″B, 105°19′22,8″Đ`, point(21.368, 105.323)],
    [`105°19'22.8"E 21°22'04.8"N`, point(21.368, 105.323)],
    ["21°22'N 105°19'E", point(21.366667, 105.316667)],
    ["105.323, 21.368", "fact.swapped"],
    [`105°19'22.8" 21°22'04.8"`, "fact.swapped"],
    ["48.85, 2.35", "fact.abroad"],
    ["-21.368, 105.323", "fact.abroad"],
    [`21°22'04.8"S 105°19'22.8"E`, "fact.abroad"],
    [`21°72'N 105°19'E`, "fact.point"],
    ["21.368", "fact.point"],
    ["21.368, 105.323, 40", "fact.point"],
    ["Đền Hùng", "fact.point"],
    ["2363000 559000", "fact.vn2000"],
    ["X=2363000 Y=559000 VN-2000", "fact.vn2000"],
    ["VN2000", "fact.vn2000"],
  ])("%s", (typed, value) => {
    expect([got(readPoint(typed, "vi")), got(readPoint(typed, "en"))]).toEqual([value, value]);
  });

  // Computed by PROJ from +proj=tmerc +k=0.9999 (0.9996) +x_0=500000 +ellps=WGS84 +towgs84=-191.90441429,-39.30318279,-111.45032835,-0.00928836,0.01975479,-0.00427372,0.252906278.
  it.each([
    ["X=2363451.123 Y=559123.456 VN-2000 KTT 104°45'", 21.364840024, 105.321988388],
    ["VN-2000; 2300000; 420000; kinh tuyến trục 106", 20.790941441, 105.233424813],
    ["X: 2363000; Y: 533000; VN2000 múi 6 độ; KTT 105°", 21.3678372, 105.320193548],
    ["1100000 461000 KTT 104°45'", 9.946863453, 104.396093455],
  ])("VN-2000 %s lies at %f, %f, to within a tenth of a metre", (typed, lat, lon) => {
    const found = fromVn2000(typed, "en");
    const value = found && "value" in found ? found.value : { lat: 0, lon: 0 };
    expect(Math.abs(value.lat - lat) * 111_000).toBeLessThan(0.1);
    expect(Math.abs(value.lon - lon) * 104_000).toBeLessThan(0.1);
  });

  it("anywhere in the country come out the same when written and read", () => {
    const field = { type: "point", label: { vi: "", en: "", zh: "", ja: "", ko: "", fr: "" } } as const;
    const degrees = (min: number, max: number) => fc.integer({ min: min * 1e6, max: max * 1e6 }).map((whole) => whole / 1e6);
    fc.assert(
      fc.property(degrees(6, 23.6), degrees(102, 118), fc.constantFrom("vi" as const, "en" as const), (lat, lon, lang) => {
        expect(got(readTyped(field, writeTyped(field, point(lat, lon), lang), lang))).toEqual(point(lat, lon));
      }),
    );
  });
});

describe("any text", () => {
  const fields = CATALOGUE_KINDS.flatMap((kind) => Object.values(kind.fields)).filter(isTyped);
  it("is read to a value that fits its field, or refused by name; it never throws", () => {
    const pieces = fc.array(
      fc.oneof(
        fc.string({ maxLength: 12 }),
        fc.constantFrom("21°", "105.3", "âl", "1/7/2025", "ha", "tỷ", "T2-", "7h-9h", ";", ",", "VN-2000", "KTT 105", "đóng cửa"),
      ),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(fc.constantFrom(...fields), pieces, fc.constantFrom("vi" as const, "en" as const), (field, parts, lang) => {
        const reading = readTyped(field, parts.join(" "), lang);
        if ("why" in reading) expect(reading.why).toMatch(/^fact\./);
        else expect(valueSchema(field).safeParse(reading.value).success).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });
});
