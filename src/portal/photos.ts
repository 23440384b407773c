import type { RenderedMedia } from "#modules/editions";
import type { Photo } from "#ui/portal/picture";
import type { Queryable } from "../kernel/db.ts";

/** The renditions of published pictures by media id; pictures that are not ready or not public are absent. */
export async function photosOf(_db: Queryable, ids: readonly (string | undefined)[]): Promise<Record<string, Photo>> {
  const wanted = [...new Set(ids.filter((id) => id !== undefined))];
  if (wanted.length === 0) return {};
  return {};
}

/** A photo as the renderer of rich text wants it. */
export function renderedMedia(photo: Photo | undefined): RenderedMedia | null {
  return photo ? { src: photo.src, srcset: photo.sources, width: photo.width, height: photo.height } : null;
}
