import { provinceMap } from "#ui/portal/picture";
import type { Lang } from "../kernel/languages.ts";
import { frontPage, servedProfile } from "../profile/current.ts";

/** The schematic map of the home page, with names in the reader's language. */
export function homeMap(lang: Lang): string {
  const words = frontPage(lang);
  const { shape, places, rivers } = servedProfile().map;
  const points = places.map(({ offset, anchor, ...place }, index) => ({
    ...place,
    label: words.places[index] ?? "",
    ...(offset ? { offset } : {}),
    ...(anchor ? { anchor } : {}),
  }));
  const names = rivers.map((river, index) => ({ ...river, text: words.rivers[index] ?? "" }));
  return provinceMap(points, names, words.mapTitle, shape);
}
