import { isLapsed, lapsedOn, type LegalView } from "#modules/legal/contract";
import type { PlanDraft } from "../parse/index.ts";
import type { DocumentState, ProposedDocument } from "./types.ts";

/** Every cited document with what the register says of it today. */
export function documentsOf(draft: PlanDraft, legal: readonly LegalView[]): ProposedDocument[] {
  return draft.documents.map((each) => {
    // Numbers of different issuers and years can be the same; the day of signing tells them apart when both are given.
    const same = legal.filter((record) => record.number === each.number);
    const record =
      same.find((one) => one.signedOn === each.signedOn) ?? same.find((one) => one.signedOn === null || each.signedOn === null);
    return {
      type: each.type,
      number: each.number,
      signedOn: each.signedOn,
      year: each.year,
      issuer: each.issuer,
      abstract: each.abstract,
      basis: each.places.some((place) => place.basis),
      paragraph: each.places[0]?.span.paragraph ?? null,
      state: stateOf(record),
      legalId: record?.id ?? null,
      successor: record?.successor?.number ?? null,
      lapsedOn: record ? lapsedOn(record) : null,
    };
  });
}

function stateOf(record: LegalView | undefined): DocumentState {
  if (!record) return "unknown";
  if (isLapsed(record)) return "lapsed";
  return record.state === "not_yet" ? "not_yet" : "known";
}
