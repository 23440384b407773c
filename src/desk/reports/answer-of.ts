import type { AnswerInput } from "#modules/reports/contract";

/** One answer as the form posts it; a number may be written the Vietnamese way. */
export function answerOf(form: FormData): AnswerInput {
  const text = (name: string) => {
    const value = form.get(name);
    return typeof value === "string" ? value : "";
  };
  return {
    question: text("question"),
    words: text("words") || null,
    amount: amountOf(text("amount")),
    reason: text("reason") || null,
    evidence: linesOf(text("evidence")),
    lockVersion: Number(text("lockVersion")) || 0,
  };
}

function amountOf(text: string): number | null {
  const plain = text.replace(/[\s.]/g, "").replace(",", ".");
  const amount = Number(plain);
  return plain === "" || Number.isNaN(amount) ? null : amount;
}

function linesOf(text: string): { title: string; ref: string }[] {
  const lines = text.split("\n").map((line) => line.trim());
  return lines
    .filter(Boolean)
    .slice(0, 50)
    .map((line) => ({ title: line.slice(0, 300), ref: line.slice(0, 2_000) }));
}
