import { data } from "react-router";
import { publicAnswer, publicCards, publicSections, listTag } from "#modules/editions";
import { SECTIONS } from "#modules/editions/contract";
import { Breadcrumb } from "#ui/portal/breadcrumb";
import type { Lang } from "../kernel/languages.ts";
import { siteLanguages } from "../profile/current.ts";
import type { Route } from "./+types/embed";
import { entry, tagged } from "./entry.ts";
import { metaTags } from "./head.ts";
import { breadcrumb } from "./jsonld.ts";
import { embedWords } from "./messages/embed.ts";
import { messages } from "./messages/index.ts";
import { everywhere, Shell } from "./shell.tsx";
import { to } from "./to.ts";

type Snippet = { title: string; path: string; height: number };
const LONGEST = 500;
const HEIGHTS = { list: 520, card: 340 };
const FILTERS = ["topic", "year", "kind", "facet", "commune", "cell", "near", "km", "n"];

/** How other sites show what is here: snippets with their previews, and one for the address that a webmaster brings. */
export async function loader({ context, params, url }: Route.LoaderArgs) {
  const { db, kinds, lang, origin, today } = entry(context, params.lang);
  const q = (url.searchParams.get("q") ?? "").trim().slice(0, LONGEST);
  const own = q === "" ? null : await snippetOf(db, q, origin);
  const sections = await publicSections(db, lang, today);
  const section = sections.find((each) => each.section === "heritage")?.section ?? sections[0]?.section;
  const { cards } = section
    ? await publicCards(db, { lang, today, section, kinds: kinds.listedIn(section), limit: 1, offset: 0 })
    : { cards: [] };
  const [first] = cards;
  const examples: (Snippet & { of: "list" | "card" })[] = [
    ...(section
      ? [{ of: "list" as const, title: messages(lang).sections[section], path: to(lang).embed(section), height: HEIGHTS.list }]
      : []),
    ...(first ? [{ of: "card" as const, title: first.title, path: to(lang).embed(first.section, first.slug), height: HEIGHTS.card }] : []),
  ];
  return data({ lang, origin, q, own, examples }, tagged(siteLanguages().map(listTag)));
}

/** The frame of the page at an address; null when it is no list and no public document of ours. */
async function snippetOf(db: Parameters<typeof publicAnswer>[0], address: string, origin: string): Promise<Snippet | null> {
  const url = URL.canParse(address, origin) ? new URL(address, origin) : null;
  const [, word, name, slug, more] = url?.pathname.split("/") ?? [];
  const lang = siteLanguages().find((each) => each === word);
  const section = SECTIONS.find((each) => each === name);
  if (url?.origin !== origin || !lang || !section || more !== undefined) return null;
  if (slug === undefined) {
    const kept = new URLSearchParams([...url.searchParams].filter(([key]) => FILTERS.includes(key)));
    const title = messages(lang).sections[section];
    return { title, path: `${to(lang).embed(section)}${kept.size > 0 ? `?${kept}` : ""}`, height: HEIGHTS.list };
  }
  const answer = await publicAnswer(db, { lang, section, slug: decoded(slug) });
  if (answer.kind !== "page") return null;
  return { title: answer.edition.title, path: to(lang).embed(answer.edition.section, answer.edition.slug), height: HEIGHTS.card };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return "";
  }
}

export const headers: Route.HeadersFunction = ({ loaderHeaders }) => loaderHeaders;

export const meta: Route.MetaFunction = ({ loaderData }) => {
  if (!loaderData) return [];
  const { lang, origin, q } = loaderData;
  const words = embedWords[lang];
  const path = to(lang).embedHelp();
  return metaTags({
    lang,
    origin,
    path,
    title: words.title,
    description: words.intro,
    alternates: everywhere((other) => to(other).embedHelp()),
    jsonLd: [
      breadcrumb(origin, [
        { label: messages(lang).home, href: to(lang).home },
        { label: words.title, href: path },
      ]),
    ],
    noindex: q !== "",
  });
};

export default function Embed({ loaderData }: Route.ComponentProps) {
  const { lang, origin, q, own, examples } = loaderData;
  const words = embedWords[lang];
  const t = messages(lang);
  return (
    <Shell lang={lang} alternates={everywhere((other) => to(other).embedHelp())}>
      <Breadcrumb label={t.breadcrumb} trail={[{ label: t.home, href: to(lang).home }]} />
      <div className="wrap">
        <header className="head">
          <h1>{words.title}</h1>
          <p className="dek">{words.intro}</p>
        </header>
        <form className="ask" method="get" action={to(lang).embedHelp()}>
          <label htmlFor="address">{words.address}</label>
          <input id="address" name="q" type="text" inputMode="url" defaultValue={q} maxLength={LONGEST} aria-describedby="address-hint" />
          <button className="btn" type="submit">
            {words.show}
          </button>
          <p className="meta" id="address-hint">
            {words.addressHint}
          </p>
        </form>
        {q !== "" && !own ? (
          <p className="mt" role="alert">
            {words.wrong}
          </p>
        ) : null}
        {own ? <Frame lang={lang} origin={origin} snippet={own} heading={own.title} id="own" /> : null}
        {(own ? [] : examples).map((each) => (
          <Frame
            key={each.path}
            lang={lang}
            origin={origin}
            snippet={each}
            heading={each.of === "list" ? words.list(each.title) : words.card}
            id={each.of}
          />
        ))}
        <section className="mt lines">
          <h2 className="h4">{words.rules}</h2>
          <ul>
            {words.rulesText.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <p className="mt">
            {words.oembed} <code>{`${origin}/oembed?url=…&format=json`}</code>
          </p>
        </section>
      </div>
      <div className="sec tight" />
    </Shell>
  );
}

type FrameProps = { lang: Lang; origin: string; snippet: Snippet; heading: string; id: string };

function Frame({ lang, origin, snippet, heading, id }: FrameProps) {
  const words = embedWords[lang];
  const { title, path, height } = snippet;
  return (
    <section className="mt framed" aria-labelledby={id}>
      <h2 className="h4" id={id}>
        {heading}
      </h2>
      <label className="meta" htmlFor={`${id}-code`}>
        {words.snippet}
      </label>
      <textarea id={`${id}-code`} readOnly rows={4} defaultValue={markup(origin + path, title, height)} />
      <p className="meta">{words.preview}</p>
      <iframe src={path} title={title} height={height} loading="lazy" />
    </section>
  );
}

/** The snippet as it is pasted. */
function markup(src: string, title: string, height: number): string {
  const safe = (text: string) => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
  return `<iframe src="${safe(src)}" title="${safe(title)}" width="600" height="${height}" loading="lazy" style="border:0;max-width:100%"></iframe>`;
}
