import { createHash } from "node:crypto";
import type { Context } from "hono";
import type { Db } from "#kernel/db";
import { count } from "#kernel/limits";
import { CLIENT_ADDRESS_HEADER } from "#modules/identity";
import type { AppEnv } from "../app.ts";

/** How many questions one address, and one key wherever it is used, may ask in a minute. */
export type Limits = { address: number; key: number };
export const LIMITS: Limits = { address: 600, key: 3000 };
const WINDOW_SECONDS = 60;
const KEY = /^[\w.-]{8,100}$/;

/** Counts a question. Says what is left in the headers, and answers in how many seconds to come again when it is one too many. */
export async function countQuestion(c: Context<AppEnv>, db: Db, limits: Limits, now: Date): Promise<number | null> {
  const key = c.req.header("x-api-key");
  const counted = [
    { name: "address", limit: limits.address, who: c.req.header(CLIENT_ADDRESS_HEADER) ?? "unknown" },
    ...(key && KEY.test(key) ? [{ name: "key", limit: limits.key, who: key }] : []),
  ];
  const found = await Promise.all(
    counted.map(async ({ name, limit, who }) => ({
      name,
      limit,
      ...(await count(db, `api-${name}:${digest(who)}`, { limit, windowSeconds: WINDOW_SECONDS, now })),
    })),
  );
  c.header("ratelimit-policy", found.map(({ name, limit }) => `"${name}";q=${limit};w=${WINDOW_SECONDS}`).join(", "));
  c.header("ratelimit", found.map(({ name, left, reset }) => `"${name}";r=${Math.max(0, left)};t=${reset}`).join(", "));
  const over = found.filter(({ left }) => left < 0).map(({ reset }) => reset);
  return over.length > 0 ? Math.max(...over) : null;
}

/** What lets pages of other sites read: everything here is public and no cookie is looked at. */
export function allowEverySite(c: Context): void {
  c.header("access-control-allow-origin", "*");
  c.header("access-control-expose-headers", "ETag, Link, Content-Language, RateLimit, RateLimit-Policy, Retry-After");
}

/** The answer to a browser that asks before it reads. */
export function preflight(c: Context): Response {
  return c.body(null, 204, {
    "access-control-allow-origin": "*",
    "access-control-allow-methods": "GET, HEAD",
    "access-control-allow-headers": "X-Api-Key, If-None-Match",
    "access-control-max-age": "86400",
  });
}

/** A JSON answer with its ETag, or 304 for whoever has it. */
export function send(c: Context, body: unknown, { language, type = "application/json" }: { language: string; type?: string }): Response {
  const text = JSON.stringify(body);
  const etag = `"${digest(text)}"`;
  const headers = { etag, "cache-control": "public, no-cache", "content-language": language, vary: "Accept-Language" };
  return isKnown(c.req.header("if-none-match"), etag)
    ? c.body(null, 304, headers)
    : c.body(text, 200, { ...headers, "content-type": type });
}

const isKnown = (header: string | undefined, etag: string) =>
  (header ?? "").split(",").some((each) => each.trim() === "*" || each.trim().replace(/^W\//, "") === etag);

// Hashed, and swept when the minute is over: nobody is known by it.
const digest = (text: string) => createHash("sha256").update(text).digest("base64url");
