import { type Actor, holds } from "./contract.ts";

/** Everything that can be asked of this module. A word that is not here is a defect, not a refusal. */
export const IDENTITY_ACTIONS = [
  "person.list",
  "person.read",
  "person.create",
  "person.edit",
  "person.disable",
  "person.reset",
  "grant.add",
  "grant.revoke",
  "unit.edit",
  "calendar.edit",
  "audit.read",
  "session.read",
  "session.revoke",
  "mail.read",
  "key.edit",
] as const;
export type IdentityAction = (typeof IDENTITY_ACTIONS)[number];

/** What is acted upon: a person, and the unit concerned (null = the whole province, undefined = any unit at all). */
export type IdentitySubject = { personId?: string; unitId?: string | null };

type Rule = (actor: Actor, subject: IdentitySubject) => boolean;
const administers: Rule = (actor, subject) => holds(actor, "administrator", { unitId: subject.unitId });
const audits: Rule = (actor) => holds(actor, "auditor", { unitId: null });
const isSelf: Rule = (actor, subject) => actor.kind === "person" && actor.id !== null && subject.personId === actor.id;
const province: Rule = (actor) => holds(actor, "administrator", { unitId: null });

const RULES: Record<IdentityAction, Rule> = {
  "person.list": (actor, subject) => administers(actor, subject) || audits(actor, subject),
  "person.read": (actor, subject) => isSelf(actor, subject) || administers(actor, subject) || audits(actor, subject),
  "person.create": administers,
  "person.edit": administers,
  "person.disable": (actor, subject) => administers(actor, subject) && !isSelf(actor, subject),
  "person.reset": (actor, subject) => administers(actor, subject) && !isSelf(actor, subject),
  // Nobody widens their own powers, not even an administrator.
  "grant.add": (actor, subject) => administers(actor, subject) && !isSelf(actor, subject),
  "grant.revoke": administers,
  "unit.edit": province,
  // Every deadline of the province hangs on it.
  "calendar.edit": (actor, subject) => province(actor, subject) || holds(actor, "planner", { unitId: null }),
  "audit.read": (actor, subject) => province(actor, subject) || audits(actor, subject),
  "session.read": (actor, subject) => isSelf(actor, subject) || administers(actor, subject),
  "session.revoke": (actor, subject) => isSelf(actor, subject) || administers(actor, subject),
  "mail.read": province,
  "key.edit": province,
};

/**
 * May the actor do this? Pure. The system (jobs, command line) may; nobody-yet may nothing.
 * @throws Error on an action that is not in the list.
 */
export function can(actor: Actor, action: IdentityAction, subject: IdentitySubject = {}): boolean {
  const rule = Object.hasOwn(RULES, action) ? RULES[action] : undefined;
  if (!rule) throw new Error(`Unknown identity action: ${action}`);
  if (actor.kind === "system") return true;
  return actor.kind === "person" && rule(actor, subject);
}
