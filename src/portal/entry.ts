import { data, type RouterContextProvider } from "react-router";
import { type RequestInfo, requestContext } from "../context.ts";
import { homeZone, localDate } from "../kernel/clock.ts";
import type { Lang } from "../kernel/languages.ts";
import { siteLanguages } from "../profile/current.ts";

/** Answers 404. One wording for everything that is not there, so that nothing can be learned from the difference. */
export function missing(): never {
  throw data(null, { status: 404 });
}

/** What a portal loader starts from; a language that the portal does not offer is an address that does not exist. Throws a 404 response. */
export function entry(
  context: Readonly<RouterContextProvider>,
  word: string | undefined,
): {
  request: RequestInfo;
  db: RequestInfo["runtime"]["db"];
  kinds: RequestInfo["runtime"]["kinds"];
  lang: Lang;
  origin: string;
  today: string;
} {
  const lang = siteLanguages().find((each) => each === word);
  if (!lang) missing();
  const request = context.get(requestContext);
  const { db, kinds } = request.runtime;
  return { request, db, kinds, lang, origin: request.origin, today: localDate(request.now, homeZone()) };
}

/** The page number in `?page=`: 1 when absent. Anything but a plain positive number is an address that does not exist. */
export function pageNumber(url: URL): number {
  const raw = url.searchParams.get("page");
  if (raw === null) return 1;
  if (!/^[1-9]\d{0,4}$/.test(raw)) missing();
  return Number(raw);
}

/** Refuses a page past the end; the first page always exists, also when the list is empty. */
export function lastPage(page: number, total: number, size: number): number {
  const pages = Math.max(1, Math.ceil(total / size));
  if (page > pages) missing();
  return pages;
}

/** Headers by which the page cache and any CDN know what a page shows. */
export function tagged(tags: readonly string[]): { headers: Record<string, string> } {
  return { headers: { "Surrogate-Key": tags.join(" ") } };
}
