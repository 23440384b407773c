import { sql } from "drizzle-orm";
import type { Queryable } from "#kernel/db";
import type { AssignmentState, BudgetSource, EvidenceFile, EvidenceKind, EvidenceState } from "../contract.ts";

export type EvidenceView = {
  id: string;
  unitId: string;
  state: EvidenceState;
  kind: EvidenceKind | null;
  title: string;
  ref: string | null;
  file: EvidenceFile | null;
  amount: number | null;
  indicatorId: string | null;
  happenedOn: string | null;
  dueOn: string | null;
  reason: string | null;
  addedBy: string | null;
};
export type AssignmentView = {
  id: string;
  unitId: string;
  role: "lead" | "coordinating";
  state: AssignmentState;
  comment: string | null;
  reply: string | null;
};
export type BudgetLineView = {
  id: string;
  unitId: string;
  source: BudgetSource;
  sourceUnitId: string | null;
  programme: string | null;
  donor: string | null;
  agreement: string | null;
  estimate: number;
  allocated: number;
  spent: number;
  note: string | null;
  lockVersion: number;
};
export type PlanEventView = { at: Date; actorName: string; event: string; comment: string | null };
export type IndicatorView = { id: string; name: string; measure: string; baseline: number | null; target: number; reached: number };
export type TaskDetail = {
  evidence: EvidenceView[];
  assignments: AssignmentView[];
  budget: BudgetLineView[];
  events: PlanEventView[];
  indicators: IndicatorView[];
  needs: { key: string; title: string }[];
};

/** Everything beside the words of a task: proof, answers of units, money, story, indicators with what accepted proof adds up to. */
export async function taskDetail(db: Queryable, versionId: string, planId: string, taskKey: string): Promise<TaskDetail> {
  const { rows } = await db.execute<{
    detail: Omit<TaskDetail, "events"> & { events: (Omit<PlanEventView, "at"> & { at: string })[] };
  }>(sql`
    select jsonb_build_object(
      'evidence', coalesce((select jsonb_agg(jsonb_build_object('id', e.id, 'unitId', e.unit_id, 'state', e.state, 'kind', e.kind, 'title', e.title, 'ref', e.ref,
          'file', (select jsonb_build_object('id', f.id, 'name', f.name, 'type', f.type, 'bytes', f.bytes) from plans.file f where f.id = e.file_id),
          'amount', e.amount, 'indicatorId', e.indicator_id, 'happenedOn', e.happened_on, 'dueOn', e.due_on, 'reason', e.reason, 'addedBy', e.added_by)
          order by e.state = 'expected', e.added_at)
        from plans.evidence e where e.plan_id = ${planId} and e.task_key = ${taskKey}), '[]'),
      'assignments', coalesce((select jsonb_agg(jsonb_build_object('id', a.id, 'unitId', a.unit_id, 'role', a.role, 'state', a.state, 'comment', a.comment, 'reply', a.reply) order by a.role desc, a.assigned_at, a.id)
        from plans.assignment a where a.plan_id = ${planId} and a.task_key = ${taskKey} and a.state <> 'ended'), '[]'),
      'budget', coalesce((select jsonb_agg(jsonb_build_object('id', b.id, 'unitId', b.unit_id, 'source', b.source, 'sourceUnitId', b.source_unit_id, 'programme', b.programme,
          'donor', b.donor, 'agreement', b.agreement, 'estimate', b.estimate, 'allocated', b.allocated, 'spent', b.spent, 'note', b.note, 'lockVersion', b.lock_version) order by b.id)
        from plans.budget_line b where b.plan_id = ${planId} and b.task_key = ${taskKey}), '[]'),
      'events', coalesce((select jsonb_agg(x) from (select to_jsonb(v.at) as at, v.actor_name as "actorName", v.event, v.comment
        from plans.event v where v.plan_id = ${planId} and v.task_key = ${taskKey} order by v.id desc limit 30) x), '[]'),
      'indicators', coalesce((select jsonb_agg(jsonb_build_object('id', i.id, 'name', i.name, 'measure', i.measure, 'baseline', i.baseline, 'target', i.target,
          'reached', coalesce((select sum(e.amount) from plans.evidence e where e.plan_id = ${planId} and e.indicator_id = i.id and e.state = 'accepted'), 0)) order by i.id)
        from plans.indicator i where i.version_id = ${versionId} and i.key = ${taskKey}), '[]'),
      'needs', coalesce((select jsonb_agg(jsonb_build_object('key', n.key, 'title', n.title) order by n.path)
        from plans.dependency d join plans.node n on n.version_id = d.version_id and n.key = d.needs_key
        where d.version_id = ${versionId} and d.key = ${taskKey}), '[]')
    ) as detail`);
  const detail = rows[0]?.detail;
  if (!detail) throw new Error("the query always gives one row");
  return { ...detail, events: detail.events.map((event) => ({ ...event, at: new Date(event.at) })) };
}
