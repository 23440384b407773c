import type { Marker } from "./marker.ts";
import type { PlanWarning, Span } from "./types.ts";

/** The last number given under one parent, by scheme. */
export type Counters = Map<string, number>;

/** Compares a marker with the one before it under the same parent; faults are told, the text stays as it is. */
export function checkNumber(marker: Marker, counters: Counters, parent: Marker | null, span: Span): PlanWarning[] {
  const number = marker.ordinals.at(-1);
  if (number === undefined) return [];
  const found: PlanWarning[] = [];
  const expected = (counters.get(marker.scheme) ?? 0) + 1;
  if (wrongLevel(marker, parent)) found.push(fault("plan.number_level", span, { number: marker.number, under: parent?.number ?? "" }));
  if (number === expected - 1 && number > 0) found.push(fault("plan.number_doubled", span, { number: marker.number }));
  else if (number < expected) found.push(fault("plan.number_order", span, { number: marker.number }));
  else if (number > expected && !skipsLetter(marker, expected))
    found.push(fault("plan.number_missing", span, { missing: named(marker, expected), number: marker.number }));
  counters.set(marker.scheme, number);
  return found;
}

/** `2.1` under `3`, or `2.1.1` directly under `2`. */
function wrongLevel(marker: Marker, parent: Marker | null): boolean {
  const prefix = marker.ordinals.slice(0, -1);
  if (!marker.scheme.startsWith("arabic") || prefix.length === 0) return false;
  const above = parent?.scheme.startsWith("arabic") ? parent.ordinals : [];
  return prefix.join(".") !== above.join(".");
}

// Lists go a, b, c, d, đ, e or a, b, c, d, e; both are right.
const skipsLetter = (marker: Marker, expected: number) => marker.scheme === "alpha" && marker.number === "e" && expected === 5;

function named(marker: Marker, value: number): string {
  if (marker.scheme === "roman") return ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"][value] ?? String(value);
  if (marker.scheme === "alpha") return "abcdđeghiklmnopqrstuvxy".charAt(value - 1);
  if (marker.scheme === "capital") return "ABCDĐEGHIKLMNOPQRSTUVXY".charAt(value - 1);
  return [...marker.ordinals.slice(0, -1), value].join(".");
}

function fault(id: string, span: Span, values: Record<string, string>): PlanWarning {
  return { id, level: "notice", span, node: null, values };
}
