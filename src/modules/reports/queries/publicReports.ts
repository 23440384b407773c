import { sql } from "drizzle-orm";
import type { Queryable } from "#kernel/db";

/** An issued report that was made public, as its plan's page names it. */
export type PublicReport = { title: string; periodName: string; documentNumber: string; signedOn: string };

/** The public reports under the rules of a public plan, newest first. */
export async function publicReports(db: Queryable, planId: string): Promise<PublicReport[]> {
  const { rows } = await db.execute<PublicReport>(sql`
    select c.title, d.name as "periodName", c.document_number as "documentNumber", c.signed_on::text as "signedOn"
    from reports.consolidation c join reports.period d on d.id = c.period_id join reports.rule r on r.id = d.rule_id
    where r.plan_id = ${planId}::uuid and c.state = 'issued' and c.is_public
      and exists (select 1 from plans.version v where v.plan_id = r.plan_id and v.state = 'issued' and v.is_public)
    order by c.signed_on desc, c.id desc`);
  return rows;
}
