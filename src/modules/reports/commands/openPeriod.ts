import { and, eq, ne, sql } from "drizzle-orm";
import type { Tx } from "#kernel/db";
import { addDays, loadCalendar } from "#kernel/calendar";
import { Fault } from "#kernel/errors";
import { done, type Outcome, refused } from "#kernel/outcome";
import { audit } from "#modules/record";
import { periodDays } from "../dates.ts";
import { note, type ReportContext } from "../load.ts";
import { can } from "../policy.ts";
import { obligation, period, rule } from "../schema.ts";
import { refreshObligations } from "./refreshPeriod.ts";

/** Units see the form this many days before the cut-off when nothing else is said. */
const OPENS_BEFORE = 45;

type Opening = { ruleId: string; shape: string; year: number; opensOn?: string };
type Opened = Outcome<{ periodId: string; obligations: number }>;

/**
 * Opens a period of a rule and notes what every unit owes. Refuses `role.planner`, `rule.shape_unknown`, `rule.not_valid` (the rule
 * does not hold at the cut-off), `report.period_open` (it is there already), `report.period_kept` (it runs under the rule before).
 */
export async function openPeriod(ctx: ReportContext, input: Opening): Promise<Opened> {
  return ctx.db.transaction((tx) => openInside(tx, ctx, input));
}

/** Opens a period inside a transaction; refuses like `openPeriod`. */
export async function openInside(tx: Tx, ctx: ReportContext, input: Opening): Promise<Opened> {
  const [owner] = await tx.select().from(rule).where(eq(rule.id, input.ruleId)).for("share");
  if (!owner) throw new Fault("not_found", "report.rule_unknown");
  const shape = owner.shapes.find((each) => each.key === input.shape);
  const days = shape ? periodDays(shape, input.year, await loadCalendar(tx)) : null;
  if (!can(ctx.actor, "collection.run", { collectorUnitId: owner.collectorUnitId })) return refused({ id: "role.planner" });
  if (!shape || !days) return refused({ id: "rule.shape_unknown", field: "shape" });
  if (days.cutoffOn < owner.validFrom || (owner.validTo !== null && days.cutoffOn >= owner.validTo))
    return refused({ id: "rule.not_valid", field: "year" });
  if (await runsBefore(tx, owner.id, input)) return refused({ id: "report.period_kept", field: "year" });
  const { startsOn, endsOn, cutoffOn } = days;
  const opensOn = input.opensOn ?? addDays(cutoffOn, -OPENS_BEFORE);
  const name = shape.frequency === "once" ? shape.name : `${shape.name} ${input.year}`;
  const [made] = await tx
    .insert(period)
    .values({ ruleId: owner.id, year: input.year, shape: shape.key, name, startsOn, endsOn, cutoffOn, opensOn })
    .onConflictDoNothing()
    .returning();
  if (!made) return refused({ id: "report.period_open", field: "year" });
  const changed = await refreshObligations(tx, ctx, made, owner);
  await note(tx, ctx, { periodId: made.id, event: "opened", detail: { obligations: changed.added } });
  await audit(tx, ctx, "report.period.open", { kind: "report_period", id: made.id, unitId: owner.collectorUnitId }, { name: made.name });
  const asked = await tx
    .select({ obligationId: obligation.id, unitId: obligation.unitId, dueOn: obligation.dueOn })
    .from(obligation)
    .where(and(eq(obligation.periodId, made.id), ne(obligation.state, "passed_on")));
  await ctx.emit(tx, { type: "report.opened", payload: { periodId: made.id, name: made.name, asked } });
  return done({ periodId: made.id, obligations: changed.added });
}

/** True when the same period was begun under a rule that this one replaced: it stays there, and nobody reports it twice. */
async function runsBefore(tx: Tx, ruleId: string, { year, shape }: Opening): Promise<boolean> {
  const { rows } = await tx.execute(sql`
    with recursive before (id) as (
      select r.replaces_id from reports.rule r where r.id = ${ruleId} and r.replaces_id is not null
      union select r.replaces_id from reports.rule r join before b on b.id = r.id where r.replaces_id is not null
    ) select 1 from before b join reports.period p on p.rule_id = b.id where p.year = ${year} and p.shape = ${shape} limit 1`);
  return rows.length > 0;
}

/** The period of a rule by year and shape, when it was opened. */
export async function findPeriod(db: ReportContext["db"], ruleId: string, year: number, shape: string): Promise<string | null> {
  const [row] = await db
    .select({ id: period.id })
    .from(period)
    .where(and(eq(period.ruleId, ruleId), eq(period.year, year), eq(period.shape, shape)));
  return row?.id ?? null;
}
