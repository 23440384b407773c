import { catalogueKindOf, showValue, solarDaysWithin, type Values } from "#modules/catalogue/contract";
import { LANGUAGE_INFO, type Lang } from "../kernel/languages.ts";
import type { Held } from "./calendar-span.ts";
import { dayWords } from "./day.tsx";
import { monthOfYear, spanOfDays } from "./format.ts";
import { areaWords } from "./messages/areas.ts";
import { calendarWords } from "./messages/calendar.ts";
import { to } from "./to.ts";

/** Festivals of one month: the civil day large, the lunar one beneath. */
export function FestivalDays({ lang, held }: { lang: Lang; held: readonly Held[] }) {
  return (
    <ul className="rows">
      {held.map((one) => (
        <FestivalDay key={`${one.festival.documentId}/${one.span.year}`} lang={lang} held={one} />
      ))}
    </ul>
  );
}

function FestivalDay({ lang, held: { festival, span } }: { lang: Lang; held: Held }) {
  const words = calendarWords[lang];
  const { title, summary, section, slug, area, days, mainDay } = festival;
  const place = area ? areaWords[lang].name(area.type, area.name) : null;
  return (
    <li className="ev">
      <p className="day" aria-hidden="true">
        {Number(span.from.slice(8))}
        <small>{monthOfYear(lang, span.from.slice(0, 7))}</small>
      </p>
      <div className="txt">
        <h3>
          <a href={to(lang).article(section, slug)}>{title}</a>
        </h3>
        {summary ? <p className="dek">{summary}</p> : null}
        <p className="meta">
          <time dateTime={span.from}>{span.from === span.to ? dayWords(lang, span.from) : spanOfDays(lang, span)}</time> ·{" "}
          {lunarWords(lang, days)}
          {place ? ` · ${place}` : null}
        </p>
        {mainDay ? <p className="meta">{mainWords(lang, mainDay, span)}</p> : null}
        <p className="meta">
          <a href={to(lang).festival(section, slug)} aria-label={words.addOf(title)}>
            {words.add}
          </a>
        </p>
      </div>
    </li>
  );
}

/** The lunar days alone: their solar ones stand before them. */
function lunarWords(lang: Lang, days: Values["lunarDay"]): string {
  const field = catalogueKindOf("festival")?.fields["days"];
  return field?.type === "lunarDay" ? showValue(field, days, lang, null).text : "";
}

function mainWords(lang: Lang, mainDay: Values["lunarDay"], { from, to: last }: Held["span"]): string | null {
  const [main] = solarDaysWithin(mainDay, from, last);
  return main ? calendarWords[lang].mainDay(lunarWords(lang, mainDay), shortSpan(lang, main)) : null;
}

function shortSpan(lang: Lang, { from, to: last }: { from: string; to: string }): string {
  if (from !== last) return spanOfDays(lang, { from, to: last });
  return new Intl.DateTimeFormat(LANGUAGE_INFO[lang].locale, { day: "numeric", month: "numeric", timeZone: "UTC" }).format(
    new Date(`${from}T12:00:00Z`),
  );
}
