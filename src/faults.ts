import { type EntryContext, type HandleErrorFunction, isRouteErrorResponse, type RouterContextProvider } from "react-router";
import { requestContext } from "./context.ts";
import { isUnavailable, RETRY_AFTER_S } from "./kernel/unavailable.ts";

const withoutDatabase = new WeakSet<Request>();

/**
 * Writes a fault of a loader, an action or a page to the log, once, under the id that the reader is given. What a
 * route throws as an answer (404, 410 …) does not come here; what the router itself refuses (405) is the sender's, and no fault.
 */
export const reportFault: HandleErrorFunction = (error, { request, context }) => {
  // The reader left: what broke is only the line to him.
  if (request.signal.aborted) return;
  if (isRouteErrorResponse(error) && error.status < 500) return;
  const { runtime, requestId } = (context as Readonly<RouterContextProvider>).get(requestContext);
  if (isUnavailable(error)) {
    withoutDatabase.add(request);
    runtime.log.warn({ err: error, requestId }, "database unavailable");
  } else runtime.log.error({ err: error, requestId }, "request failed");
};

/**
 * A lost database is maintenance, not a defect: whichever loader met it, the page becomes the one for 503. Answers the
 * status to send.
 */
export function maintenanceStatus(request: Request, headers: Headers, { staticHandlerContext }: EntryContext, status: number): number {
  const { errors } = staticHandlerContext;
  if (!errors || !withoutDatabase.has(request)) return status;
  headers.set("Retry-After", String(RETRY_AFTER_S));
  const answer = { status: 503, statusText: "Service Unavailable", internal: true, data: null };
  staticHandlerContext.errors = Object.fromEntries(Object.keys(errors).map((route) => [route, answer]));
  return 503;
}
