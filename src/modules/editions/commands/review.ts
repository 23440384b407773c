import { eq, sql } from "drizzle-orm";
import { done, type Outcome, type Reason, refused } from "../../../kernel/outcome.ts";
import { isDay, loadCalendar } from "../../../kernel/calendar.ts";
import { homeZone, localDate } from "../../../kernel/clock.ts";
import type { Tx } from "../../../kernel/db.ts";
import { type Content, type Remark, REMARK_LONGEST, REMARKS_MOST, type ReturnInput } from "../contract.ts";
import { returnDue } from "../due.ts";
import { type EditionContext, kindOf, type Loaded, lockRevision, reasonsAgainst, unready } from "../load.ts";
import { atPlace } from "../remarks.ts";
import { FIXED_IDS } from "../richtext/ids.ts";
import { editLock } from "../tables.ts";
import { moveTo, tell } from "../transition.ts";
import { afterClearance } from "../workflow.ts";
import { openRevision } from "./createDocument.ts";

/** Freezes the working revision and puts it before the clearance officer. */
export async function submitRevision(ctx: EditionContext, input: { revisionId: string }): Promise<Outcome> {
  return ctx.db.transaction(async (tx) => {
    const loaded = await lockRevision(tx, input.revisionId);
    const reasons = [...reasonsAgainst(ctx, loaded, "submit"), ...(await unready(tx, ctx, loaded))];
    if (reasons.length > 0) return refused(...reasons);
    await moveTo(tx, ctx, loaded, "submit", "submitted", {}, { returned: false });
    // Frozen words need no pen: whoever opens the next revision takes it at once.
    await tx.delete(editLock).where(eq(editLock.editionId, loaded.row.editionId));
    // What was planned for these words is done.
    await tx.execute(sql`delete from editions.planned where document_id = ${loaded.row.documentId} and lang = ${loaded.row.lang}`);
    await tell(tx, ctx, loaded, "submit");
    return done(undefined);
  });
}

/** The pre-publication check, signed by a named person with the lines they ticked. */
export async function clearRevision(ctx: EditionContext, input: { revisionId: string; checklist: string[] }): Promise<Outcome> {
  return ctx.db.transaction(async (tx) => {
    const loaded = await lockRevision(tx, input.revisionId);
    const reasons = reasonsAgainst(ctx, loaded, "clear");
    if (reasons.length > 0) return refused(...reasons);
    const next = afterClearance(kindOf(ctx, loaded).leavesOut);
    await moveTo(tx, ctx, loaded, "clear", next, { detail: { checklist: input.checklist, sha256: loaded.row.sha256 } });
    await tell(tx, ctx, loaded, next === "cleared" ? "clear" : "approve");
    return done(undefined);
  });
}

/**
 * Sends words back with remarks, each of the whole text or of a block, and with the day they are expected back (`due`, an ISO date; three
 * working days when it is left out). The frozen revision stays as history, a new working one opens.
 */
export async function returnRevision(ctx: EditionContext, input: ReturnInput): Promise<Outcome<{ revisionId: string }>> {
  const remarks = input.remarks.map((each) => ({ ...each, text: each.text.trim() })).filter(({ text }) => text !== "");
  const [first] = remarks;
  return ctx.db.transaction(async (tx) => {
    const loaded = await lockRevision(tx, input.revisionId);
    const reasons = reasonsAgainst(ctx, loaded, "return");
    if (!first) reasons.push({ id: "comment.empty", field: "comment" });
    reasons.push(...faultsOf(remarks, loaded.row.content));
    const due = input.due ?? returnDue(ctx.now, await loadCalendar(tx));
    if (!isDay(due) || due < localDate(ctx.now, homeZone())) reasons.push({ id: "due.past", field: "due" });
    if (reasons.length > 0 || !first) return refused(...reasons);
    const anchor = first.blockId === null ? {} : { blockId: first.blockId };
    const further = remarks.slice(1);
    await moveTo(tx, ctx, loaded, "return", "superseded", { comment: first.text, detail: { due, further }, ...anchor });
    const revisionId = await reopen(tx, ctx, loaded, due);
    await tell(tx, ctx, loaded, "return", { dueOn: due, reopenedId: revisionId });
    return done({ revisionId });
  });
}

function faultsOf(remarks: readonly Remark[], content: Content): Reason[] {
  const reasons: Reason[] = [];
  if (remarks.length > REMARKS_MOST) reasons.push({ id: "comment.many", field: "comment", values: { max: REMARKS_MOST } });
  if (remarks.some(({ text }) => text.length > REMARK_LONGEST))
    reasons.push({ id: "comment.long", field: "comment", values: { max: REMARK_LONGEST } });
  const known = (place: string) => FIXED_IDS.some((id) => id === place) || atPlace(content, place) !== null;
  if (remarks.some(({ blockId }) => blockId !== null && !known(blockId))) reasons.push({ id: "comment.place", field: "comment" });
  return reasons;
}

/** The writer takes back what waits for others; a new working revision opens with the same words. */
export async function recallRevision(ctx: EditionContext, input: { revisionId: string }): Promise<Outcome<{ revisionId: string }>> {
  return ctx.db.transaction(async (tx) => {
    const loaded = await lockRevision(tx, input.revisionId);
    const reasons = reasonsAgainst(ctx, loaded, "recall");
    if (reasons.length > 0) return refused(...reasons);
    await moveTo(tx, ctx, loaded, "recall", "superseded");
    await tell(tx, ctx, loaded, "recall");
    return done({ revisionId: await reopen(tx, ctx, loaded, null) });
  });
}

/** `due` is the day that a return set; null when the writer took the words back. */
async function reopen(tx: Tx, ctx: EditionContext, loaded: Loaded, due: string | null): Promise<string> {
  let id = "";
  for (const row of [loaded.row, loaded.companion]) {
    if (!row) continue;
    const opened = await openRevision(tx, ctx, {
      documentId: row.documentId,
      lang: row.lang,
      content: row.content,
      facts: row.facts,
      lineage: row.lineage,
      returned: due !== null,
      dueOn: due,
      sourceRevisionId: row.sourceRevisionId,
      silent: true,
    });
    if (row === loaded.row) id = opened.id;
  }
  return id;
}
