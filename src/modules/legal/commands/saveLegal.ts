import { and, eq } from "drizzle-orm";
import type { Context } from "#kernel/context";
import { fold } from "#kernel/fold";
import { done, type Outcome, refused } from "#kernel/outcome";
import type { Actor } from "#modules/identity/contract";
import { audit } from "#modules/record";
import { LegalInput, RelationInput } from "../contract.ts";
import { can } from "../policy.ts";
import { document, relation } from "../schema.ts";

export type LegalContext = Context<Actor>;

/**
 * Makes a record of a legal document or changes one. Refuses `role.data_steward`, `legal.taken` (same number, issuer and day of
 * signature), `legal.changed` (someone saved it since it was read).
 */
export async function saveLegal(ctx: LegalContext, input: LegalInput): Promise<Outcome<{ id: string }>> {
  const { id, lockVersion = 0, ...values } = LegalInput.parse(input);
  if (!can(ctx.actor, "legal.write")) return refused({ id: "role.data_steward" });
  const folded = fold(`${values.number} ${values.issuer} ${values.abstract}`);
  try {
    return await ctx.db.transaction(async (tx) => {
      const set = { ...values, folded, updatedAt: ctx.now };
      const [row] = id
        ? await tx
            .update(document)
            .set({ ...set, lockVersion: lockVersion + 1 })
            .where(and(eq(document.id, id), eq(document.lockVersion, lockVersion)))
            .returning({ id: document.id })
        : await tx
            .insert(document)
            .values({ ...set, createdBy: ctx.actor.id, createdAt: ctx.now })
            .returning({ id: document.id });
      if (!row) return refused({ id: "legal.changed" });
      await audit(tx, ctx, "legal.save", { kind: "legal_document", id: row.id }, { number: values.number, new: id === undefined });
      // Also when it is no longer public: pages that showed it must go.
      await ctx.emit(tx, { type: "legal.changed", payload: { id: row.id } });
      return done({ id: row.id });
    });
  } catch (error) {
    if (isTaken(error)) return refused({ id: "legal.taken", field: "number" });
    throw error;
  }
}

/** Says that one document replaces, amends, repeals or rests on another. Saying it twice changes the day. */
export async function relateLegal(ctx: LegalContext, input: RelationInput): Promise<Outcome> {
  const values = RelationInput.parse(input);
  if (!can(ctx.actor, "legal.write")) return refused({ id: "role.data_steward" });
  return ctx.db.transaction(async (tx) => {
    const known = await tx.select({ id: document.id }).from(document).where(eq(document.id, values.toId));
    if (known.length === 0) return refused({ id: "legal.unknown", field: "toId" });
    await tx
      .insert(relation)
      .values(values)
      .onConflictDoUpdate({ target: [relation.fromId, relation.toId, relation.kind], set: { onDate: values.onDate } });
    await audit(tx, ctx, "legal.relate", { kind: "legal_document", id: values.fromId }, { to: values.toId, kind: values.kind });
    await ctx.emit(tx, { type: "legal.changed", payload: { id: values.toId } });
    return done(undefined);
  });
}

function isTaken(error: unknown): boolean {
  for (let cause = error; cause instanceof Error; cause = cause.cause)
    if ("constraint" in cause && cause.constraint === "document_number_issuer_signed_on_key") return true;
  return false;
}
