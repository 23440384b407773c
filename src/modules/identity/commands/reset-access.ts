import { and, eq, isNull } from "drizzle-orm";
import { Fault } from "#kernel/errors";
import { isId } from "#kernel/ids";
import type { Lang } from "#kernel/languages";
import { done, type Outcome, refused } from "#kernel/outcome";
import { audit } from "#modules/record";
import { authorise, type IdentityContext } from "../authorise.ts";
import { makeLink } from "../one-time-link.ts";
import { account, link, person, roleGrant, session, twoFactor } from "../schema.ts";

/**
 * Begins somebody's sign-in anew: password and second factor are taken away, sessions end, earlier links are void, and a
 * new one-time link comes back. For a lost telephone or a mail that never arrived. Whoever asks must administer every
 * unit that the person holds a role for: the link would open those powers to them. Refuses with `disabled`.
 * @throws Fault `not_allowed`, `no_such_person`
 */
export async function resetAccess(
  ctx: IdentityContext,
  input: { personId: string },
): Promise<Outcome<{ email: string; name: string; lang: Lang; invitePath: string }>> {
  if (!isId(input.personId)) throw new Fault("not_found", "no_such_person");
  return ctx.db.transaction(async (tx) => {
    const [who] = await tx.select().from(person).where(eq(person.id, input.personId)).for("update");
    if (!who) throw new Fault("not_found", "no_such_person");
    const granted = await tx
      .select({ unitId: roleGrant.unitId })
      .from(roleGrant)
      .where(and(eq(roleGrant.personId, who.id), isNull(roleGrant.revokedAt)));
    for (const { unitId } of [{ unitId: who.unitId }, ...granted]) authorise(ctx, "person.reset", { personId: who.id, unitId });
    if (who.disabledAt !== null) return refused({ id: "disabled", field: "personId" });
    await tx.delete(account).where(eq(account.userId, who.id));
    await tx.delete(twoFactor).where(eq(twoFactor.userId, who.id));
    await tx.delete(session).where(eq(session.userId, who.id));
    await tx.delete(link).where(and(eq(link.personId, who.id), isNull(link.usedAt)));
    await tx.update(person).set({ twoFactorEnabled: false, updatedAt: ctx.now }).where(eq(person.id, who.id));
    const invitePath = await makeLink(tx, ctx.now, "invite", who.id);
    await audit(tx, ctx, "person.reset", { kind: "person", id: who.id, unitId: who.unitId });
    return done({ email: who.email, name: who.name, lang: who.lang, invitePath });
  });
}
