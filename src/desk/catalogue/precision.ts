import { catalogueFacts, catalogueKindOf, type Claims, type Precision, recordPrecision, valueAs } from "#modules/catalogue/contract";
import type { Facts } from "#modules/editions/contract";

/** How exactly the public may know where a record is, as its form has it. */
export function precisionOf(kindId: string, facts: Facts): Precision {
  const kind = catalogueKindOf(kindId);
  return kind ? recordPrecision(kind, catalogueFacts(facts)) : "exact";
}

/** The facts with one precision for the record and for every place in it, so that a place which is typed anew is no less kept back than before. */
export function withPrecision(kindId: string, facts: Facts, precision: Precision): Facts {
  const kind = catalogueKindOf(kindId);
  if (!kind) return facts;
  const claims: Claims = { ...catalogueFacts(facts).claims };
  for (const [name, { type }] of Object.entries(kind.fields)) {
    const own = claims[name];
    if (!own || (type !== "point" && type !== "outline")) continue;
    // What has it already stays the same object: the map is drawn anew only when a place changed.
    const differs = own.some(({ value }) => value !== null && valueAs(type, value).precision !== precision);
    if (differs)
      claims[name] = own.map((claim) => (claim.value === null ? claim : { ...claim, value: { ...valueAs(type, claim.value), precision } }));
  }
  const { precision: _before, ...others } = facts;
  return { ...(others as Facts), claims, ...(precision === "exact" ? {} : { precision }) };
}
