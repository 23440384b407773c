import { eq } from "drizzle-orm";
import { Fault } from "#kernel/errors";
import { isId } from "#kernel/ids";
import { done, type Outcome, refused } from "#kernel/outcome";
import { audit } from "#modules/record";
import { authorise, type IdentityContext } from "../authorise.ts";
import { person, session } from "../schema.ts";
import { isLastAdministrator } from "./revoke-role.ts";

/**
 * Closes an account and ends its sessions at once; the person stays in every record. Refuses with `last_administrator`.
 * @throws Fault `not_allowed`, `no_such_person`
 */
export async function disablePerson(ctx: IdentityContext, input: { personId: string }): Promise<Outcome> {
  if (!isId(input.personId)) throw new Fault("not_found", "no_such_person");
  return ctx.db.transaction(async (tx) => {
    const [who] = await tx.select().from(person).where(eq(person.id, input.personId)).for("update");
    if (!who) throw new Fault("not_found", "no_such_person");
    authorise(ctx, "person.disable", { personId: who.id, unitId: who.unitId });
    if (who.disabledAt !== null) return done(undefined);
    if (await isLastAdministrator(tx, who.id)) return refused({ id: "last_administrator" });
    await tx.update(person).set({ disabledAt: ctx.now, updatedAt: ctx.now }).where(eq(person.id, who.id));
    await tx.delete(session).where(eq(session.userId, who.id));
    await audit(tx, ctx, "person.disable", { kind: "person", id: who.id, unitId: who.unitId });
    return done(undefined);
  });
}

/**
 * Opens a closed account again, with the grants that were not revoked meanwhile.
 * @throws Fault `not_allowed`, `no_such_person`
 */
export async function enablePerson(ctx: IdentityContext, input: { personId: string }): Promise<Outcome> {
  if (!isId(input.personId)) throw new Fault("not_found", "no_such_person");
  return ctx.db.transaction(async (tx) => {
    const [who] = await tx.select().from(person).where(eq(person.id, input.personId)).for("update");
    if (!who) throw new Fault("not_found", "no_such_person");
    authorise(ctx, "person.disable", { personId: who.id, unitId: who.unitId });
    if (who.disabledAt === null) return done(undefined);
    await tx.update(person).set({ disabledAt: null, updatedAt: ctx.now }).where(eq(person.id, who.id));
    await audit(tx, ctx, "person.enable", { kind: "person", id: who.id, unitId: who.unitId });
    return done(undefined);
  });
}
