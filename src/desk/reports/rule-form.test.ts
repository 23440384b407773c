import { expect, test } from "vitest";
import { readDay, readOutline, readShapes, writeDay, writeOutline } from "./rule-form.ts";

test("days are read as officers write them", () => {
  expect(readDay("15/5")).toEqual({ day: 15, month: 5, year: 0 });
  expect(readDay(" 15 / 11 -")).toEqual({ day: 15, month: 11, year: -1 });
  expect(readDay("20/1+")).toEqual({ day: 20, month: 1, year: 1 });
  expect([readDay("15-5"), readDay("mai"), readDay("")]).toEqual([null, null, null]);
  expect(["15/11-", "20/1+", "1/2"].map((text) => writeDay(readDay(text) ?? { day: 0, month: 0, year: 0 }))).toEqual([
    "15/11-",
    "20/1+",
    "1/2",
  ]);
});

test("an outline is written and read back the same", () => {
  const text = "Chỉ đạo\n- Văn bản | văn bản\nQuảng bá\n- Tin, bài | bài | bản đã xuất bản";
  expect(writeOutline(readOutline(text))).toBe(text);
  const source = (words: string) => readOutline(`Quảng bá\n- Tin, bài | bài | ${words}`)[0]?.figures[0]?.source;
  expect(["Bản đã xuất bản", "editions_published", "gì đó"].map(source)).toEqual(["editions_published", "editions_published", null]);
  expect(source("Bản tiếng Hàn")).toBe("editions_ko");
  expect(readOutline("- Mồ côi | bài")[0]).toMatchObject({ id: "s1", title: "- Mồ côi | bài", figures: [] });
});

const read = (fields: Record<string, string>, ...levels: ("commune" | "department")[]) => readShapes((name) => fields[name] ?? "", levels);
const half = {
  "shapes.0.name": "6 tháng",
  "shapes.0.frequency": "half_year",
  "shapes.0.starts": "15/11-",
  "shapes.0.ends": "10/5",
  "shapes.0.cutoff": "10/5",
  "shapes.0.due.commune": "12/5",
  "shapes.0.due.department": "14/5",
  "shapes.0.due.lead": "20/5",
};

test("every level has its own last day, the unit that collects comes last", () => {
  expect(read(half, "department", "commune").shapes[0]?.due).toEqual([
    { level: "commune", on: { day: 12, month: 5, year: 0 } },
    { level: "department", on: { day: 14, month: 5, year: 0 } },
    { level: "lead", on: { day: 20, month: 5, year: 0 } },
  ]);
  // Without its day a level is missing here, so that the validator can say so.
  expect(read({ ...half, "shapes.0.due.commune": "" }, "department", "commune").shapes[0]?.due.map((due) => due.level)).toEqual([
    "department",
    "lead",
  ]);
});

test("periods of one frequency have keys of their own, which a changed rule keeps", () => {
  const quarter = (at: number, key = "") => ({
    [`shapes.${at}.name`]: `Quý ${at}`,
    [`shapes.${at}.frequency`]: "quarter",
    [`shapes.${at}.key`]: key,
  });
  expect(read({ ...quarter(0), ...quarter(3), ...quarter(11, "q9") }).shapes.map((shape) => shape.key)).toEqual(["q1", "q2", "q9"]);
});

test("a day that can not be read is a reason with its field, not a guess", () => {
  const { shapes, reasons } = read({ ...half, "shapes.0.ends": "hôm nào", "shapes.0.due.commune": "14.5" }, "commune");
  expect(shapes).toHaveLength(1);
  expect(reasons).toEqual([
    { id: "rule.day", field: "shapes.0.ends", values: { day: "hôm nào" } },
    { id: "rule.day", field: "shapes.0.due.commune", values: { day: "14.5" } },
  ]);
});
