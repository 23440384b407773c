import { eq, sql } from "drizzle-orm";
import type { Lang } from "../../../kernel/languages.ts";
import { peopleWith } from "../../identity/index.ts";
import { mayPlan } from "../commands/planEdition.ts";
import type { EditionContext } from "../load.ts";
import { document } from "../schema.ts";

/** What is planned for a document in one language, and who could be asked to translate it. */
export type Planning = {
  translatorId: string | null;
  dueOn: string | null;
  translators: { id: string; name: string }[];
  mayPlan: boolean;
};

/** The planning of one cell of the board; null when there is no such document. */
export async function planningOf(ctx: EditionContext, documentId: string, lang: Lang): Promise<Planning | null> {
  const [doc] = await ctx.db.select().from(document).where(eq(document.id, documentId));
  if (!doc) return null;
  const scope = { unitId: doc.unitId, lang };
  const [{ rows }, people] = await Promise.all([
    ctx.db.execute<{
      translatorId: string | null;
      dueOn: string | null;
    }>(sql`select translator_id as "translatorId", due_on::text as "dueOn"
      from editions.planned where document_id = ${documentId}::uuid and lang = ${lang}`),
    lang === doc.sourceLang ? [] : peopleWith(ctx.db, "translator", scope),
  ]);
  return {
    translatorId: rows[0]?.translatorId ?? null,
    dueOn: rows[0]?.dueOn ?? null,
    translators: people.map(({ id, name }) => ({ id, name })),
    mayPlan: mayPlan(ctx.actor, scope, ctx.kinds.of(doc.kind).writers),
  };
}

/** A translation that somebody was asked for and has not begun. */
export type Assigned = { item: string; documentId: string; lang: Lang; title: string; from: string; since: Date; dueOn: string | null };

/** Translations that this person was asked for and has not begun, nearest day first. */
export async function assignedTo(ctx: EditionContext): Promise<Assigned[]> {
  const { rows } = await ctx.db.execute<Assigned>(sql`select p.lang || ':' || p.document_id as item, p.document_id as "documentId", p.lang,
      coalesce((select s.content ->> 'title' from editions.revision s where s.document_id = d.id and s.lang = d.source_lang order by s.number desc limit 1), '') as title,
      p.by_name as "from", p.at as since, p.due_on::text as "dueOn"
    from editions.planned p join editions.document d on d.id = p.document_id
    where p.translator_id = ${ctx.actor.id}::uuid and not exists (select 1 from editions.revision r where r.document_id = p.document_id and r.lang = p.lang
      and r.state in ('working', 'submitted', 'cleared', 'approved', 'scheduled')
      and (r.state <> 'working' or exists (select 1 from editions.contributor c where c.revision_id = r.id and c.person_id = ${ctx.actor.id}::uuid)))
    order by p.due_on nulls last, p.at limit 300`);
  return rows.map((row) => ({ ...row, since: new Date(row.since) }));
}
