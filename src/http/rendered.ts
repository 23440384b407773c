import { isId } from "#kernel/ids";
import { isLang } from "#kernel/languages";
import { tallyOf } from "#kernel/pageViews";
import type { Rendered } from "./packedPage.ts";

/** Written by loaders of public pages: the cache tags of all that the page shows. Without one of them a page is never stored. */
const TAGS_HEADERS = ["surrogate-key", "x-xoan-tags"];
const DOCUMENT_TAG = "doc:";
const SHORT_MS = 60_000;
const LONG_MS = 600_000;
/** Statuses worth keeping: pages, moves, and notices of withdrawal. Other errors never. */
const STORED: ReadonlyMap<number, number> = new Map([
  [200, LONG_MS],
  [301, SHORT_MS],
  [308, SHORT_MS],
  [410, SHORT_MS],
]);

/**
 * Takes a response of the application apart for the cache: internal headers go, `surrogate-key` and `cache-control`
 * come. The reader always revalidates; a CDN may keep the page for seconds, or as long as it likes if it purges by our keys.
 */
export async function toRendered(path: string, response: Response): Promise<Rendered> {
  const body = new Uint8Array(await response.arrayBuffer());
  const maxAgeMs = STORED.get(response.status);
  const own = response.headers.get("cache-control") ?? "";
  const storable = maxAgeMs !== undefined && !response.headers.has("set-cookie") && !/no-store|private/.test(own);
  const tags = storable
    ? TAGS_HEADERS.map((name) => response.headers.get(name) ?? "")
        .join(" ")
        .split(/[\s,]+/)
        .filter(Boolean)
    : [];
  const headers: [string, string][] = [];
  response.headers.forEach((value, name) => {
    if (
      !name.startsWith("x-xoan-") &&
      name !== "surrogate-key" &&
      name !== "cache-control" &&
      name !== "vary" &&
      name !== "transfer-encoding"
    )
      headers.push([name, value]);
  });
  headers.push(["vary", "accept-encoding"], ["cache-control", cacheControl(tags.length > 0, maxAgeMs ?? 0, own)]);
  if (tags.length > 0) headers.push(["surrogate-key", tags.join(" ")]);
  return {
    status: response.status,
    headers,
    body,
    tags,
    view: response.status === 200 ? viewOf(path, tags) : null,
    maxAgeMs: maxAgeMs ?? 0,
  };
}

function cacheControl(stored: boolean, maxAgeMs: number, own: string): string {
  // Ten seconds at most for shared caches that cannot be purged by key.
  if (stored) return `public, max-age=0, s-maxage=${Math.min(10, maxAgeMs / 1000)}, must-revalidate`;
  return own || "no-store";
}

/** The document a page is about: the first document tag of an address three words deep. Lists name many and count none. */
function viewOf(path: string, tags: readonly string[]): Rendered["view"] {
  const [, lang, section, slug, further] = (path.split("?")[0] ?? "").split("/");
  const documentId = tags.find((tag) => tag.startsWith(DOCUMENT_TAG))?.slice(DOCUMENT_TAG.length);
  return section && slug && further === undefined && isLang(lang) && isId(documentId) ? tallyOf(documentId, lang) : null;
}
