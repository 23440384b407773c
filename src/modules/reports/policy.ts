import { type Actor, holds } from "#modules/identity/contract";

/** Everything that can be asked about reports. A word that is not here is a defect, not a refusal. */
export const REPORT_ACTIONS = [
  "rule.write",
  "collection.read",
  "collection.run",
  "answer.write",
  "answer.read",
  "consolidation.write",
  "consolidation.sign",
] as const;
export type ReportAction = (typeof REPORT_ACTIONS)[number];

/** The unit that collects, and the unit whose answers they are. */
export type ReportSubject = { collectorUnitId: string; unitId?: string };

type Rule = (actor: Actor, subject: ReportSubject) => boolean;
const collects: Rule = (actor, subject) => holds(actor, "planner", { unitId: subject.collectorUnitId });
const signs: Rule = (actor, subject) => holds(actor, "approver", { unitId: subject.collectorUnitId });
const audits: Rule = (actor) => holds(actor, "auditor", {});
const answers: Rule = (actor, subject) => subject.unitId !== undefined && holds(actor, "unit_reporter", { unitId: subject.unitId });

const RULES: Record<ReportAction, Rule> = {
  "rule.write": collects,
  "collection.read": (actor, subject) => collects(actor, subject) || signs(actor, subject) || audits(actor, subject),
  "collection.run": collects,
  "answer.write": (actor, subject) => answers(actor, subject) || collects(actor, subject),
  "answer.read": (actor, subject) => answers(actor, subject) || collects(actor, subject) || signs(actor, subject) || audits(actor, subject),
  "consolidation.write": collects,
  "consolidation.sign": signs,
};

/**
 * May the actor do this? Pure. The system (jobs, command line) may; nobody-yet may nothing.
 * @throws Error on an action that is not in the list.
 */
export function can(actor: Actor, action: ReportAction, subject: ReportSubject): boolean {
  const rule = Object.hasOwn(RULES, action) ? RULES[action] : undefined;
  if (!rule) throw new Error(`Unknown report action: ${action}`);
  if (actor.kind === "system") return true;
  return actor.kind === "person" && rule(actor, subject);
}
