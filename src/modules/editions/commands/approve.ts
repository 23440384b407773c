import { done, type Outcome, refused } from "../../../kernel/outcome.ts";
import type { Tx } from "../../../kernel/db.ts";
import { type EditionContext, type Loaded, lockRevision, reasonsAgainst, unready } from "../load.ts";
import { moveTo, tell } from "../transition.ts";

/** How long an approval that publishes can be undone, in milliseconds. */
export const HOLD_MS = 60_000;
export const PUBLISH_QUEUE = "editions.publish";

/** Approves; with the publish right and `publish`, it goes public after a 60-second hold (or at `at`) that can be undone. */
export async function approveRevision(
  ctx: EditionContext,
  input: { revisionId: string; publish: boolean; at?: Date },
): Promise<Outcome<{ publishesAt: Date | null }>> {
  return ctx.db.transaction(async (tx) => {
    const loaded = await lockRevision(tx, input.revisionId);
    const reasons = [...reasonsAgainst(ctx, loaded, "approve"), ...(await unready(tx, ctx, loaded))];
    if (input.at && !isAhead(ctx, input.at)) reasons.push({ id: "schedule.past", field: "at" });
    if (reasons.length > 0) return refused(...reasons);
    await moveTo(tx, ctx, loaded, "approve", "approved");
    await tell(tx, ctx, loaded, "approve");
    if (!input.publish) return done({ publishesAt: null });
    const approved = asApproved(loaded);
    const publishReasons = reasonsAgainst(ctx, approved, "schedule");
    // Approval stands; without the publish right a publisher takes the next step.
    if (publishReasons.length > 0) return done({ publishesAt: null });
    const at = input.at ?? new Date(ctx.now.getTime() + HOLD_MS);
    await schedule(tx, ctx, approved, at, input.at === undefined);
    return done({ publishesAt: at });
  });
}

/** Sets the minute at which an approved revision goes public. */
export async function scheduleRevision(ctx: EditionContext, input: { revisionId: string; at: Date }): Promise<Outcome> {
  return ctx.db.transaction(async (tx) => {
    const loaded = await lockRevision(tx, input.revisionId);
    const reasons = reasonsAgainst(ctx, loaded, "schedule");
    if (!isAhead(ctx, input.at)) reasons.push({ id: "schedule.past", field: "at" });
    if (reasons.length > 0) return refused(...reasons);
    await schedule(tx, ctx, loaded, input.at, false);
    return done(undefined);
  });
}

/** Takes back an approval within its hold, or a schedule before its minute. */
export async function undoApproval(ctx: EditionContext, input: { revisionId: string }): Promise<Outcome> {
  return ctx.db.transaction(async (tx) => {
    const loaded = await lockRevision(tx, input.revisionId);
    const reasons = reasonsAgainst(ctx, loaded, "unschedule");
    if (reasons.length > 0) return refused(...reasons);
    const back = loaded.row.onHold ? "cleared" : "approved";
    await moveTo(tx, ctx, loaded, "unschedule", back, {}, { scheduledFor: null, onHold: false });
    await tell(tx, ctx, loaded, "unschedule", { onHold: loaded.row.onHold });
    return done(undefined);
  });
}

/** True for a real moment that has not passed; the minute at hand still counts. */
const isAhead = (ctx: EditionContext, at: Date): boolean => at.getTime() >= ctx.now.getTime() - 60_000;

async function schedule(tx: Tx, ctx: EditionContext, loaded: Loaded, at: Date, onHold: boolean): Promise<void> {
  await moveTo(tx, ctx, loaded, "schedule", "scheduled", { detail: { at: at.toISOString(), onHold } }, { scheduledFor: at, onHold });
  await tell(tx, ctx, loaded, "schedule", { onHold });
  await ctx.enqueue(tx, PUBLISH_QUEUE, { revisionId: loaded.row.id }, { startAfter: at });
}

const asApproved = (loaded: Loaded): Loaded => ({ ...loaded, row: { ...loaded.row, state: "approved" } });
