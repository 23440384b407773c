import { expect, test } from "vitest";
import { readNumber } from "./read-number.ts";

test.each([
  ["1200", "vi", 1200],
  ["1.200", "vi", 1200],
  ["1.200,5", "vi", 1200.5],
  ["0,75", "vi", 0.75],
  ["1,200.5", "en", 1200.5],
  ["1 200", "vi", 1200],
  ["-3", "vi", -3],
  ["1.20", "vi", null],
  ["=1+1", "vi", null],
  ["năm trăm", "vi", null],
  ["", "vi", null],
  ["9".repeat(400), "vi", null],
] as const)("%j in %s is %s", (typed, lang, value) => expect(readNumber(typed, lang)).toBe(value));
