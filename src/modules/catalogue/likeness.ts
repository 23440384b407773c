/** Names less alike than this are not looked at. */
export const ALIKE_FROM = 0.45;
/** Pairs below this are not shown. */
export const LIKELY_FROM = 0.6;
/** A public place may be blurred by two kilometres: nearer than this is the same place. */
const NEAR_M = 3000;
const FAR_M = 15_000;
/** Kinds that may hold one thing under two heads: a temple is heritage and a place to go to, its festival bears its name. */
const FAMILIES: readonly (readonly string[])[] = [
  ["heritage", "place", "festival"],
  ["project", "park"],
];

/** The kinds among which a record of this kind may have its double. */
export function kindsLike(kind: string): readonly string[] {
  return FAMILIES.find((family) => family.includes(kind)) ?? [kind];
}

/** What is known of two records beside each other. `metres` is null when one of them has no public place. */
export type Beside = { alike: number; metres: number | null; sameArea: boolean; sameKind: boolean };

/** How likely two records are one thing, from 0 to 1: the name counts most, then where they lie; another kind counts against. */
export function likenessOf({ alike, metres, sameArea, sameKind }: Beside): number {
  const place = sameArea || (metres !== null && metres <= NEAR_M) ? 1 : metres === null ? 0.5 : metres <= FAR_M ? 0.4 : 0;
  return Math.min(1, alike * 0.7 + place * 0.3) * (sameKind ? 1 : 0.9);
}
