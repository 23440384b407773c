import { and, eq, inArray, lte, sql } from "drizzle-orm";
import { notifyPurge } from "../../../kernel/cacheNotices.ts";
import type { Tx } from "../../../kernel/db.ts";
import { done, type Outcome, type Reason, refused } from "../../../kernel/outcome.ts";
import { recordPublication } from "../../record/index.ts";
import { PUBLIC_FACE } from "../contract.ts";
import { type EditionContext, kindOf, type Loaded, lockRevision, reasonsAgainst, unready } from "../load.ts";
import { slugify } from "../richtext/slug.ts";
import { document as documents, edition, type RevisionRow, revision } from "../schema.ts";
import { address } from "../tables.ts";
import { purgeTags } from "../tags.ts";
import { moveTo, tell } from "../transition.ts";

/** Publishes now: state, address, search row, public record, audit and cache notice in one transaction. */
export async function publishRevision(ctx: EditionContext, input: { revisionId: string }): Promise<Outcome> {
  return ctx.db.transaction(async (tx) => {
    const loaded = await lockRevision(tx, input.revisionId);
    const reasons = [...reasonsAgainst(ctx, loaded, "publish"), ...(await unready(tx, ctx, loaded))];
    if (reasons.length > 0) return refused(...reasons);
    return publishLoaded(tx, ctx, loaded);
  });
}

/** The job's way: publishes a revision whose minute has come; does nothing when it was undone, moved or published meanwhile. */
export async function publishDue(ctx: EditionContext, input: { revisionId: string }): Promise<"published" | "not_due"> {
  return ctx.db.transaction(async (tx) => {
    const [waiting] = await tx
      .select({ id: revision.id })
      .from(revision)
      .where(and(eq(revision.id, input.revisionId), eq(revision.state, "scheduled"), lte(revision.scheduledFor, ctx.now)))
      .for("update", { skipLocked: true });
    if (!waiting) return "not_due";
    const outcome = await publishLoaded(tx, ctx, await lockRevision(tx, waiting.id));
    if (!outcome.ok)
      throw new Error(`a scheduled revision could not be published: ${outcome.reasons.map((reason) => reason.id).join(", ")}`);
    return "published";
  });
}

/** Revisions whose minute has passed, also while no worker ran. */
export async function dueRevisions(ctx: EditionContext): Promise<string[]> {
  const rows = await ctx.db
    .select({ id: revision.id })
    .from(revision)
    .where(and(eq(revision.state, "scheduled"), lte(revision.scheduledFor, ctx.now)))
    .orderBy(revision.scheduledFor)
    .limit(500);
  return rows.map((row) => row.id);
}

async function publishLoaded(tx: Tx, ctx: EditionContext, loaded: Loaded): Promise<Outcome> {
  const { row, document } = loaded;
  const placed = row.lang === "und" ? { slug: null } : await placeAddress(tx, ctx, loaded);
  if ("reasons" in placed) return refused(...placed.reasons);
  for (const each of [row, loaded.companion]) if (each) await supersedeFace(tx, each);
  const facts = loaded.companion?.facts;
  if (facts)
    await tx
      .update(documents)
      .set({ listedUntil: kindOf(ctx, loaded).listedUntil(facts) })
      .where(eq(documents.id, document.id));
  await moveTo(
    tx,
    ctx,
    loaded,
    "publish",
    "live",
    {},
    { publishedAt: ctx.now, section: document.section, scheduledFor: null, onHold: false },
  );
  await tx
    .update(edition)
    .set({
      ...(placed.slug === null ? {} : { slug: placed.slug }),
      firstPublishedAt: sql`coalesce(first_published_at, ${ctx.now.toISOString()}::timestamptz)`,
    })
    .where(eq(edition.id, row.editionId));
  await recordPublication(tx, ctx, {
    documentId: document.id,
    editionId: row.editionId,
    revisionId: row.id,
    lang: row.lang,
    action: "published",
    sha256: row.sha256,
  });
  await ctx.emit(tx, { type: "edition.published", payload: { editionId: row.editionId, documentId: document.id, lang: row.lang } });
  await tell(tx, ctx, loaded, "publish");
  await notifyPurge(tx, purgeTags(document.id));
  return done(undefined);
}

async function supersedeFace(tx: Tx, row: RevisionRow): Promise<void> {
  await tx
    .update(revision)
    .set({ state: "superseded" })
    .where(and(eq(revision.editionId, row.editionId), inArray(revision.state, [...PUBLIC_FACE])));
}

/** Finds the address: the chosen slug, else the title's; a generated one steps aside for a taken one, a chosen one is refused. */
async function placeAddress(tx: Tx, ctx: EditionContext, { row, document }: Loaded): Promise<{ slug: string } | { reasons: Reason[] }> {
  const [current] = await tx.select({ slug: edition.slug }).from(edition).where(eq(edition.id, row.editionId));
  const chosen = row.content.slug ?? current?.slug ?? null;
  const base = chosen ?? (slugify(row.content.title, row.lang === "und" ? "vi" : row.lang) || `${document.section}-${row.number}`);
  for (let attempt = 1; attempt <= (chosen ? 1 : 50); attempt++) {
    const slug = attempt === 1 ? base : `${base}-${attempt}`;
    await tx
      .insert(address)
      .values({ lang: row.lang, section: document.section, slug, editionId: row.editionId, since: ctx.now })
      .onConflictDoNothing();
    const [owner] = await tx
      .select({ editionId: address.editionId })
      .from(address)
      .where(and(eq(address.lang, row.lang), eq(address.section, document.section), eq(address.slug, slug)));
    if (owner?.editionId === row.editionId) return { slug };
  }
  return { reasons: [{ id: "slug.taken", field: "slug" }] };
}
