import type { Reason } from "#kernel/outcome";
import { chosenClaim, type Claim, type Claims, firstDay } from "./claims.ts";
import type { Field } from "./field.ts";
import type { CatalogueKind } from "./kind.ts";
import { isTyped, readTyped } from "./read/index.ts";
import { valueAs } from "./values.ts";

/**
 * What is wrong with the claims of a record as far as they say it themselves: every reason, each with its field and value. `today` is the
 * province's date. What only other records know is asked by `inspectRecord`.
 */
export function inspectClaims(kind: CatalogueKind, claims: Claims, today: string): Reason[] {
  return Object.entries(kind.fields).flatMap(([name, field]) => {
    const own = (claims[name] ?? []).filter((claim) => !isBlank(claim));
    const about = (id: string, values: Reason["values"] = {}, place = 0): Reason => ({
      id,
      field: `claims.${name}.${place}`,
      values: { kind: kind.id, fact: name, ...values },
    });
    if (own.length === 0) return field.needed ? [about("fact.needed")] : [];
    const reasons = own.flatMap((claim, place) =>
      inspectClaim(kind, field, claim, today).map(({ id, values }) => about(id, values, place)),
    );
    const chosen = own.filter((claim) => claim.chosen).length;
    if (chosen === 0) reasons.push(about("fact.none_chosen", { n: own.length }));
    if (chosen > 1) reasons.push(about("fact.two_chosen", { n: chosen }));
    if (field.needed && chosen === 1 && !chosenClaim(own) && reasons.length === 0) reasons.push(about("fact.needed"));
    return reasons;
  });
}

/** True for a claim in which nobody wrote anything. */
export function isBlank({ value, typed, source }: Claim): boolean {
  return value === null && typed.trim() === "" && source.label.trim() === "" && source.url.trim() === "";
}

function inspectClaim(kind: CatalogueKind, field: Field, claim: Claim, today: string): Reason[] {
  const { value, typed, source, asOf, readOn } = claim;
  const reasons: Reason[] = [];
  if (value === null) reasons.push(unreadReason(field, typed));
  if (field.type === "text" && value !== null && !valueAs("text", value).vi) reasons.push({ id: "fact.no_vietnamese" });
  if (source.label.trim() === "") reasons.push({ id: "fact.no_source" });
  if (kind.publishedSources && source.url === "") reasons.push({ id: "fact.source_unpublished" });
  if (source.url !== "" && !/^https?:\/\/[^\s/]+/iu.test(source.url))
    reasons.push({ id: "fact.source_url", values: { value: source.url.slice(0, 100) } });
  for (const day of [asOf && firstDay(asOf), readOn]) if (day && day > today) reasons.push({ id: "fact.ahead", values: { value: day } });
  return reasons;
}

function unreadReason(field: Field, typed: string): Reason {
  const value = typed.trim().slice(0, 100);
  if (value === "" || !isTyped(field)) return { id: "fact.no_value" };
  const reading = readTyped(field, typed, "vi");
  return "why" in reading ? { id: reading.why, values: { value, ...reading.values } } : { id: "fact.unread", values: { value } };
}
