import { done, type Outcome, type Reason, refused } from "#kernel/outcome";
import { audit } from "#modules/record";
import { authorise, type IdentityContext } from "../authorise.ts";
import { SuccessionInput } from "../contract.ts";
import { violated } from "../postgres-errors.ts";
import { unitSuccession } from "../schema.ts";

const REASONS: Record<string, Reason> = {
  unit_succession_pkey: { id: "already_there" },
  unit_succession_check: { id: "same_unit", field: "toId" },
  unit_succession_from_id_fkey: { id: "unknown_unit", field: "fromId" },
  unit_succession_to_id_fkey: { id: "unknown_unit", field: "toId" },
};

/**
 * Says that on a day a unit took over from another, wholly or in one scope; many-to-many.
 * Refuses with `already_there`, `same_unit`, `unknown_unit`.
 * @throws Fault `not_allowed`
 */
export async function addSuccession(ctx: IdentityContext, input: SuccessionInput): Promise<Outcome> {
  const given = SuccessionInput.parse(input);
  authorise(ctx, "unit.edit", { unitId: given.fromId });
  try {
    await ctx.db.transaction(async (tx) => {
      await tx.insert(unitSuccession).values(given);
      await audit(tx, ctx, "unit.succession", { kind: "unit", id: given.fromId, unitId: given.fromId }, given);
    });
    return done(undefined);
  } catch (error) {
    const reason = REASONS[violated(error) ?? ""];
    if (reason) return refused(reason);
    throw error;
  }
}
