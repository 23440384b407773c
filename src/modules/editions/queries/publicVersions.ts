import { sql } from "drizzle-orm";
import type { Queryable } from "../../../kernel/db.ts";
import type { Lang } from "../../../kernel/languages.ts";
import type { Content, Section } from "../contract.ts";

/** One version of a page as the public could read it. */
export type PublicVersion = { number: number; publishedAt: Date; sha256: string; content: Content };

const NEWEST = 50;

/**
 * The versions of a public edition that readers may compare, newest first: the one that is public now and those that it replaced.
 * An edition that is not public has none, and a withdrawal hides every version up to its own for good.
 */
export async function publicVersions(db: Queryable, editionId: string): Promise<PublicVersion[]> {
  const { rows } = await db.execute<{ number: number; published_at: Date | string; sha256: string; content: Content }>(sql`
    select r.number, r.published_at, r.sha256, r.content from editions.revision r
    where r.edition_id = ${editionId} and r.state in ('live', 'archived', 'superseded') and r.published_at is not null
      and r.edition_id in (select p.edition_id from editions.public_edition p where p.edition_id = ${editionId})
      and r.number > coalesce((select max(w.number) from editions.revision w where w.edition_id = ${editionId} and w.notice_at is not null), 0)
    order by r.number desc limit ${NEWEST}`);
  return rows.map((row) => ({ number: row.number, publishedAt: new Date(row.published_at), sha256: row.sha256, content: row.content }));
}

/** The number of the source's version that a public translation was made from; null when there is no such translation. */
export async function translatedVersion(db: Queryable, documentId: string, lang: Lang): Promise<number | null> {
  const { rows } = await db.execute<{ number: number }>(sql`
    select r.number from editions.public_edition p join editions.revision r on r.id = p.source_revision_id
    where p.document_id = ${documentId} and p.lang = ${lang}`);
  return rows[0]?.number ?? null;
}

/** What the public may know of an edition now: its page, or that it was withdrawn and why. */
export type PublicFace = { lang: Lang; section: Section; slug: string; title: string; notice: string | null };

/** The faces of these editions by id; one that never was public has none. A title of an earlier version is not told. */
export async function publicFaces(db: Queryable, editionIds: readonly string[]): Promise<Map<string, PublicFace>> {
  if (editionIds.length === 0) return new Map();
  const { rows } = await db.execute<{ id: string; lang: Lang; section: Section; slug: string; title: string; notice: string | null }>(sql`
    select e.id, e.lang, coalesce(r.section, d.section) as section, e.slug, r.content->>'title' as title,
           case when r.state = 'withdrawn' then r.notice end as notice
    from editions.edition e join editions.document d on d.id = e.document_id join editions.revision r on r.edition_id = e.id
    where e.id in ${[...editionIds]} and e.slug is not null and r.state in ('live', 'archived', 'withdrawn')`);
  return new Map(rows.map(({ id, ...face }) => [id, face]));
}
