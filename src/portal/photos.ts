import { mediaView } from "#modules/media";
import type { Photo } from "#ui/portal/picture";
import type { Queryable } from "../kernel/db.ts";

/** Photos of published pages by media id, without their words: those belong to the page. A picture that is not ready yet is absent. */
export type Photos = Record<string, Omit<Photo, "alt">>;

/** The renditions of these pictures. The ids must come from published content: nothing here asks again. */
export async function photosOf(db: Queryable, ids: readonly (string | undefined)[]): Promise<Photos> {
  const wanted = ids.filter((id) => id !== undefined);
  return wanted.length === 0 ? {} : Object.fromEntries(await mediaView(db, wanted));
}
