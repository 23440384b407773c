import { eq, inArray } from "drizzle-orm";
import type { Tx } from "../../kernel/db.ts";
import { audit } from "../record/index.ts";
import type { EditionEvent, State } from "./contract.ts";
import type { EditionContext, Loaded } from "./load.ts";
import { history } from "./tables.ts";
import { revision } from "./schema.ts";

type Extra = { comment?: string; blockId?: string; detail?: Record<string, unknown> };

/** Moves a revision, and the facts that travel with it, to `state`; writes the history and the audit event. */
export async function moveTo(
  tx: Tx,
  ctx: EditionContext,
  loaded: Loaded,
  event: EditionEvent,
  state: State,
  extra: Extra = {},
  set: Partial<typeof revision.$inferInsert> = {},
) {
  const ids = loaded.companion ? [loaded.row.id, loaded.companion.id] : [loaded.row.id];
  await tx
    .update(revision)
    .set({ ...set, state })
    .where(inArray(revision.id, ids));
  await remember(tx, ctx, loaded, event, extra);
}

/** Writes what happened into the history of the edition and into the audit trail, in the same transaction. */
export async function remember(
  tx: Tx,
  ctx: EditionContext,
  loaded: Pick<Loaded, "row" | "document">,
  event: EditionEvent | "created",
  extra: Extra = {},
) {
  const { row, document } = loaded;
  await tx.insert(history).values({
    revisionId: row.id,
    editionId: row.editionId,
    documentId: row.documentId,
    at: ctx.now,
    actorId: ctx.actor.id,
    actorName: ctx.actor.name,
    event,
    comment: extra.comment ?? null,
    blockId: extra.blockId ?? null,
    detail: extra.detail ?? {},
  });
  await audit(
    tx,
    ctx,
    `edition.${event}`,
    { kind: "revision", id: row.id, unitId: document.unitId },
    { lang: row.lang, number: row.number, ...extra },
  );
}

/** Marks a revision as saved by the actor, for the two-person rule. */
export async function touch(tx: Tx, revisionId: string, set: Partial<typeof revision.$inferInsert>) {
  await tx.update(revision).set(set).where(eq(revision.id, revisionId));
}
