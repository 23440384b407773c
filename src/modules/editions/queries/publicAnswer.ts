import { sql } from "drizzle-orm";
import type { Queryable } from "../../../kernel/db.ts";
import { LANGUAGES, type Lang } from "../../../kernel/languages.ts";
import type { PublicAnswer, PublicEdition, Section } from "../contract.ts";
import { freshness } from "../richtext/freshness.ts";
import { publicColumns, publicFacts, type PublicRow } from "./publicRows.ts";

/** What an address answers: the page, where it moved, the notice of its withdrawal, or nothing. */
export async function publicAnswer(db: Queryable, place: { lang: Lang; section: Section; slug: string }): Promise<PublicAnswer> {
  const slug = place.slug.normalize("NFC");
  const { rows } = await db.execute<{
    edition_id: string;
    document_id: string;
    current: string | null;
    section: Section;
    state: string | null;
    notice: string | null;
    notice_at: Date | string | null;
    title: string | null;
  }>(
    sql`select a.edition_id, e.document_id, e.slug as current, coalesce(r.section, a.section) as section, r.state, r.notice, r.notice_at, r.content->>'title' as title
        from editions.address a join editions.edition e on e.id = a.edition_id
        left join editions.revision r on r.edition_id = e.id and r.state in ('live', 'archived', 'withdrawn')
        where a.lang = ${place.lang} and a.section = ${place.section} and a.slug = ${slug}`,
  );
  const found = rows[0];
  if (!found || found.state === null) return { kind: "missing" };
  if (found.state === "withdrawn")
    return {
      kind: "withdrawn",
      documentId: found.document_id,
      notice: found.notice ?? "",
      at: new Date(found.notice_at ?? 0),
      title: found.title ?? "",
    };
  if (found.current !== null && (found.current !== slug || found.section !== place.section))
    return { kind: "moved", section: found.section, slug: found.current };
  return { kind: "page", edition: await publicEdition(db, found.edition_id) };
}

async function publicEdition(db: Queryable, editionId: string): Promise<PublicEdition> {
  const { rows } = await db.execute<PublicRow>(sql`select ${publicColumns} from editions.public_edition p
    where p.document_id = (select document_id from editions.edition where id = ${editionId})`);
  const row = rows.find((each) => each.edition_id === editionId);
  if (!row) throw new Error("a public edition vanished while it was read");
  const source = rows.find((each) => each.lang === each.source_lang);
  const versions = [...rows].sort((a, b) => LANGUAGES.indexOf(a.lang) - LANGUAGES.indexOf(b.lang));
  return {
    documentId: row.document_id,
    editionId,
    revisionId: row.revision_id,
    kind: row.kind,
    lang: row.lang,
    section: row.section,
    slug: row.slug,
    title: row.content.title,
    summary: row.content.summary,
    body: row.content.body,
    lead: row.content.lead,
    facts: publicFacts(row.facts),
    unitName: row.unit_name ?? "",
    publishedAt: new Date(row.first_published_at),
    modifiedAt: new Date(row.published_at),
    version: row.number,
    sha256: row.sha256,
    archived: row.state === "archived",
    translation: row.lang === row.source_lang ? null : await provenance(db, row, source),
    languages: versions.map((each) => ({ lang: each.lang, slug: each.slug, section: each.section })),
  };
}

/** Which version of the source a translation follows, and how many of its paragraphs changed in the live source since. */
async function provenance(db: Queryable, row: PublicRow, source: PublicRow | undefined): Promise<PublicEdition["translation"]> {
  const { rows } = await db.execute<{ at: Date | string }>(
    sql`select coalesce(published_at, updated_at) as at from editions.revision where id = ${row.source_revision_id}`,
  );
  const since = source ? freshness(source.blocks, row.lineage) : { changed: [], added: [], removed: [] };
  return {
    sourceLang: row.source_lang,
    sourceSlug: source?.slug ?? null,
    sourceDate: new Date(rows[0]?.at ?? row.published_at),
    stale: since.changed.length + since.added.length + since.removed.length,
  };
}
