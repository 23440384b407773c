import { expect, it } from "vitest";
import { unitMatches } from "./unit-search.ts";

const unit = { name: "Ủy ban nhân dân tỉnh Phú Thọ", shortName: "UBND tỉnh", code: "ubnd-tinh" };
it.each([
  ["uy ban", true],
  ["ỦY BAN", true],
  ["tho phu", true],
  ["ubnd", true],
  ["", true],
  ["so van hoa", false],
])("%j finds the unit: %s", (search, expected) => {
  expect(unitMatches(unit, search)).toBe(expected);
});

it("reads Đ as D", () => {
  expect(unitMatches({ name: "Xã Đào Xá", shortName: null, code: "dao-xa" }, "dao")).toBe(true);
});
