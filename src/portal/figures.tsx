import { data } from "react-router";
import { recordsWithFacts } from "#modules/catalogue";
import { catalogueKindOf, type RecordWithFacts, showValue, valueAs } from "#modules/catalogue/contract";
import { listTag } from "#modules/editions";
import { Breadcrumb } from "#ui/portal/breadcrumb";
import { LANGUAGE_INFO, type Lang } from "../kernel/languages.ts";
import type { Route } from "./+types/figures";
import { siteNames } from "../profile/current.ts";
import { entry, tagged } from "./entry.ts";
import { Source } from "./facts.tsx";
import { metaTags } from "./head.ts";
import { breadcrumb } from "./jsonld.ts";
import { factWords } from "./messages/facts.ts";
import { figureWords } from "./messages/figures.ts";
import { messages } from "./messages/index.ts";
import { everywhere, Shell } from "./shell.tsx";
import { to } from "./to.ts";

/** Fields that are the figure itself; the others say of what and how exactly it is. */
const VALUES = ["number", "sum", "extent", "share"] as const;

/** The province in figures: each one a fact with its source and its day. */
export async function loader({ context, params }: Route.LoaderArgs) {
  const { db, lang, origin, today } = entry(context, params.lang);
  return data({ lang, origin, figures: await recordsWithFacts(db, { lang, today, kind: "figure" }) }, tagged([listTag(lang)]));
}

const titleIn = (lang: Lang) => figureWords[lang].title(siteNames(lang).place);

export const headers: Route.HeadersFunction = ({ loaderHeaders }) => loaderHeaders;

export const meta: Route.MetaFunction = ({ loaderData }) => {
  if (!loaderData) return [];
  const { lang, origin } = loaderData;
  const words = figureWords[lang];
  return metaTags({
    lang,
    origin,
    path: to(lang).figures,
    title: titleIn(lang),
    description: words.intro,
    alternates: everywhere((other) => to(other).figures),
    jsonLd: [
      breadcrumb(origin, [
        { label: messages(lang).home, href: to(lang).home },
        { label: titleIn(lang), href: to(lang).figures },
      ]),
    ],
  });
};

export default function Figures({ loaderData: { lang, figures } }: Route.ComponentProps) {
  const t = messages(lang);
  const words = figureWords[lang];
  return (
    <Shell lang={lang} alternates={everywhere((other) => to(other).figures)}>
      <Breadcrumb label={t.breadcrumb} trail={[{ label: t.home, href: to(lang).home }]} />
      <div className="wrap">
        <header className="head">
          <h1>{titleIn(lang)}</h1>
          <p className="dek">{words.intro}</p>
        </header>
        {figures.length === 0 ? <p className="dek empty">{words.empty}</p> : null}
        {themes(lang, figures).map(({ name, rows }) => (
          <Theme key={name} lang={lang} name={name} rows={rows} />
        ))}
        {figures.length > 0 ? <p className="meta mt">{words.note}</p> : null}
      </div>
      <div className="sec tight" />
    </Shell>
  );
}

/** Figures by their theme in the order of its list; those without one come last. */
function themes(lang: Lang, figures: readonly RecordWithFacts[]): { name: string; rows: RecordWithFacts[] }[] {
  const theme = catalogueKindOf("figure")?.fields["theme"];
  const labels = theme?.type === "choice" ? theme.list.labels : {};
  const themeOf = ({ facts }: RecordWithFacts) => {
    const found = facts.find(({ field }) => field === "theme");
    return found ? valueAs("choice", found.value) : null;
  };
  return [...Object.keys(labels), null].flatMap((code) => {
    const rows = figures.filter((figure) => themeOf(figure) === code);
    const name = code === null ? figureWords[lang].other : (labels[code]?.[lang] ?? code);
    return rows.length === 0 ? [] : [{ name, rows }];
  });
}

function Theme({ lang, name, rows }: { lang: Lang; name: string; rows: readonly RecordWithFacts[] }) {
  return (
    <section className="sec tight">
      <h2>{name}</h2>
      <div className="tbl mt">
        <table className="stack">
          <thead>
            <tr>
              <th scope="col">{figureWords[lang].figure}</th>
              <th scope="col">{factWords[lang].value}</th>
              <th scope="col">{factWords[lang].source}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Figure key={row.id} lang={lang} row={row} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

/** A figure that has a number and a sum shows each on a line with its own source. */
function Figure({ lang, row }: { lang: Lang; row: RecordWithFacts }) {
  const values = VALUES.flatMap((name) => row.facts.find(({ field }) => field === name) ?? []);
  const scope = said(lang, row, "scope");
  const exactness = said(lang, row, "exactness");
  return (
    <tr>
      <th scope="row">
        <a href={to(lang).article(row.section, row.slug)}>{row.title}</a>
        {scope ? (
          <small className="meta" lang={scope.lang}>
            <br />
            {scope.text}
          </small>
        ) : null}
      </th>
      <td>
        {values.map((fact) => (
          <p key={fact.field}>
            <b>{valueText(lang, fact.field, fact.value)}</b>
          </p>
        ))}
        {exactness ? (
          <small className="meta" lang={exactness.lang}>
            {exactness.text}
          </small>
        ) : null}
      </td>
      <td>
        {values.map((fact) => (
          <p key={fact.field}>
            <Source lang={lang} fact={fact} />
          </p>
        ))}
      </td>
    </tr>
  );
}

function said(lang: Lang, row: RecordWithFacts, name: string): { text: string; lang?: string | undefined } | null {
  const fact = row.facts.find(({ field }) => field === name);
  const field = catalogueKindOf("figure")?.fields[name];
  if (!fact || field?.type !== "text") return null;
  const { text, lang: of } = showValue(field, fact.value, lang, null);
  return { text, lang: of ? LANGUAGE_INFO[of].tag : undefined };
}

function valueText(lang: Lang, name: string, value: unknown): string {
  const field = catalogueKindOf("figure")?.fields[name];
  return !field || field.type === "area" || field.type === "records" ? "" : showValue(field, value, lang, null).text;
}
