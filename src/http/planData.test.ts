import { expect, test } from "vitest";
import { csvCell as cell } from "#kernel/csvCell";

test.each([
  ["=HYPERLINK(1)", "'=HYPERLINK(1)"],
  ["  +1", "'  +1"],
  ["- gạch đầu dòng", "'- gạch đầu dòng"],
  ["＝1", "'＝1"],
  ["@a", "'@a"],
  ['nói "có", rồi', '"nói ""có"", rồi"'],
  ["=a,b", '"\'=a,b"'],
  ["bình thường", "bình thường"],
  [-3, "-3"],
])("a cell of %s is written %s", (value, written) => {
  expect(cell(value)).toBe(written);
});
