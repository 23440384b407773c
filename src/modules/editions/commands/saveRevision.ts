import { eq } from "drizzle-orm";
import { newId } from "../../../kernel/ids.ts";
import { type Lang, NEUTRAL } from "../../../kernel/languages.ts";
import { done, type Outcome, type Reason, refused } from "../../../kernel/outcome.ts";
import type { Tx } from "../../../kernel/db.ts";
import type { BlockHashes, Content, Facts, Lineage } from "../contract.ts";
import { type EditionContext, factsInFlight, kindOf, type Loaded, lockRevision, reasonsAgainst } from "../load.ts";
import { parseFacts } from "../kinds.ts";
import { cleanLine } from "../richtext/characters.ts";
import { blockHashes, contentHash } from "../richtext/hash.ts";
import { withBlockIds } from "../richtext/ids.ts";
import { cleanTitle, parseRichDoc } from "../richtext/parse.ts";
import { revision } from "../schema.ts";
import { contributor } from "../tables.ts";
import { openRevision } from "./createDocument.ts";
import { lockHeldByOther } from "./editLock.ts";
import { sourceOf } from "./translate.ts";

/** What the editor sends; the server trusts nothing of it. */
export type SaveInput = {
  revisionId: string;
  lockVersion: number;
  tab?: string;
  content: Omit<Content, "body"> & { body: unknown };
  facts?: unknown;
  lineage?: Lineage;
};
export type Saved = { lockVersion: number; savedAt: Date; blocks: BlockHashes };

/** Autosave: stores words into the working revision under its lock version. A stale version or another holder is refused, nothing is overwritten. */
export async function saveRevision(ctx: EditionContext, input: SaveInput): Promise<Outcome<Saved>> {
  const checked = checkContent(input.content);
  if ("reasons" in checked) return refused(...checked.reasons);
  const { content } = checked;
  return ctx.db.transaction(async (tx) => {
    const loaded = await lockRevision(tx, input.revisionId);
    const reasons = reasonsAgainst(ctx, loaded, "save");
    if (loaded.row.lockVersion !== input.lockVersion) reasons.push({ id: "lock_version", values: { current: loaded.row.lockVersion } });
    const holder = await lockHeldByOther(tx, ctx, loaded.row.editionId, input.tab);
    if (holder) reasons.push({ id: "lock_held", values: { name: holder } });
    const facts = input.facts !== undefined && loaded.isSource ? parseFacts(kindOf(ctx, loaded), input.facts) : null;
    if (facts && !facts.ok) reasons.push(...facts.reasons);
    if (reasons.length > 0) return refused(...reasons);
    const blocks = blockHashes(content);
    const lineage = ctx.actor.kind === "system" && input.lineage ? input.lineage : await followSource(tx, loaded, content, blocks);
    await tx
      .update(revision)
      .set({
        content,
        blocks,
        lineage,
        sha256: contentHash(content, null),
        lockVersion: loaded.row.lockVersion + 1,
        updatedAt: ctx.now,
        updatedBy: ctx.actor.id,
      })
      .where(eq(revision.id, loaded.row.id));
    if (facts?.ok) await saveFacts(tx, ctx, loaded.document.id, facts.value);
    if (ctx.actor.id)
      await tx.insert(contributor).values({ revisionId: loaded.row.id, personId: ctx.actor.id, firstAt: ctx.now }).onConflictDoNothing();
    return done({ lockVersion: loaded.row.lockVersion + 1, savedAt: ctx.now, blocks });
  });
}

function cleanLead(lead: Content["lead"]): Content["lead"] {
  return lead && { ...lead, alt: cleanLine(lead.alt), caption: cleanLine(lead.caption), credit: cleanLine(lead.credit) };
}

/**
 * Where the blocks of a translation come from. A block translated for the first time follows the source as it is now;
 * one that already follows a version keeps it until the translator confirms it, so that editing a word never hides that the source moved on.
 */
export async function followSource(tx: Tx, loaded: Loaded, content: Content, blocks: BlockHashes): Promise<Lineage> {
  if (loaded.isSource) return {};
  const source = await sourceOf(tx, loaded.document.id, loaded.document.sourceLang as Lang);
  const written = new Set(content.body.content.map((block) => block.attrs?.id ?? ""));
  if (content.title !== "") written.add("title");
  if (content.summary !== "") written.add("summary");
  if (content.lead) written.add("lead");
  const lineage: Lineage = {};
  for (const id of Object.keys(blocks).filter((each) => written.has(each))) {
    const before = loaded.row.lineage[id];
    const hash = source?.blocks[id];
    if (before) lineage[id] = before;
    else if (hash !== undefined) lineage[id] = { source: id, hash };
  }
  return lineage;
}

/** Stores facts into the neutral edition's working revision, opening one over the published facts when needed. */
export async function saveFacts(tx: Tx, ctx: EditionContext, documentId: string, facts: Facts): Promise<void> {
  const blank: Content = { title: "", summary: "", body: { type: "doc", content: [] }, lead: null, slug: null };
  const current =
    (await factsInFlight(tx, documentId)) ?? (await openRevision(tx, ctx, { documentId, lang: NEUTRAL, content: blank, facts }));
  if (current.state !== "working") return;
  await tx
    .update(revision)
    .set({ facts, sha256: contentHash(current.content, facts), updatedAt: ctx.now, updatedBy: ctx.actor.id })
    .where(eq(revision.id, current.id));
  if (ctx.actor.id)
    await tx.insert(contributor).values({ revisionId: current.id, personId: ctx.actor.id, firstAt: ctx.now }).onConflictDoNothing();
}

/** Bounds on the short fields, in characters. */
const LIMITS = { summary: 2_000, alt: 1_000, caption: 1_000, credit: 300, slug: 120 };

/** Words that somebody sent, rebuilt from the allow-list and in order; or every reason why they cannot be stored. */
export function checkContent(input: SaveInput["content"]): { content: Content } | { reasons: Reason[] } {
  const reasons: Reason[] = [];
  const title = input.title.trim() === "" ? { ok: true as const, title: "" } : cleanTitle(input.title);
  if (!title.ok) reasons.push({ id: `title.${title.reason}`, field: "title" });
  const body = parseRichDoc(input.body);
  if (!body.ok) reasons.push({ id: `body.${body.reason}`, field: "body", values: { detail: body.detail } });
  if (input.summary.length > LIMITS.summary) reasons.push({ id: "summary.too_long", field: "summary", values: { max: LIMITS.summary } });
  if (input.lead && (["alt", "caption", "credit"] as const).some((field) => (input.lead?.[field].length ?? 0) > LIMITS[field]))
    reasons.push({ id: "lead.too_long", field: "lead" });
  if (input.slug !== null && (input.slug.length > LIMITS.slug || !/^[\p{L}\p{N}\p{M}・]+(?:-[\p{L}\p{N}\p{M}・]+)*$/u.test(input.slug)))
    reasons.push({ id: "slug.form", field: "slug" });
  if (reasons.length > 0 || !title.ok || !body.ok) return { reasons };
  return {
    content: {
      title: title.title,
      summary: cleanLine(input.summary),
      body: withBlockIds(body.doc, newId),
      lead: cleanLead(input.lead),
      slug: input.slug?.normalize("NFC") ?? null,
    },
  };
}
