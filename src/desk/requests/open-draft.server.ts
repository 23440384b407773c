import { sql } from "drizzle-orm";
import { isLang, type Lang } from "#kernel/languages";
import { done, type Outcome, refused } from "#kernel/outcome";
import { startRevision, startTranslation } from "#modules/editions";
import type { DeskContext } from "../request.server.ts";

/** Opens (or finds) the draft of a page in its language; answers the address where it is written. */
export async function openDraft(ctx: DeskContext, page: { documentId: string; lang: string }): Promise<Outcome<string>> {
  const { rows } = await ctx.db.execute<{ id: string; source_lang: Lang }>(sql`select e.id, d.source_lang from editions.document d
    join editions.edition e on e.document_id = d.id and e.lang = ${page.lang} where d.id = ${page.documentId}::uuid`);
  const [edition] = rows;
  if (!edition || !isLang(page.lang)) return refused({ id: "request.no_edition" });
  if (edition.source_lang !== page.lang) {
    const started = await startTranslation(ctx, { documentId: page.documentId, lang: page.lang });
    return started.ok ? done(`/desk/translate/${page.documentId}/${page.lang}`) : started;
  }
  const started = await startRevision(ctx, { editionId: edition.id });
  return started.ok ? done(`/desk/edit/${started.value.revisionId}`) : started;
}
