import { sql } from "drizzle-orm";
import type { Queryable } from "#kernel/db";
import { isId } from "#kernel/ids";
import { isLang } from "#kernel/languages";
import { publicAnswer } from "#modules/editions";
import { SECTIONS } from "#modules/editions/contract";

/**
 * What a piece of evidence names of our own pages: the id of an edition or of its document as it stands, or the edition under the address
 * at which people read it. Null when nothing of it was ever public.
 */
export async function citedEdition(db: Queryable, ref: string): Promise<string | null> {
  if (isId(ref)) return (await wasPublic(db, ref)) ? ref : null;
  const place = placeOf(ref);
  if (!place) return null;
  const answer = await publicAnswer(db, place);
  if (answer.kind === "moved") return citedEdition(db, `/${place.lang}/${answer.section}/${encodeURIComponent(answer.slug)}`);
  return answer.kind === "page" ? answer.edition.editionId : null;
}

/** A page that was withdrawn later was work all the same. */
async function wasPublic(db: Queryable, id: string): Promise<boolean> {
  const { rows } = await db.execute(
    sql`select 1 from editions.edition e where ${id}::uuid in (e.id, e.document_id) and e.first_published_at is not null limit 1`,
  );
  return rows.length > 0;
}

function placeOf(ref: string) {
  if (!URL.canParse(ref, "http://localhost")) return null;
  const [lang, name, slug, ...rest] = new URL(ref, "http://localhost").pathname.split("/").slice(1);
  const section = SECTIONS.find((each) => each === name);
  if (!isLang(lang) || !section || !slug || rest.length > 0) return null;
  try {
    return { lang, section, slug: decodeURIComponent(slug) };
  } catch {
    return null;
  }
}
