import { expect, test } from "vitest";
import { isUnavailable } from "./unavailable.ts";

test("a database that cannot be reached is found behind the wrappers", () => {
  const refused = Object.assign(new Error("connect"), { code: "ECONNREFUSED" });
  expect(isUnavailable(new Error("query failed", { cause: refused }))).toBe(true);
  expect(isUnavailable(new AggregateError([refused]))).toBe(true);
  expect(isUnavailable(Object.assign(new Error("starting up"), { code: "57P03" }))).toBe(true);
  expect(isUnavailable(new Error("query failed", { cause: new Error("Connection terminated unexpectedly") }))).toBe(true);
});

test("a faulty question is no maintenance", () => {
  expect(isUnavailable(Object.assign(new Error("syntax"), { code: "42601" }))).toBe(false);
  expect(isUnavailable(null)).toBe(false);
});
