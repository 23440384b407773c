import { and, eq, ne } from "drizzle-orm";
import { Fault } from "#kernel/errors";
import { isId } from "#kernel/ids";
import { done, type Outcome } from "#kernel/outcome";
import { audit } from "#modules/record";
import { authorise, type IdentityContext } from "../authorise.ts";
import { person, session } from "../schema.ts";

/**
 * Ends one session, one's own or, for an administrator, somebody's; it is gone with the next request.
 * @throws Fault `not_allowed`, `no_such_session`
 */
export async function revokeSession(ctx: IdentityContext, input: { sessionId: string }): Promise<Outcome> {
  if (!isId(input.sessionId)) throw new Fault("not_found", "no_such_session");
  return ctx.db.transaction(async (tx) => {
    const [row] = await tx
      .select({ personId: session.userId, unitId: person.unitId })
      .from(session)
      .innerJoin(person, eq(person.id, session.userId))
      .where(eq(session.id, input.sessionId));
    if (!row) throw new Fault("not_found", "no_such_session");
    authorise(ctx, "session.revoke", row);
    await tx.delete(session).where(eq(session.id, input.sessionId));
    await audit(tx, ctx, "session.revoke", { kind: "person", id: row.personId, unitId: row.unitId });
    return done(undefined);
  });
}

/**
 * Ends all sessions of a person but `keep`.
 * @throws Fault `not_allowed`, `no_such_person`
 */
export async function revokeSessions(
  ctx: IdentityContext,
  input: { personId: string; keep?: string },
): Promise<Outcome<{ ended: number }>> {
  if (!isId(input.personId)) throw new Fault("not_found", "no_such_person");
  return ctx.db.transaction(async (tx) => {
    const [who] = await tx.select({ id: person.id, unitId: person.unitId }).from(person).where(eq(person.id, input.personId));
    if (!who) throw new Fault("not_found", "no_such_person");
    authorise(ctx, "session.revoke", { personId: who.id, unitId: who.unitId });
    const gone = await tx
      .delete(session)
      .where(and(eq(session.userId, who.id), input.keep === undefined ? undefined : ne(session.id, input.keep)))
      .returning({ id: session.id });
    await audit(tx, ctx, "session.revoke", { kind: "person", id: who.id, unitId: who.unitId }, { ended: gone.length });
    return done({ ended: gone.length });
  });
}
