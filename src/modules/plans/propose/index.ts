import { homeZone, localDate } from "#kernel/clock";
import { allUnits } from "#modules/identity";
import { legalByNumbers } from "#modules/legal";
import type { PlanContext } from "../load.ts";
import type { PlanDraft } from "../parse/index.ts";
import { propose } from "./propose.ts";
import type { ProposedPlan } from "./types.ts";

export { planTemplate } from "./template.ts";

/** A plan to be taken, from what the parser found: units as they stood on the plan's day, documents as they stand today. Writes nothing. */
export async function proposePlan(ctx: Pick<PlanContext, "db" | "now">, draft: PlanDraft): Promise<ProposedPlan> {
  const today = localDate(ctx.now, homeZone());
  const numbers = draft.documents.flatMap((each) => (each.number ? [each.number] : []));
  const [units, legal] = await Promise.all([allUnits(ctx.db, "vi"), legalByNumbers(ctx.db, numbers, today)]);
  return propose(draft, { units, legal, today });
}
