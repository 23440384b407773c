import { data } from "react-router";
import { recordPlaces, recordsThat } from "#modules/catalogue";
import { listTag, publicCards, publicSince, publicTopics } from "#modules/editions";
import { SECTIONS, type Section, type Topic } from "#modules/editions/contract";
import { Breadcrumb } from "#ui/portal/breadcrumb";
import { Card } from "#ui/portal/card";
import { Chips, Chosen, type FilterLink, Filters, Pager } from "#ui/portal/listing";
import type { Queryable } from "../kernel/db.ts";
import type { Lang } from "../kernel/languages.ts";
import type { Route } from "./+types/list";
import { cardView, pictures } from "./cards.tsx";
import { entry, lastPage, missing, pageNumber, tagged } from "./entry.ts";
import { localYear, number } from "./format.ts";
import { metaTags } from "./head.ts";
import { breadcrumb } from "./jsonld.ts";
import { cellOf, isNarrowed, isRecordKind, readFilter } from "./list-filter.ts";
import { communeOf, recordsOf } from "./list-records.ts";
import { compareWords } from "./messages/compare.ts";
import { type Messages, messages } from "./messages/index.ts";
import { recordWords } from "./messages/records.ts";
import { nearOf } from "./near.ts";
import { NearForm } from "./near-form.tsx";
import { photosOf } from "./photos.ts";
import { chosenLinks, facetGroups } from "./record-facets.ts";
import { RecordMap } from "./record-map.tsx";
import { everywhere, Shell } from "./shell.tsx";
import { to } from "./to.ts";

const PAGE_SIZE = 12;

/** One page of a section, newest first. */
export async function loader({ context, params, url }: Route.LoaderArgs) {
  const { db, kinds: all, lang, origin, today, request } = entry(context, params.lang);
  const { section } = params;
  if (!isSection(section)) missing();
  const page = pageNumber(url);
  const kinds = all.listedIn(section);
  const filter = readFilter(url, kinds, request.now);
  const commune = await communeOf(db, filter);
  const { topic, year } = filter;
  const near = filter.near && kinds.some(isRecordKind) ? await nearOf(db, { lang, today, typed: filter.near }) : null;
  const point = near?.is === "at" ? { lat: near.lat, lon: near.lon, km: filter.km } : undefined;
  const among = recordsThat({
    near: point,
    facets: filter.facet,
    areaId: commune?.id,
    cell: filter.cell === undefined ? undefined : (cellOf(filter.cell) ?? undefined),
  });
  const list = { lang, today, section, topic, year, kinds: filter.kind ? [filter.kind] : kinds, among };
  const [{ cards, total }, topics, years, records] = await Promise.all([
    publicCards(db, { ...list, limit: PAGE_SIZE, offset: (page - 1) * PAGE_SIZE }),
    publicTopics(db, { lang, today, section, kinds }),
    yearsOf(db, { lang, today, section, kinds }, localYear(request.now)),
    kinds.some(isRecordKind) ? recordsOf(db, list, filter) : null,
  ]);
  const pages = lastPage(page, total, PAGE_SIZE);
  const [photos, places] = await Promise.all([
    photosOf(
      db,
      cards.map((card) => card.lead?.mediaId),
    ),
    recordPlaces(db, records === null ? [] : cards.map((card) => card.documentId), point),
  ]);
  return data(
    { lang, origin, section, page, pages, filter, commune, cards, total, topics, years, photos, places, records, near },
    tagged([listTag(lang)]),
  );
}

const isSection = (word: string): word is Section => (SECTIONS as readonly string[]).includes(word);

/** Years to offer: from the oldest published document of the section to this year. */
async function yearsOf(
  db: Queryable,
  where: { lang: Lang; today: string; section: Section; kinds: readonly string[] },
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
  const { lang, origin, section, page, filter } = loaderData;
  const { topic, year } = filter;
  const t = messages(lang);
  const name = t.sections[section];
  const plain = topic === undefined && year === undefined && !isNarrowed(filter);
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
    framed: plain,
    section,
  });
};

export default function List({ loaderData }: Route.ComponentProps) {
  const { lang, section, page, pages, filter, cards, total, photos, records } = loaderData;
  const kinds = records?.counts.kinds.map(({ kind }) => kind) ?? [];
  const t = messages(lang);
  const address = to(lang);
  const art = pictures(cards, photos);
  const topicLinks = topicFilter(loaderData, t);
  const groups = filterGroups(loaderData, t);
  const isFiltered = filter.topic !== undefined || filter.year !== undefined || isNarrowed(filter);
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
        <div className={groups.length > 0 ? "list" : undefined}>
          {groups.length > 0 ? <Filters label={t.filter} groups={groups} /> : null}
          <div>
            <p className="bar">
              <span role="status">
                <b>{t.count(number(lang, total))}</b>
                {pages > 1 ? `${t.comma}${t.showing(number(lang, from), number(lang, from + cards.length - 1))}` : null}
              </span>
              {groups.length > 0 ? (
                <button className="pop" type="button" popoverTarget="flt">
                  {t.filter}
                </button>
              ) : null}
              {isFiltered ? <a href={address.section(section)}>{t.clearFilter}</a> : null}
              {records?.map ? <a href="#map">{recordWords[lang].map}</a> : null}
              {kinds.includes("park") ? <a href={address.compare()}>{compareWords[lang].link}</a> : null}
              <a href={address.atom(section)}>{t.feedAtom}</a>
            </p>
            {records ? (
              <Chosen
                label={recordWords[lang].chosen}
                remove={recordWords[lang].remove}
                links={chosenLinks({ ...loaderData, counts: records.counts })}
              />
            ) : null}
            {records && (records.map || filter.near) ? (
              <NearForm lang={lang} section={section} filter={filter} near={loaderData.near} total={total} />
            ) : null}
            <h2 className="vh">{t.resultsHeading}</h2>
            {cards.length === 0 ? <p className="dek empty">{isFiltered ? t.emptyFilter : t.emptyList}</p> : null}
            <Cards data={loaderData} art={art} />
            <Pager page={page} pages={pages} href={(n) => address.list(section, { ...filter, page: n })} words={t} />
            {records?.map ? <RecordMap lang={lang} svg={records.map} source={records.source} /> : null}
          </div>
        </div>
      </div>
      <div className="sec tight" />
    </Shell>
  );
}

type Data = Route.ComponentProps["loaderData"];

function Cards({ data: { cards, places }, art }: { data: Data; art: ReturnType<typeof pictures> }) {
  return (
    <div className="cards">
      {cards.map((card, index) => (
        <Card key={card.documentId} card={cardView(card, art[index] ?? null, { dek: true, place: places[card.documentId] })} />
      ))}
    </div>
  );
}

function filterGroups(list: Data, t: Messages) {
  const years = list.years.length > 1 ? [{ label: t.year, links: yearFilter(list, t) }] : [];
  return list.records ? [...facetGroups({ ...list, counts: list.records.counts }), ...years] : years;
}

/** Topics of the whole section; how many a topic has among what is narrowed already is not counted, so it is not said. */
function topicFilter({ lang, section, filter, topics }: Data, t: Messages): FilterLink[] {
  const isWhole = !isNarrowed(filter);
  const link = (value: Topic | undefined, label: string, count?: number): FilterLink => ({
    label,
    href: to(lang).list(section, { ...filter, topic: value }),
    current: filter.topic === value,
    quiet: !isWhole,
    ...(count === undefined || !isWhole ? {} : { count: number(lang, count) }),
  });
  return [link(undefined, t.all), ...topics.map((one) => link(one.topic, t.topics[one.topic], one.count))];
}

function yearFilter({ lang, section, filter, years }: Data, t: Messages): FilterLink[] {
  const link = (value: number | undefined, label: string): FilterLink => ({
    label,
    href: to(lang).list(section, { ...filter, year: value }),
    current: filter.year === value,
    quiet: isNarrowed(filter),
  });
  return [link(undefined, t.anyYear), ...years.map((one) => link(one, String(one)))];
}
