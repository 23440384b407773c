import { middleOf } from "#kernel/geometry";
import { type CatalogueFacts, chosenClaim, type Claims } from "./claims.ts";
import type { Field } from "./field.ts";
import type { CatalogueKind } from "./kind.ts";
import { type Precision, PRECISIONS, type Value, valueAs } from "./values.ts";

/** Degrees to which a blurred place is rounded. */
const BLUR = 0.02;
/** How far at most a blurred place is from the true one: half a step each way, at the equator, where degrees are widest. */
export const BLUR_KM = 1.6;
const blurred = (degrees: number) => Number((Math.round(degrees / BLUR) * BLUR).toFixed(2));

type PlaceFacts = Pick<CatalogueFacts, "claims" | "precision">;

/**
 * How exactly the public may know where a record is: one answer for all of its points and outlines, the strictest that is given anywhere.
 * An exact point of a second source would give away what the chosen one keeps back.
 */
export function recordPrecision(kind: CatalogueKind, { claims, precision = "exact" }: PlaceFacts): Precision {
  const given = Object.entries(kind.fields).flatMap(([name, { type }]) =>
    type === "point" || type === "outline"
      ? (claims[name] ?? []).flatMap(({ value }) => (value === null ? [] : valueAs(type, value).precision))
      : [],
  );
  return PRECISIONS.findLast((each) => each === precision || given.includes(each)) ?? "exact";
}

/** What the public may know of a value of a record: a blurred point is rounded, a hidden one is nothing, and an outline is exact or nothing. */
export function publicValue(field: Field, value: Value, precision: Precision): Value | null {
  if (field.type === "outline") return precision === "exact" ? { ...valueAs("outline", value), precision } : null;
  if (field.type !== "point") return value;
  return publicPoint(valueAs("point", value), precision);
}

/** Where lists, maps and searches by distance have a record: its point, or the middle of its outline, as far as the public may know. */
export function publicPlace(kind: CatalogueKind, facts: PlaceFacts): { lat: number; lon: number; precision: "exact" | "blurred" } | null {
  const at = placeOf(kind, facts.claims);
  return at && publicPoint(at, recordPrecision(kind, facts));
}

/** Where a record is, as the office knows it. */
export function placeOf(kind: CatalogueKind, claims: Claims): { lat: number; lon: number } | null {
  const first = (type: "point" | "outline") => {
    const name = Object.keys(kind.fields).find((each) => kind.fields[each]?.type === type && chosenClaim(claims[each]));
    return name === undefined ? undefined : chosenClaim(claims[name])?.value;
  };
  const [point, outline] = [first("point"), first("outline")];
  if (point !== undefined) return valueAs("point", point);
  if (outline === undefined) return null;
  const [lon, lat] = middleOf(valueAs("outline", outline).coordinates);
  return { lat: Number(lat.toFixed(6)), lon: Number(lon.toFixed(6)) };
}

function publicPoint({ lat, lon }: { lat: number; lon: number }, precision: Precision) {
  if (precision === "hidden") return null;
  return precision === "exact" ? { lat, lon, precision } : { lat: blurred(lat), lon: blurred(lon), precision };
}
