import { data } from "react-router";
import { columnsOf, dataset, firstRows } from "#modules/datasets";
import { openRecords } from "#modules/catalogue";
import { catalogueKindOf, valueAs } from "#modules/catalogue/contract";
import { type Dataset, formatName, THEMES } from "#modules/datasets/contract";
import { areaNames } from "#modules/territory";
import { Breadcrumb } from "#ui/portal/breadcrumb";
import { LANGUAGE_INFO, type Lang } from "../kernel/languages.ts";
import { siteNames } from "../profile/current.ts";
import type { Route } from "./+types/dataset";
import { DATA_TAGS, dataParts } from "./data.tsx";
import { ColumnList, Dictionary, Preview, TablePreview } from "./dataset-parts.tsx";
import { dayWords } from "./day.tsx";
import { entry, missing, tagged } from "./entry.ts";
import { bytes, longDate, number } from "./format.ts";
import { metaTags } from "./head.ts";
import { breadcrumb } from "./jsonld.ts";
import { dataWords } from "./messages/data.ts";
import { messages } from "./messages/index.ts";
import { everywhere, Shell } from "./shell.tsx";
import { to } from "./to.ts";

const PREVIEW = 5;

/** One dataset for people: its files, its first rows, its dictionary. */
export async function loader({ context, params }: Route.LoaderArgs) {
  const at = entry(context, params.lang);
  const parts = dataParts(at);
  const found = /^[a-z-]{1,60}$/.test(params.dataset) ? await dataset(parts, params.dataset) : null;
  if (!found) missing();
  const kind = catalogueKindOf(found.id);
  const records = kind ? await openRecords(at.db, { kind: found.id, today: parts.today, after: null, limit: PREVIEW }) : [];
  const rows = kind ? [] : await firstRows(parts, found.id, PREVIEW);
  const areaIds = records.flatMap(({ facts }) =>
    facts.flatMap(({ field, value }) => (kind?.fields[field]?.type === "area" ? [valueAs("area", value)] : [])),
  );
  const areas = Object.fromEntries(await areaNames(at.db, areaIds));
  // Of a record the preview needs the title alone; whole texts would travel to no reader.
  const first = records.map(({ id, code, facts, texts }) => ({
    id,
    code,
    facts,
    titles: texts.map(({ lang, section, slug, content }) => ({ lang, section, slug, title: content.title })),
  }));
  return data({ lang: at.lang, origin: at.origin, today: at.request.now, found, first, rows, areas }, tagged(DATA_TAGS));
}

export const headers: Route.HeadersFunction = ({ loaderHeaders }) => loaderHeaders;

export const meta: Route.MetaFunction = ({ loaderData }) => {
  if (!loaderData) return [];
  const { lang, origin, found } = loaderData;
  const words = dataWords[lang];
  const path = to(lang).dataset(found.id);
  const title = found.title[lang] ?? found.id;
  return metaTags({
    lang,
    origin,
    path,
    title: `${title}: ${words.title}`,
    description: words.about(title),
    alternates: everywhere((other) => to(other).dataset(found.id)),
    jsonLd: [
      datasetLd(found, lang, origin),
      breadcrumb(origin, [
        { label: messages(lang).home, href: to(lang).home },
        { label: words.title, href: to(lang).data() },
        { label: title, href: path },
      ]),
    ],
  });
};

function datasetLd(found: Dataset, lang: Lang, origin: string): object {
  return {
    "@type": "Dataset",
    "@id": `${origin}/data/${found.id}`,
    name: found.title[lang],
    description: found.description[lang],
    url: origin + to(lang).dataset(found.id),
    license: "https://creativecommons.org/licenses/by/4.0/",
    creator: { "@type": "GovernmentOrganization", name: siteNames(lang).owner, url: `${origin}/${lang}` },
    includedInDataCatalog: { "@id": `${origin}/data` },
    ...(found.modified ? { dateModified: found.modified.toISOString() } : {}),
    distribution: found.files.map(({ format, path, size }) => ({
      "@type": "DataDownload",
      encodingFormat: format,
      contentUrl: origin + path,
      ...(size ? { contentSize: String(size.bytes) } : {}),
    })),
  };
}

export default function DatasetPage({ loaderData }: Route.ComponentProps) {
  const { lang, found, first, rows, areas, origin, today } = loaderData;
  const words = dataWords[lang];
  const t = messages(lang);
  const kind = catalogueKindOf(found.id);
  const title = found.title[lang] ?? found.id;
  const trail = [
    { label: t.home, href: to(lang).home },
    { label: words.title, href: to(lang).data() },
  ];
  return (
    <Shell lang={lang} alternates={everywhere((other) => to(other).dataset(found.id))}>
      <Breadcrumb label={t.breadcrumb} trail={trail} />
      <div className="wrap">
        <header className="head">
          <h1>{title}</h1>
          <p className="dek">{found.description[lang]}</p>
        </header>
        <Downloads lang={lang} found={found} />
        <Particulars lang={lang} found={found} />
        <section className="mt">
          <h2 className="h4">{words.preview}</h2>
          <p className="dek">{words.previewText}</p>
          {kind ? (
            <Preview lang={lang} kind={kind} records={first} areas={areas} />
          ) : (
            <TablePreview lang={lang} columns={Object.keys(columnsOf(found.id) ?? {})} rows={rows} />
          )}
        </section>
        <section className="mt">
          <h2 className="h4">{words.dictionary}</h2>
          {kind ? <Dictionary lang={lang} kind={kind} /> : <ColumnList lang={lang} columns={columnsOf(found.id) ?? {}} />}
        </section>
        <section className="mt">
          <h2 className="h4">{words.cite}</h2>
          <p>{words.citeText(siteNames(lang).owner, title, longDate(lang, today), `${origin}/data/${found.id}`)}</p>
        </section>
      </div>
      <div className="sec tight" />
    </Shell>
  );
}

function Downloads({ lang, found }: { lang: Lang; found: Dataset }) {
  const words = dataWords[lang];
  return (
    <section className="mt">
      <h2 className="h4">{words.download}</h2>
      <ul className="chips">
        {found.files.map(({ format, path, size }) => (
          <li key={path}>
            <a className="chip" href={path} download>
              {formatName(format)}{" "}
              {size ? <small>{size.exact ? bytes(lang, size.bytes) : words.approx(bytes(lang, size.bytes))}</small> : null}
            </a>
          </li>
        ))}
      </ul>
      <p className="meta">
        {found.count === null ? null : `${words.rows(number(lang, found.count))}. `}
        {words.measured} {catalogueKindOf(found.id) ? <a href={`/api/v1/records?kind=${found.id}`}>{words.api}</a> : null}
      </p>
    </section>
  );
}

function Particulars({ lang, found }: { lang: Lang; found: Dataset }) {
  const words = dataWords[lang];
  const rows: [string, string][] = [
    [words.themes, found.themes.map((theme) => THEMES[theme][lang]).join(", ")],
    [words.languages, found.languages.map((each) => LANGUAGE_INFO[each].endonym).join(", ")],
    [words.frequency, words.often[found.frequency]],
    ...(found.modified ? [[words.changed, longDate(lang, found.modified)] as [string, string]] : []),
    ...(found.from && found.to ? [[words.span, `${dayWords(lang, found.from)} – ${dayWords(lang, found.to)}`] as [string, string]] : []),
    [words.publisher, siteNames(lang).owner],
  ];
  return (
    <div className="tbl mt">
      <table>
        <tbody>
          {rows.map(([name, value]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{value}</td>
            </tr>
          ))}
          <tr>
            <th scope="row">{words.licence}</th>
            <td>
              <a href="https://creativecommons.org/licenses/by/4.0/" rel="license">
                CC BY 4.0
              </a>
            </td>
          </tr>
        </tbody>
      </table>
    </div>
  );
}
