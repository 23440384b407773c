import { data } from "react-router";
import { publicFacts } from "#modules/catalogue";
import { catalogueKindOf } from "#modules/catalogue/contract";
import {
  documentTag,
  footnotes,
  type Kinds,
  listTag,
  mediaIds,
  plainText,
  publicLinks,
  publicShelves,
  renderHtml,
} from "#modules/editions";
import type { PublicEdition } from "#modules/editions/contract";
import { Breadcrumb } from "#ui/portal/breadcrumb";
import { entry, tagged } from "./entry.ts";
import type { Route } from "./+types/article";
import { ArticleView } from "./article-view.tsx";
import { pictures } from "./cards.tsx";
import { readingMinutes } from "./format.ts";
import { metaTags } from "./head.ts";
import { breadcrumb, newsArticle } from "./jsonld.ts";
import { recordLd } from "./jsonld-record.ts";
import { leadArt } from "./lead.ts";
import { messages } from "./messages/index.ts";
import { photosOf } from "./photos.ts";
import { publicPage } from "./public-page.ts";
import { Related } from "./related.tsx";
import { Shell } from "./shell.tsx";
import { to } from "./to.ts";

const RELATED = 3;

/** What an address of a document answers: the page, its new address (301), the notice of its withdrawal (410), or nothing (404). */
export async function loader({ context, params }: Route.LoaderArgs) {
  const { db, kinds, lang, origin, today } = entry(context, params.lang);
  const edition = await publicPage(db, lang, params, to(lang).article);
  const [cards, links, record] = await Promise.all([
    relatedTo(db, kinds, edition, today),
    publicLinks(db, [edition.body], { origin }),
    catalogueKindOf(edition.kind) ? publicFacts(db, edition.documentId, lang) : null,
  ]);
  const photos = await photosOf(db, [edition.lead?.mediaId, ...mediaIds(edition.body), ...cards.map((card) => card.lead?.mediaId)]);
  const text = plainText(edition.body);
  const page = {
    html: renderHtml(links.bodies[0] ?? edition.body, {
      media: (id) => photos[id] ?? null,
      drawing: { src: `/media/og/${edition.documentId}.png`, srcset: [], width: 1200, height: 630 },
      text: { footnotes: messages(lang).footnotes, watchAt: messages(lang).watchAt },
    }),
    notes: footnotes(edition.body),
    minutes: readingMinutes(lang, text),
    description: edition.summary || text.slice(0, 160),
  };
  const { dated, schemaOrg } = kinds.of(edition.kind);
  return data(
    { lang, origin, edition, record, today, kind: { dated, schemaOrg }, page, cards, photos },
    // The page's own document first; the list's tag also covers links that are only words yet.
    tagged(
      [...new Set([edition.documentId, ...links.documentIds, ...(record?.records ?? []).map(({ id }) => id)])]
        .map(documentTag)
        .concat(listTag(lang)),
    ),
  );
}

/** The newest of the same topic and section; of the section alone when the topic has nothing else. */
async function relatedTo(db: Parameters<typeof publicShelves>[0], allKinds: Kinds, edition: PublicEdition, today: string) {
  const kinds = allKinds.of(edition.kind).dated ? allKinds.dated : [];
  if (kinds.length === 0) return [];
  const search = { lang: edition.lang, today, section: edition.section, kinds, limit: RELATED, excludeDocumentId: edition.documentId };
  const [near = [], any = []] = await publicShelves(db, [{ ...search, topic: edition.facts.topics[0] }, search]);
  return near.length === RELATED ? near : any;
}

export const headers: Route.HeadersFunction = ({ loaderHeaders, errorHeaders }) => errorHeaders ?? loaderHeaders;

export const meta: Route.MetaFunction = ({ loaderData }) => {
  if (!loaderData) return [];
  const { lang, origin, edition, record, today, kind, page } = loaderData;
  const t = messages(lang);
  const address = to(lang);
  const source = edition.languages.find((one) => one.lang === (edition.translation?.sourceLang ?? lang));
  const trail = [
    { label: t.home, href: address.home },
    { label: t.sections[edition.section], href: address.section(edition.section) },
    { label: edition.title, href: address.article(edition.section, edition.slug) },
  ];
  return metaTags({
    lang,
    origin,
    path: address.article(edition.section, edition.slug),
    title: edition.title,
    framed: true,
    description: page.description,
    alternates: versions(edition),
    ...(source ? { defaultPath: to(source.lang).article(source.section, source.slug) } : {}),
    image: { path: `/media/og/${edition.documentId}.png`, alt: t.drawnFor(t.families[edition.facts.family]) },
    ...(kind.dated
      ? { article: { published: edition.publishedAt, modified: edition.modifiedAt, section: t.sections[edition.section] } }
      : {}),
    jsonLd: [record ? recordLd(edition, record, origin, today) : newsArticle(edition, kind.schemaOrg, origin), breadcrumb(origin, trail)],
  });
};

function versions(edition: PublicEdition) {
  return edition.languages.map((one) => ({ lang: one.lang, path: to(one.lang).article(one.section, one.slug) }));
}

export default function Article({ loaderData }: Route.ComponentProps) {
  const { lang, origin, edition, record, today, page, cards, photos } = loaderData;
  const t = messages(lang);
  const lead = leadArt(edition, photos);
  const art = pictures(cards, photos);
  const trail = [
    { label: t.home, href: to(lang).home },
    { label: t.sections[edition.section], href: to(lang).section(edition.section) },
  ];
  return (
    <Shell lang={lang} section={edition.section} alternates={versions(edition)} art={[lead, ...art]}>
      <Breadcrumb label={t.breadcrumb} trail={trail} />
      <ArticleView
        edition={edition}
        record={record}
        today={today}
        page={page}
        lead={lead}
        address={origin + to(lang).article(edition.section, edition.slug)}
      />
      {cards.length > 0 ? <Related lang={lang} section={edition.section} cards={cards} art={art} /> : null}
    </Shell>
  );
}
