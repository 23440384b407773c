import { z } from "zod";
import type { Reason } from "#kernel/outcome";
import { LONGEST, type Remarks } from "./contract.ts";

/** Controls, overrides of the reading direction, halves of a pair, no characters: a line break and a tabulator are the only ones that words need. */
const FORBIDDEN = /[\p{Cs}\p{Noncharacter_Code_Point}\u202A-\u202E\u2066-\u2069]|(?![\n\t])\p{Cc}/u;
/** Nothing that draws anything. */
const VISIBLE = /[^\p{Z}\p{C}\p{M}\u115F\u1160\u3164\uFFA0\u2800]/u;

const Address = z.email();

/** What is wrong with a field of words; `needed` ones may not be empty. */
export function faultsOf(field: keyof typeof LONGEST, text: string, needed: boolean): Reason[] {
  const reasons: Reason[] = [];
  if (needed && !VISIBLE.test(text)) reasons.push({ id: "request.empty", field });
  if ([...text].length > LONGEST[field]) reasons.push({ id: "request.long", field, values: { max: LONGEST[field] } });
  if (FORBIDDEN.test(text)) reasons.push({ id: "request.control", field });
  return reasons;
}

/** Words as typed, with one kind of line break and no white space at the ends. */
export const tidy = (text: string): string => text.replace(/\r\n?/g, "\n").normalize("NFC").trim();

/** Remarks as they are kept, with everything that is wrong with them. */
export function checkRemarks(given: Remarks): { remarks: Remarks; reasons: Reason[] } {
  const remarks = {
    wrong: tidy(given.wrong),
    correct: tidy(given.correct),
    source: tidy(given.source),
    email: given.email.trim(),
    trap: given.trap,
  };
  const reasons = [
    ...faultsOf("wrong", remarks.wrong, true),
    ...faultsOf("correct", remarks.correct, false),
    ...faultsOf("source", remarks.source, false),
    ...faultsOf("email", remarks.email, false),
  ];
  const wrongAddress = remarks.email !== "" && !Address.safeParse(remarks.email).success;
  if (wrongAddress && !reasons.some(({ field }) => field === "email")) reasons.push({ id: "request.email", field: "email" });
  // A field that people do not see; programs that fill in everything do.
  if (remarks.trap !== "") reasons.push({ id: "request.trap", field: "trap" });
  return { remarks, reasons };
}
