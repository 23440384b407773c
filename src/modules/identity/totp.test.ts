import { expect, it } from "vitest";
import { newTotpSecret, totpCode } from "./totp.ts";

// RFC 6238, appendix B, SHA-1; the last six of its eight digits.
const SECRET = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";
it.each([
  [59, "287082"],
  [1111111109, "081804"],
  [1111111111, "050471"],
  [1234567890, "005924"],
  [2000000000, "279037"],
  [20000000000, "353130"],
])("at %i seconds the code is %s", (seconds, code) => {
  expect(totpCode(SECRET, new Date(seconds * 1000))).toBe(code);
});

it("makes secrets that an authenticator can read", () => {
  expect(newTotpSecret()).toMatch(/^[A-Z2-7]{32}$/);
  expect(newTotpSecret()).not.toBe(newTotpSecret());
});
