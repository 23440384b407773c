import { and, desc, eq, inArray, lt, sql } from "drizzle-orm";
import type { Queryable } from "#kernel/db";
import { isId } from "#kernel/ids";
import { FORMATS, type Format, type MediaRow, type MediaView, type RenditionFile } from "../contract.ts";
import { asset, rendition } from "../schema.ts";

type Size = { format: Format; width: number; height: number };

/** How pages show these pictures; an id that is no picture of ours is left out. */
export async function mediaView(db: Queryable, ids: readonly string[]): Promise<Map<string, MediaView>> {
  const wanted = [...new Set(ids)].filter(isId);
  if (wanted.length === 0) return new Map();
  const [assets, sizes] = await Promise.all([
    db.select({ id: asset.id, width: asset.width, height: asset.height }).from(asset).where(inArray(asset.id, wanted)),
    db.select().from(rendition).where(inArray(rendition.assetId, wanted)).orderBy(rendition.width),
  ]);
  return new Map(
    assets.flatMap(({ id }) => {
      const view = present(
        id,
        sizes.filter((size) => size.assetId === id),
      );
      return view ? [[id, view] as const] : [];
    }),
  );
}

function present(id: string, sizes: readonly Size[]): MediaView | null {
  const plain = sizes.filter((size) => size.format === "jpeg");
  const fallback = plain.findLast((size) => size.width <= 1200) ?? plain[0];
  if (!fallback) return null;
  const srcset = FORMATS.flatMap((format) => {
    const own = sizes.filter((size) => size.format === format);
    return own.length === 0
      ? []
      : [{ type: `image/${format}`, srcset: own.map((size) => `${mediaAddress(id, size)} ${size.width}w`).join(", ") }];
  });
  return { src: mediaAddress(id, fallback), srcset, width: fallback.width, height: fallback.height };
}

const EXTENSIONS: Record<Format, string> = { avif: "avif", webp: "webp", jpeg: "jpg" };

/** The address of a rendition below `/media/`. */
export function mediaAddress(id: string, size: { format: Format; width: number }): string {
  return `/media/${id}-${size.width}.${EXTENSIONS[size.format]}`;
}

/** The file behind a name below `/media/`, or null. Whether the reader may have it is for the caller to ask. */
export async function renditionFile(db: Queryable, name: string): Promise<RenditionFile | null> {
  const [, mediaId, width, extension] = /^([0-9a-f-]{36})-(\d{1,5})\.(avif|webp|jpg)$/.exec(name) ?? [];
  const format = FORMATS.find((each) => EXTENSIONS[each] === extension);
  if (!isId(mediaId) || !format) return null;
  const [row] = await db
    .select({ key: rendition.key, bytes: rendition.bytes })
    .from(rendition)
    .where(and(eq(rendition.assetId, mediaId), eq(rendition.format, format), eq(rendition.width, Number(width))));
  return row ? { mediaId, key: row.key, bytes: row.bytes, mime: `image/${format}` } : null;
}

/** The library, newest first, paged by key. */
export async function listMedia(db: Queryable, page: { limit: number; before?: string }): Promise<MediaRow[]> {
  const rows = await db
    .select()
    .from(asset)
    .where(page.before && isId(page.before) ? lt(asset.id, page.before) : sql`true`)
    .orderBy(desc(asset.id))
    .limit(page.limit);
  const views = await mediaView(
    db,
    rows.map((row) => row.id),
  );
  return rows.flatMap((row) => {
    const view = views.get(row.id);
    return view ? [{ id: row.id, name: row.originalName, width: row.width, height: row.height, createdAt: row.createdAt, view }] : [];
  });
}
