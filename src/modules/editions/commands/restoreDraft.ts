import { eq } from "drizzle-orm";
import { done, type Outcome, refused } from "../../../kernel/outcome.ts";
import { parseFacts } from "../kinds.ts";
import { type EditionContext, kindOf, lockRevision, reasonsAgainst } from "../load.ts";
import { blockHashes } from "../richtext/hash.ts";
import { revision } from "../schema.ts";
import { remember } from "../transition.ts";
import { openRevision } from "./createDocument.ts";
import { lockHeldByOther } from "./editLock.ts";
import { checkContent, followSource, type SaveInput, saveFacts } from "./saveRevision.ts";

/**
 * Puts words that a machine kept over words that somebody else has saved since, so that neither is lost: the saved ones stay in the
 * history as a revision of their own, the kept ones open the next working one. `lockVersion` is that of the words it was compared with;
 * when they have moved on again it is refused.
 */
export async function restoreDraft(ctx: EditionContext, input: SaveInput): Promise<Outcome<{ revisionId: string }>> {
  const checked = checkContent(input.content);
  if ("reasons" in checked) return refused(...checked.reasons);
  return ctx.db.transaction(async (tx) => {
    const loaded = await lockRevision(tx, input.revisionId);
    const { row, document } = loaded;
    const reasons = reasonsAgainst(ctx, loaded, "save");
    if (row.lockVersion !== input.lockVersion) reasons.push({ id: "lock_version", values: { current: row.lockVersion } });
    const holder = await lockHeldByOther(tx, ctx, row.editionId, input.tab);
    if (holder) reasons.push({ id: "lock_held", values: { name: holder } });
    const facts = input.facts !== undefined && loaded.isSource ? parseFacts(kindOf(ctx, loaded), input.facts) : null;
    if (facts && !facts.ok) reasons.push(...facts.reasons);
    if (reasons.length > 0) return refused(...reasons);
    const lineage = await followSource(tx, loaded, checked.content, blockHashes(checked.content));
    await tx.update(revision).set({ state: "superseded" }).where(eq(revision.id, row.id));
    const opened = await openRevision(tx, ctx, {
      documentId: row.documentId,
      lang: row.lang,
      content: checked.content,
      facts: row.facts,
      lineage,
      returned: row.returned,
      dueOn: row.dueOn,
      sourceRevisionId: row.sourceRevisionId,
    });
    if (facts?.ok) await saveFacts(tx, ctx, document.id, facts.value);
    await remember(tx, ctx, { row: opened, document }, "restore", { detail: { over: row.number } });
    return done({ revisionId: opened.id });
  });
}
