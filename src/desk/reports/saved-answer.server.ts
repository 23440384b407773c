import type { Outcome } from "#kernel/outcome";
import { saveAnswer, type ReportContext } from "#modules/reports";
import { answerOf } from "./answer-of.ts";

/** Saves the answer that a form posts. Refuses what is no number, and like `saveAnswer`. */
export async function savedAnswer(ctx: ReportContext, obligationId: string, form: FormData): Promise<Outcome<{ lockVersion: number }>> {
  const given = answerOf(form);
  return given.ok ? saveAnswer(ctx, { obligationId, ...given.value }) : given;
}
