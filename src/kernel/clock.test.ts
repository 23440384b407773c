import { expect, test } from "vitest";
import { instantOf, localDate } from "./clock.ts";

test("a minute on a wall clock is an instant in its zone, over summer time and the date line", () => {
  const told: [string, string, string | null][] = [
    ["2026-05-16T00:30", "Asia/Ho_Chi_Minh", "2026-05-15T17:30:00.000Z"],
    ["2026-01-01T00:00", "Pacific/Auckland", "2025-12-31T11:00:00.000Z"],
    ["2026-07-01T09:00", "Europe/Paris", "2026-07-01T07:00:00.000Z"],
    ["2026-12-01T09:00", "Europe/Paris", "2026-12-01T08:00:00.000Z"],
    // The hour that Paris leaves out on 29 March is read as the one after.
    ["2026-03-29T02:30", "Europe/Paris", "2026-03-29T01:30:00.000Z"],
    ["2026-03-29T03:30", "Europe/Paris", "2026-03-29T01:30:00.000Z"],
    ["2026-06-31T09:00", "Asia/Ho_Chi_Minh", null],
    ["2026-06-01 09:00", "Asia/Ho_Chi_Minh", null],
    ["", "Asia/Ho_Chi_Minh", null],
  ];
  for (const [local, zone, instant] of told) expect(instantOf(local, zone)?.toISOString() ?? null, `${local} ${zone}`).toBe(instant);
});

test("a date is the one of the zone", () => {
  expect(localDate(new Date("2026-05-15T17:30:00Z"), "Asia/Ho_Chi_Minh")).toBe("2026-05-16");
  expect(localDate(new Date("2026-05-15T17:30:00Z"), "Europe/Paris")).toBe("2026-05-15");
});
