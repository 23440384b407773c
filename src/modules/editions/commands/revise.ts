import { and, desc, eq, inArray } from "drizzle-orm";
import type { Tx } from "../../../kernel/db.ts";
import { Fault } from "../../../kernel/errors.ts";
import { done, type Outcome, refused } from "../../../kernel/outcome.ts";
import { IN_FLIGHT } from "../contract.ts";
import { type EditionContext, lockRevision, reasonsAgainst } from "../load.ts";
import { revision } from "../schema.ts";
import { remember } from "../transition.ts";
import { openRevision } from "./createDocument.ts";

/** Opens a working revision over the newest words of an edition, or answers the one in flight. */
export async function startRevision(ctx: EditionContext, input: { editionId: string }): Promise<Outcome<{ revisionId: string }>> {
  return ctx.db.transaction(async (tx) => {
    const inFlight = await inFlightOf(tx, input.editionId);
    if (inFlight) return done({ revisionId: inFlight });
    const [newest] = await tx
      .select({ id: revision.id })
      .from(revision)
      .where(eq(revision.editionId, input.editionId))
      .orderBy(desc(revision.number))
      .limit(1);
    if (!newest) throw new Fault("not_found", "edition.unknown");
    return reopenFrom(tx, ctx, newest.id, false);
  });
}

/** Brings back the words of an older revision as a new working one; the person who restores counts as its writer. */
export async function restoreRevision(ctx: EditionContext, input: { revisionId: string }): Promise<Outcome<{ revisionId: string }>> {
  return ctx.db.transaction(async (tx) => {
    const loaded = await lockRevision(tx, input.revisionId);
    const inFlight = await inFlightOf(tx, loaded.row.editionId);
    if (inFlight) return refused({ id: "restore.in_flight" });
    return reopenFrom(tx, ctx, input.revisionId, true);
  });
}

async function reopenFrom(tx: Tx, ctx: EditionContext, revisionId: string, restored: boolean): Promise<Outcome<{ revisionId: string }>> {
  const loaded = await lockRevision(tx, revisionId);
  // Asked of a working revision: may this person write here at all?
  const reasons = reasonsAgainst(ctx, { ...loaded, row: { ...loaded.row, state: "working" } }, "save");
  if (reasons.length > 0) return refused(...reasons);
  const { row, document } = loaded;
  const opened = await openRevision(tx, ctx, {
    documentId: row.documentId,
    lang: row.lang,
    content: row.content,
    facts: row.facts,
    lineage: row.lineage,
    sourceRevisionId: row.sourceRevisionId,
  });
  if (restored) await remember(tx, ctx, { row: opened, document }, "restore", { detail: { from: row.number } });
  return done({ revisionId: opened.id });
}

async function inFlightOf(tx: Tx, editionId: string): Promise<string | null> {
  const [row] = await tx
    .select({ id: revision.id })
    .from(revision)
    .where(and(eq(revision.editionId, editionId), inArray(revision.state, [...IN_FLIGHT])));
  return row?.id ?? null;
}
