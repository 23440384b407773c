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
import { problem, tooMany } from "./problem.ts";
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
    const lang = languageOf(c);
    if (c.req.method !== "GET" && c.req.method !== "HEAD") {
      c.header("allow", "GET, HEAD");
      return problem(c, lang, "method");
    }
    try {
      const wait = await countQuestion(c, db, limits, now(c));
      return wait === null ? await next() : tooMany(c, lang, wait);
    } catch (error) {
      return unavailable(c, lang, error);
    }
  });
  app.get(API, (c) => c.redirect(`${API}/openapi.json`, 307));
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
  app.all(`${API}/*`, (c) => problem(c, languageOf(c), "notFound"));
}

async function answer(c: Context<AppEnv>, parts: ApiParts, operation: Operation): Promise<Response> {
  const reader = languageOf(c);
  const url = new URL(c.req.url);
  const search = new URLSearchParams(url.search);
  const id = c.req.param("id");
  if (id !== undefined) search.append("id", id);
  const query = readQuery(operation.query, search, reader);
  if (!query.ok) return problem(c, reader, "parameters", query.errors);
  try {
    const found = await operation.read(parts, query.value, { lang: reader, today: localDate(now(c), servedProfile().timeZone) });
    if (!found) return problem(c, reader, "notFound");
    c.header("link", [LICENCE_LINK, ...(found.next ? [nextLink(url, parts.origin, found.next)] : [])].join(", "));
    return send(c, found.body, { language: LANGUAGE_INFO[reader].tag });
  } catch (error) {
    return unavailable(c, reader, error);
  }
}

function nextLink(url: URL, origin: string, next: Record<string, string>): string {
  const search = new URLSearchParams(url.search);
  for (const [name, value] of Object.entries(next)) search.set(name, value);
  return `<${origin}${url.pathname}?${search}>; rel="next"`;
}

function unavailable(c: Context<AppEnv>, lang: Lang, error: unknown): Response {
  if (!isUnavailable(error)) throw error;
  c.header("retry-after", String(RETRY_AFTER_S));
  return problem(c, lang, "unavailable");
}

/** The language asked for, the one preferred, or the province's own. */
function languageOf(c: Context<AppEnv>): Lang {
  const asked = c.req.query("lang");
  const offered = siteLanguages();
  if (isLang(asked) && offered.includes(asked)) return asked;
  return preferredLanguage(c.req.header("accept-language") ?? null, offered) ?? servedProfile().sourceLanguage;
}

const now = (c: Context<AppEnv>): Date => c.get("now") ?? new Date();
