import { sql } from "drizzle-orm";
import type { Queryable } from "#kernel/db";
import type { Lang } from "#kernel/languages";
import type { ObligationView } from "../contract.ts";

/** Every unit of a period with its state, in one query; ended units that passed theirs on come last. */
export async function collection(db: Queryable, periodId: string, lang: Lang): Promise<ObligationView[]> {
  const { rows } = await db.execute<ObligationView>(sql`
    select o.id, o.unit_id as "unitId", n.name as "unitName", o.level, o.nominal_on::text as "nominalOn", o.due_on::text as "dueOn",
      o.extended_to::text as "extendedTo", o.extension_reason as "extensionReason", o.state, o.sent_at as "sentAt", o.late_days as "lateDays",
      o.passed_to as "passedTo", o.lock_version as "lockVersion", coalesce(a.answered, 0)::int as answered, asked.count::int as asked,
      (select max(coalesce(r.sent_at, r.send_at)) from reports.reminder r where r.obligation_id = o.id and r.state <> 'recalled') as "lastReminder"
    from reports.obligation o
    join identity.unit u on u.id = o.unit_id
    cross join lateral (select m.name from identity.unit_name m where m.unit_id = u.id order by m.lang = ${lang} desc, m.lang = 'vi' desc limit 1) n
    join reports.period p on p.id = o.period_id
    join reports.rule r on r.id = p.rule_id
    cross join lateral (select count(*) from jsonb_array_elements(r.outline) q) asked
    left join lateral (
      select count(distinct split_part(x.question, '.', 1)) as answered from reports.answer x
      where x.obligation_id = o.id and (x.words is not null or x.amount is not null)
    ) a on true
    where o.period_id = ${periodId}
    order by o.state = 'passed_on', u.kind <> 'department', u.kind, u.code`);
  return rows.map((row) => ({ ...row, sentAt: instant(row.sentAt), lastReminder: instant(row.lastReminder) }));
}

const instant = (value: Date | string | null): Date | null => (value === null ? null : new Date(value));
