import { sql } from "drizzle-orm";
import type { Queryable } from "#kernel/db";
import type { VersionState } from "../contract.ts";

/** A plan under another, by its version in force, else by its newest, with how far its tasks are. */
export type PlanUnder = {
  id: string;
  title: string;
  unitId: string;
  state: VersionState;
  returned: boolean;
  documentNumber: string | null;
  tasks: number;
  /** Tasks that are parts of one of the plan above. */
  serving: number;
  accepted: number;
  asked: number;
  overdue: number;
};

/** The plans under a plan, by unit and day; a few hundred at most. */
export async function plansUnder(db: Queryable, planId: string, today: string): Promise<PlanUnder[]> {
  const { rows } = await db.execute<PlanUnder>(sql`
    with shown as (
      select distinct on (p.id) p.id, p.unit_id, p.starts_on, v.id as version_id, v.title, v.state, v.returned, v.document_number
      from plans.plan p join plans.version v on v.plan_id = p.id where p.parent_id = ${planId}::uuid
      order by p.id, v.state = 'issued' desc, v.number desc
    ), task as (
      select s.id, n.serves_key, n.due_on, coalesce(e.accepted, 0) as accepted, coalesce(e.asked, 0) as asked
      from shown s join plans.node n on n.version_id = s.version_id and n.kind = 'task'
      left join lateral (
        select count(*) filter (where e.state = 'accepted') as accepted, count(*) filter (where e.state <> 'refused') as asked
        from plans.evidence e where e.plan_id = s.id and e.task_key = n.key
      ) e on true
    )
    select s.id, s.title, s.unit_id as "unitId", s.state, s.returned, s.document_number as "documentNumber",
      count(t.id)::int as tasks, count(t.serves_key)::int as serving, coalesce(sum(t.accepted), 0)::int as accepted,
      coalesce(sum(t.asked), 0)::int as asked,
      (count(*) filter (where t.due_on < ${today}::date and not (t.asked > 0 and t.accepted >= t.asked)))::int as overdue
    from shown s left join task t on t.id = s.id
    group by s.id, s.title, s.unit_id, s.state, s.returned, s.document_number, s.starts_on order by s.starts_on desc, s.title limit 500`);
  return rows;
}

/** A task of a unit's plan that is a part of a task above. */
export type PartOfTask = {
  planId: string;
  key: string;
  title: string;
  unitId: string;
  dueOn: string | null;
  accepted: number;
  asked: number;
};

/** The parts into which units split a task, in plans that are issued or still written. */
export async function partsOfTask(db: Queryable, planId: string, taskKey: string): Promise<PartOfTask[]> {
  const { rows } = await db.execute<PartOfTask>(sql`
    with shown as (
      select distinct on (p.id) p.id, p.unit_id, v.id as version_id from plans.plan p join plans.version v on v.plan_id = p.id
      where p.parent_id = ${planId}::uuid order by p.id, v.state = 'issued' desc, v.number desc
    )
    select s.id as "planId", n.key, n.title, s.unit_id as "unitId", n.due_on::text as "dueOn",
      (select count(*)::int from plans.evidence e where e.plan_id = s.id and e.task_key = n.key and e.state = 'accepted') as accepted,
      (select count(*)::int from plans.evidence e where e.plan_id = s.id and e.task_key = n.key and e.state <> 'refused') as asked
    from shown s join plans.node n on n.version_id = s.version_id and n.serves_key = ${taskKey}::uuid order by s.id, n.path limit 500`);
  return rows;
}
