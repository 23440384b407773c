import { createHash } from "node:crypto";
import type { Context } from "hono";
import { localDate } from "#kernel/clock";
import { dailyHash } from "#kernel/dailySalt";
import type { Queryable } from "#kernel/db";
import { count } from "#kernel/limits";
import { apiKeyOf, CLIENT_ADDRESS_HEADER, type KeyState } from "#modules/identity";
import { servedProfile } from "../../profile/current.ts";
import type { AppEnv } from "../app.ts";

/** How many questions one address may ask in a minute without a key. Each key has its own limit, which the desk gave it. */
export type Limits = { address: number };
export const LIMITS: Limits = { address: 600 };
export const WINDOW_SECONDS = 60;

/** Why a key opens nothing; `two` when a request names two. */
export type KeyFault = Exclude<KeyState["state"], "good"> | "two";
/** Whether a question may be asked: if not, in how many seconds to come again, or what is wrong with the key. */
export type Gate = { open: true } | { open: false; wait: number } | { open: false; key: KeyFault };
type Counting = { limits: Limits; now: Date; scope?: string };

/** Counts a question, against the key it brings or else the address it comes from, and says in the headers what is left. */
export async function countQuestion(c: Context<AppEnv>, db: Queryable, { limits, now, scope = "api" }: Counting): Promise<Gate> {
  const key = await keyOf(c, db, now);
  // Whoever tries keys out is counted as the address that they come from.
  const by =
    key?.state === "good"
      ? { name: "key", limit: key.perMinute, who: key.id }
      : { name: "address", limit: limits.address, who: await dailyHash(db, c.req.header(CLIENT_ADDRESS_HEADER) ?? null, now) };
  const { left, reset } = await count(db, `${scope}-${by.name}:${by.who}`, { limit: by.limit, windowSeconds: WINDOW_SECONDS, now });
  c.header("ratelimit-policy", `"${by.name}";q=${by.limit};w=${WINDOW_SECONDS}`);
  c.header("ratelimit", `"${by.name}";r=${Math.max(0, left)};t=${reset}`);
  if (left < 0) return { open: false, wait: reset };
  return key === null || key.state === "good" ? { open: true } : { open: false, key: key.state };
}

/** The key that a request brings in `Authorization: Bearer` or `X-Api-Key`, and what it opens; null when it brings none. */
async function keyOf(c: Context<AppEnv>, db: Queryable, now: Date): Promise<KeyState | { state: "two" } | null> {
  const bearer = /^Bearer +(\S+)$/i.exec(c.req.header("authorization")?.trim() ?? "")?.[1];
  const keys = [...new Set([bearer, c.req.header("x-api-key")?.trim()].filter((key) => key !== undefined))];
  const [key] = keys;
  if (key === undefined) return null;
  if (keys.length > 1) return { state: "two" };
  return apiKeyOf(db, key.slice(0, 200), localDate(now, servedProfile().timeZone));
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
    "access-control-allow-headers": "Authorization, X-Api-Key, If-None-Match, Accept-Language",
    "access-control-max-age": "86400",
  });
}

/** A JSON answer with its ETag, or 304 for whoever has it. */
export function send(c: Context, body: unknown, { language, type = "application/json" }: { language: string; type?: string }): Response {
  const text = JSON.stringify(body);
  const etag = `"${createHash("sha256").update(text).digest("base64url")}"`;
  const headers = { etag, "cache-control": "public, no-cache", "content-language": language, vary: "Accept-Language" };
  return isKnown(c.req.header("if-none-match"), etag)
    ? c.body(null, 304, headers)
    : c.body(text, 200, { ...headers, "content-type": type });
}

/** Whether a reader has an answer already, by its ETag. */
export const isKnown = (header: string | undefined, etag: string): boolean =>
  (header ?? "").split(",").some((each) => each.trim() === "*" || each.trim().replace(/^W\//, "") === etag.replace(/^W\//, ""));
