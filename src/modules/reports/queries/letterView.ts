import { eq } from "drizzle-orm";
import type { Queryable } from "#kernel/db";
import { unitById } from "#modules/identity";
import type { ObligationView } from "../contract.ts";
import { period, type PeriodRow, rule, type RuleRow } from "../schema.ts";
import { collection } from "./collection.ts";

/** What a letter about a period needs to know: who asks whom for what, and how far each unit is. */
export type LetterView = {
  period: Pick<PeriodRow, "name" | "year" | "startsOn" | "endsOn" | "cutoffOn">;
  rule: Pick<RuleRow, "name" | "kind" | "askedIn" | "outline" | "collectorUnitId">;
  collector: string;
  receiver: string;
  rows: ObligationView[];
};

/** The period as a letter tells of it, in Vietnamese; null when unknown. */
export async function letterView(db: Queryable, periodId: string): Promise<LetterView | null> {
  const [found] = await db.select().from(period).innerJoin(rule, eq(rule.id, period.ruleId)).where(eq(period.id, periodId));
  if (!found) return null;
  const name = async (id: string) => (await unitById(db, id, "vi"))?.name ?? "";
  return {
    period: found.period,
    rule: found.rule,
    collector: await name(found.rule.collectorUnitId),
    receiver: await name(found.rule.receiverUnitId),
    rows: await collection(db, periodId, "vi"),
  };
}
