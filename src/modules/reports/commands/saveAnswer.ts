import { and, eq } from "drizzle-orm";
import type { Tx } from "#kernel/db";
import { done, type Outcome, refused, type Reason } from "#kernel/outcome";
import { readTypedNumber } from "#kernel/typedNumber";
import { audit } from "#modules/record";
import { AnswerInput, type Question, takesFractions } from "../contract.ts";
import { type LoadedObligation, lockObligation, note, type ReportContext, stepReasons } from "../load.ts";
import { can } from "../policy.ts";
import { answer, obligation } from "../schema.ts";
import { partsHeld } from "./here.ts";
import { firstCounts, writeFirst } from "./countInto.ts";

/**
 * Saves one answer of a unit's form. Refuses `role.unit_reporter`, a state that takes no answers, `report.question_unknown`,
 * `report.not_a_figure`, `number.*` (negative, or a fraction of what is counted), `answer.held` (another writes it now), `answer.changed` (another person saved it since it was read; what they wrote is left alone).
 */
export async function saveAnswer(
  ctx: ReportContext,
  input: AnswerInput & { obligationId: string },
): Promise<Outcome<{ lockVersion: number }>> {
  const { tab, ...given } = AnswerInput.parse(input);
  return ctx.db.transaction(async (tx) => {
    const loaded = await lockObligation(tx, input.obligationId);
    const reasons = writeReasons(ctx, loaded);
    reasons.push(...answerFaults(loaded.rule.outline, given));
    const holder = (await partsHeld(tx, ctx, input.obligationId, tab)).get(given.question);
    if (holder !== undefined) reasons.push({ id: "answer.held", field: given.question, values: { name: holder } });
    if (reasons.length > 0) return refused(...reasons);
    const first = await firstCounts(tx, ctx, loaded);
    const read = first.some(({ question }) => question === given.question) ? { ...given, lockVersion: 1 } : given;
    // A form without answers has none that could have been read in a later version.
    if (first.length > 0 && read === given && given.lockVersion > 0) return refused({ id: "answer.changed", field: given.question });
    await writeFirst(tx, first);
    const lockVersion = await writeAnswer(tx, ctx, loaded, read);
    if (lockVersion === null) return refused({ id: "answer.changed", field: given.question });
    return done({ lockVersion });
  });
}

/** Why this person may not write into the form now. */
export function writeReasons(ctx: ReportContext, { row, rule }: LoadedObligation): Reason[] {
  const reasons = stepReasons(row, "write");
  if (!can(ctx.actor, "answer.write", { collectorUnitId: rule.collectorUnitId, unitId: row.unitId }))
    reasons.push({ id: "role.unit_reporter" });
  return reasons;
}

/** Why an answer does not fit the outline: `s1` takes words, `s1.f2` takes an amount. */
export function answerFaults(outline: readonly Question[], given: Pick<AnswerInput, "question" | "words" | "amount">): Reason[] {
  const [questionId, figureId] = given.question.split(".");
  const question = outline.find((each) => each.id === questionId);
  const figure = question?.figures.find((each) => each.id === figureId);
  if (!question || (figureId !== undefined && !figure)) return [{ id: "report.question_unknown", field: given.question }];
  if (figureId === undefined && given.amount != null) return [{ id: "report.not_a_figure", field: given.question }];
  if (figureId !== undefined && given.words) return [{ id: "report.not_words", field: given.question }];
  const read = readTypedNumber(given.amount, { fractions: !figure || takesFractions(figure) });
  if (!read.ok) return [{ id: `number.${read.fault}`, field: given.question, values: { value: read.value, name: figure?.name ?? "" } }];
  return [];
}

/** Writes the answer under its lock version; null when someone was faster. */
export async function writeAnswer(
  tx: Tx,
  ctx: ReportContext,
  { row }: LoadedObligation,
  { lockVersion, ...given }: Omit<ReturnType<typeof AnswerInput.parse>, "tab">,
): Promise<number | null> {
  const values = { ...given, updatedBy: ctx.actor.id, updatedByName: ctx.actor.name, updatedAt: ctx.now, lockVersion: lockVersion + 1 };
  const mine = and(eq(answer.obligationId, row.id), eq(answer.question, given.question));
  const written =
    lockVersion === 0
      ? await tx
          .insert(answer)
          .values({ obligationId: row.id, ...values })
          .onConflictDoNothing()
          .returning({ lock: answer.lockVersion })
      : await tx
          .update(answer)
          .set(values)
          .where(and(mine, eq(answer.lockVersion, lockVersion)))
          .returning({ lock: answer.lockVersion });
  const [saved] = written;
  if (!saved) return null;
  if (row.state === "not_begun") {
    await tx.update(obligation).set({ state: "draft" }).where(eq(obligation.id, row.id));
    await note(tx, ctx, { periodId: row.periodId, obligationId: row.id, event: "begun" });
    await audit(tx, ctx, "report.begin", { kind: "report", id: row.id, unitId: row.unitId });
  }
  return saved.lock;
}
