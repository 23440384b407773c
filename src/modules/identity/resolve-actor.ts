import { eq, sql } from "drizzle-orm";
import type { Db } from "#kernel/db";
import type { Lang } from "#kernel/languages";
import type { Auth } from "./auth.ts";
import { type Actor, type Grant, type Role, SECOND_FACTOR_ROLES } from "./contract.ts";
import { person } from "./schema.ts";

/** Who is signed in on this request. With `mustEnrol` the desk leads to the enrolment of a second factor. */
export type SignedIn = {
  actor: Actor;
  sessionId: string;
  email: string;
  lang: Lang;
  twoFactorEnabled: boolean;
  mustEnrol: boolean;
  demo: boolean;
};

/** True when the person holds a role that asks for a second factor and has none yet. */
export function needsSecondFactor(actor: Pick<Actor, "grants">, session: { twoFactorEnabled: boolean }): boolean {
  return !session.twoFactorEnabled && actor.grants.some((grant) => SECOND_FACTOR_ROLES.includes(grant.role));
}

/**
 * Finds out who acts: the session from its cookie, then person and grants in one query. Null when nobody is signed in,
 * the session was revoked or the account is closed. Until a second factor is set up, the actor does not carry the
 * roles that ask for one, so that no route can forget to check.
 */
export async function resolveActor(db: Db, auth: Auth, headers: Headers): Promise<SignedIn | null> {
  if (!headers.get("cookie")?.includes("xoan.session_token=")) return null;
  const found = await auth.api.getSession({ headers });
  if (!found) return null;
  const [row] = await db
    .select({
      id: person.id,
      name: person.name,
      email: person.email,
      unitId: person.unitId,
      lang: person.lang,
      demo: person.demo,
      disabledAt: person.disabledAt,
      twoFactorEnabled: person.twoFactorEnabled,
      grants: grantsOf,
    })
    .from(person)
    .where(eq(person.id, found.user.id));
  if (!row || row.disabledAt !== null || (row.demo && !auth.demoAllowed)) return null;
  const mustEnrol = needsSecondFactor(row, row);
  const grants = mustEnrol ? row.grants.filter((grant) => !SECOND_FACTOR_ROLES.includes(grant.role)) : row.grants;
  return {
    actor: { kind: "person", id: row.id, name: row.name, unitId: row.unitId, grants },
    sessionId: found.session.id,
    email: row.email,
    lang: row.lang,
    twoFactorEnabled: row.twoFactorEnabled,
    mustEnrol,
    demo: row.demo,
  };
}

type StoredGrant = { role: Role; unitId: string | null; langs: Lang[] | null };
// A column put in as a value would lose its table in a query over one table, and the subquery would take its own.
const grantsOf = sql<Grant[]>`coalesce((
  select jsonb_agg(jsonb_build_object('role', g.role, 'unitId', g.unit_id, 'langs', g.langs) order by g.granted_at, g.id)
  from identity.role_grant g where g.person_id = person.id and g.revoked_at is null), '[]')`.mapWith(
  (value: StoredGrant[]): Grant[] => value,
);

/** The actor of jobs and of the command line: may do what policy allows the system. */
export function systemActor(name: string): Actor {
  return { kind: "system", id: null, name, unitId: null, grants: [] };
}

/** Nobody yet: who follows a one-time link. */
export function anonymousActor(): Actor {
  return { kind: "anonymous", id: null, name: "", unitId: null, grants: [] };
}
