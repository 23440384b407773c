import { sql } from "drizzle-orm";
import type { Queryable } from "#kernel/db";
import type { Lang } from "#kernel/languages";
import type { PeriodFigure } from "../contract.ts";

/**
 * All figures of a period in one statement, so that they are of one moment. Reports that were sent count at once; what is not yet
 * accepted is marked. Units that passed theirs on count through their heirs. The year before is that of the same rule, or of one that it
 * replaced: other rules of the same collector may use the same keys.
 */
export async function periodFigures(db: Queryable, periodId: string, lang: Lang): Promise<PeriodFigure[]> {
  const { rows } = await db.execute<PeriodFigure>(sql`
    with recursive line as (
      select r.id, r.replaces_id from reports.period p join reports.rule r on r.id = p.rule_id where p.id = ${periodId}
      union select o.id, o.replaces_id from reports.rule o join line on o.id = line.replaces_id
    ), asked as (
      select q.value ->> 'id' || '.' || (f.value ->> 'id') as key, f.value ->> 'name' as name, f.value ->> 'measure' as measure, q.ordinality as qn, f.ordinality as fn
      from reports.period p join reports.rule r on r.id = p.rule_id
      cross join jsonb_array_elements(r.outline) with ordinality q
      cross join jsonb_array_elements(q.value -> 'figures') with ordinality f
      where p.id = ${periodId}
    ), shares as (
      select a.question as key, o.unit_id, a.amount, a.prefilled, jsonb_array_length(a.evidence) as evidence, o.state = 'accepted' as accepted
      from reports.obligation o join reports.answer a on a.obligation_id = o.id
      where o.period_id = ${periodId} and o.state in ('sent', 'accepted') and a.amount is not null
    ), before as (
      select a.question as key, sum(a.amount) as total
      from reports.period p
      join reports.period b on b.shape = p.shape and b.year = p.year - 1 and b.rule_id in (select id from line)
      join reports.obligation o on o.period_id = b.id and o.state in ('sent', 'accepted')
      join reports.answer a on a.obligation_id = o.id and a.amount is not null
      where p.id = ${periodId} group by a.question
    )
    select k.key, k.name, k.measure, coalesce(sum(s.amount), 0)::float8 as total, (select b.total::float8 from before b where b.key = k.key) as previous,
      count(*) filter (where s.key is not null and s.amount <> 0 and s.evidence = 0 and s.prefilled is distinct from s.amount)::int as missing,
      coalesce(jsonb_agg(jsonb_build_object('unitId', s.unit_id, 'unitName', n.name, 'amount', s.amount, 'counted', s.prefilled, 'evidence', s.evidence,
        'proved', s.amount = 0 or s.evidence > 0 or s.prefilled is not distinct from s.amount, 'accepted', s.accepted) order by s.amount desc, n.name)
        filter (where s.key is not null), '[]') as shares
    from asked k left join shares s on s.key = k.key
    left join lateral (select m.name from identity.unit_name m where m.unit_id = s.unit_id order by m.lang = ${lang} desc, m.lang = 'vi' desc limit 1) n on true
    group by k.key, k.name, k.measure, k.qn, k.fn order by k.qn, k.fn`);
  return rows;
}

/** What units wrote to each question, for merging side by side. */
export async function periodWords(
  db: Queryable,
  periodId: string,
  lang: Lang,
): Promise<{ question: string; unitId: string; unitName: string; words: string; accepted: boolean }[]> {
  const { rows } = await db.execute<{ question: string; unitId: string; unitName: string; words: string; accepted: boolean }>(sql`
    select a.question, o.unit_id as "unitId", n.name as "unitName", a.words, o.state = 'accepted' as accepted
    from reports.obligation o join reports.answer a on a.obligation_id = o.id and a.words is not null and position('.' in a.question) = 0
    join identity.unit u on u.id = o.unit_id
    cross join lateral (select m.name from identity.unit_name m where m.unit_id = u.id order by m.lang = ${lang} desc, m.lang = 'vi' desc limit 1) n
    where o.period_id = ${periodId} and o.state in ('sent', 'accepted') order by a.question, u.kind <> 'department', u.code`);
  return rows;
}
