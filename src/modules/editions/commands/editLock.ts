import { and, eq, inArray } from "drizzle-orm";
import { done, type Outcome } from "../../../kernel/outcome.ts";
import type { Tx } from "../../../kernel/db.ts";
import { IN_FLIGHT } from "../contract.ts";
import type { EditionContext } from "../load.ts";
import { document, revision } from "../schema.ts";
import { editLock } from "../tables.ts";
import { tell } from "../transition.ts";

/** A holder not seen for this long no longer holds the pen. */
export const SILENCE_MS = 90_000;

/** Who holds an edition now. */
export type Holder = { holderId: string; holderName: string; mine: boolean };

/** Takes or keeps the pen; with `force`, takes it over from whoever holds it. Answers who holds it after the call. */
export async function takeEditLock(
  ctx: EditionContext,
  input: { editionId: string; tab: string; force?: boolean },
): Promise<Outcome<Holder>> {
  return ctx.db.transaction(async (tx) => {
    const held = await current(tx, ctx, input.editionId);
    const mine = held !== null && held.holderId === ctx.actor.id && held.tab === input.tab;
    if (held && !mine && !input.force) return done({ holderId: held.holderId, holderName: held.holderName, mine: false });
    const row = { holderId: ctx.actor.id ?? "", holderName: ctx.actor.name, tab: input.tab, seenAt: ctx.now };
    await tx
      .insert(editLock)
      .values({ editionId: input.editionId, takenAt: ctx.now, ...row })
      .onConflictDoUpdate({ target: editLock.editionId, set: mine ? { seenAt: ctx.now } : { ...row, takenAt: ctx.now } });
    if (held && held.holderId !== ctx.actor.id) await tellTakeOver(tx, ctx, input.editionId, held.holderId);
    return done({ holderId: row.holderId, holderName: row.holderName, mine: true });
  });
}

/** Name of another holder when this actor (or another tab of theirs) may not save; null when free or own. */
export async function lockHeldByOther(tx: Tx, ctx: EditionContext, editionId: string, tab: string | undefined): Promise<string | null> {
  const held = await current(tx, ctx, editionId);
  if (!held || tab === undefined) return null;
  return held.holderId === ctx.actor.id && held.tab === tab ? null : held.holderName;
}

async function tellTakeOver(tx: Tx, ctx: EditionContext, editionId: string, holderId: string): Promise<void> {
  // Read without a lock: an autosave holds its revision while it asks for the pen.
  const [open] = await tx
    .select({ row: revision, document })
    .from(revision)
    .innerJoin(document, eq(document.id, revision.documentId))
    .where(and(eq(revision.editionId, editionId), inArray(revision.state, [...IN_FLIGHT])));
  if (open) await tell(tx, ctx, { ...open, savers: [] }, "take_over", { holderId });
}

async function current(tx: Tx, ctx: EditionContext, editionId: string) {
  const [held] = await tx.select().from(editLock).where(eq(editLock.editionId, editionId)).for("update");
  return held && ctx.now.getTime() - held.seenAt.getTime() < SILENCE_MS ? held : null;
}
