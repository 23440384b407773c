import { type SQL, sql } from "drizzle-orm";
import { homeZone } from "#kernel/clock";
import type { Queryable } from "#kernel/db";

/** Local days, both included, and the day at whose end the work is looked at: what was decided or issued later is not known there. */
export type ProvenDays = { from: string; to: string; asOf: string };

const HAPPENED = () => sql`coalesce(e.happened_on, (e.added_at at time zone ${homeZone()})::date)`;
const asOf = ({ asOf: day }: ProvenDays) => sql`((${day}::date + 1)::timestamp at time zone ${homeZone()} - interval '1 microsecond')`;

/** What can be listed of proven work: every piece, those that prove an event or a press release, or tasks. */
export type Proven = "evidence" | "event" | "release" | "tasks";

const ofKind = (what: Proven): SQL => (what === "event" || what === "release" ? sql`and e.kind = ${what}` : sql``);

/** Pieces that happened in the days and were accepted at the end of the last. */
const pieces = (ids: readonly string[], days: ProvenDays): SQL => sql`
  from plans.evidence e where e.unit_id = any(${sql.param([...ids])}::uuid[]) and e.accepted @> ${asOf(days)}
    and ${HAPPENED()} between ${days.from}::date and ${days.to}::date`;

/** Tasks of the version that was in force then, whose last day lies in the days and whose proof was whole. */
const tasks = (ids: readonly string[], days: ProvenDays): SQL => sql`
  from plans.node n join plans.version v on v.id = n.version_id and v.issued_at <= ${asOf(days)}
  where n.kind = 'task' and n.lead_unit_id = any(${sql.param([...ids])}::uuid[]) and n.due_on between ${days.from}::date and ${days.to}::date
    and not exists (select 1 from plans.version w where w.plan_id = v.plan_id and w.number > v.number and w.issued_at <= ${asOf(days)})
    and exists (select 1 from plans.evidence e where e.plan_id = n.plan_id and e.task_key = n.key and e.accepted @> ${asOf(days)})
    and not exists (select 1 from plans.evidence e where e.plan_id = n.plan_id and e.task_key = n.key and e.since <= ${asOf(days)}
      and not e.accepted @> ${asOf(days)} and not (e.state = 'refused' and e.decided_at <= ${asOf(days)}))`;

/**
 * Pieces of evidence of units that were accepted and happened in a period, those that prove events and press releases among them, and tasks of
 * theirs whose last day lies in it and whose proof is whole.
 */
export async function provenWork(db: Queryable, unitIds: readonly string[], days: ProvenDays): Promise<Record<Proven, number>> {
  const { rows } = await db.execute<Record<Proven, number>>(sql`
    select p.*, (select count(*)::int ${tasks(unitIds, days)}) as tasks from (
      select count(*)::int as evidence, count(*) filter (where e.kind = 'event')::int as event, count(*) filter (where e.kind = 'release')::int as release
      ${pieces(unitIds, days)}) p`);
  return rows[0] ?? { evidence: 0, event: 0, release: 0, tasks: 0 };
}

/** Pieces that happened in the days and are accepted now, but were not yet at the end of the last: they count nowhere unless the unit says so. */
export async function provenLate(db: Queryable, unitIds: readonly string[], days: ProvenDays, what: Proven): Promise<number> {
  if (what === "tasks") return 0;
  const { rows } = await db.execute<{ late: number }>(sql`
    select count(*)::int as late from plans.evidence e where e.unit_id = any(${sql.param([...unitIds])}::uuid[]) and e.state = 'accepted'
      and not e.accepted @> ${asOf(days)} and ${HAPPENED()} between ${days.from}::date and ${days.to}::date ${ofKind(what)}`);
  return rows[0]?.late ?? 0;
}

/** The pieces or tasks behind the count, newest first and at most 500, with how many there are in all. */
export async function provenList(
  db: Queryable,
  unitIds: readonly string[],
  days: ProvenDays,
  what: Proven,
): Promise<{ title: string; on: string; planId: string; taskKey: string; all: number }[]> {
  const wanted =
    what === "tasks"
      ? sql`select n.title, n.due_on::text as "on", n.plan_id as "planId", n.key as "taskKey", count(*) over ()::int as all ${tasks(unitIds, days)}`
      : sql`select e.title, ${HAPPENED()}::text as "on", e.plan_id as "planId", e.task_key as "taskKey", count(*) over ()::int as all ${pieces(unitIds, days)} ${ofKind(what)}`;
  const { rows } = await db.execute<{ title: string; on: string; planId: string; taskKey: string; all: number }>(
    sql`${wanted} order by 2 desc, 4 limit 500`,
  );
  return rows;
}
