import { and, eq } from "drizzle-orm";
import type { Tx } from "#kernel/db";
import { Fault } from "#kernel/errors";
import { done, type Outcome, refused, type Reason } from "#kernel/outcome";
import { audit } from "#modules/record";
import { z } from "zod";
import { BudgetLineInput } from "../contract.ts";
import type { PlanContext } from "../load.ts";
import { can } from "../policy.ts";
import { taskOf } from "../queries/taskOf.ts";
import { budgetLine, plan } from "../schema.ts";

/**
 * Writes one line of money; the database keeps the plan's totals with it. Refuses `role.planner`, `task.unknown`,
 * `budget.changed` (someone saved the line since it was read), `budget.too_large`.
 */
export async function saveBudgetLine(ctx: PlanContext, input: BudgetLineInput): Promise<Outcome<{ id: string; lockVersion: number }>> {
  return exactSums(() =>
    ctx.db.transaction(async (tx) => {
      const line = await writeLine(tx, ctx, input);
      if (line.ok) await changed(tx, ctx, [input.planId]);
      return line;
    }),
  );
}

/** The database keeps totals below 2^53, so that no reader rounds them; beyond it the line is refused (`budget.too_large`). */
export async function exactSums<T>(work: () => Promise<Outcome<T>>): Promise<Outcome<T>> {
  try {
    return await work();
  } catch (error) {
    if (BrokenSum.safeParse(error).success) return refused({ id: "budget.too_large" });
    throw error;
  }
}
const BrokenSum = z.object({ cause: z.object({ constraint: z.literal("budget_total_exact") }) });

/** All lines or none; every refused line is listed with its number from 1. */
export async function saveBudgetLines(ctx: PlanContext, inputs: readonly BudgetLineInput[]): Promise<Outcome<{ count: number }>> {
  const reasons: Reason[] = [];
  const outcome = await ctx.db
    .transaction(async (tx) => {
      for (const [index, input] of inputs.entries()) {
        const line = await writeLine(tx, ctx, input);
        if (!line.ok) reasons.push(...line.reasons.map((reason) => ({ ...reason, values: { ...reason.values, line: index + 1 } })));
      }
      if (reasons.length > 0) throw new Abandoned("refused");
      await changed(tx, ctx, new Set(inputs.map((input) => input.planId)));
      return done({ count: inputs.length });
    })
    .catch((error: unknown) => {
      if (error instanceof Abandoned) return null;
      throw error;
    });
  return outcome ?? refused(...reasons);
}

/** Takes a line away; what it said stays in the audit trail. */
export async function removeBudgetLine(ctx: PlanContext, input: { id: string; lockVersion: number }): Promise<Outcome> {
  return ctx.db.transaction(async (tx) => {
    const [row] = await tx.select().from(budgetLine).where(eq(budgetLine.id, input.id)).for("update");
    if (!row) throw new Fault("not_found", "budget.unknown");
    const reasons = await against(tx, ctx, row.planId, row.unitId);
    if (row.lockVersion !== input.lockVersion) reasons.push({ id: "budget.changed" });
    if (reasons.length > 0) return refused(...reasons);
    await tx.delete(budgetLine).where(eq(budgetLine.id, row.id));
    const { estimate, allocated, spent } = row;
    await audit(tx, ctx, "budget.remove", { kind: "plan", id: row.planId, unitId: row.unitId }, { estimate, allocated, spent });
    await changed(tx, ctx, [row.planId]);
    return done(undefined);
  });
}

class Abandoned extends Error {}

/** Tells whoever shows the money of these plans. */
export async function changed(tx: Tx, ctx: PlanContext, planIds: Iterable<string>): Promise<void> {
  for (const planId of planIds) await ctx.emit(tx, { type: "budget.changed", payload: { planId } });
}

/** Writes one line inside a transaction; refuses like `saveBudgetLine`. */
export async function writeLine(tx: Tx, ctx: PlanContext, input: BudgetLineInput): Promise<Outcome<{ id: string; lockVersion: number }>> {
  const { id, lockVersion, ...values } = BudgetLineInput.parse(input);
  const reasons = await against(tx, ctx, values.planId, values.unitId);
  if (values.taskKey && !(await taskOf(tx, values.planId, values.taskKey))) reasons.push({ id: "task.unknown", field: "taskKey" });
  if (reasons.length > 0) return refused(...reasons);
  const stamps = { updatedBy: ctx.actor.id, updatedAt: ctx.now };
  const next = (lockVersion ?? 0) + 1;
  const [row] = id
    ? await tx
        .update(budgetLine)
        .set({ ...values, ...stamps, lockVersion: next })
        .where(and(eq(budgetLine.id, id), eq(budgetLine.planId, values.planId), eq(budgetLine.lockVersion, lockVersion ?? 0)))
        .returning({ id: budgetLine.id, lockVersion: budgetLine.lockVersion })
    : await tx
        .insert(budgetLine)
        .values({ ...values, ...stamps })
        .returning({ id: budgetLine.id, lockVersion: budgetLine.lockVersion });
  if (!row) return refused({ id: "budget.changed" });
  const { estimate, allocated, spent, source, taskKey } = values;
  await audit(
    tx,
    ctx,
    "budget.save",
    { kind: "plan", id: values.planId, unitId: values.unitId },
    { estimate, allocated, spent, source, taskKey },
  );
  return done(row);
}

async function against(tx: Tx, ctx: PlanContext, planId: string, unitId: string): Promise<Reason[]> {
  const [owner] = await tx.select({ unitId: plan.unitId }).from(plan).where(eq(plan.id, planId));
  if (!owner) throw new Fault("not_found", "plan.unknown");
  return can(ctx.actor, "budget.write", { planUnitId: owner.unitId, unitId }) ? [] : [{ id: "role.planner" }];
}
