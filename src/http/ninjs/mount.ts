import type { Context } from "hono";
import { homeZone, localDate } from "#kernel/clock";
import { LANGUAGE_INFO, type Lang } from "#kernel/languages";
import { documentTag, listTag, pagePath, publicAnswer, publicFeed } from "#modules/editions";
import { SECTIONS, type Section } from "#modules/editions/contract";
import { lastPublication } from "#modules/record";
import { siteLanguages, siteNames } from "../../profile/current.ts";
import type { App, AppEnv } from "../app.ts";
import type { MountParts } from "../mount.ts";
import { canceledItem, feedItem, fullItem, partialItem, tagOf } from "./item.ts";
import { surroundings } from "./surroundings.ts";

const ENTRIES = 50;
const SUFFIX = ".ninjs.json";

type Parts = Pick<MountParts, "db" | "origin" | "kinds">;

/**
 * News exchange in IPTC ninjs 3.1: `/{lang}/feed.ninjs.json` and `/{lang}/{section}/feed.ninjs.json` list the newest editions,
 * `/{lang}/{section}/{slug}.ninjs.json` is one edition whole. A withdrawn one answers 410 with `canceled`; what has no page is left to the pages.
 */
export function mountNinjs(app: App, parts: Parts): void {
  const feed = async (c: Context<AppEnv>, next: () => Promise<void>) => {
    const place = placeOf(c.req.param("lang"), c.req.param("section"));
    if (!place || (c.req.param("section") !== undefined && !place.section)) return next();
    return c.body(JSON.stringify(await readFeed(parts, place.lang, place.section)), 200, headers(place.lang, [listTag(place.lang)]));
  };
  app.get(`/:lang/feed${SUFFIX}`, feed);
  app.get(`/:lang/:section/feed${SUFFIX}`, feed);
  app.get("/:lang/:section/:file{.+\\.ninjs\\.json}", async (c, next) => {
    const place = placeOf(c.req.param("lang"), c.req.param("section"));
    if (!place?.section) return next();
    const { lang, section } = place;
    const slug = c.req.param("file").slice(0, -SUFFIX.length);
    const answer = await publicAnswer(parts.db, { lang, section, slug });
    if (answer.kind === "missing") return next();
    if (answer.kind === "moved") return c.redirect(pagePath({ lang, section: answer.section, slug: answer.slug }) + SUFFIX, 301);
    if (answer.kind === "withdrawn") {
      const gone = canceledItem({ ...answer, lang, uri: tagOf(parts.origin, answer.documentId, lang) });
      return c.body(JSON.stringify(gone), 410, { ...headers(lang, [listTag(lang)]), "cache-control": "no-store" });
    }
    const item = fullItem(answer.edition, await surroundings(parts, answer.edition, localDate(c.get("now"), homeZone())));
    // The list's mark as well: a page that comes, moves or goes changes what the item mentions.
    return c.body(JSON.stringify(item), 200, headers(lang, [documentTag(answer.edition.documentId), listTag(lang)]));
  });
}

function placeOf(langWord: string | undefined, sectionWord: string | undefined): { lang: Lang; section: Section | undefined } | null {
  const lang = siteLanguages().find((each) => each === langWord);
  return lang ? { lang, section: SECTIONS.find((each) => each === sectionWord) } : null;
}

async function readFeed({ db, origin, kinds }: Parts, lang: Lang, section: Section | undefined) {
  const [found, last] = await Promise.all([publicFeed(db, lang, { kinds: kinds.dated, section, limit: ENTRIES }), lastPublication(db)]);
  const { owner, place, portal } = siteNames(lang);
  const updated = new Date(Math.max(last?.getTime() ?? 0, ...found.map((item) => item.modifiedAt.getTime())));
  return feedItem(
    { uri: `${origin}/${lang}${section ? `/${section}` : ""}/feed${SUFFIX}`, title: [place, section ?? portal].join(" · "), lang, updated },
    found.map((card) => partialItem(card, origin, owner)),
  );
}

function headers(lang: Lang, tags: readonly string[]): Record<string, string> {
  return {
    "content-type": "application/json; charset=utf-8",
    "content-language": LANGUAGE_INFO[lang].tag,
    "surrogate-key": tags.join(" "),
    "access-control-allow-origin": "*",
  };
}
