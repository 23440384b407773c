import { and, eq, inArray } from "drizzle-orm";
import { notifyPurge } from "../../../kernel/cacheNotices.ts";
import type { Tx } from "../../../kernel/db.ts";
import { Fault } from "../../../kernel/errors.ts";
import { done, type Outcome, refused } from "../../../kernel/outcome.ts";
import { recordPublication } from "../../record/index.ts";
import { type EditionContext, lockRevision, reasonsAgainst } from "../load.ts";
import { revision } from "../schema.ts";
import { purgeTags } from "../tags.ts";
import { moveTo } from "../transition.ts";

/** Takes an edition off the portal; its address answers 410 with the notice from then on. */
export async function withdrawEdition(ctx: EditionContext, input: { editionId: string; notice: string }): Promise<Outcome> {
  const notice = input.notice.trim().slice(0, 2_000);
  return retire(ctx, input.editionId, "withdraw", notice);
}

/** Keeps an edition readable, marked as archived. */
export async function archiveEdition(ctx: EditionContext, input: { editionId: string }): Promise<Outcome> {
  return retire(ctx, input.editionId, "archive", null);
}

async function retire(ctx: EditionContext, editionId: string, event: "withdraw" | "archive", notice: string | null): Promise<Outcome> {
  return ctx.db.transaction(async (tx) => {
    const loaded = { ...(await lockRevision(tx, await faceOf(tx, editionId))), companion: null };
    const reasons = reasonsAgainst(ctx, loaded, event);
    if (notice === "") reasons.push({ id: "notice.empty", field: "notice" });
    if (reasons.length > 0) return refused(...reasons);
    const { row, document } = loaded;
    const state = event === "withdraw" ? "withdrawn" : "archived";
    await moveTo(tx, ctx, loaded, event, state, notice ? { comment: notice } : {}, notice ? { notice, noticeAt: ctx.now } : {});
    await recordPublication(tx, ctx, {
      documentId: document.id,
      editionId,
      revisionId: row.id,
      lang: row.lang,
      action: state,
      sha256: row.sha256,
    });
    await ctx.emit(tx, { type: `edition.${state}`, payload: { editionId, documentId: document.id, lang: row.lang } });
    await notifyPurge(tx, purgeTags(document.id));
    return done(undefined);
  });
}

async function faceOf(tx: Tx, editionId: string): Promise<string> {
  const [face] = await tx
    .select({ id: revision.id })
    .from(revision)
    .where(and(eq(revision.editionId, editionId), inArray(revision.state, ["live", "archived"])));
  if (!face) throw new Fault("not_found", "edition.not_public");
  return face.id;
}
