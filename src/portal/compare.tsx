import { data } from "react-router";
import { recordsWithFacts } from "#modules/catalogue";
import type { RecordWithFacts } from "#modules/catalogue/contract";
import { listTag } from "#modules/editions";
import { areasWithPast } from "#modules/territory";
import { Breadcrumb } from "#ui/portal/breadcrumb";
import type { Lang } from "../kernel/languages.ts";
import type { Route } from "./+types/compare";
import { CompareTable, namedIn } from "./compare-table.tsx";
import { entry, missing, tagged } from "./entry.ts";
import { metaTags } from "./head.ts";
import { breadcrumb } from "./jsonld.ts";
import { compareWords } from "./messages/compare.ts";
import { messages } from "./messages/index.ts";
import { everywhere, Shell } from "./shell.tsx";
import { to } from "./to.ts";

const MOST = 4;

/** Parks side by side, chosen by their codes; a park without one by its address. What is no public park is an address that does not exist. */
export async function loader({ context, params, url }: Route.LoaderArgs) {
  const { db, lang, origin, today } = entry(context, params.lang);
  const parks = await recordsWithFacts(db, { lang, today, kind: "park" });
  const asked = [...new Set(url.searchParams.getAll("park").filter(Boolean))];
  const chosen = asked.map((word) => parks.find((park) => wordOf(park) === word) ?? missing());
  const shown = chosen.length < 2 ? [] : chosen.slice(0, MOST);
  const areas = Object.fromEntries(await areasWithPast(db, namedIn(shown).areas));
  return data({ lang, origin, today, parks, asked, shown, areas }, tagged([listTag(lang)]));
}

const wordOf = ({ code, slug }: Pick<RecordWithFacts, "code" | "slug">) => code ?? slug;

export const headers: Route.HeadersFunction = ({ loaderHeaders }) => loaderHeaders;

export const meta: Route.MetaFunction = ({ loaderData }) => {
  if (!loaderData) return [];
  const { lang, origin, asked } = loaderData;
  const words = compareWords[lang];
  return metaTags({
    lang,
    origin,
    path: to(lang).compare(),
    title: words.title,
    description: words.intro,
    alternates: everywhere((other) => to(other).compare()),
    jsonLd: [
      breadcrumb(origin, [
        { label: messages(lang).home, href: to(lang).home },
        { label: messages(lang).sections.invest, href: to(lang).section("invest") },
        { label: words.title, href: to(lang).compare() },
      ]),
    ],
    noindex: asked.length > 0,
    section: "invest",
  });
};

export default function Compare({ loaderData }: Route.ComponentProps) {
  const { lang, today, parks, asked, shown, areas } = loaderData;
  const t = messages(lang);
  const words = compareWords[lang];
  const trail = [
    { label: t.home, href: to(lang).home },
    { label: t.sections.invest, href: to(lang).section("invest") },
  ];
  // Codes are the same everywhere; an address of one language means nothing in another.
  const same = (other: Lang) => to(other).compare(asked.filter((word) => parks.some(({ code }) => code === word)));
  return (
    <Shell lang={lang} section="invest" alternates={everywhere(same)}>
      <Breadcrumb label={t.breadcrumb} trail={trail} />
      <div className="wrap">
        <header className="head">
          <h1>{words.title}</h1>
          <p className="dek">{words.intro}</p>
        </header>
        {parks.length === 0 ? <p className="dek empty">{words.empty}</p> : <Choice lang={lang} parks={parks} asked={asked} />}
        {asked.length === 1 ? <p role="status">{words.few}</p> : null}
        {asked.length > MOST ? <p role="status">{words.many}</p> : null}
        {shown.length > 0 ? <CompareTable lang={lang} parks={shown} areas={areas} today={today} /> : null}
      </div>
      <div className="sec tight" />
    </Shell>
  );
}

function Choice({ lang, parks, asked }: { lang: Lang; parks: readonly RecordWithFacts[]; asked: readonly string[] }) {
  const words = compareWords[lang];
  return (
    <form className="filters choice" action={to(lang).compare()}>
      <fieldset>
        <legend>{words.choose}</legend>
        {parks.map((park) => (
          <label key={park.id}>
            <input type="checkbox" name="park" value={wordOf(park)} defaultChecked={asked.includes(wordOf(park))} />
            {park.title}
          </label>
        ))}
      </fieldset>
      <p className="mt">
        <button className="btn" type="submit">
          {words.go}
        </button>
      </p>
    </form>
  );
}
