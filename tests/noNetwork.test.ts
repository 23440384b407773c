import { connect } from "node:net";
import { expect, test } from "vitest";

test("tests reach nothing outside, by fetch or by socket", async () => {
  await expect(fetch("https://example.org/").catch((error: Error) => Promise.reject(error.cause))).rejects.toThrow(
    "Tests may not reach the host example.org",
  );
  expect(() => connect(443, "192.0.2.1")).toThrow("Tests may not reach the address 192.0.2.1");
});
