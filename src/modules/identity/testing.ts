import { randomUUID } from "node:crypto";
import { LANGUAGES } from "#kernel/languages";
import type { Db } from "#kernel/db";
import type { IdentityContext } from "./authorise.ts";
import { type CreatedPerson, createPerson } from "./commands/create-person.ts";
import { grantRole } from "./commands/grant-role.ts";
import { saveUnit } from "./commands/save-unit.ts";
import type { Actor, Grant, GrantInput, PersonInput, Role, UnitInput } from "./contract.ts";
import type { Auth } from "./auth.ts";
import { CLIENT_ADDRESS_HEADER } from "./client-address.ts";
import { systemActor } from "./resolve-actor.ts";
import { finishEnrolment, type SignInStep, signIn, startEnrolment } from "./sign-in.ts";
import { totpCode } from "./totp.ts";

/** An actor who never was in a database, for pure tests: holds the role for all units and languages unless said. */
export function actorWith(role: Role | readonly Role[], scope: Partial<Omit<Grant, "role">> & { id?: string } = {}): Actor {
  const grants = [role].flat().map((one) => ({ role: one, unitId: scope.unitId ?? null, langs: scope.langs ?? null }));
  return { kind: "person", id: scope.id ?? randomUUID(), name: `Test ${[role].flat().join(" ")}`, unitId: scope.unitId ?? null, grants };
}

/** A context for commands; the system acts unless an actor is given, events and jobs go nowhere. */
export function identityContext(db: Db, actor: Actor = systemActor("test"), now = new Date()): IdentityContext {
  return { db, actor, now, lang: LANGUAGES[0], requestId: "test", emit: async () => {}, enqueue: async () => {} };
}

/** Makes a unit that is valid since 2020; `names` defaults to one Vietnamese name. */
export async function buildUnit(db: Db, values: Partial<UnitInput> = {}): Promise<{ id: string; code: string; slug: string }> {
  const key = randomUUID().slice(0, 8);
  const input: UnitInput = {
    code: `U${key}`,
    slug: `u-${key}`,
    kind: "department",
    validFrom: "2020-01-01",
    names: { vi: { name: `Đơn vị ${key}` } },
    ...values,
  };
  const made = await saveUnit(identityContext(db), input);
  if (!made.ok) throw new Error(`unit refused: ${JSON.stringify(made.reasons)}`);
  return { id: made.value.id, code: input.code, slug: input.slug };
}

/** Makes a person with a password and the given roles; `actor` is what the person would be once signed in with all factors. */
export async function buildPerson(
  db: Db,
  values: Partial<PersonInput> & { roles?: readonly (Role | Omit<GrantInput, "personId">)[] } = {},
): Promise<CreatedPerson & { password: string; actor: Actor }> {
  const key = randomUUID().slice(0, 8);
  const { roles = [], ...given } = values;
  const password = given.password ?? `pw-${randomUUID()}`;
  const made = await createPerson(identityContext(db), { name: `Người ${key}`, email: `p-${key}@example.vn`, ...given, password });
  if (!made.ok) throw new Error(`person refused: ${JSON.stringify(made.reasons)}`);
  const grants: Grant[] = [];
  for (const role of roles) {
    const grant = typeof role === "string" ? { role } : role;
    const granted = await grantRole(identityContext(db), { ...grant, personId: made.value.id });
    if (!granted.ok) throw new Error(`grant refused: ${JSON.stringify(granted.reasons)}`);
    grants.push({ role: grant.role, unitId: typeof grant.unitId === "string" ? grant.unitId : null, langs: grant.langs ?? null });
  }
  const unitId = typeof given.unitId === "string" ? given.unitId : null;
  return { ...made.value, password, actor: { kind: "person", id: made.value.id, name: made.value.name, unitId, grants } };
}

/** A browser: keeps cookies, comes from an address. */
export function browser(address = "198.51.100.1") {
  const jar = new Map<string, string>();
  return {
    headers: () =>
      new Headers({ [CLIENT_ADDRESS_HEADER]: address, cookie: [...jar].map(([name, value]) => `${name}=${value}`).join("; ") }),
    keep<T>(step: SignInStep<T>): SignInStep<T> {
      for (const cookie of step.headers.getSetCookie()) {
        const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
        if (/max-age=0/i.test(cookie)) jar.delete(name);
        else jar.set(name, value);
      }
      return step;
    },
  };
}

/** Sets up the second factor of a person; the code of this half minute is used up by it. */
export async function enrolled(auth: Auth, who: { email: string; password: string }) {
  const web = browser();
  web.keep(await signIn(auth, web.headers(), who));
  const started = web.keep(await startEnrolment(auth, web.headers(), who));
  if (!started.ok) throw new Error(started.reason);
  const finished = web.keep(await finishEnrolment(auth, web.headers(), { code: totpCode(started.value.secret, new Date()) }));
  if (!finished.ok) throw new Error(finished.reason);
  return { web, ...started.value };
}
