import type { Context } from "hono";
import { localDate } from "#kernel/clock";
import { isLang, LANGUAGE_INFO, type Lang } from "#kernel/languages";
import { preferredLanguage } from "#kernel/languageChoice";
import { isUnavailable, RETRY_AFTER_S } from "#kernel/unavailable";
import { servedProfile, siteLanguages, siteNames } from "../../profile/current.ts";
import type { App, AppEnv } from "../app.ts";
import type { MountParts } from "../mount.ts";
import { allowEverySite, countQuestion, LIMITS, type Limits, preflight, send } from "./gate.ts";
import { openApi } from "./openapi.ts";
import type { ApiParts, Operation } from "./operation.ts";
import { OPERATIONS } from "./operations.ts";
import { API } from "./present.ts";
import { problem, type Teller, tooMany, wrongKey } from "./problem.ts";
import { readQuery } from "./query.ts";

type Parts = Pick<MountParts, "db" | "origin" | "kinds"> & { limits?: Limits };
const LICENCE_LINK = '<https://creativecommons.org/licenses/by/4.0/>; rel="license"';

/** `/api/v1`: everything public, to read; documented by `/api/v1/openapi.json`. */
export function mountApi(app: App, { db, origin, kinds, limits = LIMITS }: Parts): void {
  const parts: ApiParts = { db, origin, kinds };
  app.use(`${API}/*`, async (c, next) => {
    allowEverySite(c);
    c.header("vary", "Accept-Language");
    if (c.req.method === "OPTIONS") return preflight(c);
    const by = tellerOf(c, origin);
    if (c.req.method !== "GET" && c.req.method !== "HEAD") {
      c.header("allow", "GET, HEAD");
      return problem(c, by, "method");
    }
    try {
      const gate = await countQuestion(c, db, { limits, now: now(c) });
      if (gate.open) return await next();
      return "wait" in gate ? tooMany(c, by, gate.wait) : wrongKey(c, by, gate.key);
    } catch (error) {
      return unavailable(c, by, error);
    }
  });
  app.get(API, (c) => c.redirect(`${API}/openapi.json`, 307));
  app.get("/api", (c) => {
    const lang = languageOf(c) ?? servedProfile().sourceLanguage;
    return c.body(null, 302, { location: `/${lang}/api`, vary: "Accept-Language", "cache-control": "no-cache" });
  });
  app.get(`${API}/openapi.json`, (c) => {
    c.header("link", LICENCE_LINK);
    return send(c, openApi({ origin, title: [siteNames("en").place, siteNames("en").portal].join(" · ") }), {
      language: "en",
      type: "application/json",
    });
  });
  for (const operation of OPERATIONS) {
    app.get(API + operation.path.replace("{id}", ":id"), (c) => answer(c, parts, operation));
  }
  app.all(`${API}/*`, (c) => problem(c, tellerOf(c, origin), "notFound"));
}

async function answer(c: Context<AppEnv>, parts: ApiParts, operation: Operation): Promise<Response> {
  const by = tellerOf(c, parts.origin);
  const lang = languageOf(c) ?? servedProfile().sourceLanguage;
  const url = new URL(c.req.url);
  const search = new URLSearchParams(url.search);
  const id = c.req.param("id");
  if (id !== undefined) search.append("id", id);
  const query = readQuery(operation.query, search, by.lang);
  if (!query.ok) return problem(c, by, "parameters", query.errors);
  try {
    const found = await operation.read(parts, query.value, { lang, today: localDate(now(c), servedProfile().timeZone) });
    if (!found) return problem(c, by, "notFound");
    c.header("link", [LICENCE_LINK, ...(found.next ? [nextLink(url, parts.origin, found.next)] : [])].join(", "));
    return send(c, found.body, { language: LANGUAGE_INFO[lang].tag });
  } catch (error) {
    return unavailable(c, by, error);
  }
}

function nextLink(url: URL, origin: string, next: Record<string, string>): string {
  const search = new URLSearchParams(url.search);
  for (const [name, value] of Object.entries(next)) search.set(name, value);
  return `<${origin}${url.pathname}?${search}>; rel="next"`;
}

function unavailable(c: Context<AppEnv>, by: Teller, error: unknown): Response {
  if (!isUnavailable(error)) throw error;
  c.header("retry-after", String(RETRY_AFTER_S));
  return problem(c, by, "unavailable");
}

/** The language asked for, or the one preferred; null when nothing is said that the portal speaks. */
function languageOf(c: Context<AppEnv>): Lang | null {
  const asked = c.req.query("lang");
  const offered = siteLanguages();
  if (isLang(asked) && offered.includes(asked)) return asked;
  return preferredLanguage(c.req.header("accept-language") ?? null, offered);
}

/** Refusals speak English to whoever asks for no language of ours: they are read by those who write programs. */
const tellerOf = (c: Context<AppEnv>, origin: string): Teller => ({ origin, lang: languageOf(c) ?? "en" });

const now = (c: Context<AppEnv>): Date => c.get("now") ?? new Date();
