import { and, eq } from "drizzle-orm";
import { done, type Outcome, refused } from "#kernel/outcome";
import { audit } from "#modules/record";
import { authorise, type IdentityContext } from "../authorise.ts";
import { SuccessionKey, type SuccessionView } from "../contract.ts";
import { unitSuccession } from "../schema.ts";

/**
 * Takes back a line of succession that was wrong, and answers it whole, so that it can be written again. The trail keeps it.
 * What was passed on to the heir before stays with the heir. Refuses `line_gone`.
 * @throws Fault `not_allowed`
 */
export async function removeSuccession(ctx: IdentityContext, input: SuccessionKey): Promise<Outcome<SuccessionView>> {
  const key = SuccessionKey.parse(input);
  authorise(ctx, "unit.edit", { unitId: key.fromId });
  return ctx.db.transaction(async (tx) => {
    const [line] = await tx
      .delete(unitSuccession)
      .where(
        and(
          eq(unitSuccession.fromId, key.fromId),
          eq(unitSuccession.toId, key.toId),
          eq(unitSuccession.onDate, key.onDate),
          eq(unitSuccession.scope, key.scope),
        ),
      )
      .returning();
    if (!line) return refused({ id: "line_gone" });
    await audit(tx, ctx, "unit.succession_remove", { kind: "unit", id: key.fromId, unitId: key.fromId }, line);
    return done(line);
  });
}
