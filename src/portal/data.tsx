import { data } from "react-router";
import { datasets } from "#modules/datasets";
import { type Dataset, formatName, SERIES, SERIES_WORDS } from "#modules/datasets/contract";
import { listTag } from "#modules/editions";
import { LEGAL_TAG } from "#modules/legal";
import { PLANS_TAG } from "#modules/plans";
import { REPORTS_TAG } from "#modules/reports";
import { Breadcrumb } from "#ui/portal/breadcrumb";
import { LANGUAGES, type Lang } from "../kernel/languages.ts";
import { servedProfile, siteLanguages, siteNames } from "../profile/current.ts";
import type { Route } from "./+types/data";
import { foreign } from "./day.tsx";
import { entry, tagged } from "./entry.ts";
import { isoDate, longDate, number } from "./format.ts";
import { metaTags } from "./head.ts";
import { breadcrumb } from "./jsonld.ts";
import { dataWords } from "./messages/data.ts";
import { messages } from "./messages/index.ts";
import { everywhere, Shell } from "./shell.tsx";
import { to } from "./to.ts";

/** Members of a series that the page names; the catalogue for machines has all. */
const MEMBERS = 20;
/** The tags of all that the datasets are made of. */
export const DATA_TAGS: readonly string[] = [...LANGUAGES.map(listTag), PLANS_TAG, REPORTS_TAG, LEGAL_TAG];

/** What a question about datasets starts from. */
export function dataParts({ db, origin, request }: Pick<ReturnType<typeof entry>, "db" | "origin" | "request">) {
  return { db, origin, today: isoDate(request.now), languages: siteLanguages(), sourceLanguage: servedProfile().sourceLanguage };
}

/** Every dataset, for people. */
export async function loader({ context, params }: Route.LoaderArgs) {
  const at = entry(context, params.lang);
  const all = await datasets(dataParts(at));
  const series = SERIES.map((id) => ({ id, members: all.filter((each) => each.series === id).slice(0, MEMBERS) }));
  return data(
    {
      lang: at.lang,
      origin: at.origin,
      open: all.filter(({ series: of }) => of === null),
      series: series.filter(({ members }) => members.length > 0),
    },
    tagged(DATA_TAGS),
  );
}

export const headers: Route.HeadersFunction = ({ loaderHeaders }) => loaderHeaders;

export const meta: Route.MetaFunction = ({ loaderData }) => {
  if (!loaderData) return [];
  const { lang, origin } = loaderData;
  const words = dataWords[lang];
  const path = to(lang).data();
  return [
    ...metaTags({
      lang,
      origin,
      path,
      title: words.title,
      description: words.intro(siteNames(lang).place),
      alternates: everywhere((other) => to(other).data()),
      jsonLd: [
        { "@type": "DataCatalog", "@id": `${origin}/data`, name: words.title, url: origin + path, inLanguage: lang },
        breadcrumb(origin, [
          { label: messages(lang).home, href: to(lang).home },
          { label: words.title, href: path },
        ]),
      ],
    }),
    ...CATALOGUES.map(([href, type]) => ({ tagName: "link" as const, rel: "alternate", type, href })),
  ];
};

const CATALOGUES = [
  ["/data.ttl", "text/turtle", "Turtle"],
  ["/data.rdf", "application/rdf+xml", "RDF/XML"],
  ["/data.jsonld", "application/ld+json", "JSON-LD"],
] as const;

export default function Data({ loaderData }: Route.ComponentProps) {
  const { lang, open, series } = loaderData;
  const words = dataWords[lang];
  const t = messages(lang);
  return (
    <Shell lang={lang} alternates={everywhere((other) => to(other).data())}>
      <Breadcrumb label={t.breadcrumb} trail={[{ label: t.home, href: to(lang).home }]} />
      <div className="wrap">
        <header className="head">
          <h1>{words.title}</h1>
          <p className="dek">{words.intro(siteNames(lang).place)}</p>
        </header>
        <ol className="rows">
          {open.map((each) => (
            <Entry key={each.id} lang={lang} dataset={each} />
          ))}
        </ol>
        {series.map(({ id, members }) => (
          <section className="mt" key={id}>
            <h2 className="h4">{SERIES_WORDS[id].title[lang]}</h2>
            <p className="dek">{words.members}</p>
            <ol className="rows">
              {members.map((each) => (
                <Member key={each.id} lang={lang} dataset={each} />
              ))}
            </ol>
          </section>
        ))}
        <section className="mt">
          <h2 className="h4">{words.catalogue}</h2>
          <p className="by">
            <span>{words.catalogueText}</span>
            {CATALOGUES.map(([href, type, name]) => (
              <a key={href} href={href} type={type}>
                {name}
              </a>
            ))}
          </p>
        </section>
      </div>
      <div className="sec tight" />
    </Shell>
  );
}

function Entry({ lang, dataset }: { lang: Lang; dataset: Dataset }) {
  const words = dataWords[lang];
  return (
    <li className="row">
      <div className="txt">
        <h2 className="h4">
          <a href={to(lang).dataset(dataset.id)}>{dataset.title[lang]}</a>
        </h2>
        <p className="dek">{dataset.description[lang]}</p>
        <p className="by">
          {dataset.count === null ? null : <span>{words.rows(number(lang, dataset.count))}</span>}
          <span>{dataset.files.map(({ format }) => formatName(format)).join(", ")}</span>
          {dataset.modified ? (
            <span>
              {words.changed} <time dateTime={isoDate(dataset.modified)}>{longDate(lang, dataset.modified)}</time>
            </span>
          ) : null}
        </p>
      </div>
    </li>
  );
}

function Member({ lang, dataset }: { lang: Lang; dataset: Dataset }) {
  const own = dataset.title[lang] ?? Object.values(dataset.title)[0] ?? "";
  return (
    <li className="row">
      <div className="txt">
        <h3 className="h4">
          <a href={`/${lang}/${dataset.page}`} lang={dataset.title[lang] ? undefined : foreign("vi", lang)}>
            {own}
          </a>
        </h3>
        <p className="by">
          {dataset.files
            .filter((file) => file.lang === null || file.lang === lang)
            .map((file) => (
              <a key={file.path} href={file.path}>
                {formatName(file.format)}
              </a>
            ))}
        </p>
      </div>
    </li>
  );
}
