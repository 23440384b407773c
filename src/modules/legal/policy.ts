import { type Actor, holds } from "#modules/identity/contract";

/** Everything that can be asked of the register. A word that is not here is a defect, not a refusal. */
export const LEGAL_ACTIONS = ["legal.read", "legal.write"] as const;
export type LegalAction = (typeof LEGAL_ACTIONS)[number];

const RULES: Record<LegalAction, (actor: Actor) => boolean> = {
  "legal.read": (actor) => actor.grants.length > 0,
  "legal.write": (actor) => holds(actor, "planner") || holds(actor, "data_steward") || holds(actor, "administrator"),
};

/**
 * May the actor do this? Pure. The system (jobs, command line) may; nobody-yet may nothing.
 * @throws Error on an action that is not in the list.
 */
export function can(actor: Actor, action: LegalAction): boolean {
  const rule = Object.hasOwn(RULES, action) ? RULES[action] : undefined;
  if (!rule) throw new Error(`Unknown legal action: ${action}`);
  if (actor.kind === "system") return true;
  return actor.kind === "person" && rule(actor);
}
