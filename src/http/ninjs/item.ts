import { LANGUAGE_INFO, type Lang } from "#kernel/languages";
import { type Block, pagePath, plainText, wordCount } from "#modules/editions";
import type { LeadImage, PublicCard, PublicEdition } from "#modules/editions/contract";
import type { MediaView } from "#modules/media";
import { tagAddress } from "../tagAddress.ts";
import { LICENCE, NINJS_STANDARD, type NinjsItem, type NinjsPicture, type NinjsPlace } from "./shape.ts";

/** A public page that the words lead to, or that the record points at. */
export type Mention = Pick<PublicCard, "documentId" | "lang" | "section" | "slug" | "title">;

/** What the site adds to an edition: names in the language of the item, and what stands beside the words. */
export type Surroundings = {
  origin: string;
  owner: string;
  /** The whole text as HTML that stands alone. */
  html: string;
  photos: ReadonlyMap<string, MediaView>;
  places: readonly NinjsPlace[];
  events: readonly { id: string; name: string; uri: string }[];
  mentions: readonly Mention[];
};

/** The permanent code of an edition (RFC 4151), the same as in the Atom and JSON feeds. */
export const tagOf = (origin: string, documentId: string, lang: Lang): string =>
  tagAddress(origin, `${documentId}/${LANGUAGE_INFO[lang].tag}`);

/** A published edition as a complete ninjs 3.1 item: words, rights, pictures with their rights, places, events, mentioned pages and translations. */
export function fullItem(edition: PublicEdition, around: Surroundings): NinjsItem {
  const { origin, owner, html } = around;
  const body = { role: "main", contentType: "text/html", value: html };
  const text = plainText(edition.body);
  return {
    ...common(edition, origin, owner),
    representationType: "full",
    version: String(edition.version),
    versionCreated: edition.modifiedAt.toISOString(),
    bodies: [{ ...body, charCount: text.length, wordCount: wordCount(text, edition.lang) }],
    subjects: edition.facts.topics.map((topic) => ({ rel: "about", literal: topic })),
    infoSources: edition.facts.sources.map(({ label, url }) => ({ name: label, role: "source", ...(url ? { uri: url } : {}) })),
    places: [...around.places],
    events: around.events.map((event) => ({ ...event, rel: "about" })),
    associations: [
      ...pictures(edition, around).map((picture, index) => ({
        ...picture,
        name: index === 0 && edition.lead ? "lead" : `picture-${index + 1}`,
      })),
      ...edition.languages
        .filter(({ lang }) => lang !== edition.lang)
        .map((version) => ({
          ...linked({ ...version, documentId: edition.documentId }, origin),
          name: `translation-${LANGUAGE_INFO[version.lang].tag}`,
          rel: "translation",
        })),
      ...around.mentions.map((card, index) => ({
        ...linked(card, origin),
        name: `mention-${index + 1}`,
        rel: "related",
        headlines: headline(card.title),
      })),
    ],
  };
}

/** An entry of a feed: enough to choose by, with the address of the complete item. */
export function partialItem(card: PublicCard & { modifiedAt: Date }, origin: string, owner: string): NinjsItem {
  return {
    ...common(card, origin, owner),
    representationType: "partial",
    versionCreated: card.modifiedAt.toISOString(),
  };
}

/** A feed as one ninjs object: a composite whose associations are its entries, newest first. */
export function feedItem(
  { uri, title, lang, updated }: { uri: string; title: string; lang: Lang; updated: Date },
  entries: readonly NinjsItem[],
): NinjsItem {
  return {
    uri,
    standard: NINJS_STANDARD,
    type: "composite",
    pubStatus: "usable",
    language: LANGUAGE_INFO[lang].tag,
    title,
    versionCreated: updated.toISOString(),
    associations: entries.map((entry, index) => ({ ...entry, name: `item-${index + 1}`, rel: "item" })),
  };
}

/** What is left of a withdrawn edition: that it was, and why it is no more. */
export function canceledItem({
  title,
  notice,
  at,
  lang,
  uri,
}: {
  title: string;
  notice: string;
  at: Date;
  lang: Lang;
  uri: string;
}): NinjsItem {
  return {
    uri,
    standard: NINJS_STANDARD,
    type: "text",
    pubStatus: "canceled",
    language: LANGUAGE_INFO[lang].tag,
    versionCreated: at.toISOString(),
    ...(title ? { headlines: headline(title) } : {}),
    edNote: notice,
  };
}

const headline = (value: string) => [{ role: "main", contentType: "text/plain", value }];

type Place = Pick<PublicCard, "documentId" | "lang" | "section" | "slug">;
type Told = Place & Pick<PublicCard, "title" | "summary" | "unitName" | "publishedAt">;

/** Another public edition: its code, its language and where it is read. */
function linked(place: Place, origin: string) {
  return {
    uri: tagOf(origin, place.documentId, place.lang),
    type: "text" as const,
    language: LANGUAGE_INFO[place.lang].tag,
    renditions: webOf(origin, place),
  };
}

function common(told: Told, origin: string, owner: string): NinjsItem {
  return {
    ...linked(told, origin),
    standard: NINJS_STANDARD,
    pubStatus: "usable",
    firstCreated: told.publishedAt.toISOString(),
    title: told.title,
    headlines: headline(told.title),
    descriptions: told.summary ? [{ role: "summary", contentType: "text/plain", value: told.summary }] : [],
    by: told.unitName || owner,
    organisations: [{ name: owner, rel: "publisher", uri: `${origin}/#publisher` }],
    copyrightHolder: owner,
    usageTerms: LICENCE.name,
    rightsInfo: { linkedRights: LICENCE.uri },
  };
}

const webOf = (origin: string, place: Parameters<typeof pagePath>[0]) => [
  { name: "web", href: origin + pagePath(place), contentType: "text/html" },
  { name: "ninjs", href: `${origin}${pagePath(place)}.ninjs.json`, contentType: "application/json" },
];

function pictures(edition: PublicEdition, { origin, photos, owner }: Surroundings): NinjsPicture[] {
  const shown: LeadImage[] = [...(edition.lead ? [edition.lead] : []), ...edition.body.content.flatMap(figureOf)];
  const first = shown.filter((each, index) => shown.findIndex(({ mediaId }) => mediaId === each.mediaId) === index);
  return first.flatMap(({ mediaId, alt, caption, credit }) => {
    const photo = photos.get(mediaId);
    if (!photo) return [];
    return [
      {
        rel: "picture",
        uri: tagAddress(origin, `media/${mediaId}`),
        type: "picture" as const,
        descriptions: [
          ...(alt ? [{ role: "alt-text", contentType: "text/plain", value: alt }] : []),
          ...(caption ? [{ role: "caption", contentType: "text/plain", value: caption }] : []),
        ],
        by: credit || owner,
        // Nobody says yet who owns a picture and on what terms: the credit is all that is known, and no licence is promised.
        copyrightNotice: credit || owner,
        renditions: [{ name: "main", href: origin + photo.src, contentType: "image/jpeg", width: photo.width, height: photo.height }],
      },
    ];
  });
}

const figureOf = (block: Block): LeadImage[] => (block.type === "figure" ? [block.attrs] : []);
