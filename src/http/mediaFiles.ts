import { Readable } from "node:stream";
import type { Context } from "hono";
import { isMediaPublic } from "#modules/editions";
import { renditionFile } from "#modules/media";
import type { App, AppEnv } from "./app.ts";
import type { MountParts } from "./mount.ts";
import { ogImage } from "./ogImage.ts";

const PUBLIC_MS = 30_000;
const MAX_KNOWN = 20_000;

/** Remembers for a short while which pictures are public; `forget` at every purge, since a publication may have changed it. */
export function publicMedia(db: MountParts["db"], now: () => number = Date.now) {
  const known = new Map<string, { yes: boolean; until: number }>();
  return {
    async isPublic(mediaId: string): Promise<boolean> {
      const found = known.get(mediaId);
      if (found && found.until > now()) return found.yes;
      const until = now() + PUBLIC_MS;
      const yes = await isMediaPublic(db, mediaId);
      if (known.size >= MAX_KNOWN) known.clear();
      known.set(mediaId, { yes, until });
      return yes;
    },
    forget: () => known.clear(),
  };
}
export type PublicMedia = ReturnType<typeof publicMedia>;

/** `/media/{id}-{width}.{format}` and `/media/og/{document}.png`. A file that no published edition shows answers 404, except to the desk. */
export function mountMedia(app: App, parts: MountParts): void {
  app.get("/media/og/:name{[0-9a-f-]{36}\\.png}", (c) => ogImage(c, parts, c.req.param("name").slice(0, 36)));
  app.get("/media/:name", async (c) => {
    const file = await renditionFile(parts.db, c.req.param("name"));
    if (!file) return c.notFound();
    const shown = await parts.media.isPublic(file.mediaId);
    if (!shown && (await parts.auth.session(c.req.raw.headers)) === null) return c.notFound();
    const etag = `"${file.mediaId}-${file.bytes}"`;
    const headers = { etag, "cache-control": shown ? "public, max-age=600" : "private, no-store", "content-type": file.mime };
    if (c.req.header("if-none-match") === etag) return c.body(null, 304, headers);
    return sendStored(c, parts, file.key, { ...headers, "content-length": String(file.bytes) });
  });
}

/** Streams a stored file; 404 when the storage has lost it. */
export async function sendStored(
  c: Context<AppEnv>,
  { storage }: Pick<MountParts, "storage">,
  key: string,
  headers: Record<string, string>,
) {
  const stream = await storage.get(key);
  if (!stream) return c.notFound();
  return c.body(Readable.toWeb(stream) as ReadableStream, 200, headers);
}
