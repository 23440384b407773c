import { expect, test } from "vitest";
import type { CalendarDay } from "#kernel/calendar";
import { lateDays } from "#modules/reports";
import { translator } from "../messages/index.ts";
import { dueIn } from "./due-in.ts";

const nationalHoliday: CalendarDay = { day: "2025-11-17", working: false, name: "Nghỉ thử", source: "thử" };

/** The last day, Friday 14/11, seen from days after it. */
test.each<[string, string, boolean, string]>([
  ["three days before", "2025-11-11", false, "Còn 3 ngày"],
  ["the day itself", "2025-11-14", false, "Hôm nay"],
  ["Saturday: no working day has passed", "2025-11-15", true, "Vừa hết hạn"],
  ["Monday: one, though three days have passed", "2025-11-17", true, "Trễ 1 ngày làm việc"],
  ["a week later", "2025-11-21", true, "Trễ 5 ngày làm việc"],
])("a report that is owed, on %s", (_, today, over, text) => {
  const lateNow = lateDays({ dueOn: "2025-11-14", extendedTo: null }, today, new Map());
  expect(dueIn(translator("vi"), { dueOn: "2025-11-14", lateNow }, today)).toEqual({ text, over });
});

test("a holiday is no working day, and an extension is the last day that counts", () => {
  const calendar = new Map([[nationalHoliday.day, nationalHoliday]]);
  expect(lateDays({ dueOn: "2025-11-14", extendedTo: null }, "2025-11-18", calendar)).toBe(1);
  expect(lateDays({ dueOn: "2025-11-14", extendedTo: "2025-11-19" }, "2025-11-20", calendar)).toBe(1);
});
