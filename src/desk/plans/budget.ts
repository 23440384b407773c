import { data, redirect } from "react-router";
import { budgetLines, budgetSheet, type CellFault, markedSheet, placeOf } from "#modules/plans";
import { reasonText } from "../messages/index.ts";
import { deskContext, words } from "../request.server.ts";
import { moneyPlan, readMoney } from "./money.server.ts";
import type { Route } from "./+types/budget";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** The budget of a plan as an Excel file. */
export async function loader(args: Route.LoaderArgs) {
  const ctx = deskContext(args);
  const { planId } = await moneyPlan(ctx, args.params.planId);
  return file(await budgetSheet(await budgetLines(ctx.db, planId)), "kinh-phi.xlsx");
}

/** Gives back the file that was sent, each faulty cell marked and named in the officer's language; writes nothing. */
export async function action(args: Route.ActionArgs) {
  const ctx = deskContext(args);
  const { planId } = await moneyPlan(ctx, args.params.planId);
  const read = await readMoney(ctx, planId, await args.request.formData(), true);
  if (!read.ok) throw data("unreadable", { status: 422 });
  if (read.value.faults.length === 0) return redirect(`/desk/plans/${planId}/money`, 303);
  const t = words(args.request);
  const faults = read.value.faults.flatMap((reason): CellFault[] => {
    const place = placeOf(reason);
    return place ? [{ ...place, words: reasonText(t, reason) }] : [];
  });
  return file(await markedSheet(read.value.cells, faults, t("money.fault")), "kinh-phi-can-sua.xlsx");
}

function file(bytes: Uint8Array, name: string): Response {
  return new Response(new Uint8Array(bytes), {
    headers: { "content-type": XLSX, "content-disposition": `attachment; filename="${name}"`, "cache-control": "private, no-store" },
  });
}
