import { type SQL, sql } from "drizzle-orm";
import { addDays } from "#kernel/calendar";
import { homeZone, localDate } from "#kernel/clock";
import type { Context } from "#kernel/context";
import { type Actor, answersFor, unitsOf } from "#modules/identity/contract";

/** An answered task comes up this many days before its last day, when proof is still missing. */
const AHEAD_DAYS = 30;
/** A plan that ended this many days ago asks nobody for anything: its report tells what was left undone. */
const OVER_DAYS = 90;
const BOUND = 300;

/** What a plan asks of a person: answer a task, prove it, answer a unit, look at proof, revise, approve or issue a version. */
const PLAN_WORK = ["answer", "prove", "asked_back", "decide", "revise", "approve", "issue"] as const;
export type PlanWork = {
  /** Names the thing for whoever puts it off. */
  item: string;
  what: (typeof PLAN_WORK)[number];
  planId: string;
  /** The number of the version that it stands in. */
  version: number;
  taskKey: string | null;
  title: string;
  /** The unit or person it comes from. */
  from: string;
  since: Date;
  dueOn: string | null;
  accepted: number;
  asked: number;
  comment: string | null;
};

/** What waits for this person in plans, nearest last day first; one query, none for whoever has no part in plans. */
export async function waitingTasks(ctx: Context & { actor: Actor }): Promise<PlanWork[]> {
  const parts = [...tasksOf(ctx), ...plannedBy(ctx), ...signedBy(ctx)];
  if (parts.length === 0) return [];
  const { rows } = await ctx.db.execute<PlanWork>(sql`select w.item, w.what, w."planId", w.version, w."taskKey", w.title, coalesce(w.person,
      (select m.name from identity.unit_name m where m.unit_id = w.unit_id order by m.lang = ${ctx.lang} desc, m.lang = 'vi' desc limit 1), '') as "from",
      w.since, w."dueOn"::text as "dueOn", w.accepted, w.asked, w.comment
    from (${sql.join(parts, sql` union all `)}) w (item, what, "planId", version, "taskKey", title, person, unit_id, since, "dueOn", accepted, asked, comment)
    order by w."dueOn" nulls last, w.since limit ${BOUND}`);
  return rows.map((row) => ({ ...row, since: new Date(row.since) }));
}

const within = (column: SQL, units: readonly string[] | null): SQL =>
  units === null ? sql`true` : sql`${column} = any(${sql.param([...units])}::uuid[])`;
const none = (units: readonly string[] | null): boolean => units?.length === 0;

const stillAsks = (ctx: Context): SQL => sql`p.ends_on >= ${localDate(ctx.now, homeZone())}::date - ${OVER_DAYS}::int`;

const GIVEN = sql`from plans.assignment a join plans.plan p on p.id = a.plan_id
  join plans.version v on v.plan_id = a.plan_id and v.state = 'issued' join plans.node n on n.version_id = v.id and n.key = a.task_key
  cross join lateral (select count(*) filter (where e.state = 'accepted')::int as accepted, count(*) filter (where e.state <> 'refused')::int as asked,
    count(*) filter (where e.state = 'offered')::int as offered, max(e.added_at) filter (where e.state = 'offered') as offered_at
    from plans.evidence e where e.plan_id = a.plan_id and e.task_key = a.task_key) e`;

/** A unit's own: tasks it has not answered, and tasks it leads whose last day is near or past while proof is missing. */
function tasksOf(ctx: Context & { actor: Actor }): SQL[] {
  const units = answersFor(ctx.actor);
  if (!ctx.actor.grants.some(({ role }) => role === "unit_reporter") || none(units)) return [];
  const horizon = addDays(localDate(ctx.now, homeZone()), AHEAD_DAYS);
  return [
    sql`select 'task:' || a.id, case a.state when 'assigned' then 'answer' else 'prove' end, a.plan_id, v.number, a.task_key, n.title, null, p.unit_id,
      a.assigned_at, n.due_on, e.accepted, e.asked, null ${GIVEN}
      where ${within(sql`a.unit_id`, units)} and ${stillAsks(ctx)} and (a.state = 'assigned'
        or (a.state = 'accepted' and a.role = 'lead' and n.due_on <= ${horizon}::date and e.accepted + e.offered < greatest(e.asked, 1)))`,
  ];
}

/** A plan officer's: units that asked back, tasks with proof to look at, plans that came back. */
function plannedBy(ctx: Context & { actor: Actor }): SQL[] {
  const units = unitsOf(ctx.actor, "planner");
  if (none(units)) return [];
  return [
    sql`select 'asked:' || a.id, 'asked_back', a.plan_id, v.number, a.task_key, n.title, null, a.unit_id, a.answered_at, n.due_on, e.accepted, e.asked, a.comment ${GIVEN}
      where ${within(sql`p.unit_id`, units)} and ${stillAsks(ctx)} and a.state = 'asked_back'`,
    sql`select 'proof:' || a.task_key, 'decide', a.plan_id, v.number, a.task_key, n.title, null, a.unit_id, e.offered_at, n.due_on, e.accepted, e.asked, null ${GIVEN}
      where ${within(sql`p.unit_id`, units)} and ${stillAsks(ctx)} and a.state <> 'ended' and a.role = 'lead' and e.offered > 0`,
    versions(sql`${within(sql`p.unit_id`, units)} and v.state = 'draft' and v.returned`, "revise"),
  ];
}

/** A signing officer's: versions that wait for approval, not their own words, and approved ones that wait for issue. */
function signedBy(ctx: Context & { actor: Actor }): SQL[] {
  const units = unitsOf(ctx.actor, "approver");
  if (none(units)) return [];
  const own = sql`exists (select 1 from plans.contributor c where c.version_id = v.id and c.person_id = ${ctx.actor.id}::uuid)`;
  return [
    versions(sql`${within(sql`p.unit_id`, units)} and v.state = 'submitted' and not ${own}`, "approve"),
    versions(sql`${within(sql`p.unit_id`, units)} and v.state = 'approved'`, "issue"),
  ];
}

function versions(where: SQL, what: PlanWork["what"]): SQL {
  return sql`select 'plan:' || v.id, ${what}::text, v.plan_id, v.number, null::uuid, v.title, h.actor_name, p.unit_id, coalesce(h.at, v.updated_at), null::date, 0, 0, h.comment
    from plans.version v join plans.plan p on p.id = v.plan_id
    left join lateral (select x.at, x.actor_name, x.comment from plans.event x where x.version_id = v.id order by x.id desc limit 1) h on true where ${where}`;
}
