import { describe, expect, it } from "vitest";
import { type Actor, ROLES, type Role } from "./contract.ts";
import { can, IDENTITY_ACTIONS, type IdentityAction, type IdentitySubject } from "./policy.ts";
import { anonymousActor, systemActor } from "./resolve-actor.ts";
import { actorWith } from "./testing.ts";

const OTHER = { personId: "other", unitId: "unit-a" };
// What each role may do to somebody else. Roles that are not named may do nothing here.
const ALLOWED: Partial<Record<Role, readonly IdentityAction[]>> = {
  administrator: IDENTITY_ACTIONS,
  planner: ["calendar.edit"],
  auditor: ["person.list", "person.read", "audit.read"],
};
// What anybody may do to themselves, beside what the role allows.
const SELF: readonly IdentityAction[] = ["person.read", "session.read", "session.revoke"];
const NEVER_SELF: readonly IdentityAction[] = ["grant.add", "person.disable", "person.reset"];

describe("policy", () => {
  const cases = ROLES.flatMap((role) => IDENTITY_ACTIONS.map((action) => ({ role, action })));
  it.each(cases)("$role, $action", ({ role, action }) => {
    const allowed = ALLOWED[role]?.includes(action) ?? false;
    expect(can(actorWith(role), action, OTHER)).toBe(allowed);
    const self = SELF.includes(action) || (allowed && !NEVER_SELF.includes(action));
    expect(can(actorWith(role, { id: "me" }), action, { personId: "me", unitId: "unit-a" })).toBe(self);
  });

  it.each(IDENTITY_ACTIONS)("nobody-yet may not %s, the system may", (action) => {
    expect(can(anonymousActor(), action, OTHER)).toBe(false);
    expect(can(systemActor("job"), action, OTHER)).toBe(true);
  });

  const local = actorWith("administrator", { unitId: "unit-a" });
  it.each<[IdentityAction, IdentitySubject, boolean]>([
    ["person.create", { unitId: "unit-a" }, true],
    ["person.create", { unitId: "unit-b" }, false],
    ["person.create", { unitId: null }, false],
    ["grant.add", { personId: "other", unitId: "unit-a" }, true],
    ["grant.add", { personId: "other", unitId: null }, false],
    ["unit.edit", { unitId: "unit-a" }, false],
    ["audit.read", {}, false],
    ["calendar.edit", {}, false],
    ["mail.read", {}, false],
    ["person.list", {}, true],
  ])("an administrator of one unit: %s %o is %s", (action, subject, expected) => {
    expect(can(local, action, subject)).toBe(expected);
  });

  it("throws on a word that is not in the list", () => {
    const ask = can as (actor: Actor, action: string) => boolean;
    expect(() => ask(actorWith("administrator"), "person.erase")).toThrow("person.erase");
    expect(() => ask(systemActor("job"), "toString")).toThrow("toString");
  });
});
