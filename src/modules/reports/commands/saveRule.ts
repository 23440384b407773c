import { and, eq, isNull, sql } from "drizzle-orm";
import type { Tx } from "#kernel/db";
import { loadCalendar } from "#kernel/calendar";
import { done, type Outcome, type Reason, refused } from "#kernel/outcome";
import { audit } from "#modules/record";
import { type RuleFields, RuleInput } from "../contract.ts";
import type { ReportContext } from "../load.ts";
import { can } from "../policy.ts";
import { rule } from "../schema.ts";
import { ruleFaults } from "../validate.ts";

/**
 * Makes a report rule. A changed rule is a new one that names the old as `replacesId`: the old ends on the day before, and the periods
 * that it began stay its own. Refuses `role.planner`, every fault of `ruleFaults`, `rule.unknown_choice`, `rule.replaces_unknown`, `rule.replaces_started`.
 */
export async function saveRule(ctx: ReportContext, input: RuleInput): Promise<Outcome<{ id: string }>> {
  const fields = RuleInput.parse(input);
  return ctx.db.transaction((tx) => writeRule(tx, ctx, fields));
}

/** Writes a rule inside a transaction; refuses like `saveRule`. */
export async function writeRule(tx: Tx, ctx: ReportContext, fields: RuleFields): Promise<Outcome<{ id: string }>> {
  const reasons = ruleFaults(fields, await loadCalendar(tx));
  if (!can(ctx.actor, "rule.write", { collectorUnitId: fields.collectorUnitId })) reasons.push({ id: "role.planner" });
  reasons.push(...(await unknown(tx, fields)));
  if (fields.replacesId) {
    const [old] = await tx.select().from(rule).where(eq(rule.id, fields.replacesId)).for("update");
    if (!old) reasons.push({ id: "rule.replaces_unknown", field: "replacesId" });
    else if (old.validFrom >= fields.validFrom) reasons.push({ id: "rule.replaces_started", field: "validFrom" });
  }
  if (reasons.length > 0) return refused(...reasons);
  const [made] = await tx
    .insert(rule)
    .values({ ...fields, createdBy: ctx.actor.id, createdAt: ctx.now })
    .returning({ id: rule.id });
  if (!made) throw new Error("no rule was inserted");
  if (fields.replacesId) {
    const sooner = sql`${rule.validTo} > ${fields.validFrom}::date`;
    await tx
      .update(rule)
      .set({ validTo: fields.validFrom })
      .where(and(eq(rule.id, fields.replacesId), sql`(${isNull(rule.validTo)} or ${sooner})`));
  }
  await audit(
    tx,
    ctx,
    "report.rule.save",
    { kind: "report_rule", id: made.id, unitId: fields.collectorUnitId },
    { name: fields.name, replaces: fields.replacesId },
  );
  return done({ id: made.id });
}

async function unknown(tx: Tx, { receiverUnitId, collectorUnitId, legalDocumentId, planId }: RuleFields): Promise<Reason[]> {
  const { rows } = await tx.execute<{ field: string }>(sql`
    select 'receiverUnitId' as field where not exists (select 1 from identity.unit where id = ${receiverUnitId})
    union all select 'collectorUnitId' where not exists (select 1 from identity.unit where id = ${collectorUnitId})
    union all select 'legalDocumentId' where ${legalDocumentId}::uuid is not null and not exists (select 1 from legal.document where id = ${legalDocumentId})
    union all select 'planId' where ${planId}::uuid is not null and not exists (select 1 from plans.plan where id = ${planId})`);
  return rows.map(({ field }) => ({ id: "rule.unknown_choice", field }));
}
