/** Why what stands in a field is no number that it takes. */
export const NUMBER_FAULTS = ["not_a_number", "negative", "not_whole", "number_too_large"] as const;
export type NumberFault = (typeof NUMBER_FAULTS)[number];
/** A number that was read (null when the field is empty), or the fault with what stood there, short enough to be told. */
export type ReadNumber = { ok: true; value: number | null } | { ok: false; fault: NumberFault; value: string };

const LARGEST = 1_000_000_000_000_000;
const SHOWN = 40;
// A group of thousands never follows a nought, and its dots or spaces never mix: '0.500' and '1.000 000' are slips, not sums.
const WRITTEN = /^(?:[1-9]\d{0,2}([. ])\d{3}(?:\1\d{3})*|\d+)(?:,\d+)?$/;

/**
 * Reads a number as Vietnamese officers write it: dots or spaces between thousands, a comma before decimals. What could be meant in two
 * ways ('1.5', '12.50', '1e3') is refused, never guessed; so are negatives, and fractions unless `fractions`. A number itself, as the cell of a
 * sheet holds it, is taken as it is under the same bounds.
 */
export function readTypedNumber(given: unknown, { fractions }: { fractions: boolean }): ReadNumber {
  if (given === null || given === undefined) return { ok: true, value: null };
  const text = shown(given);
  const refuse = (fault: NumberFault): ReadNumber => ({ ok: false, fault, value: text.slice(0, SHOWN) });
  if (text === "") return { ok: true, value: null };
  const minus = /^[-−]\s*/.exec(text)?.[0] ?? "";
  const amount = typeof given === "number" ? given : typeof given === "string" ? written(text.slice(minus.length)) : Number.NaN;
  if (!Number.isFinite(amount)) return refuse("not_a_number");
  if (amount < 0 || (minus !== "" && amount !== 0)) return refuse("negative");
  if (amount > LARGEST) return refuse("number_too_large");
  if (!fractions && !Number.isInteger(amount)) return refuse("not_whole");
  return { ok: true, value: amount };
}

/** A number as a person types it, so that it is read again as the same. */
export function typedNumber(amount: number): string {
  return String(amount).replace(".", ",");
}

function written(text: string): number {
  return WRITTEN.test(text) ? Number(text.replace(/[. ]/g, "").replace(",", ".")) : Number.NaN;
}

function shown(given: unknown): string {
  if (typeof given === "number") return typedNumber(given);
  return String(given as string | boolean)
    .replace(/[\s\u00a0\u202f]+/g, " ")
    .trim();
}
