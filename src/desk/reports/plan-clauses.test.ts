import { expect, test } from "vitest";
import type { Frame } from "#modules/plans/contract";
import { shapesOfClauses } from "./plan-clauses.ts";
import { writeDay } from "./rule-form.ts";

type Clauses = Frame["reports"];
const clause = (period: Clauses[number]["period"], lastDay: string | null) => ({ period, lastDay, to: null, through: null });
const said = (clauses: Clauses, year: number) =>
  shapesOfClauses(clauses, year).map(({ name, key, starts, cutoff, due }) =>
    [key, name, writeDay(starts), writeDay(cutoff), ...due.map(({ on }) => writeDay(on))].join(" "),
  );

test("the two periods of the 2025 plan: last days 14/5 and 14/11, and nothing lies between a cut-off and the next start", () => {
  expect(said([clause("half_year", "2025-05-14"), clause("year", "2025-11-14"), clause("ad_hoc", null)], 2025)).toEqual([
    "h1 6 tháng đầu năm 11/11- 10/5 14/5 14/5 14/5",
    "year Năm 11/11- 10/11 14/11 14/11 14/11",
  ]);
});

test("a last day after the plan's year stays with its year, and two half-years follow each other", () => {
  expect(said([clause("year", "2026-01-09")], 2025)).toEqual(["year Năm 6/1 5/1+ 9/1+ 9/1+ 9/1+"]);
  expect(said([clause("half_year", "2025-12-10"), clause("half_year", "2025-06-10")], 2025)).toEqual([
    "h1 6 tháng đầu năm 1/1 6/6 10/6 10/6 10/6",
    "h2 6 tháng cuối năm 7/6 6/12 10/12 10/12 10/12",
  ]);
});

test("a clause without a day, or said twice, adds nothing", () => {
  expect(said([clause("year", null), clause("periodic", "2025-05-05")], 2025)).toEqual([]);
  expect(said([clause("year", "2025-11-14"), clause("year", "2025-11-14")], 2025)).toHaveLength(1);
});
