import { expect, test } from "vitest";
import { readDay, readOutline, readShapes, writeDay, writeOutline } from "./rule-form.ts";

test("days are read as officers write them", () => {
  expect(readDay("15/5")).toEqual({ day: 15, month: 5, year: 0 });
  expect(readDay(" 15 / 11 -")).toEqual({ day: 15, month: 11, year: -1 });
  expect([readDay("15-5"), readDay("mai"), readDay("")]).toEqual([null, null, null]);
  expect(writeDay({ day: 15, month: 11, year: -1 })).toBe("15/11-");
});

test("an outline is written and read back the same", () => {
  const text = "Chỉ đạo\n- Văn bản | văn bản\nQuảng bá\n- Tin, bài | bài | editions_published";
  expect(writeOutline(readOutline(text))).toBe(text);
  expect(readOutline("- Mồ côi | bài")[0]).toMatchObject({ id: "s1", title: "- Mồ côi | bài", figures: [] });
});

test("a day that can not be read is a reason with its field, not a guess", () => {
  const fields: Record<string, string> = {
    "shape0.name": "6 tháng",
    "shape0.starts": "15/11-",
    "shape0.ends": "hôm nào",
    "shape0.cutoff": "10/5",
    "shape0.due": "14/5",
  };
  const { shapes, reasons } = readShapes((name) => fields[name] ?? "", ["department"]);
  expect(shapes).toHaveLength(1);
  expect(reasons).toEqual([{ id: "rule.day", field: "shape0.ends", values: { day: "hôm nào" } }]);
});
