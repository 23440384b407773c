import { sql } from "drizzle-orm";
import type { Queryable } from "#kernel/db";
import type { RULE_KINDS } from "../contract.ts";

export type PeriodView = {
  id: string;
  ruleId: string;
  ruleName: string;
  collectorUnitId: string;
  name: string;
  year: number;
  shape: string;
  startsOn: string;
  endsOn: string;
  cutoffOn: string;
  frozenAt: Date | null;
  dueOn: string;
  units: number;
  accepted: number;
  waiting: number;
  missing: number;
  consolidationId: string | null;
  kind: (typeof RULE_KINDS)[number];
  /** Who asked, and in which letter (special reports). */
  receiverName: string;
  askedIn: string | null;
  ruleFrom: string;
  legalDocumentId: string | null;
  /** The day from which another rule holds; this period keeps the one that it began under. */
  replacedFrom: string | null;
};

/** Every period with what came in, newest first. */
export async function reportPeriods(db: Queryable): Promise<PeriodView[]> {
  const { rows } = await db.execute<PeriodView>(sql`
    select p.id, p.rule_id as "ruleId", r.name as "ruleName", r.collector_unit_id as "collectorUnitId", p.name, p.year, p.shape,
      p.starts_on::text as "startsOn", p.ends_on::text as "endsOn", p.cutoff_on::text as "cutoffOn", p.frozen_at as "frozenAt",
      coalesce(o.due, p.cutoff_on)::text as "dueOn", coalesce(o.units, 0)::int as units, coalesce(o.accepted, 0)::int as accepted,
      coalesce(o.waiting, 0)::int as waiting, coalesce(o.missing, 0)::int as missing,
      (select c.id from reports.consolidation c where c.period_id = p.id order by c.number desc limit 1) as "consolidationId",
      r.kind, n.name as "receiverName", r.asked_in as "askedIn", r.valid_from::text as "ruleFrom", r.legal_document_id as "legalDocumentId",
      (select min(y.valid_from)::text from reports.rule y where y.replaces_id = r.id) as "replacedFrom"
    from reports.period p join reports.rule r on r.id = p.rule_id
    cross join lateral (select m.name from identity.unit_name m where m.unit_id = r.receiver_unit_id and m.lang = 'vi') n
    left join lateral (
      select min(due_on) as due, count(*) as units, count(*) filter (where state = 'accepted') as accepted,
        count(*) filter (where state = 'sent') as waiting, count(*) filter (where state in ('not_begun', 'draft', 'returned')) as missing
      from reports.obligation x where x.period_id = p.id and x.state <> 'passed_on'
    ) o on true
    order by p.cutoff_on desc, p.id desc limit 200`);
  return rows.map((row) => ({ ...row, frozenAt: row.frozenAt === null ? null : new Date(row.frozenAt) }));
}

/** What units owe that these people report for and that is not sent yet, nearest last day first. */
export async function owedBy(
  db: Queryable,
  unitIds: readonly string[] | null,
): Promise<{ obligationId: string; periodName: string; ruleName: string; unitId: string; dueOn: string; state: string }[]> {
  const { rows } = await db.execute<{
    obligationId: string;
    periodName: string;
    ruleName: string;
    unitId: string;
    dueOn: string;
    state: string;
  }>(sql`
    select o.id as "obligationId", p.name as "periodName", r.name as "ruleName", o.unit_id as "unitId", coalesce(o.extended_to, o.due_on)::text as "dueOn", o.state
    from reports.obligation o join reports.period p on p.id = o.period_id join reports.rule r on r.id = p.rule_id
    where o.state in ('not_begun', 'draft', 'returned') and (${unitIds === null} or o.unit_id = any(${sql.param([...(unitIds ?? [])])}::uuid[]))
    order by coalesce(o.extended_to, o.due_on), o.id limit 300`);
  return rows;
}
