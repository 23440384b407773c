import { data } from "react-router";
import { isId } from "#kernel/ids";
import { type Outcome, refused } from "#kernel/outcome";
import { allUnits } from "#modules/identity";
import { BUDGET_BYTES, type BudgetImport, canPlan, currentVersion, importBudget } from "#modules/plans";
import type { DeskContext } from "../request.server.ts";

/** The plan whose money an officer may see. @throws 404, 403 */
export async function moneyPlan(ctx: DeskContext, planId: string): Promise<{ planId: string; title: string; unitId: string }> {
  const head = isId(planId) ? await currentVersion(ctx.db, planId) : null;
  if (!head) throw data("plan.unknown", { status: 404 });
  if (!canPlan(ctx.actor, "budget.read", { planUnitId: head.unitId })) throw data("not_allowed", { status: 403 });
  return { planId, title: head.title, unitId: head.unitId };
}

/** Reads the Excel file of a form into the plan's money; `dryRun` only looks for faults. */
export async function readMoney(ctx: DeskContext, planId: string, form: FormData, dryRun: boolean): Promise<Outcome<BudgetImport>> {
  const file = form.get("file");
  if (!(file instanceof File) || file.size === 0 || file.size > BUDGET_BYTES) return refused({ id: "sheet.too_large" });
  // Of two units with one code the later holds.
  const codes = new Map((await allUnits(ctx.db, "vi")).toReversed().map((unit) => [unit.code, unit.id]));
  const bytes = new Uint8Array(await file.arrayBuffer());
  return importBudget(ctx, { planId, bytes, unitByCode: (code) => codes.get(code) ?? null, dryRun });
}
