import { eq } from "drizzle-orm";
import type { Queryable } from "#kernel/db";
import { unitById } from "#modules/identity";
import type { Lang } from "#kernel/languages";
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
