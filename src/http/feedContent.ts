import type { Db } from "#kernel/db";
import { type FeedItem, footnotes, mediaIds, publicLinks, renderHtml } from "#modules/editions";
import { mediaView } from "#modules/media";
import { epubWords } from "./epub/words.ts";
import { escapeXml } from "./sitemaps.ts";

/** What of an entry its text needs. */
type Written = Pick<FeedItem, "lang" | "section" | "slug" | "lead" | "body">;
type Site = { origin: string; addressOf: (item: Written) => string };

/** The whole text of each entry as HTML that stands alone: every address is absolute, notes are listed, anchors lead to the page. */
export async function feedContent(db: Db, items: readonly Written[], { origin, addressOf }: Site): Promise<string[]> {
  const ids = items.flatMap((item) => [...(item.lead ? [item.lead.mediaId] : []), ...mediaIds(item.body)]);
  const [photos, links] = await Promise.all([
    mediaView(db, ids),
    publicLinks(
      db,
      items.map((item) => item.body),
      { origin, base: origin },
    ),
  ]);
  // No `srcset`: readers of feeds choose badly among files whose size on their page nobody knows.
  const media = (id: string) => {
    const photo = photos.get(id);
    return photo ? { src: origin + photo.src, srcset: [], width: photo.width, height: photo.height } : null;
  };
  return items.map((item, index) => {
    const body = links.bodies[index] ?? item.body;
    const words = epubWords(item.lang);
    const lead: typeof body = {
      type: "doc",
      content: item.lead ? [{ type: "figure", attrs: item.lead }] : [],
    };
    const options = { media, text: { footnotes: words.notes, watchAt: words.watchAt } };
    const html = renderHtml(lead, options) + renderHtml(body, options) + notes(body, words.notes);
    // The renderer escapes quotes in every value: these characters stand nowhere but at the start of an address.
    return html.replaceAll('href="#', `href="${escapeXml(addressOf(item))}#`);
  });
}

function notes(body: FeedItem["body"], heading: string): string {
  const entries = footnotes(body);
  if (entries.length === 0) return "";
  const items = entries.map(({ text, href }) =>
    href ? `<li><a href="${escapeXml(href)}">${escapeXml(text)}</a></li>` : `<li>${escapeXml(text)}</li>`,
  );
  return `<h2>${escapeXml(heading)}</h2><ol>${items.join("")}</ol>`;
}
