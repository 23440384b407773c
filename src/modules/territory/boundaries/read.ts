import { type Polygon, polygonFault, type Position } from "#kernel/geometry";

/** A commune as a file of boundaries names it. */
export type KnownArea = { id: string; code: string; name: string };
export type Boundary = { area: KnownArea; shape: Polygon[] };
/** What is wrong with one row of a file: its number among the features, the code where it has one, the column, and the value. */
export type RowFault = { row: number; code: string | null; column: string; value: string; why: string };
export type ReadBoundaries = { boundaries: Boundary[]; faults: RowFault[]; missing: KnownArea[] };

/** Names under which files carry the code of a commune, the first that a feature has. */
const CODE_NAMES = ["code", "ma_xa", "maxa", "ma", "ward_code", "wardcode", "commune_code", "xa_code", "ma_dvhc"];
const FEATURES_MOST = 20_000;
const CORNERS_MOST = 1_000_000;
/** Faults told of at once; a file that is wrong throughout needs no thousand lines. */
export const FAULTS_MOST = 200;

type Row = { row: number; code: string | null; fault(column: string, value: unknown, why: string): void };

/**
 * Reads a GeoJSON FeatureCollection of commune boundaries. Every row is checked by itself and all that is wrong is told; whoever stores them stores
 * nothing while there are faults. `codeName` is the property with the code where the usual names do not fit.
 */
export function readBoundaries(given: unknown, known: readonly KnownArea[], codeName?: string): ReadBoundaries {
  const faults: RowFault[] = [];
  const add = (row: number, code: string | null, column: string, value: unknown, why: string) => {
    if (faults.length < FAULTS_MOST) faults.push({ row, code, column, value: shorten(value), why });
  };
  const features = featuresOf(given);
  if (typeof features === "string")
    return { boundaries: [], faults: [{ row: 0, code: null, column: "type", value: "", why: features }], missing: [] };
  const byCode = new Map(known.map((area) => [area.code, area]));
  const seen = new Map<string, number>();
  const boundaries: Boundary[] = [];
  let corners = 0;
  for (const [index, feature] of features.entries()) {
    const row = index + 1;
    const { name, value } = codeOf(feature, codeName);
    const code = value === null ? null : value.padStart(5, "0");
    const of: Row = { row, code, fault: (column, wrong, why) => add(row, code, column, wrong, why) };
    const area = code === null ? undefined : byCode.get(code);
    if (code === null) of.fault(codeName ?? "code", null, `has no code of a commune; looked for ${codeName ?? CODE_NAMES.join(", ")}`);
    else if (!area) of.fault(name, value, "is no code of a commune or ward of today");
    else if (seen.has(code)) of.fault(name, code, `was given in row ${seen.get(code)} already`);
    if (code !== null && !seen.has(code)) seen.set(code, row);
    const shape = shapeOf(feature, of);
    corners += shape?.flat(2).length ?? 0;
    if (area && shape) boundaries.push({ area, shape });
  }
  if (corners > CORNERS_MOST)
    add(0, null, "geometry", corners, `there are more than ${CORNERS_MOST} corners in all; simplify the file first`);
  return { boundaries, faults, missing: known.filter(({ code }) => !seen.has(code)) };
}

function featuresOf(given: unknown): unknown[] | string {
  const { type, features, crs } = (given ?? {}) as { type?: unknown; features?: unknown; crs?: unknown };
  if (type !== "FeatureCollection" || !Array.isArray(features)) return "the file is no GeoJSON FeatureCollection";
  if (features.length === 0) return "the file has no features";
  if (features.length > FEATURES_MOST) return `the file has more than ${FEATURES_MOST} features`;
  const name = JSON.stringify(crs ?? "");
  if (crs && !/CRS84|EPSG::?4326/i.test(name))
    return `the file is in ${shorten(name)}, not in WGS 84; convert it first (ogr2ogr -t_srs EPSG:4326 out.geojson in.geojson)`;
  return features;
}

function codeOf(feature: unknown, codeName: string | undefined): { name: string; value: string | null } {
  const properties = (feature as { properties?: unknown } | null)?.properties;
  if (typeof properties !== "object" || properties === null) return { name: "properties", value: null };
  const wanted = codeName ? [codeName.toLowerCase()] : CODE_NAMES;
  const entries = Object.entries(properties);
  for (const name of wanted) {
    const [found, value] = entries.find(([key]) => key.toLowerCase() === name) ?? [];
    if (found && (typeof value === "string" || typeof value === "number") && /^\d{1,5}$/.test(String(value).trim()))
      return { name: found, value: String(value).trim() };
  }
  return { name: wanted[0] ?? "code", value: null };
}

/** The polygons of a feature, or null once what is wrong with them is told. */
function shapeOf(feature: unknown, row: Row): Polygon[] | null {
  const geometry = (feature as { geometry?: { type?: unknown; coordinates?: unknown } } | null)?.geometry;
  const polygons = geometry?.type === "Polygon" ? [geometry.coordinates] : geometry?.type === "MultiPolygon" ? geometry.coordinates : null;
  if (!Array.isArray(polygons) || polygons.length === 0) {
    row.fault("geometry", geometry?.type ?? null, "is neither a Polygon nor a MultiPolygon");
    return null;
  }
  const shape: Polygon[] = [];
  for (const [index, given] of polygons.entries()) {
    const place = polygons.length > 1 ? `geometry, part ${index + 1}` : "geometry";
    const polygon = polygonOf(given, place, row);
    if (!polygon) return null;
    shape.push(polygon);
  }
  return shape;
}

function polygonOf(given: unknown, place: string, row: Row): Polygon | null {
  if (!Array.isArray(given) || given.length === 0 || !given.every(Array.isArray)) {
    row.fault(place, given, "has no rings");
    return null;
  }
  const rings: Position[][] = [];
  for (const [index, ring] of (given as unknown[][]).entries()) {
    const wrong = ring.find((corner) => whyNot(corner) !== null);
    if (wrong !== undefined) {
      row.fault(`${place}, ring ${index + 1}`, wrong, whyNot(wrong) ?? "");
      return null;
    }
    const corners = ring.map((corner): Position => [Number((corner as number[])[0]), Number((corner as number[])[1])]);
    if (String(corners[0]) !== String(corners.at(-1))) {
      row.fault(`${place}, ring ${index + 1}`, corners.at(-1), `is not closed: its last corner must be its first, ${String(corners[0])}`);
      return null;
    }
    rings.push(corners.filter((corner, at) => at === 0 || String(corner) !== String(corners[at - 1])));
  }
  const fault = polygonFault(rings);
  if (fault) row.fault(place, cornerOf(rings, fault), faultWords(fault));
  return fault ? null : rings;
}

/** Why a corner is none in degrees within the country; null when it is. */
function whyNot(corner: unknown): string | null {
  if (!Array.isArray(corner) || typeof corner[0] !== "number" || typeof corner[1] !== "number") return "is no pair of numbers";
  const [lon, lat] = corner as [number, number];
  if (isHere(lon, lat)) return null;
  if (isHere(lat, lon)) return "has latitude and longitude swapped: GeoJSON writes the longitude first";
  if (Math.abs(lon) > 1000 || Math.abs(lat) > 1000)
    return "is in metres, not in degrees: it looks like VN-2000; convert the file to WGS 84 first (ogr2ogr -t_srs EPSG:4326)";
  return "lies outside Vietnam";
}

const isHere = (lon: number, lat: number) => lon >= 102 && lon <= 118 && lat >= 6 && lat <= 23.6;

type Fault = NonNullable<ReturnType<typeof polygonFault>>;

function faultWords(fault: Fault): string {
  switch (fault.fault) {
    case "short":
      return `ring ${fault.ring} has no surface`;
    case "crosses":
      return fault.ring === fault.otherRing
        ? `ring ${fault.ring} crosses itself: side ${fault.side} meets side ${fault.otherSide}`
        : `ring ${fault.ring} crosses ring ${fault.otherRing}: side ${fault.side} meets side ${fault.otherSide}`;
    case "hole_outside":
      return `hole ${fault.ring - 1} lies outside`;
    default:
      return `hole ${fault.ring - 1} lies within hole ${fault.otherRing - 1}`;
  }
}

const cornerOf = (rings: readonly Position[][], fault: Fault) => rings[fault.ring - 1]?.["side" in fault ? fault.side - 1 : 0] ?? null;

const shorten = (value: unknown): string => {
  if (value === null || value === undefined) return "";
  const text = typeof value === "string" ? value : (JSON.stringify(value) ?? "");
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
};
