import { PassThrough } from "node:stream";
import { createReadableStreamFromReadable } from "@react-router/node";
import { renderToPipeableStream } from "react-dom/server";
import { type EntryContext, type RouterContextProvider, ServerRouter } from "react-router";
import { nonceContext } from "./context.ts";
import { maintenanceStatus, reportFault } from "./faults.ts";

export { serveWeb } from "./http/serve.ts";
export { reportFault as handleError } from "./faults.ts";

const RENDER_LIMIT_MS = 10_000;

/**
 * Renders a page whole. Nothing is streamed: with `onAllReady` and no chunking React adds no inline script,
 * which the portal's `script-src 'none'` would block and which would leave hidden content behind.
 */
export default function handleRequest(
  request: Request,
  given: number,
  headers: Headers,
  routerContext: EntryContext,
  loadContext: Readonly<RouterContextProvider>,
): Promise<Response> | Response {
  const status = maintenanceStatus(request, headers, routerContext, given);
  headers.set("Content-Type", "text/html; charset=utf-8");
  if (request.method === "HEAD") return new Response(null, { status, headers });
  const nonce = loadContext.get(nonceContext);
  return new Promise((resolve, reject) => {
    let failed = false;
    let shell = false;
    const { pipe, abort } = renderToPipeableStream(<ServerRouter context={routerContext} url={request.url} nonce={nonce} />, {
      nonce,
      progressiveChunkSize: Number.POSITIVE_INFINITY,
      onShellReady() {
        shell = true;
      },
      onAllReady() {
        clearTimeout(timer);
        const body = new PassThrough();
        const stream = createReadableStreamFromReadable(body);
        pipe(body);
        resolve(new Response(stream, { status: failed ? 500 : status, headers }));
      },
      onShellError(error) {
        clearTimeout(timer);
        reject(error);
      },
      onError(error) {
        failed = true;
        // Before the shell stands, the router is handed the error, reports it and renders the error page.
        if (shell) reportFault(error, { request, context: loadContext, params: {} });
      },
    });
    const timer = setTimeout(abort, RENDER_LIMIT_MS);
  });
}
