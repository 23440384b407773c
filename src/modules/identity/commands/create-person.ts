import { hashPassword } from "better-auth/crypto";
import type { Tx } from "#kernel/db";
import { done, type Outcome, refused } from "#kernel/outcome";
import { audit } from "#modules/record";
import { authorise, type IdentityContext } from "../authorise.ts";
import { PersonInput } from "../contract.ts";
import { makeLink } from "../one-time-link.ts";
import { violated } from "../postgres-errors.ts";
import { account, person } from "../schema.ts";

/** A person was made; `invitePath` is the one-time path on the desk when no password was given. */
export type CreatedPerson = { id: string; email: string; name: string; invitePath: string | null };

/**
 * Makes a person, with a password or with an invitation. Refuses with `email_taken`.
 * @throws Fault `not_allowed`
 */
export async function createPerson(
  ctx: IdentityContext,
  input: PersonInput,
  options: { demo?: boolean } = {},
): Promise<Outcome<CreatedPerson>> {
  const given = PersonInput.parse(input);
  authorise(ctx, "person.create", { unitId: given.unitId });
  const hash = given.password === undefined ? null : await hashPassword(given.password);
  try {
    return await ctx.db.transaction(async (tx) => {
      const { password: _, ...values } = given;
      const [row] = await tx
        .insert(person)
        .values({ ...values, demo: options.demo ?? false, createdAt: ctx.now, updatedAt: ctx.now })
        .returning({ id: person.id });
      if (!row) throw new Error("insert returned no row");
      if (hash !== null) await setPassword(tx, row.id, hash);
      const invitePath = hash === null ? await makeLink(tx, ctx.now, "invite", row.id) : null;
      await audit(
        tx,
        ctx,
        "person.create",
        { kind: "person", id: row.id, unitId: given.unitId },
        { name: given.name, invited: invitePath !== null },
      );
      return done({ id: row.id, email: given.email, name: given.name, invitePath });
    });
  } catch (error) {
    const constraint = violated(error);
    if (constraint === "person_email_key") return refused({ id: "email_taken", field: "email" });
    if (constraint === "person_unit_id_fkey") return refused({ id: "unknown_unit", field: "unitId" });
    throw error;
  }
}

/** Gives a person a password (already hashed), replacing any earlier one. */
export async function setPassword(tx: Tx, personId: string, hash: string): Promise<void> {
  await tx
    .insert(account)
    .values({ userId: personId, providerId: "credential", accountId: personId, password: hash })
    .onConflictDoUpdate({ target: [account.providerId, account.accountId], set: { password: hash } });
}
