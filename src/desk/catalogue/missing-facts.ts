import { catalogueFacts, catalogueKindOf, inspectClaims } from "#modules/catalogue/contract";
import type { Facts } from "#modules/editions/contract";
import type { Missing } from "../editions/missing.ts";

/** What the facts still lack before they can be submitted, as far as the form can know; the server's answer is the one that counts. */
export function missingFacts(kind: string, facts: Facts, today: string): Missing[] {
  const declared = catalogueKindOf(kind);
  if (!declared) return [];
  return inspectClaims(declared, catalogueFacts(facts).claims, today).map(({ field = "" }) => {
    const [, name, place] = field.split(".");
    return { key: "reason.facts.shape", focus: `fact-${name}-${place}` };
  });
}
