import { data } from "react-router";
import { festivals } from "#modules/catalogue";
import { listTag } from "#modules/editions";
import { Breadcrumb } from "#ui/portal/breadcrumb";
import { Filters } from "#ui/portal/listing";
import type { Lang } from "../kernel/languages.ts";
import type { Route } from "./+types/calendar";
import { FestivalDays } from "./calendar-days.tsx";
import { calendarFilters } from "./calendar-filters.ts";
import { byMonth, heldWithin, readCalendar, spanAsked } from "./calendar-span.ts";
import { entry, tagged } from "./entry.ts";
import { monthAlone, monthOfYear, number } from "./format.ts";
import { metaTags } from "./head.ts";
import { breadcrumb } from "./jsonld.ts";
import { communeOf } from "./list-records.ts";
import { areaWords } from "./messages/areas.ts";
import { calendarWords } from "./messages/calendar.ts";
import { messages } from "./messages/index.ts";
import { everywhere, Shell } from "./shell.tsx";
import { to } from "./to.ts";

/** Festivals by month: the lunar days on which they are held, and the solar ones on which those fall. */
export async function loader({ context, params, url }: Route.LoaderArgs) {
  const { db, lang, origin, today } = entry(context, params.lang);
  const query = readCalendar(url, today);
  const [found, commune] = await Promise.all([festivals(db, { lang, today }), communeOf(db, query)]);
  const span = spanAsked(query, today);
  const all = heldWithin(found, span);
  const held = commune ? all.filter(({ festival }) => festival.area?.id === commune.id) : all;
  const groups = calendarFilters(lang, query, all, commune, today);
  return data({ lang, origin, query, months: byMonth(held, span), total: held.length, commune, groups }, tagged([listTag(lang)]));
}

export const headers: Route.HeadersFunction = ({ loaderHeaders }) => loaderHeaders;

type Query = Route.ComponentProps["loaderData"]["query"];
const plain = ({ year, month, commune }: Query) => year === undefined && month === undefined && commune === undefined;

export const meta: Route.MetaFunction = ({ loaderData }) => {
  if (!loaderData) return [];
  const { lang, origin, query } = loaderData;
  const words = calendarWords[lang];
  const path = (other: Lang) => to(other).calendar(query);
  return metaTags({
    lang,
    origin,
    path: path(lang),
    title: [words.title, whenWords(lang, query)].filter(Boolean).join(", "),
    description: words.intro,
    alternates: everywhere(path),
    jsonLd: [
      breadcrumb(origin, [
        { label: messages(lang).home, href: to(lang).home },
        { label: words.title, href: to(lang).calendar() },
      ]),
    ],
    noindex: !plain(query),
  });
};

const whenWords = (lang: Lang, { year, month }: Query) => (month ? monthOfYear(lang, month) : year ? String(year) : "");

export default function Calendar({ loaderData }: Route.ComponentProps) {
  const { lang, query, months, total, commune, groups } = loaderData;
  const t = messages(lang);
  const words = calendarWords[lang];
  return (
    <Shell lang={lang} alternates={everywhere((other) => to(other).calendar(query))}>
      <Breadcrumb label={t.breadcrumb} trail={[{ label: t.home, href: to(lang).home }]} />
      <div className="wrap">
        <header className="head">
          <h1>{words.title}</h1>
          <p className="dek">{words.intro}</p>
        </header>
        <div className="list">
          <Filters label={t.filter} groups={groups} />
          <div>
            <p className="bar">
              <span role="status">
                <b>{words.count(number(lang, total))}</b>
                {t.comma}
                {whenWords(lang, query) || words.ahead}
                {commune ? `${t.comma}${areaWords[lang].name(commune.type, commune.name)}` : null}
              </span>
              <button className="pop" type="button" popoverTarget="flt">
                {t.filter}
              </button>
              {plain(query) ? null : <a href={to(lang).calendar()}>{t.clearFilter}</a>}
              <a href={to(lang).festivals}>{words.subscribe}</a>
            </p>
            {total === 0 ? <p className="dek empty">{words.empty}</p> : null}
            {months.map(([month, held]) => (
              <section className="sec tight" key={month} aria-labelledby={`m${month}`}>
                <h2 id={`m${month}`}>{monthAlone(lang, month)}</h2>
                <FestivalDays lang={lang} held={held} />
              </section>
            ))}
            <p className="meta mt">{words.note}</p>
          </div>
        </div>
      </div>
      <div className="sec tight" />
    </Shell>
  );
}
