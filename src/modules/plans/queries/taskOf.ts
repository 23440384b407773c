import { sql } from "drizzle-orm";
import type { Queryable } from "#kernel/db";

/** A task of the issued version (else of the newest) with every unit it was given to; null when there is none. */
export async function taskOf(db: Queryable, planId: string, taskKey: string): Promise<{ title: string; unitIds: string[] } | null> {
  const { rows } = await db.execute<{ title: string; unitIds: string[] }>(sql`
    select n.title, array(
      select n.lead_unit_id where n.lead_unit_id is not null
      union select c.unit_id from plans.coordination c where c.version_id = n.version_id and c.key = n.key
      union select a.unit_id from plans.assignment a where a.plan_id = n.plan_id and a.task_key = n.key and a.state <> 'ended'
    ) as "unitIds"
    from plans.node n join plans.version v on v.id = n.version_id
    where v.plan_id = ${planId} and n.key = ${taskKey} and n.kind = 'task'
    order by v.state = 'issued' desc, v.number desc limit 1`);
  return rows[0] ?? null;
}
