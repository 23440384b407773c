import { and, eq, inArray, sql } from "drizzle-orm";
import type { Lang } from "../../../kernel/languages.ts";
import type { Block } from "../richtext/nodes.ts";
import { type Content, type DeskRevision, IN_FLIGHT } from "../contract.ts";
import { sourceOf } from "../commands/translate.ts";
import type { EditionContext } from "../load.ts";
import { document, type RevisionRow, revision } from "../schema.ts";
import { deskRevision } from "./deskRevision.ts";

/** One row of the translation screen; `sourceBefore` is what the translation was made from, when it has changed since. */
export type PairRow = {
  blockId: string;
  kind: "title" | "summary" | "block";
  state: "confirmed" | "stale" | "untranslated" | "orphan";
  source: Block | string | null;
  sourceBefore: Block | string | null;
  target: Block | string | null;
  confirmedBy: string | null;
  still: boolean;
};
export type TranslationPair = { source: DeskRevision; target: DeskRevision | null; rows: PairRow[] };

/** A document's source and its translation into `lang`, paragraph by paragraph; null when there is no source. */
export async function translationPair(ctx: EditionContext, documentId: string, lang: Lang): Promise<TranslationPair | null> {
  const found = await ctx.db.transaction(async (tx) => {
    const [doc] = await tx.select().from(document).where(eq(document.id, documentId));
    const source = doc ? await sourceOf(tx, documentId, doc.sourceLang as Lang) : null;
    if (!source) return null;
    const targets = await tx
      .select()
      .from(revision)
      .where(
        and(eq(revision.documentId, documentId), eq(revision.lang, lang), inArray(revision.state, [...IN_FLIGHT, "live", "archived"])),
      );
    const target = targets.find((row) => IN_FLIGHT.includes(row.state)) ?? targets[0] ?? null;
    const { rows: older } = await tx.execute<{
      content: Content;
      blocks: Record<string, string>;
    }>(sql`select content, blocks from editions.revision
      where edition_id = ${source.editionId} order by number desc limit 50`);
    return { source, target, older };
  });
  if (!found) return null;
  const source = await deskRevision(ctx, found.source.id);
  if (!source) return null;
  const target = found.target ? await deskRevision(ctx, found.target.id) : null;
  return { source, target, rows: pairRows(found.source, found.target, found.older) };
}

/** Pairs blocks by id in the order of the source; blocks that the source no longer has stand last. */
function pairRows(
  source: RevisionRow,
  target: RevisionRow | null,
  older: { content: Content; blocks: Record<string, string> }[],
): PairRow[] {
  const ids = ["title", "summary", ...source.content.body.content.map((block) => block.attrs?.id ?? "")];
  const orphans = Object.keys(target?.lineage ?? {}).filter((id) => !ids.includes(id) && id !== "lead");
  return [...ids, ...orphans].map((id) => {
    const origin = target?.lineage[id];
    const hash = source.blocks[id];
    const state = !ids.includes(id) ? "orphan" : !origin ? "untranslated" : origin.hash === hash ? "confirmed" : "stale";
    const before = state === "stale" ? older.find((each) => each.blocks[id] === origin?.hash) : undefined;
    return {
      blockId: id,
      kind: id === "title" || id === "summary" ? id : "block",
      state,
      source: pick(source.content, id),
      sourceBefore: before ? pick(before.content, id) : null,
      target: target ? pick(target.content, id) : null,
      confirmedBy: origin?.confirmedBy ?? null,
      still: origin?.still ?? false,
    };
  });
}

function pick(content: Content, id: string): Block | string | null {
  if (id === "title") return content.title;
  if (id === "summary") return content.summary;
  return content.body.content.find((block) => block.attrs?.id === id) ?? null;
}
