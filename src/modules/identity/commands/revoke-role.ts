import { eq, sql } from "drizzle-orm";
import type { Tx } from "#kernel/db";
import { Fault } from "#kernel/errors";
import { isId } from "#kernel/ids";
import { done, type Outcome, refused } from "#kernel/outcome";
import { audit } from "#modules/record";
import { authorise, type IdentityContext } from "../authorise.ts";
import { roleGrant } from "../schema.ts";

/**
 * Ends a grant; it stays readable. Refuses with `already_revoked`, or `last_administrator` when nobody would be left
 * to administer the province.
 * @throws Fault `not_allowed`, `no_such_grant`
 */
export async function revokeRole(ctx: IdentityContext, input: { grantId: string }): Promise<Outcome> {
  if (!isId(input.grantId)) throw new Fault("not_found", "no_such_grant");
  return ctx.db.transaction(async (tx) => {
    const [grant] = await tx.select().from(roleGrant).where(eq(roleGrant.id, input.grantId)).for("update");
    if (!grant) throw new Fault("not_found", "no_such_grant");
    authorise(ctx, "grant.revoke", { personId: grant.personId, unitId: grant.unitId });
    if (grant.revokedAt !== null) return refused({ id: "already_revoked" });
    if (grant.role === "administrator" && (await isLastAdministrator(tx, grant.personId))) return refused({ id: "last_administrator" });
    await tx.update(roleGrant).set({ revokedAt: ctx.now, revokedBy: ctx.actor.id }).where(eq(roleGrant.id, grant.id));
    await audit(
      tx,
      ctx,
      "grant.revoke",
      { kind: "person", id: grant.personId, unitId: grant.unitId },
      { role: grant.role, langs: grant.langs },
    );
    return done(undefined);
  });
}

/** True when no other open account administers the whole province. Takes a lock, so that two can not leave at once. */
export async function isLastAdministrator(tx: Tx, personId: string): Promise<boolean> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext('identity.administrators'))`);
  const { rows } = await tx.execute(sql`
    select 1 from identity.role_grant g join identity.person p on p.id = g.person_id
    where g.role = 'administrator' and g.unit_id is null and g.revoked_at is null and p.disabled_at is null and g.person_id <> ${personId} limit 1`);
  if (rows.length > 0) return false;
  const own = await tx.execute(sql`
    select 1 from identity.role_grant where role = 'administrator' and unit_id is null and revoked_at is null and person_id = ${personId} limit 1`);
  return own.rows.length > 0;
}
