import type { Reason } from "#kernel/outcome";
import { type Actor, holds } from "#modules/identity/contract";
import type { VersionState } from "./contract.ts";

export const PLAN_EVENTS = ["save", "submit", "recall", "return", "approve", "issue", "revise"] as const;
export type PlanEvent = (typeof PLAN_EVENTS)[number];

/** states × events of a version. `null` = the state stays; a return or a recall reopens the same version as a draft. */
export const TRANSITIONS: Record<PlanEvent, { from: readonly VersionState[]; to: VersionState | null }> = {
  save: { from: ["draft"], to: null },
  submit: { from: ["draft"], to: "submitted" },
  recall: { from: ["submitted"], to: "draft" },
  return: { from: ["submitted", "approved"], to: "draft" },
  approve: { from: ["submitted"], to: "approved" },
  issue: { from: ["approved"], to: "issued" },
  // Opens the next version; the issued one stays in force until that is issued.
  revise: { from: ["issued"], to: null },
};

const NEEDS: Record<PlanEvent, "planner" | "approver"> = {
  save: "planner",
  submit: "planner",
  recall: "planner",
  revise: "planner",
  return: "approver",
  approve: "approver",
  issue: "approver",
};

/** What the rules need to know: the unit that issues the plan, whether it stands under another plan, and everyone who saved into the version. */
export type PlanSubject = { state: VersionState; unitId: string; savers: readonly string[]; under?: boolean };

/** Every reason why the actor may not do `event` to this version now; an empty list means they may. */
export function whyNot(subject: PlanSubject, event: PlanEvent, actor: Actor): Reason[] {
  const rule = Object.hasOwn(TRANSITIONS, event) ? TRANSITIONS[event] : undefined;
  if (!rule) throw new Error(`Unknown plan event: ${event}`);
  const reasons: Reason[] = [];
  if (!rule.from.includes(subject.state)) reasons.push({ id: `plan.state.${event}`, values: { state: subject.state } });
  if (actor.kind !== "system" && !(actor.kind === "person" && mayTake(actor, event, subject))) reasons.push({ id: `role.${NEEDS[event]}` });
  if (event === "approve" && actor.id !== null && subject.savers.includes(actor.id)) reasons.push({ id: "two_people" });
  return reasons;
}

// The contact of a unit writes its plan under the province's; approval and issue are a leader's in every plan.
function mayTake(actor: Actor, event: PlanEvent, { unitId, under = false }: PlanSubject): boolean {
  if (holds(actor, NEEDS[event], { unitId })) return true;
  return under && NEEDS[event] === "planner" && holds(actor, "unit_reporter", { unitId });
}
