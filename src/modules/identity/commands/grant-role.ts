import { eq } from "drizzle-orm";
import { done, type Outcome, refused } from "#kernel/outcome";
import { audit } from "#modules/record";
import { authorise, type IdentityContext } from "../authorise.ts";
import { GrantInput } from "../contract.ts";
import { violated } from "../postgres-errors.ts";
import { person, roleGrant } from "../schema.ts";

/**
 * Gives a person a role, for a unit or the whole province, for some languages or all. To change the languages of a
 * grant, revoke it and grant anew: the past stays readable. Refuses with `already_granted`, `unknown_person`, `disabled`.
 * @throws Fault `not_allowed`, also when somebody would widen their own powers
 */
export async function grantRole(ctx: IdentityContext, input: GrantInput): Promise<Outcome<{ id: string }>> {
  const given = GrantInput.parse(input);
  authorise(ctx, "grant.add", { personId: given.personId, unitId: given.unitId });
  try {
    return await ctx.db.transaction(async (tx) => {
      const [who] = await tx.select().from(person).where(eq(person.id, given.personId)).for("update");
      if (!who) return refused<{ id: string }>({ id: "unknown_person", field: "personId" });
      if (who.disabledAt !== null) return refused<{ id: string }>({ id: "disabled", field: "personId" });
      const [row] = await tx
        .insert(roleGrant)
        .values({ ...given, grantedBy: ctx.actor.id, grantedAt: ctx.now })
        .returning({ id: roleGrant.id });
      if (!row) throw new Error("insert returned no row");
      await audit(
        tx,
        ctx,
        "grant.add",
        { kind: "person", id: given.personId, unitId: given.unitId },
        { role: given.role, langs: given.langs },
      );
      return done({ id: row.id });
    });
  } catch (error) {
    const constraint = violated(error);
    if (constraint === "role_grant_once") return refused({ id: "already_granted", field: "role" });
    if (constraint === "role_grant_unit_id_fkey") return refused({ id: "unknown_unit", field: "unitId" });
    throw error;
  }
}
