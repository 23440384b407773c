import { describe, expect, it } from "vitest";
import { safeNext } from "./next.ts";

describe("where to go after signing in", () => {
  it.each([
    ["/desk/edit/1?tab=2", "/desk/edit/1?tab=2"],
    ["/desk", "/desk"],
    ["//evil.example/desk", "/desk"],
    ["https://evil.example/desk", "/desk"],
    ["/desk\\@evil.example", "/desk"],
    ["/deskevil", "/desk"],
    ["/desk/sign-out", "/desk"],
    [null, "/desk"],
  ])("%s leads to %s", (value, expected) => {
    expect(safeNext(value)).toBe(expected);
  });
});
