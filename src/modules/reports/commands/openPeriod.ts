import { and, eq } from "drizzle-orm";
import { addDays, loadCalendar } from "#kernel/calendar";
import { Fault } from "#kernel/errors";
import { done, type Outcome, refused } from "#kernel/outcome";
import { audit } from "#modules/record";
import { periodDays } from "../dates.ts";
import { note, type ReportContext } from "../load.ts";
import { can } from "../policy.ts";
import { period, rule } from "../schema.ts";
import { refreshObligations } from "./refreshPeriod.ts";

/** Units see the form this many days before the cut-off when nothing else is said. */
const OPENS_BEFORE = 45;

/**
 * Opens a period of a rule and notes what every unit owes. Refuses `role.planner`, `rule.shape_unknown`, `rule.not_valid` (the rule
 * does not hold at the cut-off), `report.period_open` (it is there already).
 */
export async function openPeriod(
  ctx: ReportContext,
  input: { ruleId: string; shape: string; year: number; opensOn?: string },
): Promise<Outcome<{ periodId: string; obligations: number }>> {
  return ctx.db.transaction(async (tx) => {
    const [owner] = await tx.select().from(rule).where(eq(rule.id, input.ruleId)).for("share");
    if (!owner) throw new Fault("not_found", "report.rule_unknown");
    const shape = owner.shapes.find((each) => each.key === input.shape);
    const days = shape ? periodDays(shape, input.year, await loadCalendar(tx)) : null;
    if (!can(ctx.actor, "collection.run", { collectorUnitId: owner.collectorUnitId })) return refused({ id: "role.planner" });
    if (!shape || !days) return refused({ id: "rule.shape_unknown", field: "shape" });
    if (days.cutoffOn < owner.validFrom || (owner.validTo !== null && days.cutoffOn >= owner.validTo))
      return refused({ id: "rule.not_valid", field: "year" });
    const { startsOn, endsOn, cutoffOn } = days;
    const opensOn = input.opensOn ?? addDays(cutoffOn, -OPENS_BEFORE);
    const [made] = await tx
      .insert(period)
      .values({
        ruleId: owner.id,
        year: input.year,
        shape: shape.key,
        name: `${shape.name} ${input.year}`,
        startsOn,
        endsOn,
        cutoffOn,
        opensOn,
      })
      .onConflictDoNothing()
      .returning();
    if (!made) return refused({ id: "report.period_open", field: "year" });
    const changed = await refreshObligations(tx, ctx, made, owner);
    await note(tx, ctx, { periodId: made.id, event: "opened", detail: { obligations: changed.added } });
    await audit(tx, ctx, "report.period.open", { kind: "report_period", id: made.id, unitId: owner.collectorUnitId }, { name: made.name });
    await ctx.emit(tx, { type: "report.opened", payload: { periodId: made.id, name: made.name } });
    return done({ periodId: made.id, obligations: changed.added });
  });
}

/** The period of a rule by year and shape, when it was opened. */
export async function findPeriod(db: ReportContext["db"], ruleId: string, year: number, shape: string): Promise<string | null> {
  const [row] = await db
    .select({ id: period.id })
    .from(period)
    .where(and(eq(period.ruleId, ruleId), eq(period.year, year), eq(period.shape, shape)));
  return row?.id ?? null;
}
