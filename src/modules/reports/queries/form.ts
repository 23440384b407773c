import { eq } from "drizzle-orm";
import type { Queryable } from "#kernel/db";
import { unitById } from "#modules/identity";
import type { Lang } from "#kernel/languages";
import { countable, countedDays, countedUnits, countFigures } from "./countFigures.ts";
import { answer, type AnswerRow, event, obligation, type ObligationRow, period, type PeriodRow, rule, type RuleRow } from "../schema.ts";

export type UnitForm = {
  obligation: ObligationRow;
  period: PeriodRow;
  rule: RuleRow;
  unitName: string;
  answers: AnswerRow[];
  events: { at: Date; actorName: string; event: string; comment: string | null }[];
};

/** A unit's form with all it has answered; null when unknown. */
export async function unitForm(db: Queryable, obligationId: string, lang: Lang): Promise<UnitForm | null> {
  const [found] = await db
    .select()
    .from(obligation)
    .innerJoin(period, eq(period.id, obligation.periodId))
    .innerJoin(rule, eq(rule.id, period.ruleId))
    .where(eq(obligation.id, obligationId));
  if (!found) return null;
  const answers = await db.select().from(answer).where(eq(answer.obligationId, obligationId));
  const events = await db.select().from(event).where(eq(event.obligationId, obligationId)).orderBy(event.id);
  return { ...found, unitName: (await unitById(db, found.obligation.unitId, lang))?.name ?? "", answers, events };
}

/**
 * A unit's form as it is shown: one that nobody has begun holds the figures that Xoan counts now, under the lock version with which the first
 * answer will write them. A look writes nothing.
 */
export async function countedForm(
  { db, lang, now }: { db: Queryable; lang: Lang; now: Date },
  obligationId: string,
): Promise<UnitForm | null> {
  const form = await unitForm(db, obligationId, lang);
  if (!form || form.obligation.state !== "not_begun" || form.answers.length > 0) return form;
  const asked = countable(form.rule.outline);
  const days = countedDays(form.period);
  const counts = await countFigures(db, await countedUnits(db, form.obligation), days, new Set(asked.map((each) => each.source)));
  const blank = { words: null, reason: null, evidence: [], lockVersion: 1, updatedBy: null, updatedByName: "Xoan", updatedAt: now };
  const answers = asked.map(({ question, source }) => {
    const counted = counts[source] ?? 0;
    return { ...blank, obligationId, question, amount: counted, prefilled: counted };
  });
  return { ...form, answers };
}
