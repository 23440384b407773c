import type { Facts } from "#modules/editions/contract";
import { BLANK_CLAIM, type CatalogueFacts, catalogueFacts, type Claim, isBlank } from "#modules/catalogue/contract";

/** The facts with the claims of one field replaced. What holds nothing is left out, and of the rest at least one stays chosen. */
export function withClaims(facts: Facts, name: string, next: readonly Claim[]): Facts {
  const { code, claims } = catalogueFacts(facts);
  const kept = next.filter((claim) => !isBlank(claim));
  const chosen = kept.some((claim) => claim.chosen) ? kept : kept.map((claim, place) => ({ ...claim, chosen: place === 0 }));
  const { [name]: _before, ...others } = claims;
  return { ...facts, code, claims: chosen.length > 0 ? { ...others, [name]: chosen } : others } satisfies CatalogueFacts;
}

/** The claims of a field, a blank one when there is none yet. */
export function claimsOf(facts: Facts, name: string): Claim[] {
  const own = catalogueFacts(facts).claims[name] ?? [];
  return own.length > 0 ? own : [BLANK_CLAIM];
}
