import { done, type Outcome, refused } from "#kernel/outcome";
import { readTypedNumber } from "#kernel/typedNumber";
import type { AnswerInput } from "#modules/reports/contract";

/**
 * One answer as the form posts it; a number may be written the Vietnamese way. Refuses what `readTypedNumber` refuses, by
 * the name that the form gives the figure; whether the figure takes fractions is for the command to say.
 */
export function answerOf(form: FormData): Outcome<AnswerInput> {
  const text = (name: string) => {
    const value = form.get(name);
    return typeof value === "string" ? value : "";
  };
  const read = readTypedNumber(text("amount"), { fractions: true });
  if (!read.ok)
    return refused({
      id: `number.${read.fault}`,
      field: text("question"),
      values: { value: read.value, name: text("figure").slice(0, 200) || text("question").slice(0, 90) },
    });
  return done({
    question: text("question"),
    words: text("words") || null,
    amount: read.value,
    reason: text("reason") || null,
    evidence: linesOf(text("evidence")),
    lockVersion: Number(text("lockVersion")) || 0,
    ...(text("tab") ? { tab: text("tab").slice(0, 64) } : {}),
  });
}

function linesOf(text: string): { title: string; ref: string }[] {
  const lines = text.split("\n").map((line) => line.trim());
  return lines
    .filter(Boolean)
    .slice(0, 50)
    .map((line) => ({ title: line.slice(0, 300), ref: line.slice(0, 2_000) }));
}
