import { and, eq, inArray, sql } from "drizzle-orm";
import type { Context } from "../../kernel/context.ts";
import type { Tx } from "../../kernel/db.ts";
import { Fault } from "../../kernel/errors.ts";
import { NEUTRAL } from "../../kernel/languages.ts";
import type { Reason } from "../../kernel/outcome.ts";
import type { Actor } from "../identity/contract.ts";
import { type EditionEvent, IN_FLIGHT } from "./contract.ts";
import type { Kind, Kinds } from "./kinds.ts";
import { readiness } from "./readiness.ts";
import { document, type RevisionRow, revision } from "./schema.ts";
import { whyNot } from "./workflow.ts";

/** A context whose actor carries grants, and the kinds that there are. */
export type EditionContext = Context<Actor> & { kinds: Kinds };

/** A revision locked for the rest of the transaction, with what the rules need to know. */
export type Loaded = {
  row: RevisionRow;
  document: typeof document.$inferSelect;
  isSource: boolean;
  savers: string[];
  /** The facts in flight that travel with the source language. */
  companion: RevisionRow | null;
};

/** Loads and locks a revision; `not_found` when there is none. */
export async function lockRevision(tx: Tx, revisionId: string): Promise<Loaded> {
  const [row] = await tx.select().from(revision).where(eq(revision.id, revisionId)).for("update");
  if (!row) throw new Fault("not_found", "revision.unknown");
  const [doc] = await tx.select().from(document).where(eq(document.id, row.documentId));
  if (!doc) throw new Fault("not_found", "document.unknown");
  const isSource = row.lang === doc.sourceLang;
  const companion = isSource ? await factsInFlight(tx, doc.id) : null;
  const savers = await saversSinceLive(tx, companion ? [row.editionId, companion.editionId] : [row.editionId]);
  return { row, document: doc, isSource: isSource || row.lang === NEUTRAL, savers, companion };
}

/** Facts of a document that are in flight, locked; null when the facts are as published. */
export async function factsInFlight(tx: Tx, documentId: string): Promise<RevisionRow | null> {
  const [row] = await tx
    .select()
    .from(revision)
    .where(and(eq(revision.documentId, documentId), eq(revision.lang, NEUTRAL), inArray(revision.state, [...IN_FLIGHT])))
    .for("update");
  return row ?? null;
}

async function saversSinceLive(tx: Tx, editionIds: string[]): Promise<string[]> {
  const { rows } = await tx.execute<{ person_id: string }>(sql`
    select distinct c.person_id from editions.contributor c join editions.revision r on r.id = c.revision_id
    where r.edition_id in (${sql.join(
      editionIds.map((id) => sql`${id}::uuid`),
      sql`, `,
    )})
      and r.number > coalesce((select max(l.number) from editions.revision l where l.edition_id = r.edition_id and l.published_at is not null), 0)`);
  return rows.map((row) => row.person_id);
}

/** All that is missing or wrong before words, and the facts that travel with them, may be sent or published. */
export async function unready(tx: Tx, ctx: EditionContext, loaded: Loaded): Promise<Reason[]> {
  const kind = kindOf(ctx, loaded);
  const facts = loaded.companion?.facts;
  const found = facts ? await kind.inspect(tx, { documentId: loaded.document.id, facts }, ctx.now) : [];
  return [...readiness(kind, loaded.row.content), ...found];
}

/** The kind of what was loaded. */
export function kindOf(ctx: EditionContext, { document: { kind } }: Pick<Loaded, "document">): Kind {
  return ctx.kinds.of(kind);
}

/** All reasons why the actor may not do `event` to what was loaded. */
export function reasonsAgainst(ctx: EditionContext, loaded: Loaded, event: EditionEvent): Reason[] {
  const { row, document: doc, savers } = loaded;
  const { leavesOut, writers } = kindOf(ctx, loaded);
  const subject = { state: row.state, lang: row.lang, unitId: doc.unitId, savers, submittedBy: null, leavesOut, writers };
  return whyNot(subject, event, ctx.actor, loaded.isSource);
}
