import type { IncomingMessage, ServerResponse } from "node:http";
import type { Tally } from "#kernel/pageViews";
import { cacheKey } from "./cacheKey.ts";
import { chooseEncoding, matchesEtag } from "./encodings.ts";
import type { PageCache } from "./pageCache.ts";
import type { PackedPage } from "./packedPage.ts";
import { writeHeadAgain } from "./writeHeadAgain.ts";

/** Told once for each page of a document that is sent to a reader. */
export type OnView = (tally: Tally) => void;

/**
 * Answers portal pages from the cache before any framework code runs. Returns false when the request is not the
 * cache's business; a miss renders through the application and is answered here as well.
 */
export function cachedAnswer(cache: PageCache, onView: OnView, onError: (error: unknown) => void) {
  return (incoming: IncomingMessage, outgoing: ServerResponse): boolean => {
    if (incoming.method !== "GET" && incoming.method !== "HEAD") return false;
    const target = incoming.url ?? "";
    // Stored keys are canonical: a target that equals one needs no taking apart.
    const direct = cache.find(target);
    if (direct) {
      send(direct, incoming, outgoing, onView);
      return true;
    }
    const key = cacheKey(target);
    if (key === null) return false;
    const page = key === target ? undefined : cache.find(key);
    if (page) {
      send(page, incoming, outgoing, onView);
      return true;
    }
    cache.fill(key).then(
      (filled) => send(filled, incoming, outgoing, onView),
      (error: unknown) => {
        onError(error);
        if (!outgoing.headersSent) outgoing.writeHead(500, { "content-type": "text/plain; charset=utf-8", "cache-control": "no-store" });
        outgoing.end("Internal Server Error");
      },
    );
    return true;
  };
}

function send(page: PackedPage, incoming: IncomingMessage, outgoing: ServerResponse, onView: OnView): void {
  const variant = page.variants[chooseEncoding(incoming.headers["accept-encoding"])];
  const get = incoming.method === "GET";
  if (get && page.view) onView(page.view);
  if (page.status === 200 && matchesEtag(incoming.headers["if-none-match"], page.etag)) {
    outgoing.writeHead(304, variant.unmodified).end();
    return;
  }
  if (get) writeHeadAgain(incoming, outgoing, page.status, variant.full);
  else outgoing.writeHead(page.status, variant.full);
  if (!get) outgoing.end();
  else if (variant.text === null) outgoing.end(variant.body);
  else outgoing.end(variant.text, "latin1");
}
