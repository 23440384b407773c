import { describe, expect, test } from "vitest";
import type { CalendarDay } from "#kernel/calendar";
import { newId } from "#kernel/ids";
import { RuleInput, type RuleFields } from "./contract.ts";
import { periodDays } from "./dates.ts";
import { ruleFaults, ruleHoles } from "./validate.ts";

const day = (month: number, date: number, year = 0) => ({ month, day: date, year });
const none = new Map<string, CalendarDay>();

/** The rule of the 2025 plan: 'before 15/5' and 'before 15/11', so the last valid days are the 14th. */
const plan2025 = (change: (rule: RuleFields) => void = () => {}): RuleFields => {
  const rule = RuleInput.parse({
    name: "Báo cáo công tác thông tin đối ngoại",
    kind: "periodic",
    content: "both",
    frequency: "half_year",
    receiverUnitId: newId(),
    collectorUnitId: newId(),
    reporters: [
      { level: "commune", unitKinds: ["commune", "district"] },
      { level: "department", unitKinds: ["department"] },
    ],
    outline: [{ id: "s1", title: "Kết quả", figures: [{ id: "f1", name: "Tin, bài", measure: "bài" }] }],
    shapes: [
      {
        key: "h1",
        name: "6 tháng",
        frequency: "half_year",
        starts: day(11, 15, -1),
        ends: day(5, 10),
        cutoff: day(5, 10),
        estimatedTo: day(6, 30),
        due: due(5, 14),
      },
      { key: "year", name: "Năm", frequency: "year", starts: day(11, 15, -1), ends: day(11, 10), cutoff: day(11, 10), due: due(11, 14) },
    ],
    validFrom: "2025-01-01",
  });
  change(rule);
  return rule;
};
const due = (month: number, date: number) => [
  { level: "commune", on: day(month, date) },
  { level: "department", on: day(month, date) },
];
const ids = (rule: RuleFields) => [...new Set(ruleFaults(rule, none).map((reason) => reason.id))];

describe("the days between the periods of a rule", () => {
  const holes = (change?: (rule: RuleFields) => void) => ruleHoles(plan2025(change), none).map(({ from, to }) => `${from} ${to}`);
  const begin = (starts: RuleFields["shapes"][number]["starts"]) => (rule: RuleFields) => {
    for (const shape of rule.shapes) shape.starts = starts;
  };
  test("are named once, however many years they come back", () => expect(holes()).toEqual(["2025-11-11 2025-11-14"]));
  test("are none when each year begins where the last was cut off", () => expect(holes(begin(day(11, 11, -1)))).toEqual([]));
  test("are one day in a leap year when February is taken to end on the 28th", () =>
    expect(
      holes((rule) => {
        const [first, second] = rule.shapes;
        if (first) Object.assign(first, { starts: day(9, 1, -1), ends: day(2, 28), cutoff: day(2, 28) });
        if (second) Object.assign(second, { frequency: "half_year", starts: day(3, 1), ends: day(8, 31), cutoff: day(8, 31) });
      }),
    ).toEqual(["2028-02-29 2028-02-29"]));
  test("do not count for what is asked once", () => expect(holes((rule) => Object.assign(rule, { kind: "ad_hoc" }))).toEqual([]));
});

describe("a report rule", () => {
  test("of the 2025 plan works", () => expect(ruleFaults(plan2025(), none)).toEqual([]));

  test.each<[string, (rule: RuleFields) => void, string]>([
    ["no last day for a level", (rule) => rule.shapes[0]?.due.pop(), "rule.level_without_deadline"],
    ["cut-off on the last day", (rule) => Object.assign(rule.shapes[0] ?? {}, { cutoff: day(5, 14) }), "rule.cutoff_too_close"],
    ["cut-off after the last day", (rule) => Object.assign(rule.shapes[0] ?? {}, { cutoff: day(5, 20) }), "rule.cutoff_too_close"],
    ["31 June", (rule) => Object.assign(rule.shapes[0] ?? {}, { ends: day(6, 31) }), "rule.impossible_day.ends"],
    ["29 February", (rule) => Object.assign(rule.shapes[0] ?? {}, { cutoff: day(2, 29) }), "rule.impossible_day.cutoff"],
    [
      "a year cut off in March",
      (rule) => Object.assign(rule.shapes[1] ?? {}, { starts: day(1, 1), ends: day(12, 31), cutoff: day(3, 10), due: due(3, 14) }),
      "rule.cutoff_before_end",
    ],
    ["an end before its start", (rule) => Object.assign(rule.shapes[0] ?? {}, { ends: day(11, 1, -1) }), "rule.period_backwards"],
    [
      "two half-years that meet",
      (rule) =>
        rule.shapes.push({
          ...(rule.shapes[0] as never as RuleFields["shapes"][0]),
          key: "h2",
          name: "6 tháng cuối",
          starts: day(5, 1),
          ends: day(11, 10),
          cutoff: day(11, 10),
          due: due(11, 14),
          estimatedTo: null,
        }),
      "rule.periods_overlap",
    ],
    ["a period longer than a year", (rule) => Object.assign(rule.shapes[1] ?? {}, { starts: day(10, 1, -1) }), "rule.periods_overlap"],
    ["a lower level after the next", (rule) => Object.assign(rule.shapes[0]?.due[0] ?? {}, { on: day(5, 20) }), "rule.level_after_next"],
    [
      "the same kind of unit on two levels",
      (rule) => rule.reporters.push({ level: "other", unitKinds: ["commune"], unitIds: [] }),
      "rule.kind_twice",
    ],
    ["figures without a figure", (rule) => rule.outline[0]?.figures.pop(), "rule.no_figure"],
    ["a special report that comes every year", (rule) => Object.assign(rule, { kind: "ad_hoc" }), "rule.once"],
    ["a periodic report that comes once", (rule) => Object.assign(rule.shapes[0] ?? {}, { frequency: "once" }), "rule.once"],
    ["an end before its beginning", (rule) => Object.assign(rule, { validTo: "2024-01-01" }), "rule.valid_backwards"],
  ])("with %s is refused", (_, change, id) => expect(ids(plan2025(change))).toContain(id));

  test("says which day is in no calendar, and where it stands", () => {
    const rule = plan2025((each) => {
      Object.assign(each.shapes[0] ?? {}, { ends: day(6, 31), estimatedTo: day(2, 30) });
      Object.assign(each.shapes[0]?.due[1] ?? {}, { on: day(4, 31) });
    });
    expect(ruleFaults(rule, none)).toEqual([
      { id: "rule.impossible_day.ends", field: "shapes.0.ends", values: { shape: "6 tháng", day: "31/6/2025" } },
      { id: "rule.impossible_day.estimated", field: "shapes.0.estimatedTo", values: { shape: "6 tháng", day: "30/2/2025" } },
      {
        id: "rule.impossible_day.due",
        field: "shapes.0.due.department",
        values: { shape: "6 tháng", day: "31/4/2025", level: "department" },
      },
    ]);
  });

  test("says of each fault where it stands", () => {
    const rule = plan2025((each) => {
      Object.assign(each.shapes[1] ?? {}, { cutoff: day(11, 14) });
      each.shapes[0]?.due.pop();
    });
    const fields = new Set(ruleFaults(rule, none).map((reason) => `${reason.field} ${reason.id}`));
    expect([...fields].toSorted()).toEqual([
      "shapes.0.due.department rule.level_without_deadline",
      "shapes.1.due.commune rule.cutoff_too_close",
      "shapes.1.due.department rule.cutoff_too_close",
    ]);
  });

  test("moves its last day with a holiday, and only the moved one", () => {
    const [shape] = plan2025().shapes;
    const holiday = new Map([["2025-05-14", { day: "2025-05-14", working: false, name: "Nghỉ", source: "thử" }]]);
    if (!shape) throw new Error("no shape");
    expect(periodDays(shape, 2025, none)?.due[0]).toEqual({ level: "commune", nominalOn: "2025-05-14", dueOn: "2025-05-14" });
    expect(periodDays(shape, 2025, holiday)?.due[0]).toEqual({ level: "commune", nominalOn: "2025-05-14", dueOn: "2025-05-15" });
    // 14/11/2026 is a Saturday.
    expect(periodDays({ ...shape, due: due(11, 14), cutoff: day(11, 10) }, 2026, none)?.due[0]?.dueOn).toBe("2026-11-16");
  });
});
