import { done, type Outcome, refused } from "#kernel/outcome";
import type { AnswerInput } from "#modules/reports/contract";

/** One answer as the form posts it; a number may be written the Vietnamese way. Refuses `report.not_a_number`. */
export function answerOf(form: FormData): Outcome<AnswerInput> {
  const text = (name: string) => {
    const value = form.get(name);
    return typeof value === "string" ? value : "";
  };
  const amount = amountOf(text("amount"));
  if (Number.isNaN(amount)) return refused({ id: "report.not_a_number", field: text("question") });
  return done({
    question: text("question"),
    words: text("words") || null,
    amount,
    reason: text("reason") || null,
    evidence: linesOf(text("evidence")),
    lockVersion: Number(text("lockVersion")) || 0,
    ...(text("tab") ? { tab: text("tab").slice(0, 64) } : {}),
  });
}

/** An amount as a person types it. */
export function typedAmount(amount: number): string {
  return String(amount).replace(".", ",");
}

function amountOf(text: string): number | null {
  const plain = text.replace(/[\s.]/g, "").replace(",", ".");
  const amount = Number(plain);
  return plain === "" ? null : amount;
}

function linesOf(text: string): { title: string; ref: string }[] {
  const lines = text.split("\n").map((line) => line.trim());
  return lines
    .filter(Boolean)
    .slice(0, 50)
    .map((line) => ({ title: line.slice(0, 300), ref: line.slice(0, 2_000) }));
}
