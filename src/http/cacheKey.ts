import { LANGUAGES } from "#kernel/languages";

/** Query words that the portal understands; every other one (campaign marks, cache busters) is left out of the key and of the render. */
export const PORTAL_QUERY = [
  "after",
  "before",
  "cell",
  "commune",
  "facet",
  "from",
  "in",
  "kind",
  "km",
  "lang",
  "month",
  "near",
  "n",
  "page",
  "park",
  "q",
  "section",
  "sort",
  "state",
  "topic",
  "type",
  "unit",
  "year",
] as const;

const PORTAL_PATH = new RegExp(`^/(?:(?:embed/)?(?:${LANGUAGES.join("|")})(?:/[^?#]*)?|sitemap[a-z-]*\\.xml|robots\\.txt)$`);
const MAX_LENGTH = 1024;
const allowed: ReadonlySet<string> = new Set(PORTAL_QUERY);

/**
 * The cache key of a request target: path plus allowed query in a fixed order, free of cookies and headers.
 * Null for whatever must not be cached: the desk, the language chooser at `/`, files, and overlong addresses.
 */
export function cacheKey(target: string): string | null {
  if (target.length > MAX_LENGTH) return null;
  const mark = target.indexOf("?");
  const path = mark < 0 ? target : target.slice(0, mark);
  if (!PORTAL_PATH.test(path) || path.endsWith(".data") || path.endsWith(".epub")) return null;
  if (mark < 0) return path;
  const pairs = [...new URLSearchParams(target.slice(mark + 1))].filter(([name]) => allowed.has(name));
  if (pairs.length === 0) return path;
  if (pairs.length > 8) return null;
  pairs.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return `${path}?${new URLSearchParams(pairs)}`;
}
