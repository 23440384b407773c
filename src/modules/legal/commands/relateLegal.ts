import { eq } from "drizzle-orm";
import { done, type Outcome, refused } from "#kernel/outcome";
import { audit } from "#modules/record";
import { RelationInput } from "../contract.ts";
import { can } from "../policy.ts";
import { lockRegister, whyNotRelated, writeRelations } from "../relations.ts";
import { document } from "../schema.ts";
import { refusedByDatabase } from "./refusedByDatabase.ts";
import type { LegalContext } from "./saveLegal.ts";

/**
 * Says that one document replaces, amends, repeals or rests on another. Saying it twice changes the day. Refuses `role.data_steward`,
 * what `whyNotRelated` refuses, and `legal.circle`.
 */
export async function relateLegal(ctx: LegalContext, input: RelationInput): Promise<Outcome> {
  const { fromId, toId, kind, onDate } = RelationInput.parse(input);
  if (!can(ctx.actor, "legal.write")) return refused({ id: "role.data_steward" });
  try {
    return await ctx.db.transaction(async (tx) => {
      await lockRegister(tx);
      const [own] = await tx.select().from(document).where(eq(document.id, fromId));
      if (!own) return refused({ id: "legal.unknown", field: "relations" });
      const changes = { add: [{ direction: "to" as const, kind, id: toId, onDate }], remove: [] };
      const reasons = await whyNotRelated(tx, own, changes);
      if (reasons.length > 0) return refused(...reasons);
      const related = await writeRelations(tx, fromId, changes);
      await audit(tx, ctx, "legal.relate", { kind: "legal_document", id: fromId }, related);
      await ctx.emit(tx, { type: "legal.changed", payload: { id: toId } });
      return done(undefined);
    });
  } catch (error) {
    return refusedByDatabase(error);
  }
}
