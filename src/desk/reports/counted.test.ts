import { expect, test } from "vitest";
import { CATALOGUE_KINDS } from "#modules/catalogue/contract";
import { FIGURE_SOURCES, RECORD_KINDS } from "#modules/reports/contract";
import { COUNTED, countedBy, figureLineOf } from "./counted.ts";
import { outlineFaults, readOutline } from "./rule-form.ts";

test("every kind of the catalogue can be counted, and every source has words of its own that are read back", () => {
  expect([...RECORD_KINDS].toSorted()).toEqual(CATALOGUE_KINDS.map(({ id }) => id).toSorted());
  expect(new Set(FIGURE_SOURCES.map((source) => COUNTED[source].words)).size).toBe(FIGURE_SOURCES.length);
  for (const source of FIGURE_SOURCES) {
    expect(countedBy(COUNTED[source].words.toLocaleUpperCase("vi").normalize("NFD")), source).toBe(source);
    expect(readOutline(`Mục\n${figureLineOf(source)}`)[0]?.figures[0], source).toMatchObject({ source, measure: COUNTED[source].measure });
  }
  expect(countedBy("Bản ghi di sản mới")).toBe("documents_heritage");
});

test("a source that nothing counts is named, one left out is none", () => {
  expect(
    outlineFaults("Mục\n- Di sản | bản ghi | bản ghi di sản mơi\n- Tin | bài | tin, bài mới\n- Sự kiện | lần\n- Khác | lần |"),
  ).toEqual([{ id: "rule.source_unknown", field: "outline", values: { name: "Di sản", source: "bản ghi di sản mơi" } }]);
});
