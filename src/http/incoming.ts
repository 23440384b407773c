import type { IncomingMessage } from "node:http";
import type { Config } from "#kernel/config";
import { CLIENT_ADDRESS_HEADER, clientAddress } from "#modules/identity";
import { Fault } from "#kernel/errors";

/**
 * The request as the application sees it: scheme and host come from the configuration, never from the client, because
 * React Router refuses form posts whose Origin differs from the request's own address, and behind TLS it would.
 * The client's address travels in one header that only we write.
 */
export function publicRequest(
  request: Request,
  incoming: IncomingMessage | undefined,
  config: Pick<Config, "origin" | "trustedProxies">,
): Request {
  const { pathname, search } = new URL(request.url);
  const headers = new Headers(request.headers);
  headers.delete(CLIENT_ADDRESS_HEADER);
  const address = clientAddress({
    socket: incoming?.socket.remoteAddress,
    forwardedFor: headers.get("x-forwarded-for"),
    trustedProxies: config.trustedProxies,
  });
  if (address) headers.set(CLIENT_ADDRESS_HEADER, address);
  const hasBody = request.method !== "GET" && request.method !== "HEAD";
  return new Request(config.origin + pathname + search, {
    method: request.method,
    headers,
    signal: request.signal,
    redirect: "manual",
    ...(hasBody ? { body: request.body, duplex: "half" } : {}),
  } as RequestInit);
}

const CONTROL = /\p{Cc}/u;

/** Refuses addresses that cannot be decoded or carry control characters: below, they would become a 500. @throws Fault `address`. */
export function requireReadableAddress(url: URL): void {
  try {
    if (CONTROL.test(decodeURIComponent(url.pathname)) || url.search.includes("%00"))
      throw new Fault("bad_input", "address", "Bad Request");
  } catch {
    throw new Fault("bad_input", "address", "Bad Request");
  }
}

/** Content types in which our forms post. */
const FORM = /^(application\/x-www-form-urlencoded|multipart\/form-data)\s*(;|$)/i;
const JSON_TYPE = /^application\/json\s*(;|$)/i;
/** The requests that the desk's own scripts send; every other route reads a form, and would break on anything else. */
const TAKES_JSON = /^\/desk\/((save|lock|draft)\/[^/]+|here|reports\/consolidated\/[^/]+\/section)$/;

/** True for the addresses whose action reads JSON. */
export const takesJson = (pathname: string): boolean => TAKES_JSON.test(pathname.replace(/\.data$/, ""));

/**
 * Checks the body of a form post before a route reads it: a kind we know, and a multipart that holds together.
 * @throws Fault `body` instead of the TypeError that would end as 500.
 */
export async function requireReadableBody(request: Request): Promise<Request> {
  const type = request.headers.get("content-type") ?? "";
  if (JSON_TYPE.test(type) && takesJson(new URL(request.url).pathname)) return request;
  if (!FORM.test(type)) throw new Fault("bad_input", "body", "Unsupported content type");
  if (!/^multipart\//i.test(type)) return request;
  const bytes = await request.arrayBuffer();
  try {
    await new Response(bytes, { headers: { "content-type": type } }).formData();
  } catch {
    throw new Fault("bad_input", "body", "The form is damaged");
  }
  return new Request(request.url, { method: request.method, headers: request.headers, body: bytes, redirect: "manual" });
}
