import { portalLand } from "#modules/territory";
import { type MapPoint, provinceMap } from "#ui/portal/picture";
import type { Queryable } from "../kernel/db.ts";
import type { Lang } from "../kernel/languages.ts";
import { frontPage, servedProfile } from "../profile/current.ts";
import { messages } from "./messages/index.ts";

type Land = Awaited<ReturnType<typeof portalLand>>;

/** The ground of every map of the portal: the boundaries that were loaded, or the outline drawn freely. */
export async function mapGround(db: Queryable): Promise<{ shape: Parameters<typeof provinceMap>[3]; source: string | null }> {
  const land: Land = await portalLand(db);
  const { shape } = servedProfile().map;
  return land ? { shape: { ...shape, land: { outer: land.outer, inner: land.inner } }, source: land.source } : { shape, source: null };
}
export type MapGround = Awaited<ReturnType<typeof mapGround>>;

/** What stands under a map: where its boundaries are from, and that it is none to cite. */
export const mapCaption = (lang: Lang, source: string | null): string =>
  source === null ? messages(lang).mapNote : messages(lang).mapBoundaries(source);

/** The schematic map of the home page, with names in the reader's language. */
export function homeMap(lang: Lang, { shape }: MapGround): string {
  const words = frontPage(lang);
  const { places, rivers } = servedProfile().map;
  const points = places.map(
    ({ offset, anchor, ...place }, index): MapPoint => ({
      ...place,
      label: words.places[index] ?? "",
      ...(offset ? { offset } : {}),
      ...(anchor ? { anchor } : {}),
    }),
  );
  const names = rivers.map((river, index) => ({ ...river, text: words.rivers[index] ?? "" }));
  return provinceMap(points, names, words.mapTitle, shape);
}
