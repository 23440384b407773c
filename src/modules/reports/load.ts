import { eq } from "drizzle-orm";
import type { Context } from "#kernel/context";
import type { Tx } from "#kernel/db";
import { Fault } from "#kernel/errors";
import type { Reason } from "#kernel/outcome";
import type { Actor } from "#modules/identity/contract";
import { event, obligation, type ObligationRow, period, type PeriodRow, rule, type RuleRow } from "./schema.ts";
import { OBLIGATION_STEPS, type ObligationEvent } from "./workflow.ts";

/** A context whose actor carries grants. */
export type ReportContext = Context<Actor>;

/** The part of a context that a step inside a transaction needs. */
export type ReportStep = Pick<ReportContext, "actor" | "now" | "requestId" | "emit">;

export type LoadedObligation = { row: ObligationRow; period: PeriodRow; rule: RuleRow };

/** A period with its rule. @throws Fault `not_found` */
export async function loadPeriod(tx: Tx, periodId: string): Promise<{ period: PeriodRow; rule: RuleRow }> {
  const [found] = await tx.select().from(period).innerJoin(rule, eq(rule.id, period.ruleId)).where(eq(period.id, periodId));
  if (!found) throw new Fault("not_found", "report.period_unknown");
  return found;
}

/** What a unit owes, locked for the rest of the transaction. @throws Fault `not_found` */
export async function lockObligation(tx: Tx, obligationId: string): Promise<LoadedObligation> {
  const [row] = await tx.select().from(obligation).where(eq(obligation.id, obligationId)).for("update");
  if (!row) throw new Fault("not_found", "report.obligation_unknown");
  return { row, ...(await loadPeriod(tx, row.periodId)) };
}

/** The reason against a step from the present state, if any. */
export function stepReasons(row: ObligationRow, step: ObligationEvent): Reason[] {
  return OBLIGATION_STEPS[step].from.includes(row.state) ? [] : [{ id: `report.state.${step}`, values: { state: row.state } }];
}

/** One line of the collection's story. */
export async function note(
  tx: Tx,
  ctx: ReportStep,
  line: { periodId: string; obligationId?: string; event: string; comment?: string; detail?: Record<string, unknown> },
): Promise<void> {
  await tx.insert(event).values({ at: ctx.now, actorId: ctx.actor.id, actorName: ctx.actor.name, ...line });
}
