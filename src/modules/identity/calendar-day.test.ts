import { afterAll, beforeAll, expect, it } from "vitest";
import { loadCalendar } from "#kernel/calendar";
import type { DomainEvent } from "#kernel/context";
import { auditTrail } from "#modules/record";
import { type TestDatabase, testDatabase } from "#tests/database";
import { removeCalendarDay, saveCalendarDay } from "./commands/calendar-day.ts";
import { actorWith, identityContext } from "./testing.ts";

let test: TestDatabase;
beforeAll(async () => {
  test = await testDatabase();
});
afterAll(() => test.close());

const events: DomainEvent[] = [];
const as = (role: "planner" | "administrator" | "writer") => ({
  ...identityContext(test.db, actorWith(role)),
  emit: async (_tx: unknown, event: DomainEvent) => void events.push(event),
});
const holiday = { day: "2026-09-01", working: false, name: "Nghỉ lễ", source: "thử" };

it("records, moves and removes a day, each with a trace and an event", async () => {
  const ctx = as("planner");
  expect((await saveCalendarDay(ctx, holiday)).ok).toBe(true);
  expect(await saveCalendarDay(ctx, holiday)).toEqual({ ok: false, reasons: [{ id: "day_taken", field: "day" }] });
  expect((await saveCalendarDay(ctx, { ...holiday, name: "Quốc khánh", was: "2026-09-01" })).ok).toBe(true);
  expect((await saveCalendarDay(ctx, { ...holiday, day: "2026-09-03", was: "2026-09-01" })).ok).toBe(true);
  const calendar = await loadCalendar(test.db);
  expect([calendar.has("2026-09-01"), calendar.get("2026-09-03")?.working]).toEqual([false, false]);
  expect((await removeCalendarDay(as("administrator"), { day: "2026-09-03" })).ok).toBe(true);
  expect(await removeCalendarDay(ctx, { day: "2026-09-03" })).toMatchObject({ reasons: [{ id: "no_such_day" }] });
  expect(events.map(({ type, payload }) => [type, payload["days"]])).toEqual([
    ["calendar.changed", ["2026-09-01"]],
    ["calendar.changed", ["2026-09-01"]],
    ["calendar.changed", ["2026-09-03", "2026-09-01"]],
    ["calendar.changed", ["2026-09-03"]],
  ]);
  const { events: trail } = await auditTrail(test.db, { limit: 9, group: "calendar" });
  expect(trail.map(({ action }) => action)).toEqual(["calendar.remove", "calendar.save", "calendar.save", "calendar.save"]);
});

it("takes a swapped day only at the weekend, no day that is none, and nobody else's word", async () => {
  const ctx = as("planner");
  expect(await saveCalendarDay(ctx, { ...holiday, day: "2026-09-07", working: true })).toMatchObject({ reasons: [{ id: "not_weekend" }] });
  expect((await saveCalendarDay(ctx, { ...holiday, day: "2026-09-05", working: true })).ok).toBe(true);
  await expect(saveCalendarDay(ctx, { ...holiday, day: "2026-06-31" })).rejects.toThrow("Invalid ISO date");
  await expect(saveCalendarDay(as("writer"), holiday)).rejects.toMatchObject({ status: 403 });
  await expect(removeCalendarDay(as("writer"), { day: "2026-09-05" })).rejects.toMatchObject({ status: 403 });
});
