import { Fragment, type ReactNode } from "react";
import { catalogueKindOf, type Field, type PublicFact, type PublicFacts, showValue, valueAs } from "#modules/catalogue/contract";
import type { AreaName, AreaWithPast } from "#modules/territory/contract";
import type { Lang } from "../kernel/languages.ts";
import { dayWords, foreign } from "./day.tsx";
import { LANGUAGE_INFO } from "../kernel/languages.ts";
import { monthOfYear } from "./format.ts";
import { areaWords } from "./messages/areas.ts";
import { factWords } from "./messages/facts.ts";
import { to } from "./to.ts";

/** Former communes that one line names; a large commune of today was made of more, and the page of search says the rest. */
const FORMER_NAMED = 6;

type Props = { lang: Lang; record: PublicFacts; today: string };

/** Every fact of a record with its value in the reader's language, its source, and of when it is. */
export function FactTable({ lang, record, today }: Props) {
  const kind = catalogueKindOf(record.kind);
  const words = factWords[lang];
  if (!kind || record.facts.length === 0) return null;
  const read = new Set(record.facts.map(({ readOn }) => readOn));
  // Read together, they are told of once.
  const [together = null] = read.size === 1 ? read : [];
  const here = record.records.filter(({ via }) => via !== null);
  return (
    <section aria-labelledby="facts">
      <h2 id="facts">{words.title}</h2>
      <div className="tbl">
        <table className="stack">
          <thead>
            <tr>
              <th scope="col">{words.fact}</th>
              <th scope="col">{words.value}</th>
              <th scope="col">{words.source}</th>
            </tr>
          </thead>
          <tbody>
            {record.facts.map((fact) => {
              const field = kind.fields[fact.field];
              return field ? (
                <tr key={fact.field}>
                  <th scope="row">{field.label[lang]}</th>
                  <td>
                    <FactValue lang={lang} field={field} fact={fact} record={record} today={today} />
                  </td>
                  <td>
                    <Source lang={lang} fact={together ? { ...fact, readOn: null } : fact} />
                  </td>
                </tr>
              ) : null;
            })}
          </tbody>
        </table>
      </div>
      {together ? <p className="meta mt">{words.allReadOn(dayWords(lang, together))}</p> : null}
      {here.length > 0 ? (
        <p className="mt">
          {words.refersHere}: <Links lang={lang} records={here} />
        </p>
      ) : null}
    </section>
  );
}

/** The value of a fact in the words of the language, with links to what it names. */
export function FactValue({ lang, field, fact, record, today }: Props & { field: Field; fact: PublicFact }): ReactNode {
  const { value } = fact;
  if (field.type === "area") {
    const area = record.areas[valueAs("area", value)];
    return area ? <Commune lang={lang} area={area} /> : null;
  }
  if (field.type === "records") {
    const ids = valueAs("records", value);
    return <Links lang={lang} records={record.records.filter(({ id, via }) => via === null && ids.includes(id))} />;
  }
  const { text, lang: of } = showValue(field, value, lang, today);
  if (field.type === "url") return <a href={text}>{text.replace(/^https?:\/\//, "").replace(/\/$/, "")}</a>;
  if (field.type === "names") return <span lang={foreign("vi", lang)}>{text}</span>;
  if (field.type === "point" && valueAs("point", value).precision === "blurred") return `${text} (${factWords[lang].blurred})`;
  return of ? <span lang={LANGUAGE_INFO[of].tag}>{text}</span> : text;
}

/** Today's commune, and under it the communes that it was made of. */
function Commune({ lang, area }: { lang: Lang; area: AreaWithPast }) {
  const words = areaWords[lang];
  const name = ({ type, name: of }: AreaName) => words.name(type, of);
  const former = area.formerly.slice(0, FORMER_NAMED).map((old) => words.within([old, ...old.within].map(name)));
  return (
    <>
      {words.within([area, ...area.within].map(name))}
      {former.length > 0 ? (
        <small className="meta">
          <br />
          {factWords[lang].formerly(former.join("; "))}
          {area.formerly.length > FORMER_NAMED ? "…" : null}
        </small>
      ) : null}
    </>
  );
}

function Links({ lang, records }: { lang: Lang; records: PublicFacts["records"] }) {
  return records.map(({ id, title, section, slug }, index) => (
    <Fragment key={id}>
      {index > 0 ? ", " : null}
      <a href={to(lang).article(section, slug)}>{title}</a>
    </Fragment>
  ));
}

/** Who says a fact, of when it is, and when that was read. */
export function Source({ lang, fact }: { lang: Lang; fact: PublicFact }) {
  const { sourceLabel, sourceUrl, asOf, readOn } = fact;
  const words = factWords[lang];
  const when = [asOf ? words.asOf(partialDay(lang, asOf)) : null, readOn ? words.readOn(dayWords(lang, readOn)) : null].filter(Boolean);
  return (
    <>
      {sourceUrl ? <a href={sourceUrl}>{sourceLabel}</a> : sourceLabel}
      {when.length > 0 ? <small className="meta"> ({when.join("; ")})</small> : null}
    </>
  );
}

/** A year, a month of a year, or a day, in words. */
function partialDay(lang: Lang, asOf: string): string {
  const [year = "", month, day] = asOf.split("-");
  if (!month) return year;
  if (day) return dayWords(lang, asOf);
  return monthOfYear(lang, asOf);
}
