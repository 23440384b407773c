import { describe, expect, test } from "vitest";
import { readDue } from "./dueWords.ts";

const PLAN = { startsOn: "2025-01-01", endsOn: "2025-12-31" };
const YEARS = { startsOn: "2025-01-01", endsOn: "2030-12-31" };

describe("a day as it is typed", () => {
  test.each([
    ["", null],
    ["   ", null],
    ["30/6", "2025-06-30"],
    ["30/6/2026", "2026-06-30"],
    ["30-6-2025", "2025-06-30"],
    ["2025-06-30", "2025-06-30"],
    ["ngày 30/6", "2025-06-30"],
    ["29/2/2024", "2024-02-29"],
    ["tháng 2", "2025-02-28"],
    ["tháng 9/2025", "2025-09-30"],
    ["quý II", "2025-06-30"],
    ["Quý 4", "2025-12-31"],
    ["quý I/2026", "2026-03-31"],
    ["trước ngày 15/5", "2025-05-14"],
    ["trước 15/5", "2025-05-14"],
    ["hết tháng 10", "2025-10-31"],
  ])("%j is %j", (typed, day) => expect(readDue(typed, PLAN)).toEqual({ ok: true, value: day }));

  test.each([
    ["31/6", "plan.date_impossible"],
    ["29/2", "plan.date_impossible"],
    ["31/6/2025", "plan.date_impossible"],
    ["2025-06-31", "plan.date_impossible"],
    ["quý V", "plan.quarter_impossible"],
    ["quý 5/2025", "plan.quarter_impossible"],
    ["tháng 13", "plan.month_impossible"],
    ["hôm nào đó", "plan.day_unreadable"],
    ["30/6 hoặc muộn hơn một chút", "plan.day_unreadable"],
    ["1/".repeat(200), "plan.day_unreadable"],
  ])("%j is refused by name: %s", (typed, id) => {
    const read = readDue(typed, PLAN);
    expect(read.ok ? read.value : read.reasons[0]?.id).toBe(id);
  });

  test("a day without a year is not guessed in a plan of several years", () => {
    expect(readDue("30/6", YEARS)).toMatchObject({ ok: false, reasons: [{ id: "plan.day_needs_year", values: { text: "30/6" } }] });
    expect(readDue("30/6/2027", YEARS)).toEqual({ ok: true, value: "2027-06-30" });
  });

  test("the first day of a month or quarter is its beginning", () => {
    expect(readDue("quý II", PLAN, "from")).toEqual({ ok: true, value: "2025-04-01" });
    expect(readDue("15/5", PLAN, "from")).toEqual({ ok: true, value: "2025-05-15" });
  });
});
