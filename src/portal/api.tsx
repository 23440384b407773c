import { data } from "react-router";
import { Breadcrumb } from "#ui/portal/breadcrumb";
import { Scroller } from "#ui/portal/scroller";
import type { ApiExample, ApiParameter, ApiQuestion } from "../context.ts";
import type { Lang } from "../kernel/languages.ts";
import { siteNames } from "../profile/current.ts";
import type { Route } from "./+types/api";
import { DATA_TAGS } from "./data.tsx";
import { entry, tagged } from "./entry.ts";
import { number } from "./format.ts";
import { metaTags } from "./head.ts";
import { breadcrumb } from "./jsonld.ts";
import { apiWords } from "./messages/api.ts";
import { messages } from "./messages/index.ts";
import { everywhere, Shell } from "./shell.tsx";
import { to } from "./to.ts";

const TITLE = "API";
const CLIENT = `import { createClient } from "./clients/typescript/index.ts";

const client = createClient({ base: "BASE" });
const { items } = await client.ask("listRecords", { kind: "heritage", lang: "en" });
for await (const { items } of client.changes()) await keep(items);`;

/** The public API for people, with answers of this moment. */
export async function loader({ context, params }: Route.LoaderArgs) {
  const { lang, origin, request } = entry(context, params.lang);
  return data({ lang, origin, guide: await request.runtime.apiGuide(lang, request.now) }, tagged(DATA_TAGS));
}

export const headers: Route.HeadersFunction = ({ loaderHeaders }) => loaderHeaders;

export const meta: Route.MetaFunction = ({ loaderData }) => {
  if (!loaderData) return [];
  const { lang, origin } = loaderData;
  const path = to(lang).api();
  return metaTags({
    lang,
    origin,
    path,
    title: TITLE,
    description: apiWords[lang].intro,
    alternates: everywhere((other) => to(other).api()),
    jsonLd: [
      { "@type": "WebAPI", name: `${TITLE} · ${siteNames(lang).place}`, documentation: origin + path, url: `${origin}/api/v1` },
      breadcrumb(origin, [
        { label: messages(lang).home, href: to(lang).home },
        { label: TITLE, href: path },
      ]),
    ],
  });
};

export default function Api({ loaderData }: Route.ComponentProps) {
  const { lang, origin, guide } = loaderData;
  const words = apiWords[lang];
  const t = messages(lang);
  return (
    <Shell lang={lang} alternates={everywhere((other) => to(other).api())}>
      <Breadcrumb label={t.breadcrumb} trail={[{ label: t.home, href: to(lang).home }]} />
      <div className="wrap">
        <header className="head">
          <h1>{TITLE}</h1>
          <p className="dek">{words.intro}</p>
        </header>
        <p className="by">
          <span>
            {words.base}: <code>{origin}/api/v1</code>
          </span>
          <a href="/api/v1/openapi.json">{words.description}</a>
          <a href={`/api/v1/kinds?lang=${lang}`}>{words.dictionary}</a>
          <a href={to(lang).data()}>{words.openData}</a>
        </p>
        <h2 className="h4 mt">{words.questions}</h2>
        {guide.questions.map((question) => (
          <Question key={question.id} lang={lang} question={question} />
        ))}
        <List id="reading" title={words.reading} lines={words.readingText(number(lang, guide.pageMost))} />
        <List id="mirror" title={words.mirror} lines={words.mirrorSteps} ordered />
        <p className="mt">{words.client}</p>
        <Code label={words.client} text={CLIENT.replace("BASE", `${origin}/api/v1`)} />
        <List id="limits" title={words.limits} lines={words.limitsText(number(lang, guide.perMinute))} />
        <section className="mt" aria-labelledby="errors">
          <h2 className="h4" id="errors">
            {words.errors}
          </h2>
          <p>{words.errorsText}</p>
          {guide.refused ? <Example lang={lang} example={guide.refused} /> : null}
          <dl className="mt">
            {guide.problems.map(({ anchor, status, title, detail }) => (
              <div key={anchor} id={anchor} className="mt">
                <dt>
                  <b>
                    {status} <span lang="en">{title}</span>
                  </b>
                </dt>
                <dd>{detail}</dd>
              </div>
            ))}
          </dl>
        </section>
      </div>
      <div className="sec tight" />
    </Shell>
  );
}

function List({ id, title, lines, ordered = false }: { id: string; title: string; lines: readonly string[]; ordered?: boolean }) {
  const items = lines.map((line) => <li key={line}>{line}</li>);
  return (
    <section className="mt lines" aria-labelledby={id}>
      <h2 className="h4" id={id}>
        {title}
      </h2>
      {ordered ? <ol>{items}</ol> : <ul>{items}</ul>}
    </section>
  );
}

function Question({ lang, question }: { lang: Lang; question: ApiQuestion }) {
  const words = apiWords[lang];
  const summary = words.summaries[question.id];
  return (
    <section className="mt" aria-labelledby={question.id}>
      <h3 className="h4" id={question.id}>
        <code>GET {question.path}</code> <span lang={summary ? undefined : "en"}>{summary ?? question.summary}</span>
      </h3>
      <div className="tbl">
        <table>
          <thead>
            <tr>
              <th scope="col">{words.parameter}</th>
              <th scope="col">{words.meaning}</th>
              <th scope="col">{words.values}</th>
            </tr>
          </thead>
          <tbody>
            {question.parameters.map((parameter) => (
              <Parameter key={parameter.name} lang={lang} parameter={parameter} />
            ))}
          </tbody>
        </table>
      </div>
      {question.example ? <Example lang={lang} example={question.example} /> : <p className="dek">{words.none}</p>}
    </section>
  );
}

function Parameter({ lang, parameter }: { lang: Lang; parameter: ApiParameter }) {
  const words = apiWords[lang];
  const { name, type, allowed, range, preset, description } = parameter;
  const meaning = words.parameters[name];
  const values = allowed.length > 0 ? allowed.join(", ") : range ? words.from(number(lang, range[0]), number(lang, range[1])) : type;
  return (
    <tr>
      <th scope="row">
        <code>{name}</code>
      </th>
      <td lang={meaning ? undefined : "en"}>{meaning ?? description}</td>
      <td>{preset === null ? values : `${values} (${words.preset(preset)})`}</td>
    </tr>
  );
}

function Example({ lang, example }: { lang: Lang; example: ApiExample }) {
  const words = apiWords[lang];
  return (
    <div className="mt">
      <p>
        <a href={example.address} rel="nofollow">
          <code>{example.address}</code>
        </a>
      </p>
      <p className="meta">
        {words.example} {example.status}
      </p>
      <Code label={example.address} text={example.body} />
      {example.cut ? <p className="meta">{words.cut}</p> : null}
    </div>
  );
}

/** Lines of a program or an answer. */
function Code({ label, text }: { label: string; text: string }) {
  return (
    <Scroller label={label} code>
      <pre lang="en">{text}</pre>
    </Scroller>
  );
}
