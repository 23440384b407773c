import type { Feature as AnyFeature, FeatureCollection, Geometry } from "geojson";
import type { Position } from "#kernel/geometry";

/** What lies under everything on a map of the desk. */
export type Ground = {
  /** The province drawn freely, for when no boundaries were loaded. */
  outline: readonly Position[];
  rivers: readonly { width: number; course: readonly Position[] }[];
  boundaries: { source: string; outer: Position[][]; inner: Position[][]; labels: { name: string; at: Position }[] } | null;
  base: Base | null;
};
/** A base map that an operator loaded. */
export type Base = { url: string; kind: "vector" | "raster"; layers: readonly string[]; minZoom: number; maxZoom: number; source: string };

/** A place that a hand or a key can move; `key` says which. */
export type Handle = { key: string; at: Position; label: string; corner: boolean };
/** A record on a map of many. */
export type Dot = { id: string; at: Position; title: string; tone: "public" | "draft" | "near" };
/** What stands on the ground: surfaces and lines of the record, circles of what the public may know, records. */
export type Scene = {
  outline: readonly (readonly Position[])[];
  /** False while the outline cannot be kept as it is. */
  sound: boolean;
  blur: { at: Position; km: number } | null;
  dots: readonly Dot[];
  clustered: boolean;
  handles: readonly Handle[];
};

type Feature = AnyFeature<Geometry, Record<string, string | number | boolean>>;
const collection = (features: Feature[]): FeatureCollection => ({ type: "FeatureCollection", features });
const plain = (line: readonly Position[]): [number, number][] => line.map(([lon, lat]) => [lon, lat]);
const closed = (line: readonly Position[]) => {
  const corners = plain(line);
  return corners[0] ? [...corners, corners[0]] : corners;
};

/** The ground as GeoJSON; each feature names its `part`. */
export function groundFeatures({ outline, rivers, boundaries }: Ground): FeatureCollection {
  const surface = boundaries ? boundaries.outer.map((ring) => [plain(ring)]) : [[closed(outline)]];
  return collection([
    { type: "Feature", properties: { part: "land" }, geometry: { type: "MultiPolygon", coordinates: surface } },
    ...rivers.map(
      ({ width, course }): Feature => ({
        type: "Feature",
        properties: { part: "river", width },
        geometry: { type: "LineString", coordinates: plain(course) },
      }),
    ),
    {
      type: "Feature",
      properties: { part: "border" },
      geometry: { type: "MultiLineString", coordinates: (boundaries?.inner ?? []).map(plain) },
    },
    ...(boundaries?.labels ?? []).map(
      ({ name, at }): Feature => ({
        type: "Feature",
        properties: { part: "name", name },
        geometry: { type: "Point", coordinates: [...at] },
      }),
    ),
  ]);
}

/** The record's surface, sound or still being drawn, and the circle within which the public knows it to be. */
export function recordFeatures({ outline, sound, blur }: Scene): FeatureCollection {
  const rings = outline.filter((ring) => ring.length > 1).map(closed);
  return collection([
    ...(sound && rings.length > 0
      ? [{ type: "Feature", properties: { part: "surface" }, geometry: { type: "Polygon", coordinates: rings } } satisfies Feature]
      : []),
    { type: "Feature", properties: { part: "edge", sound }, geometry: { type: "MultiLineString", coordinates: rings } },
    ...(blur
      ? [{ type: "Feature", properties: { part: "blur" }, geometry: { type: "Polygon", coordinates: [circle(blur)] } } satisfies Feature]
      : []),
  ]);
}

export const dotFeatures = ({ dots }: Scene): FeatureCollection =>
  collection(
    dots.map(({ id, at, title, tone }) => ({
      type: "Feature",
      properties: { id, title, tone },
      geometry: { type: "Point", coordinates: [...at] },
    })),
  );

const KM_OF_A_DEGREE = 111.195;

function circle({ at: [lon, lat], km }: { at: Position; km: number }): [number, number][] {
  const high = km / KM_OF_A_DEGREE;
  const wide = high / Math.cos((lat * Math.PI) / 180);
  return Array.from({ length: 49 }, (_, step) => {
    const angle = (step / 48) * 2 * Math.PI;
    return [lon + wide * Math.cos(angle), lat + high * Math.sin(angle)];
  });
}

/** The box around what matters: the record, else the records, else the province. West, south, east, north. */
export function boundsOf(ground: Ground, { outline, blur, dots, clustered, handles }: Scene): [number, number, number, number] {
  const record = [...handles.map(({ at }) => at), ...outline.flat(), ...(blur ? circle(blur) : [])];
  const land = ground.boundaries ? ground.boundaries.outer.flat() : ground.outline;
  const many = clustered ? dots.map(({ at }) => at) : [];
  const places = record.length > 0 ? record : many.length > 0 ? many : land;
  const [longitudes, latitudes] = [places.map(([lon]) => lon), places.map(([, lat]) => lat)];
  const low = (of: number[]) => of.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  const high = (of: number[]) => of.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  return [low(longitudes), low(latitudes), high(longitudes), high(latitudes)];
}
