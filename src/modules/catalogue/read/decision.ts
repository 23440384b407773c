import type { Values } from "../values.ts";
import { readDay, writeDay } from "./day.ts";
import { type Reading, readAs, type TypingLang, unread } from "./reading.ts";

type Decision = Values["decision"];

/** Number and day of a decision: `1649/QĐ-TTg ngày 29/12/2022`, `1649/QĐ-TTg, 29/12/2022`, or the number alone. */
export function readDecision(typed: string): Reading<Decision> {
  const text = typed
    .normalize("NFC")
    .trim()
    .replace(/^(quyết định|decision|qđ)\s*(số|no\.?)?\s*/iu, "");
  const [, number = "", on]: (string | undefined)[] = /^(\S.*?)(?:\s*[,;]\s*|\s+(?:ngày|of|dated|on)\s+)(.*\d{4}.*)$/iu.exec(text) ?? [
    "",
    text,
  ];
  if (number === "" || number.length > 80 || !/\d/.test(number)) return unread("fact.decision");
  if (on === undefined) return readAs({ number, on: null });
  const day = readDay(on);
  return "why" in day ? day : readAs({ number, on: day.value });
}

/** How a decision is written for somebody who may change it. */
export const writeDecision = ({ number, on }: Decision, lang: TypingLang): string =>
  on === null ? number : `${number} ${lang === "vi" ? "ngày" : "of"} ${writeDay(on)}`;
