import { z } from "zod";
import { homeZone, localDate } from "#kernel/clock";
import { BLANK_FACTS, commonFacts, defineKind, type Kind } from "../editions/index.ts";
import type { Facts } from "../editions/contract.ts";
import { catalogueFacts, chosenClaim, claimsSchema } from "./claims.ts";
import { listedUntil } from "./freshness.ts";
import { inspectRecord } from "./inspectRecord.ts";
import type { CatalogueKind } from "./kind.ts";
import { areaWords } from "./queries/areaWords.ts";
import { PRECISIONS, valueAs } from "./values.ts";
import { CATALOGUE_KINDS } from "./kinds/index.ts";

/** The schema of the facts of a kind: the common ones, the code, and claims by field. Fields that the kind does not know are dropped. */
function factsSchema(kind: CatalogueKind) {
  const claims = Object.entries(kind.fields).map(([name, field]) => [name, claimsSchema(field).optional()] as const);
  const code = z
    .string()
    .regex(/^[\p{L}\p{N}][\p{L}\p{N}._/-]{0,59}$/u)
    .nullable();
  return commonFacts.extend({ code, claims: z.object(Object.fromEntries(claims)), precision: z.enum(PRECISIONS).optional() });
}

/** Short texts and names of the facts, in every language in which they were written. */
function factWords(kind: CatalogueKind, facts: Facts): string[] {
  const { code, claims } = catalogueFacts(facts);
  const written = Object.entries(kind.fields).flatMap(([name, { type }]) => {
    const value = chosenClaim(claims[name])?.value;
    if (value === undefined) return [];
    if (type === "text") return Object.values(valueAs("text", value));
    return type === "names" ? valueAs("names", value) : [];
  });
  return code === null ? written : [code, ...written];
}

/** A kind of the catalogue as the heart knows kinds. */
function documentKind(kind: CatalogueKind): Kind {
  return defineKind({
    id: kind.id,
    facts: factsSchema(kind),
    writers: ["data_steward", "writer"],
    blank: { ...BLANK_FACTS, topics: [...kind.topics], code: null, claims: {} },
    text: kind.text,
    sections: [kind.section],
    listed: [kind.section],
    dated: false,
    schemaOrg: kind.schemaOrg,
    searchText: async (facts, tx) => [...factWords(kind, facts), ...(await areaWords(tx, kind, catalogueFacts(facts).claims))],
    inspect: (tx, record, now) => inspectRecord(tx, kind, record, localDate(now, homeZone())),
    listedUntil: (facts) => listedUntil(kind, catalogueFacts(facts).claims),
  });
}

/** The kinds of the catalogue, for the registry. */
export const catalogueKinds: readonly Kind[] = CATALOGUE_KINDS.map(documentKind);
