import { sql } from "drizzle-orm";
import type { Queryable } from "../../../kernel/db.ts";
import type { Lang } from "../../../kernel/languages.ts";
import type { Section } from "../contract.ts";
import { linkedAddresses, type LinkFate, pageOf, pagePath, type PagePlace, withLinks } from "../richtext/links.ts";
import type { RichDoc } from "../richtext/nodes.ts";

/** Languages to lead to when a page is not public in the language of the link: the most readers understand the first. */
const FALLBACK: readonly Lang[] = ["en", "vi"];

type Face = PagePlace & { documentId: string };
type Options = {
  /** The site's own origin: links written with it are links within the site. */
  origin: string;
  /** Put before every path, for texts that are read elsewhere; empty on the site itself. */
  base?: string;
};

/**
 * Texts as readers may have them now: a link to a page that is not public in its language leads to the page in English or Vietnamese,
 * with the language named, and where there is none either only its words stay. One query for all texts.
 * `documentIds` are the documents that links lead to; what stays words becomes a link with any later publication.
 */
export async function publicLinks(
  db: Queryable,
  bodies: readonly RichDoc[],
  { origin, base = "" }: Options,
): Promise<{ bodies: RichDoc[]; documentIds: string[] }> {
  const wanted = [...new Set(bodies.flatMap(linkedAddresses))];
  const places = new Map(wanted.flatMap((href) => [[href, pageOf(href, origin)] as const]));
  const faces = await facesAt(
    db,
    [...places.values()].filter((place) => place !== null),
  );
  const fateOf = (href: string): LinkFate | null => {
    const place = places.get(href) ?? null;
    if (place === null) return { href: href.startsWith("/") ? base + href : href };
    const found = faces.get(pagePath(place)) ?? [];
    const same = found.find((face) => face.lang === place.lang);
    if (same) return { href: base + pagePath(same) + place.rest };
    const other = FALLBACK.map((lang) => found.find((face) => face.lang === lang)).find((face) => face !== undefined);
    return other ? { href: base + pagePath(other), lang: other.lang } : null;
  };
  return {
    bodies: bodies.map((body) => withLinks(body, fateOf)),
    documentIds: [...new Set([...faces.values()].flat().map((face) => face.documentId))],
  };
}

type Row = { lang: Lang; section: Section; slug: string; document_id: string; at_lang: Lang; at_section: Section; at_slug: string };

/** What is public now of the documents that stand or stood at these places, by the path of the place. */
async function facesAt(db: Queryable, places: readonly PagePlace[]): Promise<Map<string, Face[]>> {
  const found = new Map<string, Face[]>();
  if (places.length === 0) return found;
  const list = JSON.stringify(places.map(({ lang, section, slug }) => ({ lang, section, slug })));
  const { rows } = await db.execute<Row>(sql`
    select a.lang, a.section, a.slug, p.document_id, p.lang as at_lang, p.section as at_section, p.slug as at_slug
    from jsonb_to_recordset(${list}::jsonb) as w (lang text, section text, slug text)
    join editions.address a on a.lang = w.lang and a.section = w.section and a.slug = w.slug
    join editions.edition e on e.id = a.edition_id
    join editions.public_edition p on p.document_id = e.document_id
    where p.lang = a.lang or p.lang in ${[...FALLBACK]}`);
  for (const row of rows) {
    const path = pagePath(row);
    const face = { documentId: row.document_id, lang: row.at_lang, section: row.at_section, slug: row.at_slug };
    found.set(path, [...(found.get(path) ?? []), face]);
  }
  return found;
}
