import { type SQL, sql } from "drizzle-orm";
import type { Queryable } from "#kernel/db";
import { Frame, type NodeView, type PlanHead } from "../contract.ts";

/** Which branches and tasks to read: one unit's (as lead or co-ordinating), or everything. */
export type TreeFilter = { unitId?: string };

const HEAD = sql`
  p.id, v.id as "versionId", v.number, v.state, v.returned, v.lock_version as "lockVersion", v.title, v.frame, p.horizon,
  p.starts_on::text as "startsOn", p.ends_on::text as "endsOn", p.unit_id as "unitId", p.parent_id as "parentId", p.slug,
  v.document_number as "documentNumber", v.signed_on::text as "signedOn", v.issued_at as "issuedAt", v.is_public as "isPublic",
  jsonb_build_object('estimate', coalesce(b.estimate, 0), 'allocated', coalesce(b.allocated, 0), 'spent', coalesce(b.spent, 0)) as total
  from plans.version v join plans.plan p on p.id = v.plan_id left join plans.budget_total b on b.plan_id = p.id`;

/** Every plan by its issued version, else by its draft; newest first. */
export async function planList(db: Queryable): Promise<PlanHead[]> {
  return heads(
    db,
    sql`v.id in (select distinct on (plan_id) id from plans.version order by plan_id, state = 'issued' desc, number desc)
    order by p.starts_on desc, p.id desc limit 500`,
  );
}

/** The head of one version; null when unknown. */
export async function planHead(db: Queryable, versionId: string): Promise<PlanHead | null> {
  return (await heads(db, sql`v.id = ${versionId}`))[0] ?? null;
}

/** All versions of a plan, newest first. */
export async function planVersions(db: Queryable, planId: string): Promise<PlanHead[]> {
  return heads(db, sql`v.plan_id = ${planId} order by v.number desc`);
}

/** The issued version of a plan, else its newest; null when the plan is unknown. */
export async function currentVersion(db: Queryable, planId: string): Promise<PlanHead | null> {
  return (await heads(db, sql`v.plan_id = ${planId} order by v.state = 'issued' desc, v.number desc limit 1`))[0] ?? null;
}

/** The text that a version was imported from; null when it was written here. */
export async function planSource(db: Queryable, versionId: string): Promise<string | null> {
  const { rows } = await db.execute<{ text: string | null }>(sql`select source_text as text from plans.version where id = ${versionId}`);
  return rows[0]?.text ?? null;
}

async function heads(db: Queryable, where: SQL): Promise<PlanHead[]> {
  const { rows } = await db.execute<PlanHead>(sql`select ${HEAD} where ${where}`);
  // A frame may be older than one of its fields.
  return rows.map((row) => ({ ...row, frame: Frame.parse(row.frame), issuedAt: row.issuedAt === null ? null : new Date(row.issuedAt) }));
}

/**
 * The tree of a version with progress and money per node, in reading order, by one query. For one unit: its tasks and
 * the headings above them. A lead that ended is shown with the unit that answers on `today`.
 */
export async function planTree(db: Queryable, versionId: string, today: string, filter: TreeFilter = {}): Promise<NodeView[]> {
  const { rows } = await db.execute<NodeView>(sql`
    with chosen as (${chosen(versionId, filter)}),
    proof as (
      select e.task_key, count(*) filter (where e.state = 'accepted') as accepted, count(*) filter (where e.state <> 'refused') as asked
      from plans.evidence e where e.plan_id = (select plan_id from plans.version where id = ${versionId}) group by e.task_key
    ), money as (
      select b.task_key, sum(b.estimate) as estimate, sum(b.allocated) as allocated, sum(b.spent) as spent
      from plans.budget_line b where b.plan_id = (select plan_id from plans.version where id = ${versionId}) and b.task_key is not null group by b.task_key
    ), heir as (
      select distinct on (s.from_id) s.from_id, s.to_id from identity.unit_succession s join identity.unit u on u.id = s.from_id
      where u.valid_to is not null and u.valid_to <= ${today}::date and s.on_date <= ${today}::date
      order by s.from_id, s.scope like '%external_information%' desc, s.scope = '*' desc, s.on_date desc
    ), helpers as (
      select c.key, array_agg(c.unit_id order by c.unit_id) as units from plans.coordination c where c.version_id = ${versionId} group by c.key
    ), befores as (
      select d.key, array_agg(d.needs_key order by d.needs_key) as needs from plans.dependency d where d.version_id = ${versionId} group by d.key
    ), answers as (
      select a.task_key, count(*) filter (where a.state = 'asked_back') as asked_back, count(*) filter (where a.state = 'assigned') as unanswered
      from plans.assignment a where a.plan_id = (select plan_id from plans.version where id = ${versionId}) group by a.task_key
    )
    select n.key, n.parent_key as "parentKey", n.path, n.kind, n.label, n.title, n.lead_unit_id as "leadUnitId", h.to_id as "heirUnitId",
      coalesce(helpers.units, '{}') as "coordinatingUnitIds", n.starts_on::text as "startsOn", n.due_on::text as "dueOn", n.output, n.topic, n.channels, n.serves_key as "servesKey",
      coalesce(befores.needs, '{}') as needs, coalesce(answers.asked_back, 0)::int as "askedBack", coalesce(answers.unanswered, 0)::int as unanswered,
      coalesce(proof.accepted, 0)::int as "evidenceAccepted", coalesce(proof.asked, 0)::int as "evidenceAsked",
      coalesce(money.estimate, 0)::float8 as estimate, coalesce(money.allocated, 0)::float8 as allocated, coalesce(money.spent, 0)::float8 as spent
    from chosen n
    left join proof on proof.task_key = n.key left join money on money.task_key = n.key
    left join heir h on h.from_id = n.lead_unit_id left join helpers on helpers.key = n.key
    left join befores on befores.key = n.key left join answers on answers.task_key = n.key
    order by n.path`);
  return rows;
}

function chosen(versionId: string, { unitId }: TreeFilter): SQL {
  if (!unitId) return sql`select * from plans.node where version_id = ${versionId}`;
  return sql`
    with recursive mine as (
      select n.* from plans.node n where n.version_id = ${versionId} and (n.lead_unit_id = ${unitId}
        or n.key in (select c.key from plans.coordination c where c.version_id = ${versionId} and c.unit_id = ${unitId}))
    ), up as (
      select * from mine union select p.* from up join plans.node p on p.version_id = ${versionId} and p.key = up.parent_key
    ) select * from up`;
}
