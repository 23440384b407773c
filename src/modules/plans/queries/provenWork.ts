import { sql } from "drizzle-orm";
import { homeZone } from "#kernel/clock";
import type { Queryable } from "#kernel/db";

/** Pieces of evidence of units that were accepted and happened in a period, and tasks of theirs whose last day lies in it and whose proof is whole. */
export async function provenWork(
  db: Queryable,
  unitIds: readonly string[],
  days: { from: string; to: string },
): Promise<{ evidence: number; tasks: number }> {
  const ids = sql.param([...unitIds]);
  const { rows } = await db.execute<{ evidence: number; tasks: number }>(sql`
    select (select count(*)::int from plans.evidence e where e.unit_id = any(${ids}::uuid[]) and e.state = 'accepted'
        and coalesce(e.happened_on, (e.added_at at time zone ${homeZone()})::date) between ${days.from}::date and ${days.to}::date) as evidence,
      (select count(*)::int from plans.node n join plans.version v on v.id = n.version_id and v.state = 'issued'
        where n.kind = 'task' and n.lead_unit_id = any(${ids}::uuid[]) and n.due_on between ${days.from}::date and ${days.to}::date
          and exists (select 1 from plans.evidence e where e.plan_id = n.plan_id and e.task_key = n.key and e.state = 'accepted')
          and not exists (select 1 from plans.evidence e where e.plan_id = n.plan_id and e.task_key = n.key and e.state in ('expected', 'offered'))) as tasks`);
  return rows[0] ?? { evidence: 0, tasks: 0 };
}

/** The pieces or tasks behind the count, newest first, for whoever opens the figure. */
export async function provenList(
  db: Queryable,
  unitIds: readonly string[],
  days: { from: string; to: string },
  what: "evidence" | "tasks",
): Promise<{ title: string; on: string; planId: string; taskKey: string }[]> {
  const ids = sql.param([...unitIds]);
  const pieces = sql`
    select e.title, coalesce(e.happened_on, (e.added_at at time zone ${homeZone()})::date)::text as "on", e.plan_id as "planId", e.task_key as "taskKey"
    from plans.evidence e where e.unit_id = any(${ids}::uuid[]) and e.state = 'accepted'
      and coalesce(e.happened_on, (e.added_at at time zone ${homeZone()})::date) between ${days.from}::date and ${days.to}::date`;
  const tasks = sql`
    select n.title, n.due_on::text as "on", n.plan_id as "planId", n.key as "taskKey"
    from plans.node n join plans.version v on v.id = n.version_id and v.state = 'issued'
    where n.kind = 'task' and n.lead_unit_id = any(${ids}::uuid[]) and n.due_on between ${days.from}::date and ${days.to}::date
      and exists (select 1 from plans.evidence e where e.plan_id = n.plan_id and e.task_key = n.key and e.state = 'accepted')
      and not exists (select 1 from plans.evidence e where e.plan_id = n.plan_id and e.task_key = n.key and e.state in ('expected', 'offered'))`;
  const { rows } = await db.execute<{ title: string; on: string; planId: string; taskKey: string }>(
    sql`${what === "evidence" ? pieces : tasks} order by 2 desc, 4 limit 500`,
  );
  return rows;
}
