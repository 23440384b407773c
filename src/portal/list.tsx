import { data } from "react-router";
import { listTag, publicCards, publicSince, publicTopics } from "#modules/editions";
import { SECTIONS, type Section, TOPICS, type Topic } from "#modules/editions/contract";
import { Breadcrumb } from "#ui/portal/breadcrumb";
import { Card } from "#ui/portal/card";
import { Chips, type FilterLink, Filters, Pager } from "#ui/portal/listing";
import type { Lang } from "../kernel/languages.ts";
import type { Route } from "./+types/list";
import { cardView, pictures } from "./cards.tsx";
import { entry, lastPage, missing, pageNumber, tagged } from "./entry.ts";
import { localYear, number } from "./format.ts";
import { metaTags } from "./head.ts";
import { breadcrumb } from "./jsonld.ts";
import { type Messages, messages } from "./messages/index.ts";
import { photosOf } from "./photos.ts";
import { everywhere, Shell } from "./shell.tsx";
import { to } from "./to.ts";

const PAGE_SIZE = 12;
const FIRST_YEAR = 2020;

function isOneOf<T extends string>(list: readonly T[], value: string | undefined | null): value is T {
  return (list as readonly string[]).includes(value ?? "");
}

/** The filters of an address; a topic or year we do not know is an address that does not exist. */
function filtersOf(url: URL, now: Date): { topic: Topic | undefined; year: number | undefined } {
  const topic = url.searchParams.get("topic") ?? undefined;
  const raw = url.searchParams.get("year") ?? undefined;
  if (topic !== undefined && !isOneOf(TOPICS, topic)) missing();
  const year = raw === undefined ? undefined : Number(raw);
  if (year !== undefined && (!/^\d{4}$/.test(raw ?? "") || year < FIRST_YEAR || year > localYear(now))) missing();
  return { topic, year };
}

/** One page of a section, newest first. */
export async function loader({ context, params, url }: Route.LoaderArgs) {
  const { db, kinds: all, lang, origin, request } = entry(context, params.lang);
  const { section } = params;
  if (!isOneOf(SECTIONS, section)) missing();
  const page = pageNumber(url);
  const { topic, year } = filtersOf(url, request.now);
  const kinds = all.listedIn(section);
  const [{ cards, total }, topics, years] = await Promise.all([
    publicCards(db, { lang, section, topic, year, kinds, limit: PAGE_SIZE, offset: (page - 1) * PAGE_SIZE }),
    publicTopics(db, lang, section, kinds),
    yearsOf(db, { lang, section, kinds }, localYear(request.now)),
  ]);
  const pages = lastPage(page, total, PAGE_SIZE);
  const photos = await photosOf(
    db,
    cards.map((card) => card.lead?.mediaId),
  );
  return data({ lang, origin, section, page, pages, topic, year, cards, total, topics, years, photos }, tagged([listTag(lang)]));
}

/** Years to offer: from the oldest published document of the section to this year. */
async function yearsOf(
  db: Parameters<typeof publicCards>[0],
  where: { lang: Lang; section: Section; kinds: readonly string[] },
  current: number,
): Promise<number[]> {
  const since = await publicSince(db, where);
  if (since === null) return [];
  const first = localYear(since);
  return Array.from({ length: current - first + 1 }, (_, back) => current - back).slice(0, 12);
}

export const headers: Route.HeadersFunction = ({ loaderHeaders }) => loaderHeaders;

export const meta: Route.MetaFunction = ({ loaderData }) => {
  if (!loaderData) return [];
  const { lang, origin, section, page, topic, year } = loaderData;
  const t = messages(lang);
  const name = t.sections[section];
  const plain = topic === undefined && year === undefined;
  const path = (other: Lang) => to(other).list(section, plain ? { page } : {});
  return metaTags({
    lang,
    origin,
    path: path(lang),
    title: [topic ? `${name}: ${t.topics[topic]}` : name, year, page > 1 ? t.pageOf(page) : undefined].filter(Boolean).join(", "),
    description: t.sectionIntro[section],
    // Deeper pages and filters differ from language to language: only the first page has siblings.
    alternates: page === 1 ? everywhere((other) => to(other).section(section)) : [{ lang, path: path(lang) }],
    jsonLd: [
      breadcrumb(origin, [
        { label: t.home, href: to(lang).home },
        { label: name, href: to(lang).section(section) },
      ]),
    ],
    noindex: !plain,
    section,
  });
};

export default function List({ loaderData }: Route.ComponentProps) {
  const { lang, section, page, pages, topic, year, cards, total, photos } = loaderData;
  const t = messages(lang);
  const address = to(lang);
  const art = pictures(cards, photos);
  const topicLinks = topicFilter(loaderData, t);
  const from = (page - 1) * PAGE_SIZE + 1;
  return (
    <Shell lang={lang} section={section} alternates={everywhere((other) => to(other).section(section))} art={art}>
      <Breadcrumb label={t.breadcrumb} trail={[{ label: t.home, href: address.home }]} />
      <div className="wrap">
        <header className="head">
          <h1>{t.sections[section]}</h1>
          <p className="dek">{t.sectionIntro[section]}</p>
          {topicLinks.length > 2 ? <Chips links={topicLinks} /> : null}
        </header>
        <div className={loaderData.years.length > 1 ? "list" : undefined}>
          {loaderData.years.length > 1 ? <Filters label={t.filter} groups={[{ label: t.year, links: yearFilter(loaderData, t) }]} /> : null}
          <div>
            <p className="bar">
              <span role="status">
                <b>{t.count(number(lang, total))}</b>
                {pages > 1 ? `${t.comma}${t.showing(number(lang, from), number(lang, from + cards.length - 1))}` : null}
              </span>
              {loaderData.years.length > 1 ? (
                <button className="pop" type="button" popoverTarget="flt">
                  {t.filter}
                </button>
              ) : null}
              {topic !== undefined || year !== undefined ? <a href={address.section(section)}>{t.clearFilter}</a> : null}
              <a href={address.atom(section)}>{t.feedAtom}</a>
            </p>
            <h2 className="vh">{t.resultsHeading}</h2>
            {cards.length === 0 ? (
              <p className="dek empty">{topic !== undefined || year !== undefined ? t.emptyFilter : t.emptyList}</p>
            ) : null}
            <div className="cards">
              {cards.map((card, index) => (
                <Card key={card.documentId} card={cardView(card, art[index] ?? null, { dek: true })} />
              ))}
            </div>
            <Pager page={page} pages={pages} href={(n) => address.list(section, { topic, year, page: n })} words={t} />
          </div>
        </div>
      </div>
      <div className="sec tight" />
    </Shell>
  );
}

type Data = Route.ComponentProps["loaderData"];

function topicFilter({ lang, section, topic, year, topics }: Data, t: Messages): FilterLink[] {
  const link = (value: Topic | undefined, label: string, count?: number): FilterLink => ({
    label,
    href: to(lang).list(section, { topic: value, year }),
    current: topic === value,
    ...(count === undefined ? {} : { count: number(lang, count) }),
  });
  return [link(undefined, t.all), ...topics.map((one) => link(one.topic, t.topics[one.topic], one.count))];
}

function yearFilter({ lang, section, topic, year, years }: Data, t: Messages): FilterLink[] {
  const link = (value: number | undefined, label: string): FilterLink => ({
    label,
    href: to(lang).list(section, { topic, year: value }),
    current: year === value,
  });
  return [link(undefined, t.anyYear), ...years.map((one) => link(one, String(one)))];
}
