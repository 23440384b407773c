import { allUnits, successors } from "#modules/identity";
import { planList, unitMatcher } from "#modules/plans";
import type { DeskContext } from "../request.server.ts";
import { shapesOfClauses } from "./plan-clauses.ts";

/** Plans that name last days for reports, newest first, and what a rule would say after the one that was chosen. */
export async function plansAsking(ctx: DeskContext, today: string, chosen: string | null) {
  const plans = (await planList(ctx.db)).flatMap((plan) => {
    const shapes = shapesOfClauses(plan.frame.reports, Number(plan.startsOn.slice(0, 4)));
    return shapes.length > 0 ? [{ ...plan, shapes }] : [];
  });
  const plan = plans.find(({ id }) => id === chosen);
  const list = plans.map(({ id, title, documentNumber }) => ({ id, title, documentNumber }));
  if (!plan) return { plans: list, asked: null };
  const find = unitMatcher(await allUnits(ctx.db, "vi"), plan.startsOn, plan.unitId, null);
  const first = (of: "to" | "through") => plan.frame.reports.find((each) => each[of] !== null)?.[of] ?? null;
  // The unit that the plan names may have ended since; one heir takes its place, several are left to the officer.
  const unitToday = async (name: string | null) => {
    const ids = name === null ? [] : find(name).ids;
    if (ids.length !== 1) return null;
    const heirs = await successors(ctx.db, ids[0] ?? "", today, null);
    return heirs.length === 1 ? (heirs[0]?.id ?? null) : null;
  };
  return {
    plans: list,
    asked: {
      id: plan.id,
      name: `Báo cáo thực hiện ${plan.title.charAt(0).toLowerCase()}${plan.title.slice(1)}`.slice(0, 300),
      shapes: plan.shapes,
      validFrom: plan.startsOn,
      receiverUnitId: await unitToday(first("to")),
      collectorUnitId: await unitToday(first("through")),
    },
  };
}
