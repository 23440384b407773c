import { expect, test } from "vitest";
import { readTypedNumber, typedNumber } from "./typedNumber.ts";

const read = (given: unknown, fractions: boolean) => {
  const found = readTypedNumber(given, { fractions });
  return found.ok ? found.value : found.fault;
};

/** What is given, what a field of whole numbers takes it for, and what a field of fractions does. */
test.each<[unknown, unknown, unknown]>([
  ["1.248", 1248, 1248],
  ["1 248", 1248, 1248],
  ["1\u00a0248\u202f000", 1_248_000, 1_248_000],
  ["12.000.000", 12_000_000, 12_000_000],
  [" 12 ", 12, 12],
  ["0", 0, 0],
  ["", null, null],
  ["  ", null, null],
  [null, null, null],
  ["1,8", "not_whole", 1.8],
  ["1,248", "not_whole", 1.248],
  ["1.248,5", "not_whole", 1248.5],
  ["3,0", 3, 3],
  ["1.5", "not_a_number", "not_a_number"],
  ["12.50", "not_a_number", "not_a_number"],
  ["0.500", "not_a_number", "not_a_number"],
  ["1.000 000", "not_a_number", "not_a_number"],
  ["1e3", "not_a_number", "not_a_number"],
  ["0x10", "not_a_number", "not_a_number"],
  ["12 bài", "not_a_number", "not_a_number"],
  ["1,2,3", "not_a_number", "not_a_number"],
  [true, "not_a_number", "not_a_number"],
  [Number.NaN, "not_a_number", "not_a_number"],
  ["-5", "negative", "negative"],
  ["−3,7", "negative", "negative"],
  [-5, "negative", "negative"],
  [3.7, "not_whole", 3.7],
  [1248, 1248, 1248],
  [1e16, "number_too_large", "number_too_large"],
  ["10000000000000000", "number_too_large", "number_too_large"],
])("%j is read as %j where whole, %j where fractions may stand", (given, whole, fraction) =>
  expect([read(given, false), read(given, true)]).toEqual([whole, fraction]),
);

test("a refusal carries what stood there, and a number as it is typed is read again", () => {
  expect(readTypedNumber(" 1.5 ", { fractions: false })).toEqual({ ok: false, fault: "not_a_number", value: "1.5" });
  expect(readTypedNumber(3.7, { fractions: false })).toEqual({ ok: false, fault: "not_whole", value: "3,7" });
  for (const amount of [0, 1.8, 1248, 1e15]) expect(read(typedNumber(amount), true)).toBe(amount);
});
