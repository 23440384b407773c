import { data } from "react-router";
import { listTag, newestCards } from "#modules/editions";
import { searchPublic } from "#modules/search";
import { formerAreas } from "#modules/territory";
import { Card, type CardView, Row } from "#ui/portal/card";
import { Pager } from "#ui/portal/listing";
import { LANGUAGE_INFO } from "../kernel/languages.ts";
import type { Route } from "./+types/search";
import { cardView, drawings, pictures } from "./cards.tsx";
import { entry, lastPage, pageNumber, tagged } from "./entry.ts";
import { FormerAreas } from "./former-areas.tsx";
import { isoDate, number, shortDate } from "./format.ts";
import { metaTags } from "./head.ts";
import { messages } from "./messages/index.ts";
import { SearchForm, Suggestions } from "./search-form.tsx";
import { everywhere, Shell } from "./shell.tsx";
import { to } from "./to.ts";

const PAGE_SIZE = 20;
const LONGEST = 200;

/** Results for `?q=`; without a question only the form. A question that is too long is kept in the form and explained. */
export async function loader({ context, params, url }: Route.LoaderArgs) {
  const { db, kinds, lang, origin, today } = entry(context, params.lang);
  const page = pageNumber(url);
  const q = (url.searchParams.get("q") ?? "").normalize("NFC").trim();
  const tooLong = [...q].length > LONGEST;
  const asked = q !== "" && !tooLong;
  const [found, former] = asked
    ? await Promise.all([
        searchPublic(db, { lang, q, limit: PAGE_SIZE, offset: (page - 1) * PAGE_SIZE }),
        page === 1 ? formerAreas(db, q, today) : [],
      ])
    : [null, []];
  const pages = lastPage(page, found?.total ?? 0, PAGE_SIZE);
  const recent = found === null || found.total === 0 ? await newestCards(db, { lang, today, kinds: kinds.dated, limit: 3 }) : [];
  return data(
    { lang, origin, q, page, pages, tooLong, found, former, recent },
    { ...tagged([listTag(lang)]), status: tooLong ? 400 : 200 },
  );
}

export const headers: Route.HeadersFunction = ({ loaderHeaders }) => loaderHeaders;

export const meta: Route.MetaFunction = ({ loaderData }) => {
  if (!loaderData) return [];
  const { lang, origin, q } = loaderData;
  const t = messages(lang);
  return metaTags({
    lang,
    origin,
    path: to(lang).search(),
    title: q ? `${q.slice(0, 80)}: ${t.search}` : t.search,
    description: t.searchIntro,
    alternates: everywhere((other) => to(other).search()),
    noindex: q !== "",
  });
};

type Data = Route.ComponentProps["loaderData"];

export default function Search({ loaderData }: Route.ComponentProps) {
  const { lang, q, found, recent, tooLong } = loaderData;
  const t = messages(lang);
  const hits = found?.hits ?? [];
  const art = [...drawings(hits), ...drawings(recent)];
  return (
    <Shell lang={lang} alternates={everywhere((other) => to(other).search(q.slice(0, LONGEST)))} art={art}>
      <div className="wrap">
        <header className="head">
          <h1 className="vh">{t.search}</h1>
          <SearchForm action={to(lang).search()} q={q} t={t} />
          {tooLong ? (
            <p className="dek" role="alert">
              {t.queryTooLong}
            </p>
          ) : (
            <p className="dek">{t.searchIntro}</p>
          )}
        </header>
        <FormerAreas lang={lang} areas={loaderData.former} />
        {found && found.total > 0 ? <Results data={loaderData} hits={hits} /> : null}
        {found && found.total === 0 ? <Empty data={loaderData} /> : null}
      </div>
      {recent.length > 0 ? (
        <Recent cards={recent.map((card, index) => cardView(card, pictures(recent, {})[index] ?? null))} title={t.latest} />
      ) : (
        <div className="sec tight" />
      )}
    </Shell>
  );
}

function Results({ data: { lang, q, page, pages, found }, hits }: { data: Data; hits: NonNullable<Data["found"]>["hits"] }) {
  const t = messages(lang);
  const art = drawings(hits);
  const rows = hits.map(
    (hit, index): CardView => ({
      key: hit.documentId,
      href: to(lang).article(hit.section, hit.slug),
      kind: t.sections[hit.section],
      title: hit.title,
      // biome-ignore lint/security/noDangerouslySetInnerHtml: the search module escapes the text and adds only <mark>
      dek: <span dangerouslySetInnerHTML={{ __html: hit.snippetHtml }} />,
      meta: <time dateTime={isoDate(hit.publishedAt)}>{shortDate(lang, hit.publishedAt)}</time>,
      art: art[index] ?? null,
    }),
  );
  return (
    <>
      <p className="bar">
        <span role="status">
          <b>{found?.more ? t.resultsOver(number(lang, found.total)) : t.results(number(lang, found?.total ?? 0))}</b>
          {t.comma}
          {t.byRelevance}
        </span>
      </p>
      <h2 className="vh">{t.resultsHeading}</h2>
      <ul className="rows hits">
        {rows.map((row) => (
          <Row key={row.key} wide card={row} />
        ))}
      </ul>
      <Pager page={page} pages={pages} href={(n) => to(lang).search(q, n)} words={t} />
      <Elsewhere data={{ lang, q, found }} />
    </>
  );
}

function Empty({ data: { lang, q, found } }: { data: Data }) {
  const t = messages(lang);
  return (
    <div className="g">
      <div className="c7">
        <h2>
          <span role="status">{t.noResults(q)}</span>
        </h2>
        {found?.suggestion ? (
          <Suggestions
            label={t.didYouMean}
            links={[{ label: found.suggestion, href: to(lang).search(found.suggestion), current: false }]}
          />
        ) : null}
        <p className="lab mt">{t.tryOther}</p>
        <ul className="tips">
          {t.tips.map((tip) => (
            <li key={tip}>{tip}</li>
          ))}
        </ul>
        <Elsewhere data={{ lang, q, found }} />
      </div>
    </div>
  );
}

/** Says honestly that other languages have results, and in which; it never mixes them in. */
function Elsewhere({ data: { lang, q, found } }: { data: Pick<Data, "lang" | "q" | "found"> }) {
  const t = messages(lang);
  const others = found?.others ?? [];
  if (others.length === 0) return null;
  const links = others.map((one) => ({
    label: LANGUAGE_INFO[one.lang].endonym,
    href: to(one.lang).search(q),
    current: false,
    count: one.more ? t.over(number(lang, one.count)) : number(lang, one.count),
    lang: LANGUAGE_INFO[one.lang].tag,
  }));
  return <Suggestions label={t.otherLanguages} links={links} />;
}

function Recent({ cards, title }: { cards: CardView[]; title: string }) {
  return (
    <section className="sec tight">
      <div className="wrap">
        <div className="sh">
          <h2>{title}</h2>
        </div>
        <div className="cards">
          {cards.map((card) => (
            <Card key={card.key} card={card} />
          ))}
        </div>
      </div>
    </section>
  );
}
