import { and, desc, eq, inArray } from "drizzle-orm";
import type { Tx } from "../../../kernel/db.ts";
import { Fault } from "../../../kernel/errors.ts";
import type { Lang } from "../../../kernel/languages.ts";
import { done, type Outcome, refused } from "../../../kernel/outcome.ts";
import { holds } from "../../identity/contract.ts";
import { type Content, IN_FLIGHT, type Lineage } from "../contract.ts";
import { type EditionContext, lockRevision, reasonsAgainst } from "../load.ts";
import { document, edition, type RevisionRow, revision } from "../schema.ts";
import { touch } from "../transition.ts";
import { mayWrite } from "../workflow.ts";
import { openRevision } from "./createDocument.ts";

/** Opens (or answers) the working translation of a document into `lang`. */
export async function startTranslation(
  ctx: EditionContext,
  input: { documentId: string; lang: Lang },
): Promise<Outcome<{ revisionId: string }>> {
  return ctx.db.transaction(async (tx) => {
    const [doc] = await tx.select().from(document).where(eq(document.id, input.documentId)).for("update");
    if (!doc) throw new Fault("not_found", "document.unknown");
    if (doc.sourceLang === input.lang) return refused({ id: "translation.source" });
    const scope = { unitId: doc.unitId, lang: input.lang };
    if (
      ctx.actor.kind !== "system" &&
      !holds(ctx.actor, "translator", scope) &&
      !mayWrite(ctx.actor, ctx.kinds.of(doc.kind).writers, scope)
    )
      return refused({ id: "role.write" });
    const newest = await newestOf(tx, input.documentId, input.lang);
    if (newest && IN_FLIGHT.includes(newest.state)) return done({ revisionId: newest.id });
    const source = await sourceOf(tx, doc.id, doc.sourceLang as Lang);
    if (!source) return refused({ id: "translation.no_source" });
    const empty: Content = { title: "", summary: "", body: { type: "doc", content: [] }, lead: null, slug: null };
    const opened = await openRevision(tx, ctx, {
      documentId: doc.id,
      lang: input.lang,
      content: newest?.content ?? empty,
      facts: null,
      lineage: newest?.lineage ?? {},
      sourceRevisionId: source.id,
    });
    return done({ revisionId: opened.id });
  });
}

/** The translator says that a block still follows its changed source: the source's present hash is recorded with name and time. */
export async function stillCorrect(ctx: EditionContext, input: { revisionId: string; blockId: string }): Promise<Outcome> {
  return confirm(ctx, input, true);
}

/** Confirms the translation of one block against the source as it is now. */
export async function confirmBlock(ctx: EditionContext, input: { revisionId: string; blockId: string }): Promise<Outcome> {
  return confirm(ctx, input, false);
}

async function confirm(ctx: EditionContext, input: { revisionId: string; blockId: string }, still: boolean): Promise<Outcome> {
  return ctx.db.transaction(async (tx) => {
    const loaded = await lockRevision(tx, input.revisionId);
    const reasons = reasonsAgainst(ctx, loaded, "save");
    if (reasons.length > 0) return refused(...reasons);
    const source = await sourceOf(tx, loaded.document.id, loaded.document.sourceLang as Lang);
    const hash = source?.blocks[input.blockId];
    const lineage: Lineage = { ...loaded.row.lineage };
    if (!source || hash === undefined) delete lineage[input.blockId];
    else
      lineage[input.blockId] = {
        source: input.blockId,
        hash,
        confirmedBy: ctx.actor.name,
        confirmedAt: ctx.now.toISOString(),
        ...(still ? { still } : {}),
      };
    await touch(tx, loaded.row.id, {
      lineage,
      sourceRevisionId: source?.id ?? loaded.row.sourceRevisionId,
      updatedAt: ctx.now,
      updatedBy: ctx.actor.id,
    });
    return done(undefined);
  });
}

/** The source words a translator works from: what is in flight, else what is public. */
export async function sourceOf(tx: Tx, documentId: string, lang: Lang): Promise<RevisionRow | null> {
  const rows = await tx
    .select()
    .from(revision)
    .where(and(eq(revision.documentId, documentId), eq(revision.lang, lang), inArray(revision.state, [...IN_FLIGHT, "live", "archived"])));
  return rows.find((row) => IN_FLIGHT.includes(row.state)) ?? rows[0] ?? null;
}

async function newestOf(tx: Tx, documentId: string, lang: Lang): Promise<RevisionRow | null> {
  const [row] = await tx
    .select({ revision })
    .from(revision)
    .innerJoin(edition, eq(edition.id, revision.editionId))
    .where(and(eq(edition.documentId, documentId), eq(edition.lang, lang)))
    .orderBy(desc(revision.number))
    .limit(1);
  return row?.revision ?? null;
}
