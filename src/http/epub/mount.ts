import { createHash } from "node:crypto";
import { buffer } from "node:stream/consumers";
import { mediaIds, publicAnswer, publicLinks } from "#modules/editions";
import { type PublicEdition, SECTIONS } from "#modules/editions/contract";
import { mediaView, renditionFile } from "#modules/media";
import { standaloneSvg } from "../../ui/portal/drawings/standalone.ts";
import type { App } from "../app.ts";
import type { MountParts } from "../mount.ts";
import { siteLanguages, siteNames } from "../../profile/current.ts";
import { buildEpub, type EpubPicture } from "./build.ts";

/** `/{lang}/{section}/{slug}.epub`: the article to keep. Whatever has no page has no book either. */
export function mountEpub(app: App, { db, storage, origin }: Pick<MountParts, "db" | "storage" | "origin">): void {
  app.get("/:lang/:section/:file{.+\\.epub}", async (c, next) => {
    const { section: word, file } = c.req.param();
    const lang = siteLanguages().find((each) => each === c.req.param("lang"));
    const section = SECTIONS.find((each) => each === word);
    if (!lang || !section) return next();
    const slug = file.slice(0, -".epub".length);
    const answer = await publicAnswer(db, { lang, section, slug });
    if (answer.kind === "moved") return c.redirect(`/${lang}/${answer.section}/${encodeURIComponent(answer.slug)}.epub`, 301);
    if (answer.kind === "withdrawn") return c.text(answer.notice, 410, { "cache-control": "no-store" });
    if (answer.kind === "missing") return next();
    const links = await publicLinks(db, [answer.edition.body], { origin, base: origin });
    const edition = { ...answer.edition, body: links.bodies[0] ?? answer.edition.body };
    const book = await buildEpub({
      edition,
      origin,
      publisher: siteNames(lang).owner,
      pictures: await pictures({ db, storage }, edition),
      cover: standaloneSvg(edition.documentId, edition.facts.family, edition.facts.palette, { width: 1200, height: 1600 }),
    });
    // Of the bytes: the book also holds facts, pictures and links, which change without a new version of the text.
    const etag = `"${createHash("sha256").update(book).digest("base64url").slice(0, 27)}"`;
    const headers = {
      etag,
      "cache-control": "public, max-age=0, must-revalidate",
      "content-type": "application/epub+zip",
      "content-disposition": `attachment; filename="article.epub"; filename*=UTF-8''${encodeURIComponent(`${edition.slug}.epub`)}`,
    };
    if (c.req.header("if-none-match") === etag) return c.body(null, 304, headers);
    return c.body(new Uint8Array(book), 200, { ...headers, "content-length": String(book.length) });
  });
}

/** The pictures of an edition in the size for reading; one that is lost is left out, its figure with it. */
async function pictures({ db, storage }: Pick<MountParts, "db" | "storage">, edition: PublicEdition): Promise<EpubPicture[]> {
  const ids = [...new Set([...(edition.lead ? [edition.lead.mediaId] : []), ...mediaIds(edition.body)])];
  const views = await mediaView(db, ids);
  const found = await Promise.all(
    [...views].map(async ([mediaId, view]) => {
      const file = await renditionFile(db, view.src.slice("/media/".length));
      const stream = file && (await storage.get(file.key));
      return stream ? [{ mediaId, bytes: await buffer(stream), width: view.width, height: view.height }] : [];
    }),
  );
  return found.flat();
}
