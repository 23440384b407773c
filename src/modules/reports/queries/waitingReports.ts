import { type SQL, sql } from "drizzle-orm";
import { loadCalendar } from "#kernel/calendar";
import { homeZone, localDate } from "#kernel/clock";
import type { Context } from "#kernel/context";
import { type Actor, answersFor, unitsOf } from "#modules/identity/contract";
import { lateDays } from "../dates.ts";

const BOUND = 300;
/** Whoever collects is told of what is missing from this many days before the last day. */
const AHEAD_DAYS = 3;

/** What reports ask of a person: write or mend a unit's own, remind units, look at what came, sign or mend the consolidated one. */
export const REPORT_WORK = ["write", "mend", "remind", "review", "sign", "mend_whole"] as const;
export type ReportWork = {
  /** Names the thing for whoever puts it off. */
  item: string;
  what: (typeof REPORT_WORK)[number];
  /** What to open: an obligation, a period or a consolidated report. */
  id: string;
  title: string;
  /** How many units it is about. */
  units: number;
  from: string;
  since: Date;
  dueOn: string | null;
  /** The last day as the rule writes it, when holidays moved it or it was extended. */
  nominalOn: string | null;
  extended: boolean;
  /** Working days since the last day; 0 in time, and on days off that follow it. */
  lateNow: number;
  comment: string | null;
};

/** What waits for this person in reports, nearest last day first; one query and the calendar where a day is over, none for whoever has no part in reports. */
export async function waitingReports(ctx: Context & { actor: Actor }): Promise<ReportWork[]> {
  const parts = [...owed(ctx), ...collected(ctx), ...signed(ctx)];
  if (parts.length === 0) return [];
  const { rows } = await ctx.db.execute<Omit<ReportWork, "lateNow">>(sql`select w.item, w.what, w.id, w.title, w.units, coalesce(w.person,
      (select m.name from identity.unit_name m where m.unit_id = w.unit_id order by m.lang = ${ctx.lang} desc, m.lang = 'vi' desc limit 1), '') as "from",
      w.since, w.due::text as "dueOn", w.nominal::text as "nominalOn", w.extended, w.comment
    from (${sql.join(parts, sql` union all `)}) w (item, what, id, title, units, person, unit_id, since, due, nominal, extended, comment)
    order by w.due nulls last, w.since limit ${BOUND}`);
  const day = today(ctx);
  const calendar = rows.some(({ dueOn }) => dueOn !== null && dueOn < day) ? await loadCalendar(ctx.db) : new Map();
  const late = (dueOn: string | null) => (dueOn === null || dueOn >= day ? 0 : lateDays({ dueOn, extendedTo: null }, day, calendar));
  return rows.map((row) => ({ ...row, since: new Date(row.since), lateNow: late(row.dueOn) }));
}

const within = (column: SQL, units: readonly string[] | null): SQL =>
  units === null ? sql`true` : sql`${column} = any(${sql.param([...units])}::uuid[])`;
const none = (units: readonly string[] | null): boolean => units?.length === 0;
const TITLE = sql`r.name || ' · ' || p.name`;

/** A unit's own: what it owes of periods that are open, sent back or not. */
function owed(ctx: Context & { actor: Actor }): SQL[] {
  const units = answersFor(ctx.actor);
  if (!ctx.actor.grants.some(({ role }) => role === "unit_reporter") || none(units)) return [];
  return [
    sql`select 'report:' || o.id, case o.state when 'returned' then 'mend' else 'write' end, o.id, ${TITLE}, 1,
      h.actor_name, r.collector_unit_id, coalesce(h.at, p.opens_on::timestamp at time zone ${homeZone()}),
      coalesce(o.extended_to, o.due_on), nullif(o.nominal_on, coalesce(o.extended_to, o.due_on)), o.extended_to is not null,
      case o.state when 'returned' then o.return_comment end
    from reports.obligation o join reports.period p on p.id = o.period_id join reports.rule r on r.id = p.rule_id
    left join lateral (select x.at, x.actor_name from reports.event x where x.obligation_id = o.id and o.state = 'returned' order by x.id desc limit 1) h on true
    where ${within(sql`o.unit_id`, units)} and o.state in ('not_begun', 'draft', 'returned') and p.opens_on <= ${today(ctx)}::date`,
  ];
}

/** Whoever collects: periods with units that are about to be late, or are, and periods with reports to look at. */
function collected(ctx: Context & { actor: Actor }): SQL[] {
  const units = unitsOf(ctx.actor, "planner");
  if (none(units)) return [];
  const by = (
    what: ReportWork["what"],
    item: string,
    where: SQL,
  ) => sql`select ${item}::text || p.id, ${what}::text, p.id, ${TITLE}, count(*)::int,
      null, r.collector_unit_id, coalesce(max(o.sent_at), p.opens_on::timestamp at time zone ${homeZone()}), min(coalesce(o.extended_to, o.due_on)), null::date, false, null
    from reports.obligation o join reports.period p on p.id = o.period_id join reports.rule r on r.id = p.rule_id
    where ${within(sql`r.collector_unit_id`, units)} and ${where} group by p.id, r.id`;
  return [
    by(
      "remind",
      "remind:",
      sql`o.state in ('not_begun', 'draft', 'returned') and coalesce(o.extended_to, o.due_on) <= ${today(ctx)}::date + ${AHEAD_DAYS}::int`,
    ),
    by("review", "review:", sql`o.state = 'sent'`),
    sql`select 'whole:' || c.id, 'mend_whole', c.id, c.title, 1, null, r.collector_unit_id, c.updated_at, null::date, null::date, false, null
      from reports.consolidation c join reports.period p on p.id = c.period_id join reports.rule r on r.id = p.rule_id
      where ${within(sql`r.collector_unit_id`, units)} and c.state = 'draft' and c.returned`,
  ];
}

/** A signing officer's: consolidated reports that wait for a signature, not their own words. */
function signed(ctx: Context & { actor: Actor }): SQL[] {
  const units = unitsOf(ctx.actor, "approver");
  if (none(units)) return [];
  return [
    sql`select 'sign:' || c.id, 'sign', c.id, c.title, 1, null, r.collector_unit_id, c.updated_at, null::date, null::date, false, null
      from reports.consolidation c join reports.period p on p.id = c.period_id join reports.rule r on r.id = p.rule_id
      where ${within(sql`r.collector_unit_id`, units)} and c.state = 'submitted'
        and not exists (select 1 from reports.consolidation_contributor x where x.consolidation_id = c.id and x.person_id = ${ctx.actor.id}::uuid)`,
  ];
}

const today = (ctx: Context): string => localDate(ctx.now, homeZone());
