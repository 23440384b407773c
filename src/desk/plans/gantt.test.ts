import { describe, expect, it } from "vitest";
import type { NodeView } from "#modules/plans/contract";
import { ganttChart, HEAD, middle, ROW, spanOf, tooEarly } from "./gantt.ts";

const PLAN = { startsOn: "2025-01-01", endsOn: "2025-12-31" };
function task(key: string, given: Partial<NodeView>): NodeView {
  return {
    key,
    parentKey: null,
    path: "0000",
    kind: "task",
    label: "",
    title: key,
    leadUnitId: null,
    heirUnitId: null,
    coordinatingUnitIds: [],
    startsOn: null,
    dueOn: null,
    output: null,
    topic: null,
    channels: [],
    servesKey: null,
    needs: [],
    askedBack: 0,
    unanswered: 0,
    evidenceAccepted: 0,
    evidenceAsked: 0,
    estimate: 0,
    allocated: 0,
    spent: 0,
    ...given,
  };
}

describe("a chart by month", () => {
  it("places bars by their days: the whole year is the whole width, a last day alone is a mark, no day is no bar", () => {
    const year = task("year", { startsOn: "2025-01-01", dueOn: "2025-12-31", evidenceAsked: 4, evidenceAccepted: 1 });
    const chart = ganttChart([year, task("mark", { dueOn: "2025-06-30" }), task("none", {})], PLAN, "2025-05-16");
    expect(chart.months).toHaveLength(12);
    expect(chart.bars.get("year")).toMatchObject({ from: 0, to: chart.width, mark: false, done: 0.25, row: 0 });
    const july = chart.months[6]?.at;
    expect(chart.bars.get("mark")).toMatchObject({ from: july, to: july, mark: true, row: 1 });
    expect(chart.bars.has("none")).toBe(false);
    expect(chart.height).toBe(HEAD + 3 * ROW);
    expect(chart.todayAt).toBeGreaterThan(chart.months[4]?.at ?? 0);
    expect(chart.todayAt).toBeLessThan(chart.months[5]?.at ?? 0);
  });

  it("grows by what runs outside of the plan, and stays readable over ten years", () => {
    expect(spanOf([task("a", { dueOn: "2026-01-15" }), task("b", { startsOn: "2024-12-01", dueOn: "2025-02-01" })], PLAN)).toEqual({
      from: "2024-12-01",
      to: "2026-01-15",
    });
    const chart = ganttChart([task("a", { dueOn: "2034-05-01" })], { startsOn: "2025-01-01", endsOn: "2034-12-31" }, "2040-01-01");
    expect(chart.months).toHaveLength(120);
    expect(Math.min(...chart.months.map((month) => month.width))).toBeGreaterThan(10);
    expect(chart.todayAt).toBeNull();
  });

  it("draws an arrow from what is needed to what waits, and says when that begins too early", () => {
    const first = task("first", { startsOn: "2025-01-01", dueOn: "2025-03-31" });
    const then = task("then", { startsOn: "2025-05-01", dueOn: "2025-06-30", needs: ["first", "elsewhere"] });
    const early = task("early", { startsOn: "2025-02-01", dueOn: "2025-06-30", needs: ["first"] });
    const { arrows } = ganttChart([first, then, early], PLAN, "2025-01-01");
    expect(arrows.map(({ from, to, broken }) => [from, to, broken])).toEqual([
      ["first", "then", false],
      ["first", "early", true],
    ]);
    expect(arrows[0]?.path.startsWith("M")).toBe(true);
    expect(arrows[0]?.path).toContain(`V${middle(1)}H`);
  });

  it("compares a first day with the day after the last one needed", () => {
    const needed = { dueOn: "2025-03-31" };
    expect(tooEarly({ startsOn: "2025-03-31", dueOn: null }, needed)).toBe(true);
    expect(tooEarly({ startsOn: "2025-04-01", dueOn: null }, needed)).toBe(false);
    expect(tooEarly({ startsOn: null, dueOn: "2025-03-31" }, needed)).toBe(false);
    expect(tooEarly({ startsOn: null, dueOn: "2025-03-30" }, needed)).toBe(true);
    expect(tooEarly({ startsOn: null, dueOn: null }, needed)).toBe(false);
  });
});
