import { done, type Outcome, type Reason, refused } from "#kernel/outcome";
import { inArray } from "drizzle-orm";
import type { Tx } from "#kernel/db";
import { audit } from "#modules/record";
import { authorise, type IdentityContext } from "../authorise.ts";
import { SuccessionInput } from "../contract.ts";
import { violated } from "../postgres-errors.ts";
import { unit, unitSuccession } from "../schema.ts";

const REASONS: Record<string, Reason> = {
  unit_succession_pkey: { id: "already_there" },
  unit_succession_check: { id: "same_unit", field: "toId" },
  unit_succession_from_id_fkey: { id: "unknown_unit", field: "fromId" },
  unit_succession_to_id_fkey: { id: "unknown_unit", field: "toId" },
};

/**
 * Says that on a day a unit took over from another, wholly or in one scope; many-to-many.
 * Refuses with `already_there`, `same_unit`, `unknown_unit`, and
 * with `not_begun` or `heir_absent` when the one had not begun or the other does not exist on that day.
 * @throws Fault `not_allowed`
 */
export async function addSuccession(ctx: IdentityContext, input: SuccessionInput): Promise<Outcome> {
  const given = SuccessionInput.parse(input);
  authorise(ctx, "unit.edit", { unitId: given.fromId });
  try {
    return await ctx.db.transaction(async (tx) => {
      const reasons = await outOfTime(tx, given);
      if (reasons.length > 0) return refused<void>(...reasons);
      await tx.insert(unitSuccession).values(given);
      await audit(tx, ctx, "unit.succession", { kind: "unit", id: given.fromId, unitId: given.fromId }, given);
      return done(undefined);
    });
  } catch (error) {
    const reason = REASONS[violated(error) ?? ""];
    if (reason) return refused(reason);
    throw error;
  }
}

async function outOfTime(tx: Tx, { fromId, toId, onDate }: { fromId: string; toId: string; onDate: string }): Promise<Reason[]> {
  const units = await tx
    .select()
    .from(unit)
    .where(inArray(unit.id, [fromId, toId]));
  const from = units.find(({ id }) => id === fromId);
  const to = units.find(({ id }) => id === toId);
  const reasons: Reason[] = [];
  if (from && from.validFrom >= onDate) reasons.push({ id: "not_begun", field: "onDate" });
  if (to && (to.validFrom > onDate || (to.validTo !== null && to.validTo <= onDate))) reasons.push({ id: "heir_absent", field: "onDate" });
  return reasons;
}
