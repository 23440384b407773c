import { sql } from "drizzle-orm";
import { NEUTRAL, type EditionLang } from "../../../kernel/languages.ts";
import { done, type Outcome, type Reason, refused } from "../../../kernel/outcome.ts";
import type { Tx } from "../../../kernel/db.ts";
import type { Content, Facts, Section } from "../contract.ts";
import { parseFacts } from "../kinds.ts";
import type { EditionContext } from "../load.ts";
import { cleanTitle } from "../richtext/parse.ts";
import { blockHashes, contentHash } from "../richtext/hash.ts";
import { document, edition, revision } from "../schema.ts";
import { contributor } from "../tables.ts";
import { remember } from "../transition.ts";
import { mayWrite } from "../workflow.ts";

/**
 * Opens a document with an empty Vietnamese working revision and its facts; answers the revision's id. The kind says in which sections
 * it may stand and what its facts are. Throws on a kind that nobody declared.
 */
export async function createDocument(
  ctx: EditionContext,
  input: { kind: string; section: Section; title: string; unitId: string; code?: string; facts?: unknown },
): Promise<Outcome<{ documentId: string; revisionId: string }>> {
  const kind = ctx.kinds.of(input.kind);
  if (ctx.actor.kind !== "system" && !mayWrite(ctx.actor, kind.writers, { unitId: input.unitId, lang: "vi" }))
    return refused({ id: "role.write" });
  const title = cleanTitle(input.title);
  const facts = parseFacts(kind, input.facts ?? kind.blank);
  const reasons: Reason[] = facts.ok ? [] : facts.reasons;
  if (!title.ok) reasons.push({ id: `title.${title.reason}`, field: "title" });
  if (!kind.sections.includes(input.section)) reasons.push({ id: "section.kind", field: "section" });
  if (reasons.length > 0 || !title.ok || !facts.ok) return refused(...reasons);
  return ctx.db.transaction(async (tx) => {
    const [doc] = await tx
      .insert(document)
      .values({
        kind: kind.id,
        section: input.section,
        unitId: input.unitId,
        sourceLang: "vi",
        code: input.code ?? null,
        createdBy: ctx.actor.id,
        createdAt: ctx.now,
      })
      .returning();
    if (!doc) throw new Error("a document was not stored");
    const empty: Content = { title: title.title, summary: "", body: { type: "doc", content: [] }, lead: null, slug: null };
    const row = await openRevision(tx, ctx, { documentId: doc.id, lang: "vi", content: empty, facts: null });
    await openRevision(tx, ctx, { documentId: doc.id, lang: NEUTRAL, content: { ...empty, title: "" }, facts: facts.value });
    await remember(tx, ctx, { row, document: doc }, "created");
    return done({ documentId: doc.id, revisionId: row.id });
  });
}

type Opening = {
  documentId: string;
  lang: EditionLang;
  content: Content;
  facts: Facts | null;
  lineage?: (typeof revision.$inferInsert)["lineage"];
  returned?: boolean;
  dueOn?: string | null;
  sourceRevisionId?: string | null;
  silent?: boolean;
};

/** Opens the next working revision of an edition (making the edition on first use). `silent`: opened by a return, its words are not the actor's. */
export async function openRevision(tx: Tx, ctx: EditionContext, input: Opening) {
  await tx.insert(edition).values({ documentId: input.documentId, lang: input.lang }).onConflictDoNothing();
  const { rows } = await tx.execute<{ id: string; next: number }>(
    sql`select e.id, coalesce((select max(number) from editions.revision r where r.edition_id = e.id), 0) + 1 as next
        from editions.edition e where e.document_id = ${input.documentId} and e.lang = ${input.lang} for update of e`,
  );
  const target = rows[0];
  if (!target) throw new Error("an edition was not stored");
  const [row] = await tx
    .insert(revision)
    .values({
      editionId: target.id,
      documentId: input.documentId,
      lang: input.lang,
      number: Number(target.next),
      state: "working",
      returned: input.returned ?? false,
      dueOn: input.dueOn ?? null,
      content: input.content,
      facts: input.facts,
      blocks: blockHashes(input.content),
      lineage: input.lineage ?? {},
      sha256: contentHash(input.content, input.facts),
      sourceRevisionId: input.sourceRevisionId ?? null,
      createdBy: ctx.actor.id,
      createdAt: ctx.now,
      updatedBy: ctx.actor.id,
      updatedAt: ctx.now,
    })
    .returning();
  if (!row) throw new Error("a revision was not stored");
  if (ctx.actor.id && !input.silent)
    await tx.insert(contributor).values({ revisionId: row.id, personId: ctx.actor.id, firstAt: ctx.now }).onConflictDoNothing();
  return row;
}
