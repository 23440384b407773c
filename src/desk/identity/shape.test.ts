import { expect, it } from "vitest";
import { PersonInput, UnitInput } from "#modules/identity/contract";
import { shapeReasons } from "./shape.ts";

it("names each field once with what is wrong with it", () => {
  const person = PersonInput.safeParse({ name: " ", email: "nobody", lang: "vi" });
  expect(person.error && shapeReasons(person.error)).toEqual([
    { id: "field.required", field: "name" },
    { id: "field.wrong", field: "email" },
  ]);
  const long = PersonInput.safeParse({ name: "x".repeat(121), email: "a@example.vn" });
  expect(long.error && shapeReasons(long.error)).toEqual([{ id: "field.too_long", field: "name", values: { max: 120 } }]);
});

it("says what a rule over two fields wants, at the field of the form", () => {
  const unit = UnitInput.safeParse({
    code: "a",
    slug: "a",
    kind: "centre",
    validFrom: "2025-07-01",
    validTo: "2025-07-01",
    names: { vi: { name: "A" } },
  });
  expect(unit.error && shapeReasons(unit.error)).toEqual([{ id: "field.before_start", field: "validTo" }]);
  const nameless = UnitInput.safeParse({ code: "a", slug: "a", kind: "centre", validFrom: "2025-07-01", names: {} });
  expect(nameless.error && shapeReasons(nameless.error, (path) => (path === "names.vi" ? "name-vi" : path))).toEqual([
    { id: "field.required", field: "name-vi" },
  ]);
});
