import type { Reason } from "../../kernel/outcome.ts";
import type { Actor, Role } from "../identity/contract.ts";
import { holds } from "../identity/contract.ts";
import { NEUTRAL, type EditionLang } from "../../kernel/languages.ts";
import type { EditionEvent, LeftOut, State } from "./contract.ts";

/** states × events: from which states an event may happen, and where it leads. `null` = the state stays. */
export const TRANSITIONS: Record<EditionEvent, { from: readonly State[]; to: State | null }> = {
  save: { from: ["working"], to: null },
  submit: { from: ["working"], to: "submitted" },
  clear: { from: ["submitted"], to: "cleared" },
  approve: { from: ["cleared"], to: "approved" },
  // A return keeps the frozen revision as history and opens a new working one.
  return: { from: ["submitted", "cleared", "approved"], to: "superseded" },
  recall: { from: ["submitted", "cleared"], to: "superseded" },
  schedule: { from: ["approved"], to: "scheduled" },
  unschedule: { from: ["scheduled"], to: "approved" },
  publish: { from: ["approved", "scheduled"], to: "live" },
  withdraw: { from: ["live", "archived"], to: "withdrawn" },
  archive: { from: ["live"], to: "archived" },
  restore: { from: ["superseded", "live", "archived"], to: null },
};

/** What the rules need to know of a revision; `savers` = everyone who saved since the last public version. */
export type Subject = {
  state: State;
  lang: EditionLang;
  unitId: string;
  savers: readonly string[];
  submittedBy: string | null;
  /** Steps that its kind does without. */
  leavesOut?: readonly LeftOut[];
  /** Roles that write its kind. */
  writers?: readonly Role[];
};

/** Where clearance leads: before the approver, or straight to publication when the kind has no approval. */
export function afterClearance(leavesOut: readonly LeftOut[]): State {
  return leavesOut.includes("approve") ? "approved" : "cleared";
}

const ROLE: Record<EditionEvent, "write" | "clear" | "approve" | "publish"> = {
  save: "write",
  submit: "write",
  recall: "write",
  restore: "write",
  clear: "clear",
  approve: "approve",
  return: "approve",
  schedule: "publish",
  unschedule: "publish",
  publish: "publish",
  withdraw: "publish",
  archive: "publish",
};

/** Events that a person may not do to words of their own: the two-person rule (design, section 4). */
const OTHERS_ONLY: readonly EditionEvent[] = ["clear", "approve"];

/** Every reason why `actor` may not do `event` to this revision now; an empty list means they may. */
export function whyNot(subject: Subject, event: EditionEvent, actor: Actor, isSource: boolean): Reason[] {
  const reasons: Reason[] = [];
  const rule = TRANSITIONS[event];
  if (!rule.from.includes(subject.state)) reasons.push({ id: `state.${event}`, values: { state: subject.state } });
  if ((subject.leavesOut as readonly string[] | undefined)?.includes(event)) reasons.push({ id: `kind.${event}` });
  if (actor.kind !== "system" && !mayDo(subject, event, actor, isSource)) reasons.push({ id: `role.${ROLE[event]}` });
  if (OTHERS_ONLY.includes(event) && actor.id !== null && subject.savers.includes(actor.id)) reasons.push({ id: "two_people" });
  return reasons;
}

/** True when the actor holds one of the roles that write a kind, for the unit and language asked about. */
export function mayWrite(actor: Actor, writers: readonly Role[], scope: Parameters<typeof holds>[2]): boolean {
  return writers.some((role) => holds(actor, role, scope));
}

function mayDo(subject: Subject, event: EditionEvent, actor: Actor, isSource: boolean): boolean {
  const scope = subject.lang === NEUTRAL ? { unitId: subject.unitId } : { unitId: subject.unitId, lang: subject.lang };
  switch (ROLE[event]) {
    case "write":
      return mayWrite(actor, subject.writers ?? ["writer"], scope) || (!isSource && holds(actor, "translator", scope));
    case "clear":
      return holds(actor, "clearance_officer", scope);
    case "approve":
      return (
        holds(actor, "approver", scope) || (event === "return" && subject.state === "submitted" && holds(actor, "clearance_officer", scope))
      );
    case "publish":
      return holds(actor, "publisher", scope);
    default:
      throw new Error(`unknown event ${String(event)}`);
  }
}
