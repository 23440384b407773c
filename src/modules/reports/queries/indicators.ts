import { sql } from "drizzle-orm";
import type { Queryable } from "#kernel/db";

/** One indicator of a rule through its periods, oldest first; `amount` is null where no unit has sent it. */
export type Indicator = {
  ruleId: string;
  key: string;
  name: string;
  measure: string;
  points: { periodId: string; period: string; endsOn: string; amount: number | null; frozen: boolean }[];
};

/**
 * Indicators of every rule through at most the last twelve of its periods: the frozen total of a report that was submitted, else what
 * units have sent so far. With `unitId` only that unit's share.
 */
export async function indicatorsOverTime(db: Queryable, unitId: string | null): Promise<Indicator[]> {
  const mine = unitId === null ? sql`true` : sql`o.unit_id = ${unitId}::uuid`;
  const { rows } = await db.execute<Indicator>(sql`
    with recent as (
      select * from (select p.*, row_number() over (partition by p.rule_id order by p.cutoff_on desc, p.id) as n from reports.period p) x where n <= 12
    ), asked as (
      select r.id as rule_id, r.name as rule_name, q.value ->> 'id' || '.' || (f.value ->> 'id') as key, f.value ->> 'name' as name,
        f.value ->> 'measure' as measure, q.ordinality as qn, f.ordinality as fn
      from reports.rule r cross join jsonb_array_elements(r.outline) with ordinality q cross join jsonb_array_elements(q.value -> 'figures') with ordinality f
    ), frozen as (
      select c.period_id, g.value ->> 'key' as key,
        case when ${unitId}::uuid is null then (g.value ->> 'total')::float8
          else (select sum((s.value ->> 'amount')::float8) from jsonb_array_elements(g.value -> 'shares') s where s.value ->> 'unitId' = ${unitId}) end as total
      from reports.consolidation c cross join jsonb_array_elements(c.figures) g where c.figures is not null
    ), live as (
      select o.period_id, a.question as key, sum(a.amount)::float8 as total
      from recent p join reports.obligation o on o.period_id = p.id and o.state in ('sent', 'accepted')
      join reports.answer a on a.obligation_id = o.id and a.amount is not null where ${mine} group by 1, 2
    )
    select k.rule_id as "ruleId", k.key, k.name, k.measure, jsonb_agg(jsonb_build_object('periodId', p.id, 'period', p.name, 'endsOn', p.ends_on::text,
      'amount', case when z.period_id is not null then z.total else l.total end, 'frozen', z.period_id is not null) order by p.cutoff_on) as points
    from asked k join recent p on p.rule_id = k.rule_id
    left join frozen z on z.period_id = p.id and z.key = k.key left join live l on l.period_id = p.id and l.key = k.key
    group by k.rule_id, k.rule_name, k.key, k.name, k.measure, k.qn, k.fn order by k.rule_name, k.rule_id, k.qn, k.fn limit 400`);
  return rows;
}
