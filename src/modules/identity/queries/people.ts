import { and, eq, isNull, sql } from "drizzle-orm";
import type { Queryable } from "#kernel/db";
import { isId } from "#kernel/ids";
import type { GrantView, PersonPage, PersonView, Role, SessionView } from "../contract.ts";
import { account, person, roleGrant, session } from "../schema.ts";

const roles = sql<Role[]>`coalesce((select array_agg(distinct g.role order by g.role) from identity.role_grant g
  where g.person_id = person.id and g.revoked_at is null), '{}')`;

/**
 * People by name, paged by key (`after` is the `next` of the page before). `unitIds` limits to the people of these units,
 * `search` to names or addresses that contain it. Whoever calls has asked for `person.list`.
 */
export async function listPeople(
  db: Queryable,
  filter: { after?: string; limit: number; unitIds?: readonly string[]; search?: string },
): Promise<PersonPage> {
  const [name, id] = readKey(filter.after);
  const pattern = `%${(filter.search ?? "").replace(/[\\%_]/g, "\\$&")}%`;
  const rows = await db
    .select({
      id: person.id,
      name: person.name,
      email: person.email,
      unitId: person.unitId,
      disabled: sql<boolean>`${person.disabledAt} is not null`,
      twoFactorEnabled: person.twoFactorEnabled,
      waiting: sql<boolean>`not exists (select 1 from identity.account a where a.person_id = person.id)`,
      roles,
    })
    .from(person)
    .where(
      and(
        id === undefined ? undefined : sql`(${person.name}, ${person.id}) > (${name}, ${id}::uuid)`,
        filter.unitIds ? sql`${person.unitId}::text = any(${sql.param([...filter.unitIds])}::text[])` : undefined,
        filter.search ? sql`(unaccent(${person.name}) ilike unaccent(${pattern}) or ${person.email} ilike ${pattern})` : undefined,
      ),
    )
    .orderBy(person.name, person.id)
    .limit(filter.limit + 1);
  const people = rows.slice(0, filter.limit);
  const last = people.at(-1);
  return {
    people,
    next: rows.length > filter.limit && last ? Buffer.from(JSON.stringify([last.name, last.id])).toString("base64url") : null,
  };
}

/** One person with the grants in force; null when unknown. */
export async function personDetail(db: Queryable, personId: string): Promise<PersonView | null> {
  if (!isId(personId)) return null;
  const [row] = await db.select().from(person).where(eq(person.id, personId));
  if (!row) return null;
  const granted = await db
    .select()
    .from(roleGrant)
    .where(and(eq(roleGrant.personId, personId), isNull(roleGrant.revokedAt)))
    .orderBy(roleGrant.grantedAt, roleGrant.id);
  const grants: GrantView[] = granted.map(({ id, role, unitId, langs, grantedAt, grantedBy }) => ({
    id,
    role,
    unitId,
    langs,
    grantedAt,
    grantedBy,
  }));
  const passwords = await db.select({ id: account.id }).from(account).where(eq(account.userId, personId)).limit(1);
  const { id, name, email, unitId, lang, demo, createdAt, twoFactorEnabled, disabledAt } = row;
  return {
    id,
    name,
    email,
    unitId,
    lang,
    demo,
    createdAt,
    twoFactorEnabled,
    disabled: disabledAt !== null,
    waiting: passwords.length === 0,
    grants,
  };
}

/** The open sessions of a person, the newest first; tokens never leave the database. */
export async function sessionsOf(db: Queryable, personId: string, now: Date): Promise<SessionView[]> {
  return db
    .select({
      id: session.id,
      createdAt: session.createdAt,
      expiresAt: session.expiresAt,
      address: session.ipAddress,
      agent: session.userAgent,
    })
    .from(session)
    .where(and(eq(session.userId, personId), sql`${session.expiresAt} > ${now}`))
    .orderBy(sql`${session.createdAt} desc`);
}

/** Names of people by id, for showing who did what; unknown ids are left out. */
export async function whoIs(db: Queryable, personIds: readonly string[]): Promise<Map<string, { name: string; unitId: string | null }>> {
  const known = [...new Set(personIds)].filter(isId);
  if (known.length === 0) return new Map();
  const rows = await db
    .select({ id: person.id, name: person.name, unitId: person.unitId })
    .from(person)
    .where(sql`${person.id} = any(${sql.param(known)}::uuid[])`);
  return new Map(rows.map(({ id, name, unitId }) => [id, { name, unitId }]));
}

/** Open accounts that hold a role for a unit and language, for telling them that something waits. */
export async function peopleWith(
  db: Queryable,
  role: Role,
  scope: { unitId?: string | null; lang?: string } = {},
): Promise<{ id: string; name: string; email: string }[]> {
  return db
    .selectDistinct({ id: person.id, name: person.name, email: person.email })
    .from(person)
    .innerJoin(roleGrant, eq(roleGrant.personId, person.id))
    .where(
      and(
        isNull(person.disabledAt),
        isNull(roleGrant.revokedAt),
        eq(roleGrant.role, role),
        scope.unitId === undefined ? undefined : sql`(${roleGrant.unitId} is null or ${roleGrant.unitId} = ${scope.unitId})`,
        scope.lang === undefined ? undefined : sql`(${roleGrant.langs} is null or ${scope.lang} = any(${roleGrant.langs}))`,
      ),
    );
}

/**
 * One open account for each of these units that has one: a grant that names the unit. Who holds the role for all units is told beside
 * them (`peopleWith`), but is no account of any of them. The earliest grant first.
 */
export async function accountsOf(db: Queryable, role: Role, unitIds: readonly string[]): Promise<Map<string, { name: string }>> {
  const rows = await db
    .selectDistinctOn([roleGrant.unitId], { unitId: roleGrant.unitId, name: person.name })
    .from(roleGrant)
    .innerJoin(person, eq(person.id, roleGrant.personId))
    .where(
      and(
        isNull(person.disabledAt),
        isNull(roleGrant.revokedAt),
        eq(roleGrant.role, role),
        sql`${roleGrant.unitId} = any(${sql.param([...unitIds])}::uuid[])`,
      ),
    )
    .orderBy(roleGrant.unitId, roleGrant.id);
  return new Map(rows.flatMap(({ unitId, name }) => (unitId === null ? [] : [[unitId, { name }] as const])));
}

// A key that somebody made up starts the list anew instead of failing.
function readKey(after: string | undefined): [string, string] | [undefined, undefined] {
  try {
    const key: unknown = JSON.parse(Buffer.from(after ?? "", "base64url").toString());
    if (Array.isArray(key) && typeof key[0] === "string" && isId(key[1])) return [key[0], key[1]];
  } catch {}
  return [undefined, undefined];
}
