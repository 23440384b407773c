import type { Context } from "#kernel/context";
import { Fault } from "#kernel/errors";
import type { Actor } from "./contract.ts";
import { can, type IdentityAction, type IdentitySubject } from "./policy.ts";

/** What a command of this module is given. */
export type IdentityContext = Context<Actor>;

/** @throws Fault `not_allowed` (403) when policy says no. */
export function authorise(ctx: IdentityContext, action: IdentityAction, subject: IdentitySubject = {}): void {
  if (!can(ctx.actor, action, subject)) throw new Fault("forbidden", "not_allowed", `${action} is not allowed`);
}
