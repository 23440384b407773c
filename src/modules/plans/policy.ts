import { type Actor, holds } from "#modules/identity/contract";

/** Everything that can be asked about the work under a plan. A word that is not here is a defect, not a refusal. */
export const PLAN_ACTIONS = [
  "plan.read",
  "plan.write",
  "task.answer",
  "evidence.upload",
  "evidence.add",
  "evidence.decide",
  "budget.write",
  "budget.read",
] as const;
export type PlanAction = (typeof PLAN_ACTIONS)[number];

/** The unit that issues the plan, whether it stands under another plan, and the unit whose task, evidence or money it is. */
export type PlanActionSubject = { planUnitId: string; under?: boolean; unitId?: string };

type Rule = (actor: Actor, subject: PlanActionSubject) => boolean;
const plans: Rule = (actor, subject) => holds(actor, "planner", { unitId: subject.planUnitId });
const reports: Rule = (actor, subject) => subject.unitId !== undefined && holds(actor, "unit_reporter", { unitId: subject.unitId });
const either: Rule = (actor, subject) => plans(actor, subject) || reports(actor, subject);

const RULES: Record<PlanAction, Rule> = {
  "plan.read": (actor) => actor.grants.length > 0,
  "plan.write": (actor, subject) =>
    plans(actor, subject) || (subject.under === true && holds(actor, "unit_reporter", { unitId: subject.planUnitId })),
  "task.answer": reports,
  // A file is taken in before it is said for which unit; the piece that names it is asked again.
  "evidence.upload": (actor, subject) => plans(actor, subject) || holds(actor, "unit_reporter"),
  "evidence.add": either,
  "evidence.decide": plans,
  "budget.write": either,
  "budget.read": (actor, subject) => either(actor, subject) || ["approver", "auditor"].some((role) => holds(actor, role as "approver", {})),
};

/**
 * May the actor do this? Pure. The system (jobs, command line) may; nobody-yet may nothing.
 * @throws Error on an action that is not in the list.
 */
export function can(actor: Actor, action: PlanAction, subject: PlanActionSubject): boolean {
  const rule = Object.hasOwn(RULES, action) ? RULES[action] : undefined;
  if (!rule) throw new Error(`Unknown plan action: ${action}`);
  if (actor.kind === "system") return true;
  return actor.kind === "person" && rule(actor, subject);
}
