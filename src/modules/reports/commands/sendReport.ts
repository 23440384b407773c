import { eq } from "drizzle-orm";
import { loadCalendar } from "#kernel/calendar";
import { homeZone, localDate } from "#kernel/clock";
import { done, type Outcome, refused, type Reason } from "#kernel/outcome";
import { audit } from "#modules/record";
import type { Question } from "../contract.ts";
import { lateDays } from "../dates.ts";
import { lockObligation, note, type ReportContext, stepReasons } from "../load.ts";
import { can } from "../policy.ts";
import { answer, type AnswerRow, obligation } from "../schema.ts";
import { firstCounts, writeFirst } from "./countInto.ts";

/**
 * Sends a unit's report. Late is counted in working days and never refused. Refuses `role.unit_reporter`, a wrong state, and every
 * question without an answer (`report.unanswered`) or changed figure without a reason (`report.no_reason`), each by its field.
 */
export async function sendReport(
  ctx: ReportContext,
  input: { obligationId: string; channel?: "desk" | "link" | "xlsx" },
): Promise<Outcome<{ lateDays: number }>> {
  return ctx.db.transaction(async (tx) => {
    const loaded = await lockObligation(tx, input.obligationId);
    const { row, rule, period } = loaded;
    const reasons = stepReasons(row, "send");
    if (!can(ctx.actor, "answer.write", { collectorUnitId: rule.collectorUnitId, unitId: row.unitId }))
      reasons.push({ id: "role.unit_reporter" });
    const counted = await firstCounts(tx, ctx, loaded);
    const answers = await tx.select().from(answer).where(eq(answer.obligationId, row.id));
    reasons.push(...gaps(rule.outline, [...answers, ...counted]));
    if (reasons.length > 0) return refused(...reasons);
    await writeFirst(tx, counted);
    const late = lateDays(row, localDate(ctx.now, homeZone()), await loadCalendar(tx));
    const by = { sentAt: ctx.now, sentBy: ctx.actor.id, sentByName: ctx.actor.name, channel: input.channel ?? ("desk" as const) };
    await tx
      .update(obligation)
      .set({ state: "sent", lateDays: late, returnComment: null, ...by })
      .where(eq(obligation.id, row.id));
    await note(tx, ctx, { periodId: period.id, obligationId: row.id, event: "sent", detail: { lateDays: late } });
    await audit(tx, ctx, "report.send", { kind: "report", id: row.id, unitId: row.unitId }, { lateDays: late, period: period.name });
    await ctx.emit(tx, {
      type: "report.sent",
      payload: { obligationId: row.id, periodName: period.name, unitId: row.unitId, collectorUnitId: rule.collectorUnitId },
    });
    return done({ lateDays: late });
  });
}

type Given = Pick<AnswerRow, "question" | "amount" | "prefilled"> & { words?: string | null; reason?: string | null };

function gaps(outline: readonly Question[], answers: readonly Given[]): Reason[] {
  const by = new Map(answers.map((each) => [each.question, each]));
  return outline.flatMap((question) => {
    const reasons: Reason[] = [];
    if (question.text && !by.get(question.id)?.words?.trim())
      reasons.push({ id: "report.unanswered", field: question.id, values: { question: question.title } });
    for (const figure of question.figures) {
      const field = `${question.id}.${figure.id}`;
      const given = by.get(field);
      if (given?.amount == null) reasons.push({ id: "report.unanswered", field, values: { question: figure.name } });
      else if (given.prefilled !== null && given.amount !== given.prefilled && !given.reason)
        reasons.push({ id: "report.no_reason", field, values: { question: figure.name } });
    }
    return reasons;
  });
}
