import { eq, inArray } from "drizzle-orm";
import type { Tx } from "../../kernel/db.ts";
import { NEUTRAL } from "../../kernel/languages.ts";
import { audit } from "../record/index.ts";
import type { EditionEvent, State } from "./contract.ts";
import type { RevisionEvent } from "./events.ts";
import type { EditionContext, Loaded } from "./load.ts";
import { history } from "./tables.ts";
import { revision } from "./schema.ts";

type Extra = { comment?: string; blockId?: string; detail?: Record<string, unknown> };
type Told = Partial<Pick<RevisionEvent, "dueOn" | "reopenedId" | "onHold" | "holderId">>;

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

/** Tells the listeners what happened to a revision, in the same transaction; facts that travel with a text are not told by themselves. */
export async function tell(
  tx: Tx,
  ctx: EditionContext,
  { row, document, savers }: Pick<Loaded, "row" | "document" | "savers">,
  event: EditionEvent | "take_over" | "assign",
  told: Told = {},
) {
  if (row.lang === NEUTRAL) return;
  const payload: RevisionEvent = {
    documentId: document.id,
    editionId: row.editionId,
    revisionId: row.id,
    unitId: document.unitId,
    lang: row.lang,
    sourceLang: document.sourceLang,
    title: row.content.title,
    actorId: ctx.actor.id,
    actorName: ctx.actor.name,
    at: ctx.now.toISOString(),
    savers,
    dueOn: null,
    reopenedId: null,
    onHold: false,
    holderId: null,
    ...told,
  };
  await ctx.emit(tx, { type: `revision.${event}`, payload });
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
