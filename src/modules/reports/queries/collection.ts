import { sql } from "drizzle-orm";
import type { Queryable } from "#kernel/db";
import type { Lang } from "#kernel/languages";
import { accountsOf } from "#modules/identity";
import type { ObligationView } from "../contract.ts";

type Row = Omit<ObligationView, "lastReminder" | "contact"> & {
  lastReminder: { at: string; state: "held" | "sent" | "failed"; count: number } | null;
};

/** Every unit of a period with its state, in two queries; ended units that passed theirs on come last. */
export async function collection(db: Queryable, periodId: string, lang: Lang): Promise<ObligationView[]> {
  const { rows } = await db.execute<Row>(sql`
    with earlier as (
      select b.id, b.name from reports.period p join reports.rule r on r.id = p.rule_id
      join reports.rule br on br.collector_unit_id = r.collector_unit_id and br.kind = 'periodic' and r.kind = 'periodic'
      join reports.period b on b.rule_id = br.id and b.cutoff_on < p.cutoff_on
      where p.id = ${periodId} order by b.cutoff_on desc, b.id desc limit 1
    )
    select o.id, o.unit_id as "unitId", n.name as "unitName", o.level, o.nominal_on::text as "nominalOn", o.due_on::text as "dueOn",
      o.extended_to::text as "extendedTo", o.extension_reason as "extensionReason", o.state, o.sent_at as "sentAt", o.late_days as "lateDays",
      o.passed_to as "passedTo", o.lock_version as "lockVersion", coalesce(a.answered, 0)::int as answered, asked.count::int as asked,
      m.reminder as "lastReminder",
      jsonb_build_object('email', u.contact ->> 'email', 'phone', u.contact ->> 'phone') as reach,
      (select jsonb_build_object('name', e.name, 'state', x.state, 'lateDays', x.late_days) from earlier e
        join reports.obligation x on x.period_id = e.id and x.unit_id = o.unit_id) as before
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
    left join lateral (
      select jsonb_build_object('at', coalesce(y.sent_at, y.send_at), 'state', y.state, 'count', count(*) over ()) as reminder
      from reports.reminder y where y.obligation_id = o.id and y.state <> 'recalled' order by y.id desc limit 1
    ) m on true
    where o.period_id = ${periodId}
    order by o.state = 'passed_on', u.kind <> 'department', u.kind, u.code`);
  const accounts = await accountsOf(
    db,
    "unit_reporter",
    rows.map((row) => row.unitId),
  );
  return rows.map((row) => ({
    ...row,
    contact: accounts.get(row.unitId)?.name ?? null,
    sentAt: row.sentAt === null ? null : new Date(row.sentAt),
    lastReminder: row.lastReminder && { ...row.lastReminder, at: new Date(row.lastReminder.at) },
  }));
}
