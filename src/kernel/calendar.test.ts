import { afterAll, beforeAll, expect, test } from "vitest";
import { type TestDatabase, testDatabase } from "#tests/database";
import { addDays, addWorkingDays, type Calendar, isWorkingDay, loadCalendar, saveCalendarDays, workingDaysBetween } from "./calendar.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.close());

const none: Calendar = new Map();
// 2026-04-30 is a Thursday, 2026-05-01 a Friday; suppose Saturday 9 May is worked in exchange.
const days = [
  { day: "2026-04-30", working: false, name: "Ngày Giải phóng miền Nam", source: "test" },
  { day: "2026-05-01", working: false, name: "Ngày Quốc tế Lao động", source: "test" },
  { day: "2026-05-09", working: true, name: "Làm bù", source: "test" },
];
const holidays: Calendar = new Map(days.map((day) => [day.day, day]));

test.each([
  ["2026-04-27", 3, none, "2026-04-30"],
  ["2026-04-27", 3, holidays, "2026-05-04"],
  ["2026-05-08", 1, holidays, "2026-05-09"],
  ["2026-05-02", 0, none, "2026-05-04"],
  ["2026-05-04", 0, none, "2026-05-04"],
])("from %s, %i working days", (day, count, calendar, last) => {
  expect(addWorkingDays(day, count, calendar)).toBe(last);
});

test("working days between leave out the first day and count the last", () => {
  expect(workingDaysBetween("2026-04-29", "2026-05-09", none)).toBe(7);
  expect(workingDaysBetween("2026-04-29", "2026-05-09", holidays)).toBe(6);
  expect(workingDaysBetween("2026-05-09", "2026-05-09", holidays)).toBe(0);
});

test("dates are dates: the end of February, and nothing that is not one", () => {
  expect(addDays("2028-02-28", 1)).toBe("2028-02-29");
  expect(addDays("2026-01-01", -1)).toBe("2025-12-31");
  for (const bad of ["2026-02-30", "2026-2-3", "", "tomorrow"]) expect(() => isWorkingDay(bad, none)).toThrow(RangeError);
});

test("dated records come back as written, whatever the zone of the machine", async () => {
  await saveCalendarDays(database.db, days);
  await saveCalendarDays(database.db, days.slice(0, 1));
  expect([...(await loadCalendar(database.db)).values()]).toEqual(days);
});
