import { RouterContextProvider } from "react-router";
import { expect, test } from "vitest";
import { type RequestInfo, requestContext } from "./context.ts";
import { reportFault } from "./faults.ts";

function told(error: unknown, signal?: AbortSignal): string[] {
  const lines: string[] = [];
  const log = {
    warn: (_: object, text: string) => lines.push(`warn ${text}`),
    error: (_: object, text: string) => lines.push(`error ${text}`),
  };
  const context = new RouterContextProvider();
  context.set(requestContext, { runtime: { log }, requestId: "r" } as unknown as RequestInfo);
  reportFault(error, { request: new Request("http://127.0.0.1/", signal ? { signal } : {}), context, params: {} } as never);
  return lines;
}

const refusal = (status: number) => ({ status, statusText: "", data: "", internal: true });

test("only our own faults are written to the log", () => {
  expect(told(new Error("broken"))).toEqual(["error request failed"]);
  expect(told(refusal(500))).toEqual(["error request failed"]);
  expect(told(refusal(405))).toEqual([]);
  expect(told(Object.assign(new Error("gone"), { code: "ECONNREFUSED" }))).toEqual(["warn database unavailable"]);
  expect(told(new Error("broken"), AbortSignal.abort())).toEqual([]);
});
