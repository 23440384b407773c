import { z } from "zod";
import { canonical } from "#kernel/canonical";
import type { Facts } from "../editions/contract.ts";
import type { Field } from "./field.ts";
import { type Precision, type Value, valueSchema } from "./values.ts";

/** A year, a month or a day: sources seldom say more of when something held. */
const AsOf = z.string().regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/);
export const CLAIMS_MOST = 10;
/** Longest text that somebody types for a value: of an outline it is a line for each corner. */
const typedMost = ({ type }: Field) => (type === "outline" ? 40_000 : 2000);

/**
 * What one source says of one field. `typed` is what the steward wrote; `value` is null while that cannot be read, which a draft may be and a
 * submission may not. At most one claim of a field is chosen: the public sees it.
 */
export type Claim = {
  value: Value | null;
  typed: string;
  asOf: string | null;
  readOn: string | null;
  source: { label: string; url: string };
  chosen: boolean;
  note: string;
};
export type Claims = Record<string, Claim[]>;
/**
 * Facts of a document of the catalogue. `code` is the steward's own, unique within the kind. `precision` is how exactly the public may know where
 * the record is; left out, its values say it themselves.
 */
export type CatalogueFacts = Facts & { code: string | null; claims: Claims; precision?: Precision };

/** A claim in which nothing is written yet. */
export const BLANK_CLAIM: Claim = {
  value: null,
  typed: "",
  asOf: null,
  readOn: null,
  source: { label: "", url: "" },
  chosen: true,
  note: "",
};

/** Facts of a document as those of the catalogue; an older document may have none. */
export function catalogueFacts(facts: Partial<Facts>): Pick<CatalogueFacts, "code" | "claims" | "precision"> {
  const { code, claims, precision } = facts as Partial<CatalogueFacts>;
  return { code: code ?? null, claims: claims ?? {}, ...(precision ? { precision } : {}) };
}

/** The schema of the claims of one field. */
export function claimsSchema(field: Field) {
  const claim = z.object({
    value: valueSchema(field).nullable(),
    typed: z.string().max(typedMost(field)),
    asOf: AsOf.nullable(),
    readOn: z.iso.date().nullable(),
    source: z.object({ label: z.string().max(300), url: z.string().max(2000) }),
    chosen: z.boolean(),
    note: z.string().max(1000),
  });
  return z.array(claim).max(CLAIMS_MOST);
}

/** The claim that the public sees; null when the field has none that can be read. */
export function chosenClaim(claims: readonly Claim[] | undefined): (Claim & { value: Value }) | null {
  const chosen = claims?.find((claim) => claim.chosen && claim.value !== null);
  return chosen ? (chosen as Claim & { value: Value }) : null;
}

/** True when the sources of a field do not say the same. */
export function disagree(claims: readonly Claim[] | undefined): boolean {
  const said = (claims ?? []).filter(({ value }) => value !== null).map(({ value }) => canonical(value));
  return new Set(said).size > 1;
}

/** The first day of a year, month or day. */
export function firstDay(asOf: string): string {
  return `${asOf}-01-01`.slice(0, 10);
}
