import { type MapPoint, provinceMap } from "#ui/portal/picture";
import type { Lang } from "../kernel/languages.ts";
import { province } from "./province.ts";

type Place = Omit<MapPoint, "label" | "number" | "highlight">;

const PLACES: readonly Place[] = [
  { longitude: 105.325, latitude: 21.366, offset: [-8, 4], anchor: "end" },
  { longitude: 105.44, latitude: 21.275, offset: [9, 2] },
  { longitude: 105.645, latitude: 21.455, offset: [-4, 20], anchor: "middle" },
  { longitude: 105.05, latitude: 21.149, offset: [0, 20], anchor: "middle" },
  { longitude: 105.17, latitude: 21.621, offset: [-8, 4], anchor: "end" },
  { longitude: 105.2, latitude: 20.754, offset: [0, 26], anchor: "middle" },
  { longitude: 105.22, latitude: 20.579, offset: [0, -9], anchor: "middle" },
];

/** The schematic map of the home page, with names in the reader's language. */
export function homeMap(lang: Lang): string {
  const words = province(lang);
  const [thao, lo, da] = words.rivers;
  const rivers = [
    { text: thao, longitude: 104.99, latitude: 21.591, turn: 43 },
    { text: lo, longitude: 105.31, latitude: 21.609, turn: 0 },
    { text: da, longitude: 105.21, latitude: 21.06, turn: -68 },
  ];
  return provinceMap(
    PLACES.map((place, index) => ({ ...place, label: words.places[index] ?? "" })),
    rivers,
    words.mapTitle,
  );
}
