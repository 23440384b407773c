import { polygonFault, type Position, rightHanded } from "#kernel/geometry";
import { CORNERS_MOST, RINGS_MOST, type Values } from "../values.ts";
import { readPoint } from "./point.ts";
import { type Reading, readAs, type TypingLang, unread } from "./reading.ts";

type Outline = Values["outline"];

/**
 * A surface by its corners: one a line, as a point is typed, around it in either direction; an empty line begins a hole. Also a polygon of
 * GeoJSON. What crosses itself, or a hole that does not lie within, is refused with the sides by their number.
 */
export function readOutline(typed: string, lang: TypingLang): Reading<Outline> {
  const text = typed.normalize("NFC").trim();
  const rings = text.startsWith("{") ? readGeoJson(text) : readLines(text, lang);
  return "why" in rings ? rings : sound(rings.value);
}

/** The corners of a text that is still being written: those that can be read, ring by ring. */
export function cornersIn(typed: string, lang: TypingLang): Position[][] {
  return ringsOf(typed).map((lines) =>
    lines.flatMap(({ line }) => {
      const read = readPoint(line, lang);
      return "value" in read ? [[read.value.lon, read.value.lat] as const] : [];
    }),
  );
}

/** Corners as they are typed: read again they are the same. */
export const writeCorners = (rings: readonly (readonly Position[])[]): string =>
  rings.map((ring) => ring.map(([lon, lat]) => `${lat}, ${lon}`).join("\n")).join("\n\n");

/** How an outline is written for somebody who may change it. */
export const writeOutline = ({ coordinates }: Outline): string => writeCorners(coordinates.map((ring) => ring.slice(0, -1)));

function ringsOf(text: string): { line: string; number: number }[][] {
  const rings: { line: string; number: number }[][] = [[]];
  for (const [index, line] of text.split(/\r?\n/u).entries()) {
    if (line.trim() !== "") rings.at(-1)?.push({ line: line.trim(), number: index + 1 });
    else if (rings.at(-1)?.length) rings.push([]);
  }
  return rings.filter((ring) => ring.length > 0);
}

function readLines(text: string, lang: TypingLang): Reading<Position[][]> {
  const rings: Position[][] = [];
  for (const lines of ringsOf(text)) {
    const ring: Position[] = [];
    for (const { line, number } of lines) {
      const read = readPoint(line, lang);
      if ("why" in read) return unread(read.why, { ...read.values, value: `${number}: ${line.slice(0, 60)}` });
      ring.push([read.value.lon, read.value.lat]);
    }
    rings.push(ring);
  }
  return readAs(rings);
}

function readGeoJson(text: string): Reading<Position[][]> {
  const geometry = geometryOf(text);
  if (!geometry) return unread("fact.outline_json", { value: text.slice(0, 60) });
  const [polygon, ...more] = geometry.type === "MultiPolygon" ? asArray(geometry.coordinates) : [geometry.coordinates];
  if (more.length > 0) return unread("fact.outline_parts", { n: more.length + 1, value: "MultiPolygon" });
  if (geometry.type !== "Polygon" && geometry.type !== "MultiPolygon")
    return unread("fact.outline_type", { value: String(geometry.type).slice(0, 40) });
  const rings = asArray(polygon).map((ring) => asArray(ring).map((corner) => asArray(corner)));
  const wrong = rings.flat().find(([lon, lat]) => typeof lon !== "number" || typeof lat !== "number");
  if (wrong || rings.length === 0) return unread("fact.outline_json", { value: JSON.stringify(wrong ?? null).slice(0, 60) });
  const corners = rings.map((ring) => ring.map(([lon, lat]): Position => [Number(lon), Number(lat)]));
  for (const [lon, lat] of corners.flat()) {
    const read = readPoint(`${lat}; ${lon}`, "en");
    if ("why" in read) return unread(read.why, { ...read.values, value: `${lon}, ${lat}` });
  }
  return readAs(corners.map((ring) => ring.map(([lon, lat]): Position => [Number(lon.toFixed(6)), Number(lat.toFixed(6))])));
}

function geometryOf(text: string): { type?: unknown; coordinates?: unknown } | null {
  try {
    const read = JSON.parse(text) as { type?: unknown; geometry?: unknown; coordinates?: unknown } | null;
    const geometry = read?.type === "Feature" ? (read.geometry as typeof read) : read;
    return geometry && typeof geometry === "object" ? geometry : null;
  } catch {
    return null;
  }
}

const asArray = (given: unknown): unknown[] => (Array.isArray(given) ? given : []);

/** Rings closed, turned as GeoJSON turns them, and without a corner that only repeats the one before. */
function sound(given: readonly Position[][]): Reading<Outline> {
  const rings = given.map((ring) => {
    const corners = ring.filter((corner, at) => at === 0 || String(corner) !== String(ring[at - 1]));
    const [first] = corners;
    return first && String(first) !== String(corners.at(-1)) ? [...corners, first] : corners;
  });
  const corners = rings.flat().length - rings.length;
  if (rings.length > RINGS_MOST) return unread("fact.outline_rings", { n: rings.length, most: RINGS_MOST });
  if (corners > CORNERS_MOST) return unread("fact.outline_many", { n: corners, most: CORNERS_MOST });
  const fault = polygonFault(rings);
  if (fault) return unread(`fact.outline_${fault.fault}`, namesOf(fault, rings));
  return readAs({
    type: "Polygon",
    coordinates: rightHanded(rings).map((ring) => ring.map(([lon, lat]): [number, number] => [lon, lat])),
    precision: "exact",
  });
}

/** The corners of the sides that a fault speaks of, since only they are in sight of whoever types. */
function namesOf(fault: NonNullable<ReturnType<typeof polygonFault>>, rings: readonly Position[][]): Record<string, string | number> {
  const cornersOf = (ring: number, side: number) => {
    const corners = rings[ring - 1] ?? [];
    return [corners[side - 1], corners[side]].map((corner) => (corner ? `${corner[1]}, ${corner[0]}` : "")).join(" → ");
  };
  if (fault.fault === "crosses") return { a: cornersOf(fault.ring, fault.side), b: cornersOf(fault.otherRing, fault.otherSide) };
  return { n: fault.ring - 1, ...(fault.fault === "holes_meet" ? { other: fault.otherRing - 1 } : {}) };
}
