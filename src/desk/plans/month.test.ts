import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chosenMonth, laterMonth, monthsBetween, weeksOf } from "./month.ts";

describe("months", () => {
  it("begin their weeks on Monday and hold every day once", () => {
    expect(weeksOf("2025-06")[0]?.[0]).toBe("2025-05-26");
    expect(weeksOf("2024-02").at(-1)?.includes("2024-02-29")).toBe(true);
    fc.assert(
      fc.property(fc.integer({ min: 1990, max: 2099 }), fc.integer({ min: 1, max: 12 }), (year, number) => {
        const month = `${year}-${String(number).padStart(2, "0")}`;
        const days = weeksOf(month).flat();
        expect(days.filter((day) => day.startsWith(month))).toHaveLength(new Date(Date.UTC(year, number, 0)).getUTCDate());
        expect(new Set(days).size).toBe(days.length);
        expect(days.length % 7).toBe(0);
      }),
    );
  });

  it("are the one asked for, today's inside of the plan, else the plan's first", () => {
    const plan = { startsOn: "2025-01-01", endsOn: "2025-12-31" };
    expect(chosenMonth("2026-03", "2025-05-16", plan)).toBe("2026-03");
    for (const bad of [null, "2025-13", "2025-5", "x", "2025-00"]) expect(chosenMonth(bad, "2025-05-16", plan)).toBe("2025-05");
    expect(chosenMonth(null, "2027-05-16", plan)).toBe("2025-01");
    expect(laterMonth("2025-12", 1)).toBe("2026-01");
    expect(laterMonth("2025-01", -1)).toBe("2024-12");
    expect(monthsBetween("2024-11", "2025-02")).toBe(4);
  });
});
