import type { Context } from "hono";
import { LANGUAGE_INFO, type Lang } from "#kernel/languages";
import { publicAnswer } from "#modules/editions";
import { SECTIONS, type Section } from "#modules/editions/contract";
import { siteLanguages, siteNames } from "../../profile/current.ts";
import { allowEverySite, countQuestion, LIMITS, type Limits } from "../api/gate.ts";
import type { App, AppEnv } from "../app.ts";
import type { MountParts } from "../mount.ts";
import { element } from "../oai/xml.ts";
import { escapeXml } from "../sitemaps.ts";

type Parts = Pick<MountParts, "db" | "origin"> & { limits?: Limits };
/** The sizes of a frame, where whoever asks leaves room for them. */
const SIZES = { list: { width: 600, height: 520 }, card: { width: 600, height: 340 } } as const;
const CACHE_SECONDS = 600;
const LONGEST = 2000;
/** Words of a list's address that narrow it; a frame takes them over, and how many it shows. */
const FILTERS = ["topic", "year", "kind", "facet", "commune", "cell", "near", "km", "n"];
const PICTURE = { width: 1200, height: 630 };

/** `/oembed`: oEmbed 1.0 for the lists and the documents of the portal; what cannot be framed is refused by the statuses of the specification. */
export function mountOembed(app: App, { db, origin, limits = LIMITS }: Parts): void {
  app.get("/oembed", async (c) => {
    allowEverySite(c);
    const gate = await countQuestion(c, db, { limits, now: c.get("now") ?? new Date(), scope: "oembed" });
    if (!gate.open && "wait" in gate) return refuse(c, 429, { "retry-after": String(gate.wait) });
    if (!gate.open) return refuse(c, 401, { "www-authenticate": 'Bearer error="invalid_token"' });
    const asked = readQuestion(new URL(c.req.url).searchParams);
    if (typeof asked === "number") return refuse(c, asked);
    const place = placeOf(asked.url, origin);
    if (typeof place === "number") return refuse(c, place);
    const shown = place.slug === null ? await list(app, place) : await card({ db, origin }, place, asked);
    if (!shown) return refuse(c, 404);
    return tell(c, { ...shown, ...frameOf(origin, shown, place.slug === null ? "list" : "card", asked) }, asked.format, place.lang, origin);
  });
}

type Asked = { url: string; format: "json" | "xml"; maxWidth: number; maxHeight: number };
type Status = 400 | 401 | 404 | 429 | 501;

/** What is asked, or the status that refuses it: 400 for what cannot be read, 501 for a form that there is not. */
function readQuestion(search: URLSearchParams): Asked | Status {
  const names = ["url", "format", "maxwidth", "maxheight"];
  if (names.some((name) => search.getAll(name).length > 1)) return 400;
  const url = search.get("url") ?? "";
  if (url === "" || url.length > LONGEST) return 400;
  const format = search.get("format") ?? "json";
  if (format !== "json" && format !== "xml") return 501;
  const [maxWidth, maxHeight] = ["maxwidth", "maxheight"].map((name) => readSize(search.get(name)));
  return maxWidth === undefined || maxHeight === undefined ? 400 : { url, format, maxWidth, maxHeight };
}

/** Pixels; no limit when nothing is said, undefined for what is no size. */
function readSize(raw: string | null): number | undefined {
  if (raw === null) return Number.POSITIVE_INFINITY;
  return /^[1-9]\d{0,5}$/.test(raw) ? Number(raw) : undefined;
}

type Place = { lang: Lang; section: Section; slug: string | null; query: string };

/** The list or document at an address of ours; 401 for the office, which is nobody's to see, and 404 for whatever is not ours to show. */
function placeOf(address: string, origin: string): Place | Status {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url?.origin !== origin) return 404;
  if (url.pathname === "/desk" || url.pathname.startsWith("/desk/")) return 401;
  const [, word, name, rawSlug, ...more] = url.pathname.replace(/^\/embed(?=\/)/, "").split("/");
  const lang = siteLanguages().find((each) => each === word);
  const section = SECTIONS.find((each) => each === name);
  if (!lang || !section || more.length > 0) return 404;
  const kept = new URLSearchParams([...url.searchParams].filter(([key]) => FILTERS.includes(key)));
  const slug = rawSlug === undefined ? null : decoded(rawSlug);
  return slug === "" ? 404 : { lang, section, slug, query: kept.size > 0 ? `?${kept}` : "" };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text).slice(0, 200);
  } catch {
    return "";
  }
}

type Shown = { title: string; path: string; picture: string | null; author: string | null };

/** A list exists when its frame does: filters are the pages' own to judge. */
async function list(app: App, { lang, section, query }: Place): Promise<Shown | null> {
  const path = `/embed/${lang}/${section}${query}`;
  const answer = await app.request(path);
  const title = /<title>([^<]*)<\/title>/.exec(await answer.text())?.[1];
  return answer.status === 200 && title ? { title: unescaped(title), path, picture: null, author: null } : null;
}

async function card({ db, origin }: Pick<Parts, "db" | "origin">, { lang, section, slug }: Place, asked: Asked): Promise<Shown | null> {
  const answer = await publicAnswer(db, { lang, section, slug: slug ?? "" });
  if (answer.kind === "moved") return card({ db, origin }, { lang, section: answer.section, slug: answer.slug, query: "" }, asked);
  if (answer.kind !== "page") return null;
  const { edition } = answer;
  const fits = asked.maxWidth >= PICTURE.width && asked.maxHeight >= PICTURE.height;
  return {
    title: edition.title,
    path: `/embed/${lang}/${edition.section}/${encodeURIComponent(edition.slug)}`,
    picture: fits ? `${origin}/media/og/${edition.documentId}.png` : null,
    author: edition.unitName || null,
  };
}

function frameOf(origin: string, { title, path }: Shown, kind: keyof typeof SIZES, { maxWidth, maxHeight }: Asked) {
  const width = Math.min(SIZES[kind].width, maxWidth);
  const height = Math.min(SIZES[kind].height, maxHeight);
  const html = `<iframe src="${escapeXml(origin + path)}" title="${escapeXml(title)}" width="${width}" height="${height}" loading="lazy" style="border:0;max-width:100%"></iframe>`;
  return { width, height, html };
}

type Frame = Shown & { width: number; height: number; html: string };

function tell(c: Context<AppEnv>, shown: Frame, format: Asked["format"], lang: Lang, origin: string): Response {
  const { place, portal } = siteNames(lang);
  const answer: Record<string, string | number> = {
    type: "rich",
    version: "1.0",
    title: shown.title,
    ...(shown.author ? { author_name: shown.author } : {}),
    provider_name: `${place} · ${portal}`,
    provider_url: `${origin}/${lang}`,
    cache_age: CACHE_SECONDS,
    ...(shown.picture ? { thumbnail_url: shown.picture, thumbnail_width: PICTURE.width, thumbnail_height: PICTURE.height } : {}),
    html: shown.html,
    width: shown.width,
    height: shown.height,
  };
  const headers = { "content-language": LANGUAGE_INFO[lang].tag, "cache-control": `public, max-age=${CACHE_SECONDS}` };
  if (format === "json") return c.body(JSON.stringify(answer), 200, { ...headers, "content-type": "application/json" });
  const content = Object.entries(answer).map(([name, value]) => element(name, {}, String(value)));
  return c.body(`<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n${element("oembed", {}, ...content).xml}\n`, 200, {
    ...headers,
    "content-type": "text/xml; charset=utf-8",
  });
}

const REASONS: Record<Status, string> = {
  400: "Bad Request: url, and sizes in pixels, each once",
  401: "Unauthorized",
  404: "Not Found: no public list or document of this portal",
  429: "Too Many Requests",
  501: "Not Implemented: format is json or xml",
};

function refuse(c: Context, status: Status, headers: Record<string, string> = {}): Response {
  return c.body(REASONS[status], status, { ...headers, "content-type": "text/plain; charset=utf-8", "cache-control": "no-store" });
}

const unescaped = (text: string) =>
  text.replace(/&(?:amp|lt|gt|quot|#x27|#39);/g, (sign) => ({ "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"' })[sign] ?? "'");
