import { generateAtomFeed, generateJsonFeed } from "feedsmith";
import type { Context } from "hono";
import { LANGUAGE_INFO, type Lang } from "#kernel/languages";
import { listTag, publicAll } from "#modules/editions";
import { SECTIONS, type Section } from "#modules/editions/contract";
import type { App, AppEnv } from "./app.ts";
import type { MountParts } from "./mount.ts";
import { siteLanguages, siteNames } from "../profile/current.ts";

const ENTRIES = 50;

type Feed = {
  lang: Lang;
  section: Section | undefined;
  origin: string;
  self: string;
  page: string;
  title: string;
  items: Awaited<ReturnType<typeof publicAll>>;
};

/** Atom and JSON Feed of a language, and of each of its sections. What cannot be a feed is left to the pages, which answer 404. */
export function mountFeeds(app: App, { db, origin, kinds }: Pick<MountParts, "db" | "origin" | "kinds">): void {
  for (const name of ["feed.xml", "feed.json"] as const) {
    const answer = async (c: Context<AppEnv>, next: () => Promise<void>) => {
      const lang = siteLanguages().find((each) => each === c.req.param("lang"));
      const word = c.req.param("section");
      const section = SECTIONS.find((each) => each === word);
      if (!lang || (word !== undefined && section === undefined)) return next();
      const items = (await publicAll(db, lang, { section, limit: ENTRIES })).filter((item) => kinds.of(item.kind).dated);
      const page = `${origin}/${lang}${section ? `/${section}` : ""}`;
      const { place, portal } = siteNames(lang);
      const feed: Feed = { lang, section, origin, self: `${page}/${name}`, page, title: [place, section ?? portal].join(" · "), items };
      const headers = { "surrogate-key": listTag(lang), "content-language": LANGUAGE_INFO[lang].tag };
      return name === "feed.xml"
        ? c.body(atom(feed), 200, { ...headers, "content-type": "application/atom+xml; charset=utf-8" })
        : c.body(json(feed), 200, { ...headers, "content-type": "application/feed+json; charset=utf-8" });
    };
    app.get(`/:lang/${name}`, answer);
    app.get(`/:lang/:section/${name}`, answer);
  }
}

const addressOf = (feed: Feed, item: Feed["items"][number]) =>
  `${feed.origin}/${feed.lang}/${item.section}/${encodeURIComponent(item.slug)}`;
// The permanent code (RFC 4151): a feed reader keeps its place when a slug changes.
const idOf = (feed: Feed, item: Feed["items"][number]) =>
  `tag:${new URL(feed.origin).hostname},2026:${item.documentId}/${LANGUAGE_INFO[feed.lang].tag}`;

function atom(feed: Feed): string {
  const { tag } = LANGUAGE_INFO[feed.lang];
  const latest = feed.items.reduce((at, item) => (item.modifiedAt > at ? item.modifiedAt : at), new Date(0));
  return generateAtomFeed({
    id: feed.page,
    title: { value: feed.title },
    updated: latest,
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
      links: [{ href: addressOf(feed, item), rel: "alternate", type: "text/html", hreflang: tag }],
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
        url: addressOf(feed, item),
        title: item.title,
        summary: item.summary,
        content_text: item.summary,
        image: `${feed.origin}/media/og/${item.documentId}.png`,
        date_published: item.publishedAt,
        date_modified: item.modifiedAt,
        language: tag,
        tags: [...item.topics],
      })),
    }),
  );
}
