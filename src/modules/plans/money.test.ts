import { expect, test } from "vitest";
import { newId } from "#kernel/ids";
import { BudgetLineInput } from "./contract.ts";

const line = (estimate: unknown) =>
  BudgetLineInput.safeParse({ planId: newId(), unitId: newId(), source: "state_budget", sourceUnitId: newId(), estimate });

test.each<[unknown, number]>([
  ["12.500.000", 12_500_000],
  ["12 500 000", 12_500_000],
  ["", 0],
  [5, 5],
])("%j is %d đồng", (given, amount) => expect(line(given).data?.estimate).toBe(amount));

test.each([
  ["1.5", "not_a_number"],
  ["0x10", "not_a_number"],
  ["1e9", "not_a_number"],
  ["12,5", "not_whole"],
  [0.5, "not_whole"],
  ["-1", "negative"],
])("%j is no sum of money: %s", (given, message) =>
  expect(line(given).error?.issues).toMatchObject([
    { path: ["estimate"], message, params: { value: String(given).replace(/^0\.5$/, "0,5") } },
  ]),
);
