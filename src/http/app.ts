import { randomBytes } from "node:crypto";
import type { IncomingMessage } from "node:http";
import { Hono, type MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";
import { compress } from "hono/compress";
import { csrf } from "hono/csrf";
import { HTTPException } from "hono/http-exception";
import type { Config } from "#kernel/config";
import { isFault } from "#kernel/errors";
import { newRequestId } from "#kernel/ids";
import { isLang, type Lang } from "#kernel/languages";
import type { Log } from "#kernel/log";
import { isUnavailable, RETRY_AFTER_S } from "#kernel/unavailable";
import type { Actor } from "#modules/identity/contract";
import type { RequestInfo, Runtime } from "../context.ts";
import { publicRequest, requireReadableAddress, requireReadableBody } from "./incoming.ts";
import { areaOf, securityHeaders } from "./securityHeaders.ts";
import { outsideWords } from "#modules/requests/contract";
import { bodyLimitOf, isReaderForm, plainRefusal } from "./uploadLimit.ts";

/** What the HTTP layer asks of sign-in. */
export type SessionGate = {
  handler(request: Request): Promise<Response>;
  /** Who is signed in; a broken cookie is nobody. */
  session(headers: Headers): Promise<Actor | null>;
};

/** The parts an application is made of; each is replaceable in tests. */
export type AppParts = {
  config: Pick<Config, "origin" | "trustedProxies">;
  log: Log;
  runtime: Runtime;
  auth: SessionGate;
  now(): Date;
  /** React Router, or whatever renders pages. */
  pages(request: Request, info: RequestInfo): Promise<Response>;
  /** Adds routes that come before the pages: files, feeds, sitemaps, uploads, health. */
  mount?(app: App): void;
};

export type AppEnv = { Bindings: { incoming?: IncomingMessage }; Variables: RequestInfo };
export type App = Hono<AppEnv>;

const METHODS: ReadonlySet<string> = new Set(["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"]);
const FORM_BYTES = 8 * 1024 * 1024;

/** Addresses that only read what is public and look at no cookie: every other site may use them, also by forms. */
const isOpen = (path: string): boolean => path === "/oai" || path === "/api/v1" || path.startsWith("/api/v1/");

/** The application: every request passes here except hits of the page cache. */
export function createApp(parts: AppParts): { fetch(request: Request, env?: AppEnv["Bindings"]): Promise<Response> } {
  const { config, log } = parts;
  const app: App = new Hono<AppEnv>();
  const https = config.origin.startsWith("https:");

  app.use(async (c, next) => {
    const url = new URL(c.req.url);
    const area = areaOf(url.pathname);
    const requestId = newRequestId();
    const nonce = area === "desk" ? randomBytes(18).toString("base64url") : undefined;
    const set = {
      runtime: parts.runtime,
      lang: langOf(url.pathname),
      actor: null,
      requestId,
      now: parts.now(),
      origin: config.origin,
      nonce,
    };
    for (const [name, value] of Object.entries(set)) c.set(name as keyof RequestInfo, value as never);
    const headers = securityHeaders(area, { nonce, https, path: url.pathname });
    try {
      requireReadableAddress(url);
      await next();
    } catch (error) {
      c.res = failure(error, log, requestId);
    }
    for (const [name, value] of headers) if (!c.res.headers.has(name)) c.header(name, value);
    if (area === "desk" && !c.res.headers.has("cache-control")) c.header("cache-control", "no-store");
    // On a fault the reader can name what the log knows it by.
    if (area === "desk" || c.res.status >= 500) c.header("x-request-id", requestId);
  });
  app.onError((error, c) => failure(error, log, c.get("requestId")));
  const guarded = csrf({ origin: config.origin });
  app.use(async (c, next) => {
    if (isOpen(c.req.path)) return next();
    if (!isReaderForm(c.req.path)) return guarded(c, next);
    // The pages are cached for everybody and carry no token: where a form comes from is all that tells our own from another site's.
    if (await passes(guarded, c)) return next();
    return plainRefusal(403, outsideWords[c.get("lang")].origin);
  });
  app.use((c, next) => bodyLimit(bodyLimitOf(c.req.path, c.get("lang"), { maxSize: FORM_BYTES, onError: tooLarge }))(c, next));
  const compressed = compress();
  app.use(async (c, next) => (areaOf(c.req.path) === "desk" ? compressed(c, next) : next()));
  app.use(withSession(parts.auth));
  const signIn = (request: Request) => parts.auth.handler(request);
  app.on(["GET", "POST"], ["/api/auth/*", "/desk/api/auth/*"], (c) => signIn(c.req.raw));
  parts.mount?.(app);
  app.all("*", async (c) => {
    const posted = c.req.method !== "GET" && c.req.method !== "HEAD" && c.req.method !== "OPTIONS";
    const request = posted ? await requireReadableBody(c.req.raw) : c.req.raw;
    return parts.pages(request, infoOf(c.var));
  });
  return {
    async fetch(request, env = {}) {
      const asksBefore = request.method === "OPTIONS" && isOpen(new URL(request.url).pathname);
      if (!METHODS.has(request.method) && !asksBefore)
        return new Response("Method Not Allowed", { status: 405, headers: { allow: [...METHODS].join(", ") } });
      return app.fetch(publicRequest(request, env.incoming, config), env);
    },
  };
}

/** The request info of a Hono context as the object that routes receive. */
export function infoOf(vars: Readonly<RequestInfo>): RequestInfo {
  const { runtime, lang, actor, requestId, now, origin, nonce } = vars;
  return { runtime, lang, actor, requestId, now, origin, nonce };
}

/** Whether a guard lets a request through. */
async function passes(guard: MiddlewareHandler, c: Parameters<MiddlewareHandler>[0]): Promise<boolean> {
  let through = false;
  try {
    await guard(c, async () => {
      through = true;
    });
  } catch (error) {
    if (!(error instanceof HTTPException)) throw error;
  }
  return through;
}

function withSession(auth: SessionGate): MiddlewareHandler<AppEnv> {
  return async (c, next) => {
    // `/desk.data` is the desk too: client navigation asks it for the index.
    if (areaOf(c.req.path) === "desk" && !c.req.path.startsWith("/desk/api/auth/")) c.set("actor", await auth.session(c.req.raw.headers));
    await next();
  };
}

function langOf(path: string): Lang {
  const word = path.split("/")[1]?.replace(/\.data$/, "");
  return isLang(word) ? word : "vi";
}

function tooLarge(): Response {
  return new Response("Content Too Large", { status: 413, headers: { "content-type": "text/plain; charset=utf-8" } });
}

function failure(error: unknown, log: Log, requestId: string): Response {
  if (error instanceof HTTPException) return error.getResponse();
  const headers = { "content-type": "text/plain; charset=utf-8", "cache-control": "no-store", "x-request-id": requestId };
  if (isFault(error)) return new Response(error.message, { status: error.status, headers });
  if (error instanceof URIError) return new Response("Bad Request", { status: 400, headers });
  if (isUnavailable(error)) {
    log.warn({ err: error, requestId }, "database unavailable");
    return new Response("Service Unavailable", { status: 503, headers: { ...headers, "retry-after": String(RETRY_AFTER_S) } });
  }
  log.error({ err: error, requestId }, "request failed");
  return new Response("Internal Server Error", { status: 500, headers });
}
