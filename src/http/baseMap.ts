import { Readable } from "node:stream";
import { baseMap } from "#modules/territory";
import { type App, infoOf } from "./app.ts";
import type { MountParts } from "./mount.ts";

/** One answer never holds more: the map asks for tiles and directories, which are small. */
const PART_MOST = 16 * 1024 * 1024;

/**
 * `GET /desk/map/base.pmtiles`: parts of the base map by `Range` (RFC 9110, one range), for whoever is signed in. Without one it tells that it
 * wants one; a part outside the file answers 416. The ETag changes with the file, by which the map sees that a new one was loaded.
 */
export function mountBaseMap(app: App, { db, storage }: Pick<MountParts, "db" | "storage">): void {
  app.get("/desk/map/base.pmtiles", async (c) => {
    if (!infoOf(c.var).actor) return c.notFound();
    const base = await baseMap(db);
    if (!base) return c.notFound();
    const headers = {
      etag: `"${base.sha256.slice(0, 32)}"`,
      "accept-ranges": "bytes",
      "cache-control": "private, no-cache",
      "content-type": "application/vnd.pmtiles",
    };
    const part = rangeOf(c.req.header("range"), base.bytes);
    if (part === "none") return c.body(null, 416, { ...headers, "content-range": `bytes */${base.bytes}` });
    const ifMatch = c.req.header("if-match");
    if (ifMatch !== undefined && ifMatch !== "*" && ifMatch !== headers.etag) return c.body(null, 412, headers);
    const stream = await storage.get(base.key, part);
    if (!stream) return c.notFound();
    return c.body(Readable.toWeb(stream) as ReadableStream, 206, {
      ...headers,
      "content-length": String(part.end - part.start + 1),
      "content-range": `bytes ${part.start}-${part.end}/${base.bytes}`,
    });
  });
}

/** The one range of a header, cut to the file and to what one answer holds; `none` for anything else. */
export function rangeOf(header: string | undefined, size: number): { start: number; end: number } | "none" {
  const [, from, to] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header?.trim() ?? "") ?? [];
  if (from === undefined || to === undefined || (from === "" && to === "")) return "none";
  const start = from === "" ? Math.max(0, size - Number(to)) : Number(from);
  const end = from === "" || to === "" ? size - 1 : Math.min(Number(to), size - 1);
  if (start >= size || end < start) return "none";
  return { start, end: Math.min(end, start + PART_MOST - 1) };
}
