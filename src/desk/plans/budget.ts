import { data, redirect } from "react-router";
import { isId } from "#kernel/ids";
import type { Reason } from "#kernel/outcome";
import { allUnits } from "#modules/identity";
import { budgetLines, budgetSheet, canPlan, currentVersion, readBudget, saveBudgetLines } from "#modules/plans";
import { reasonText } from "../messages/index.ts";
import { type DeskContext, deskContext, words } from "../request.server.ts";
import type { Route } from "./+types/budget";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** The budget of a plan as an Excel file. */
export async function loader(args: Route.LoaderArgs) {
  const ctx = deskContext(args);
  const planId = await readable(ctx, args.params.planId);
  const bytes = await budgetSheet(await budgetLines(ctx.db, planId));
  return new Response(new Uint8Array(bytes), {
    headers: { "content-type": XLSX, "content-disposition": 'attachment; filename="kinh-phi.xlsx"', "cache-control": "private, no-store" },
  });
}

/** Takes lines from an Excel file, all or none; each faulty cell is named. */
export async function action(args: Route.ActionArgs) {
  const ctx = deskContext(args);
  const planId = await readable(ctx, args.params.planId);
  const file = (await args.request.formData()).get("file");
  if (!(file instanceof File)) throw data("no file", { status: 400 });
  const codes = new Map((await allUnits(ctx.db, "vi")).toReversed().map((unit) => [unit.code, unit.id]));
  const read = await readBudget(new Uint8Array(await file.arrayBuffer()), planId, (code) => codes.get(code) ?? null);
  const reasons: Reason[] = read.ok ? [] : read.reasons;
  if (read.ok) {
    const saved = await saveBudgetLines(ctx, read.value);
    if (saved.ok) return redirect(`/desk/plans/${planId}`, 303);
    reasons.push(...saved.reasons);
  }
  const t = words(args.request);
  return new Response(reasons.map((reason) => reasonText(t, reason)).join("\n"), {
    status: 422,
    headers: { "content-type": "text/plain; charset=utf-8" },
  });
}

async function readable(ctx: DeskContext, planId: string): Promise<string> {
  const head = isId(planId) ? await currentVersion(ctx.db, planId) : null;
  if (!head) throw data("plan.unknown", { status: 404 });
  if (!canPlan(ctx.actor, "budget.read", { planUnitId: head.unitId })) throw data("not_allowed", { status: 403 });
  return planId;
}
