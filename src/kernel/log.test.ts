import { expect, test } from "vitest";
import { createLog } from "./log.ts";

test("no password, cookie or credential of an address reaches the log", () => {
  let written = "";
  const log = createLog({ level: "info", name: "test" }, { write: (line: string) => void (written += line) });
  log.info({ password: "s3cret", req: { headers: { cookie: "s3cret", authorization: "s3cret" } }, form: { token: "s3cret" } }, "hello");
  log.error({ err: Object.assign(new Error("connect postgres://xoan:s3cret@127.0.0.1/x failed"), { detail: "row s3cret", code: "X1" }) });
  expect(written).toContain("hello");
  expect(written).toContain("postgres://***@127.0.0.1/x");
  expect(written).toContain("X1");
  expect(written).not.toContain("s3cret");
});
