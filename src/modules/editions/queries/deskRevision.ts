import { and, desc, eq, inArray } from "drizzle-orm";
import { sql } from "drizzle-orm";
import {
  type BlockHashes,
  type Content,
  type DeskRevision,
  EVENTS,
  type EditionEvent,
  type HistoryEntry,
  type Lineage,
  type OpenRemark,
  type Remark,
} from "../contract.ts";
import { NEUTRAL } from "../../../kernel/languages.ts";
import { type EditionContext, kindOf, lockRevision, reasonsAgainst } from "../load.ts";
import { fullFacts } from "../kinds.ts";
import { atPlace } from "../remarks.ts";
import { edition, revision } from "../schema.ts";
import { history } from "../tables.ts";
import { isFault } from "../../../kernel/errors.ts";

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** A revision with what this actor may do to it; null when there is none. */
export async function deskRevision(ctx: EditionContext, revisionId: string): Promise<DeskRevision | null> {
  if (!UUID.test(revisionId)) return null;
  try {
    return await ctx.db.transaction(async (tx) => {
      const loaded = await lockRevision(tx, revisionId);
      const { row, document } = loaded;
      const kind = kindOf(ctx, loaded);
      const [place] = await tx.select().from(edition).where(eq(edition.id, row.editionId));
      const [live] = await tx
        .select({ id: revision.id })
        .from(revision)
        .where(and(eq(revision.editionId, row.editionId), inArray(revision.state, ["live", "archived"])));
      const { rows: facts } = await tx.execute<{ facts: DeskRevision["facts"] | null }>(sql`select facts from editions.revision
        where document_id = ${document.id} and lang = ${NEUTRAL} order by number desc limit 1`);
      const { rows: names } = await tx.execute<{
        unit_name: string | null;
        updated_by: string | null;
        planned_on: string | null;
      }>(sql`select
        (select name from identity.unit_name where unit_id = ${document.unitId} and lang = 'vi' limit 1) as unit_name,
        (select name from identity.person where id = ${row.updatedBy}) as updated_by,
        (select due_on::text from editions.planned where document_id = ${document.id} and lang = ${row.lang}) as planned_on`);
      const whyNot: Partial<Record<EditionEvent, string[]>> = {};
      for (const event of EVENTS) whyNot[event] = reasonsAgainst(ctx, loaded, event).map((reason) => reason.id);
      return {
        documentId: document.id,
        editionId: row.editionId,
        revisionId: row.id,
        kind: document.kind,
        lang: row.lang,
        section: document.section,
        unitId: document.unitId,
        unitName: names[0]?.unit_name ?? "",
        number: row.number,
        state: row.state,
        returned: row.returned,
        lockVersion: row.lockVersion,
        content: row.content,
        facts: fullFacts(kind, facts[0]?.facts ?? null),
        needs: { text: kind.text, lead: kind.renditions.lead === "needed" },
        blocks: row.blocks,
        lineage: row.lineage,
        updatedAt: row.updatedAt,
        updatedBy: names[0]?.updated_by ?? null,
        scheduledFor: row.scheduledFor,
        dueOn: names[0]?.planned_on ?? row.dueOn,
        liveRevisionId: live?.id ?? null,
        liveSlug: live ? (place?.slug ?? null) : null,
        whyNot,
      };
    });
  } catch (error) {
    if (isFault(error) && error.kind === "not_found") return null;
    throw error;
  }
}

/** What happened to an edition, newest first. */
export async function editionHistory(ctx: EditionContext, editionId: string): Promise<HistoryEntry[]> {
  const rows = await ctx.db
    .select({ history, number: revision.number })
    .from(history)
    .innerJoin(revision, eq(revision.id, history.revisionId))
    .where(eq(history.editionId, editionId))
    .orderBy(desc(history.id))
    .limit(500);
  return rows.map(({ history: row, number }) => ({
    at: row.at,
    actorName: row.actorName,
    event: row.event,
    comment: row.comment,
    revisionNumber: number,
    revisionId: row.revisionId,
    remarks: remarksOf(row),
  }));
}

/** The remarks of the newest return of a revision that was not sent again yet, each beside what stood at its place. */
export async function openRemarks(ctx: EditionContext, of: Pick<DeskRevision, "editionId" | "returned">): Promise<OpenRemark[]> {
  if (!of.returned) return [];
  const [row] = await ctx.db
    .select({ history, content: revision.content })
    .from(history)
    .innerJoin(revision, eq(revision.id, history.revisionId))
    .where(and(eq(history.editionId, of.editionId), eq(history.event, "return")))
    .orderBy(desc(history.id))
    .limit(1);
  if (!row) return [];
  const { actorName: who, at } = row.history;
  return remarksOf(row.history).map((remark) => ({
    ...remark,
    who,
    at,
    was: remark.blockId === null ? null : atPlace(row.content, remark.blockId),
  }));
}

/** The first remark is the comment of the event; the others travel in its detail. */
function remarksOf({ event, comment, blockId, detail }: typeof history.$inferSelect): Remark[] {
  if (event !== "return" || comment === null) return [];
  const further = Array.isArray(detail.further) ? detail.further.filter(isRemark) : [];
  return [{ text: comment, blockId }, ...further];
}

function isRemark(value: unknown): value is Remark {
  if (typeof value !== "object" || value === null || !("text" in value) || !("blockId" in value)) return false;
  return typeof value.text === "string" && (value.blockId === null || typeof value.blockId === "string");
}

/** All revisions of an edition, newest first. */
export async function revisionsOf(
  ctx: EditionContext,
  editionId: string,
): Promise<
  { revisionId: string; number: number; state: string; updatedAt: Date; content: Content; blocks: BlockHashes; lineage: Lineage }[]
> {
  const rows = await ctx.db.select().from(revision).where(eq(revision.editionId, editionId)).orderBy(desc(revision.number)).limit(200);
  return rows.map((row) => ({
    revisionId: row.id,
    number: row.number,
    state: row.state,
    updatedAt: row.updatedAt,
    content: row.content,
    blocks: row.blocks,
    lineage: row.lineage,
  }));
}
