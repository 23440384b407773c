import type { Position } from "#kernel/geometry";
import {
  BLANK_CLAIM,
  catalogueKindOf,
  type Claim,
  cornersIn,
  readTyped,
  type Value,
  valueAs,
  writeCorners,
} from "#modules/catalogue/contract";
import type { Facts } from "#modules/editions/contract";
import { claimsOf, withClaims } from "./claims.ts";
import { precisionOf, withPrecision } from "./precision.ts";

/** The fields of a kind that say where a record is; null where it has none. */
export type PlaceFields = { point: string | null; outline: string | null };

export function placeFields(kindId: string): PlaceFields {
  const fields = Object.entries(catalogueKindOf(kindId)?.fields ?? {});
  const named = (type: "point" | "outline") => fields.find(([, field]) => field.type === type)?.[0] ?? null;
  return { point: named("point"), outline: named("outline") };
}

/** The claim that a map shows and changes: the chosen one, or the first. */
function shownClaim(facts: Facts, name: string): { claims: Claim[]; at: number; claim: Claim } {
  const claims = claimsOf(facts, name);
  const at = Math.max(
    0,
    claims.findIndex(({ chosen }) => chosen),
  );
  return { claims, at, claim: claims[at] ?? BLANK_CLAIM };
}

/** Where the point stands; null while there is none that can be read. */
export function pointOf(facts: Facts, name: string | null): Position | null {
  const value = name === null ? null : shownClaim(facts, name).claim.value;
  if (value === null) return null;
  const { lat, lon } = valueAs("point", value);
  return [lon, lat];
}

/** The corners of the outline, ring by ring and not closed; also of one that is not sound yet. */
export function cornersOf(facts: Facts, name: string | null): { rings: Position[][]; sound: boolean } {
  if (name === null) return { rings: [], sound: true };
  const { value, typed } = shownClaim(facts, name).claim;
  if (value === null) return { rings: cornersIn(typed, "vi"), sound: typed.trim() === "" };
  return { rings: valueAs("outline", value).coordinates.map((ring) => ring.slice(0, -1)), sound: true };
}

/** Six digits after the point are a hand's breadth. */
const rounded = ([lon, lat]: Position): Position => [Number(lon.toFixed(6)), Number(lat.toFixed(6))];

/** The facts with the point there. */
export function pointAt(kindId: string, facts: Facts, name: string, place: Position): Facts {
  const [lon, lat] = rounded(place);
  return typedInto(kindId, facts, name, `${lat}, ${lon}`);
}

/** The facts with these corners; none take the outline away. */
export function cornersAt(kindId: string, facts: Facts, name: string, rings: readonly (readonly Position[])[]): Facts {
  return typedInto(kindId, facts, name, writeCorners(rings.filter((ring) => ring.length > 0).map((ring) => ring.map(rounded))));
}

function typedInto(kindId: string, facts: Facts, name: string, typed: string): Facts {
  const field = catalogueKindOf(kindId)?.fields[name];
  if (field?.type !== "point" && field?.type !== "outline") return facts;
  const { claims, at, claim } = shownClaim(facts, name);
  const read = typed === "" ? null : readTyped(field, typed, "en");
  const value: Value | null = read && "value" in read ? read.value : null;
  const next = claims.map((each, index) => (index === at ? { ...claim, typed, value } : each));
  return withPrecision(kindId, withClaims(facts, name, next), precisionOf(kindId, facts));
}

/** A corner more: in the side of the edge that it lies nearest to, so that an outline is never torn open by a click. */
export function withCorner(rings: readonly (readonly Position[])[], place: Position): Position[][] {
  const [edge = [], ...holes] = rings.map((ring) => [...ring]);
  if (edge.length < 3) return [[...edge, place], ...holes];
  const distances = edge.map((from, at) => fromSide(place, from, edge[(at + 1) % edge.length] ?? from));
  const nearest = distances.indexOf(Math.min(...distances));
  return [edge.toSpliced(nearest + 1, 0, place), ...holes];
}

function fromSide([x, y]: Position, [x1, y1]: Position, [x2, y2]: Position): number {
  const length = (x2 - x1) ** 2 + (y2 - y1) ** 2;
  const along = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / length));
  return Math.hypot(x - x1 - along * (x2 - x1), y - y1 - along * (y2 - y1));
}

/** One corner of `ring:corner` elsewhere, or gone. */
export function moveCorner(rings: readonly (readonly Position[])[], key: string, place: Position | null): Position[][] {
  const [ring, corner] = key.split(":").map(Number);
  return rings.map((each, at) =>
    at !== ring || corner === undefined ? [...each] : place === null ? each.toSpliced(corner, 1) : each.toSpliced(corner, 1, place),
  );
}
