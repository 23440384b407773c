import { type Actor, holds } from "#modules/identity/contract";

/** Whether the menu offers people, units and mail; the queries behind decide for themselves. */
export function mayAdminister(actor: Actor): boolean {
  return holds(actor, "administrator");
}

/** Whether the menu offers what waits for sign-off. */
export function signsOff(actor: Actor): boolean {
  return holds(actor, "clearance_officer") || holds(actor, "approver") || holds(actor, "publisher");
}

/** Whether the menu offers the holidays. */
export function mayKeepCalendar(actor: Actor): boolean {
  return holds(actor, "administrator", { unitId: null }) || holds(actor, "planner", { unitId: null });
}

/** Whether the menu offers the audit trail. */
export function mayAudit(actor: Actor): boolean {
  return holds(actor, "administrator", { unitId: null }) || holds(actor, "auditor", { unitId: null });
}

/** Whether the menu offers the keys of the public API. */
export function mayIssueKeys(actor: Actor): boolean {
  return holds(actor, "administrator", { unitId: null });
}

/** Whether the menu offers to take records out and in. */
export function keepsRecords(actor: Actor): boolean {
  return holds(actor, "data_steward") || holds(actor, "writer");
}
