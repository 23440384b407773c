import { generateAtomFeed, generateJsonFeed } from "feedsmith";
import type { Context } from "hono";
import { LANGUAGE_INFO, type Lang } from "#kernel/languages";
import { type FeedItem, listTag, pagePath, publicFeed } from "#modules/editions";
import { SECTIONS, type Section } from "#modules/editions/contract";
import { lastPublication } from "#modules/record";
import type { App, AppEnv } from "./app.ts";
import { feedContent } from "./feedContent.ts";
import type { MountParts } from "./mount.ts";
import { tagAddress } from "./tagAddress.ts";
import { siteLanguages, siteNames } from "../profile/current.ts";

const ENTRIES = 30;

type Feed = {
  lang: Lang;
  section: Section | undefined;
  origin: string;
  self: string;
  page: string;
  title: string;
  /** The moment of the last change of anything public: a withdrawal changes a feed as well. */
  updated: Date;
  items: (FeedItem & { html: string })[];
};

/** Atom and JSON Feed of a language, and of each of its sections. What cannot be a feed is left to the pages, which answer 404. */
export function mountFeeds(app: App, parts: Pick<MountParts, "db" | "origin" | "kinds">): void {
  for (const name of ["feed.xml", "feed.json"] as const) {
    const answer = async (c: Context<AppEnv>, next: () => Promise<void>) => {
      const lang = siteLanguages().find((each) => each === c.req.param("lang"));
      const word = c.req.param("section");
      const section = SECTIONS.find((each) => each === word);
      if (!lang || (word !== undefined && section === undefined)) return next();
      const feed = await readFeed(parts, lang, section, name);
      const headers = {
        "surrogate-key": listTag(lang),
        "content-language": LANGUAGE_INFO[lang].tag,
        "last-modified": feed.updated.toUTCString(),
      };
      return name === "feed.xml"
        ? c.body(atom(feed), 200, { ...headers, "content-type": "application/atom+xml; charset=utf-8" })
        : c.body(json(feed), 200, { ...headers, "content-type": "application/feed+json; charset=utf-8" });
    };
    app.get(`/:lang/${name}`, answer);
    app.get(`/:lang/:section/${name}`, answer);
  }
}

async function readFeed(
  { db, origin, kinds }: Pick<MountParts, "db" | "origin" | "kinds">,
  lang: Lang,
  section: Section | undefined,
  name: string,
): Promise<Feed> {
  const [found, last] = await Promise.all([publicFeed(db, lang, { kinds: kinds.dated, section, limit: ENTRIES }), lastPublication(db)]);
  const texts = await feedContent(db, found, { origin, addressOf: (item) => addressOf(origin, item) });
  const page = `${origin}/${lang}${section ? `/${section}` : ""}`;
  const { place, portal } = siteNames(lang);
  return {
    lang,
    section,
    origin,
    page,
    self: `${page}/${name}`,
    title: [place, section ?? portal].join(" · "),
    updated: new Date(Math.max(last?.getTime() ?? 0, ...found.map((item) => item.modifiedAt.getTime()))),
    items: found.map((item, index) => ({ ...item, html: texts[index] ?? "" })),
  };
}

const addressOf = (origin: string, item: Pick<FeedItem, "lang" | "section" | "slug">) => origin + pagePath(item);
const idOf = (feed: Feed, item: FeedItem) => tagAddress(feed.origin, `${item.documentId}/${LANGUAGE_INFO[feed.lang].tag}`);

function atom(feed: Feed): string {
  const { tag } = LANGUAGE_INFO[feed.lang];
  return generateAtomFeed({
    id: feed.page,
    title: { value: feed.title },
    updated: feed.updated,
    xml: { lang: tag },
    links: [
      { href: feed.page, rel: "alternate", type: "text/html", hreflang: tag },
      { href: feed.self, rel: "self", type: "application/atom+xml" },
    ],
    authors: [{ name: siteNames(feed.lang).owner }],
    entries: feed.items.map((item) => ({
      id: idOf(feed, item),
      title: { value: item.title },
      updated: item.modifiedAt,
      published: item.publishedAt,
      summary: { value: item.summary },
      content: { value: item.html, type: "html" },
      links: [{ href: addressOf(feed.origin, item), rel: "alternate", type: "text/html", hreflang: tag }],
      authors: [{ name: item.unitName || siteNames(feed.lang).owner }],
      categories: item.topics.map((term) => ({ term })),
    })),
  });
}

function json(feed: Feed): string {
  const { tag } = LANGUAGE_INFO[feed.lang];
  return JSON.stringify(
    generateJsonFeed({
      title: feed.title,
      home_page_url: feed.page,
      feed_url: feed.self,
      language: tag,
      authors: [{ name: siteNames(feed.lang).owner }],
      items: feed.items.map((item) => ({
        id: idOf(feed, item),
        url: addressOf(feed.origin, item),
        title: item.title,
        summary: item.summary,
        content_html: item.html,
        image: `${feed.origin}/media/og/${item.documentId}.png`,
        date_published: item.publishedAt,
        date_modified: item.modifiedAt,
        language: tag,
        tags: [...item.topics],
      })),
    }),
  );
}
