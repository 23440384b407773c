import type { Field } from "./field.ts";
import { type Value, valueAs } from "./values.ts";

/** Degrees to which a blurred place is rounded: about two kilometres. */
const BLUR = 0.02;
const blurred = (degrees: number) => Number((Math.round(degrees / BLUR) * BLUR).toFixed(2));

/** What the public may know of a value: a blurred place is rounded, a hidden one is nothing. */
export function publicValue(field: Field, value: Value): Value | null {
  if (field.type !== "point") return value;
  const point = valueAs("point", value);
  if (point.precision === "exact") return point;
  return point.precision === "hidden" ? null : { ...point, lat: blurred(point.lat), lon: blurred(point.lon) };
}
