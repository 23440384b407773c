import { buffer } from "node:stream/consumers";
import yazl from "yazl";
import { LANGUAGE_INFO } from "#kernel/languages";
import { footnotes, headingAnchors, renderHtml, safeHref } from "#modules/editions";
import type { PublicEdition } from "#modules/editions/contract";
import { siteZone } from "../../profile/current.ts";
import { escapeXml } from "../sitemaps.ts";
import { epubWords } from "./words.ts";

/** A picture that travels inside the book. */
export type EpubPicture = { mediaId: string; bytes: Buffer; width: number; height: number };

export type EpubInput = {
  edition: PublicEdition;
  origin: string;
  publisher: string;
  pictures: readonly EpubPicture[];
  /** An SVG that stands alone. */
  cover: string;
};

const CSS =
  "body{font-family:serif;line-height:1.6;margin:5%}h1,h2,h3,h4{line-height:1.25;font-weight:600}img,svg{max-width:100%;height:auto}figure{margin:1.5em 0}figcaption,.meta,.credit{font-size:.85em}blockquote{margin:1em 1.5em;border-inline-start:3px solid;padding-inline-start:1em}table{border-collapse:collapse}th,td{border:1px solid;padding:.3em .5em;text-align:start}.cover{margin:0;text-align:center}\n";

/**
 * One article as one EPUB 3.3 publication that declares its accessibility (EPUB Accessibility 1.1): text, headings, a table of
 * contents, the pictures with their alternatives, notes with ways back. Same edition, same bytes.
 */
export async function buildEpub(input: EpubInput): Promise<Buffer> {
  const zip = new yazl.ZipFile();
  const mtime = new Date(Math.max(input.edition.modifiedAt.getTime(), Date.UTC(1980, 0, 2)));
  const add = (path: string, content: string | Buffer, compress = true) =>
    zip.addBuffer(Buffer.from(content), path, { mtime, mode: 0o100644, compress, forceDosTimestamp: true });
  // First and stored: readers recognise the file by these bytes (OCF 3.3 section 4.2.2).
  add("mimetype", "application/epub+zip", false);
  add(
    "META-INF/container.xml",
    '<?xml version="1.0" encoding="UTF-8"?><container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles></container>',
  );
  add("EPUB/package.opf", packageDocument(input));
  add("EPUB/nav.xhtml", navigation(input));
  add(
    "EPUB/cover.xhtml",
    page(
      input,
      epubWords(input.edition.lang).cover,
      `<p class="cover"><img src="cover.svg" alt="${escapeXml(epubWords(input.edition.lang).cover)}"/></p>`,
      "cover",
    ),
  );
  add("EPUB/article.xhtml", article(input));
  add("EPUB/style.css", CSS);
  add("EPUB/cover.svg", input.cover);
  for (const picture of input.pictures) add(`EPUB/${pictureName(picture)}`, picture.bytes, false);
  zip.end();
  return buffer(zip.outputStream);
}

const pictureName = ({ mediaId }: Pick<EpubPicture, "mediaId">) => `images/${mediaId}.jpg`;
const addressOf = ({ edition, origin }: EpubInput) => `${origin}/${edition.lang}/${edition.section}/${encodeURIComponent(edition.slug)}`;

function packageDocument(input: EpubInput): string {
  const { edition, publisher, pictures } = input;
  const words = epubWords(edition.lang);
  const { tag } = LANGUAGE_INFO[edition.lang];
  const hasPictures = pictures.length > 0;
  const features = [
    "structuralNavigation",
    "tableOfContents",
    "readingOrder",
    "displayTransformability",
    "unlocked",
    ...(hasPictures ? ["alternativeText"] : []),
  ];
  const meta = (property: string, value: string) => `<meta property="${property}">${escapeXml(value)}</meta>`;
  const items = [
    '<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>',
    '<item id="cover" href="cover.xhtml" media-type="application/xhtml+xml"/>',
    '<item id="article" href="article.xhtml" media-type="application/xhtml+xml"/>',
    '<item id="style" href="style.css" media-type="text/css"/>',
    '<item id="drawing" href="cover.svg" media-type="image/svg+xml" properties="cover-image"/>',
    ...pictures.map((picture) => `<item id="m${picture.mediaId}" href="${pictureName(picture)}" media-type="image/jpeg"/>`),
  ];
  return `<?xml version="1.0" encoding="UTF-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="${tag}" dir="${LANGUAGE_INFO[edition.lang].dir}"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:identifier id="id">urn:uuid:${edition.editionId}</dc:identifier><dc:title>${escapeXml(edition.title)}</dc:title><dc:language>${tag}</dc:language><dc:creator>${escapeXml(edition.unitName || publisher)}</dc:creator><dc:publisher>${escapeXml(publisher)}</dc:publisher><dc:date>${edition.publishedAt.toISOString().slice(0, 10)}</dc:date>${edition.summary ? `<dc:description>${escapeXml(edition.summary)}</dc:description>` : ""}<dc:source>${escapeXml(addressOf(input))}</dc:source>${meta("dcterms:modified", `${edition.modifiedAt.toISOString().slice(0, 19)}Z`)}${meta("schema:accessMode", "textual")}${hasPictures ? meta("schema:accessMode", "visual") : ""}${meta("schema:accessModeSufficient", "textual")}${features.map((feature) => meta("schema:accessibilityFeature", feature)).join("")}${meta("schema:accessibilityHazard", "none")}${meta("schema:accessibilitySummary", words.accessibility)}</metadata><manifest>${items.join("")}</manifest><spine><itemref idref="cover"/><itemref idref="nav"/><itemref idref="article"/></spine></package>
`;
}

function navigation(input: EpubInput): string {
  const { edition } = input;
  const words = epubWords(edition.lang);
  const chapters = headingAnchors(edition.body).filter(({ level }) => level === 2);
  const inner = chapters.map(({ id, text }) => `<li><a href="article.xhtml#${escapeXml(id)}">${escapeXml(text)}</a></li>`).join("");
  const toc = `<nav epub:type="toc" role="doc-toc" aria-labelledby="contents"><h1 id="contents">${words.contents}</h1><ol><li><a href="article.xhtml">${escapeXml(edition.title)}</a>${inner && `<ol>${inner}</ol>`}</li></ol></nav>`;
  const landmarks = `<nav epub:type="landmarks" aria-label="${escapeXml(words.start)}" hidden="hidden"><ol><li><a epub:type="cover" href="cover.xhtml">${escapeXml(words.cover)}</a></li><li><a epub:type="bodymatter" href="article.xhtml">${words.start}</a></li></ol></nav>`;
  return page(input, words.contents, toc + landmarks);
}

function article(input: EpubInput): string {
  const { edition, pictures } = input;
  const words = epubWords(edition.lang);
  const byId = new Map(pictures.map((picture) => [picture.mediaId, picture]));
  const body = renderHtml(edition.body, {
    xhtml: true,
    text: { footnotes: words.notes, watchAt: words.watchAt },
    media: (mediaId) => {
      const picture = byId.get(mediaId);
      return picture ? { src: pictureName(picture), srcset: [], width: picture.width, height: picture.height } : null;
    },
  });
  const date = (at: Date) =>
    new Intl.DateTimeFormat(LANGUAGE_INFO[edition.lang].locale, { dateStyle: "long", timeZone: siteZone() }).format(at);
  const about = [edition.unitName, `${words.published} ${date(edition.publishedAt)}`, `${words.changed} ${date(edition.modifiedAt)}`];
  const dates = `<p class="meta">${about.filter(Boolean).map(escapeXml).join(" · ")}</p>`;
  const address = escapeXml(addressOf(input));
  const original = `<p class="meta">${words.original}: <a href="${address}">${address}</a></p>`;
  const summary = edition.summary && `<p><strong>${escapeXml(edition.summary)}</strong></p>`;
  return page(
    input,
    edition.title,
    `<main><h1>${escapeXml(edition.title)}</h1>${dates}${summary}${lead(input)}${body}${notes(input)}${sources(input)}${original}</main>`,
    "bodymatter",
  );
}

function lead({ edition, pictures }: EpubInput): string {
  const picture = pictures.find(({ mediaId }) => mediaId === edition.lead?.mediaId);
  if (!edition.lead || !picture) return "";
  const { alt, decorative, caption, credit } = edition.lead;
  const words = [caption, credit].filter(Boolean).map(escapeXml).join(" · ");
  return `<figure><img src="${pictureName(picture)}" alt="${decorative ? "" : escapeXml(alt)}" width="${picture.width}" height="${picture.height}"/>${words && `<figcaption>${words}</figcaption>`}</figure>`;
}

function notes({ edition }: EpubInput): string {
  const entries = footnotes(edition.body);
  if (entries.length === 0) return "";
  const items = entries.map((note) => {
    const more = note.href ? ` <a href="${escapeXml(note.href)}">${escapeXml(note.href)}</a>` : "";
    return `<li id="${note.id}">${escapeXml(note.text)}${more} <a href="#${note.ref}" role="doc-backlink">↩</a></li>`;
  });
  return `<section role="doc-endnotes"><h2>${epubWords(edition.lang).notes}</h2><ol>${items.join("")}</ol></section>`;
}

function sources({ edition }: EpubInput): string {
  if (edition.facts.sources.length === 0) return "";
  const items = edition.facts.sources.map(({ label, url }) => {
    const href = safeHref(url);
    return href?.startsWith("http")
      ? `<li><a href="${escapeXml(href)}">${escapeXml(label || url)}</a></li>`
      : `<li>${escapeXml(label)}</li>`;
  });
  return `<section><h2>${epubWords(edition.lang).sources}</h2><ul>${items.join("")}</ul></section>`;
}

function page({ edition }: EpubInput, title: string, body: string, type?: string): string {
  const { tag, dir } = LANGUAGE_INFO[edition.lang];
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${tag}" xml:lang="${tag}" dir="${dir}"><head><meta charset="UTF-8"/><title>${escapeXml(title)}</title><link rel="stylesheet" type="text/css" href="style.css"/></head><body${type ? ` epub:type="${type}"` : ""}>${body}</body></html>
`;
}
