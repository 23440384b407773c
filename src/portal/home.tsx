import { data } from "react-router";
import { listTag, publicShelves } from "#modules/editions";
import type { PublicCard } from "#modules/editions/contract";
import { Card, Row } from "#ui/portal/card";
import { heroDrawing, Markup } from "#ui/portal/picture";
import type { Lang } from "../kernel/languages.ts";
import { frontPage, servedProfile, siteNames } from "../profile/current.ts";
import type { Route } from "./+types/home";
import { cardView, pictures } from "./cards.tsx";
import { entry, tagged } from "./entry.ts";
import { metaTags } from "./head.ts";
import { organisation } from "./jsonld.ts";
import { homeMap, mapCaption, type MapGround, mapGround } from "./map.ts";
import { figureWords } from "./messages/figures.ts";
import { messages } from "./messages/index.ts";
import { type Photos, photosOf } from "./photos.ts";
import { everywhere, Shell } from "./shell.tsx";
import { to } from "./to.ts";

const DOORS = ["heritage", "invest", "partners", "about"] as const;

/** Front page of a language: the newest of what is published in it. */
export async function loader({ context, params }: Route.LoaderArgs) {
  const { db, kinds, lang, origin, today } = entry(context, params.lang);
  const [news = [], heritage = [], invest = []] = await publicShelves(db, [
    { lang, today, section: "news", kinds: kinds.listedIn("news"), limit: 5 },
    { lang, today, section: "heritage", kinds: kinds.listedIn("heritage"), limit: 5 },
    { lang, today, section: "invest", kinds: kinds.listedIn("invest"), limit: 4 },
  ]);
  const [photos, ground] = await Promise.all([
    photosOf(
      db,
      [...news, ...heritage].map((card) => card.lead?.mediaId),
    ),
    mapGround(db),
  ]);
  return data({ lang, origin, news, heritage, invest, photos, ground }, tagged([listTag(lang)]));
}

export const headers: Route.HeadersFunction = ({ loaderHeaders }) => loaderHeaders;

export const meta: Route.MetaFunction = ({ loaderData }) => {
  if (!loaderData) return [];
  const { lang, origin } = loaderData;
  const name = siteNames(lang).place;
  return metaTags({
    lang,
    origin,
    path: to(lang).home,
    title: name,
    description: frontPage(lang).description,
    alternates: everywhere((other) => to(other).home),
    defaultPath: "/",
    jsonLd: [
      organisation(lang, origin),
      { "@type": "WebSite", name, url: origin + to(lang).home, publisher: { "@id": `${origin}/#publisher` } },
    ],
  });
};

export default function Home({ loaderData, matches }: Route.ComponentProps) {
  const { lang, news, heritage, invest, photos } = loaderData;
  const words = frontPage(lang);
  const hero = heroDrawing(words.heroLabel, servedProfile().hero);
  const art = pictures([...news, ...heritage], photos);
  const filled = new Set(matches[1]?.loaderData?.sections.map((one) => one.section));
  return (
    <Shell lang={lang} alternates={everywhere((other) => to(other).home)} art={[hero, ...art]}>
      <section className="hero deep red">
        <Markup svg={hero} className="art" />
        <div className="wrap">
          <h1>{words.heroTitle}</h1>
          <p>{words.heroText}</p>
        </div>
      </section>
      <Doors lang={lang} open={DOORS.filter((door) => filled.has(door))} />
      <News lang={lang} cards={news} photos={photos} />
      <Heritage lang={lang} cards={heritage} all={[...news, ...heritage]} photos={photos} />
      <Union lang={lang} ground={loaderData.ground} />
      {invest.length > 0 ? <Invest lang={lang} cards={invest} /> : null}
    </Shell>
  );
}

function Doors({ lang, open }: { lang: Lang; open: (typeof DOORS)[number][] }) {
  const t = messages(lang);
  if (open.length === 0) return null;
  return (
    <nav className="wrap" aria-label={t.doorsLabel}>
      <div className="doors">
        {open.map((door) => (
          <a className="door" key={door} href={to(lang).section(door)}>
            <b>{t.doors[door][0]}</b>
            <span>{t.doors[door][1]}</span>
          </a>
        ))}
      </div>
    </nav>
  );
}

function SectionHead({ title, more, href, text }: { title: string; more: string; href: string; text?: string }) {
  return (
    <div className="sh">
      <h2>{title}</h2>
      <a className="more" href={href}>
        {more}
      </a>
      {text ? <p>{text}</p> : null}
    </div>
  );
}

function News({ lang, cards, photos }: { lang: Lang; cards: PublicCard[]; photos: Photos }) {
  const t = messages(lang);
  const [lead, ...rest] = cards;
  if (!lead) return null;
  const art = pictures(cards, photos);
  return (
    <section className="sec">
      <div className="wrap">
        <SectionHead title={t.latest} more={t.moreIn(t.sections.news)} href={to(lang).section("news")} />
        <div className="g">
          <div className="c7">
            <Card big card={cardView(lead, art[0] ?? null, { dek: true, unit: true })} />
          </div>
          {rest.length > 0 ? (
            <ul className="rows c5">
              {rest.map((card, index) => (
                <Row small key={card.documentId} card={cardView(card, art[index + 1] ?? null)} />
              ))}
            </ul>
          ) : null}
        </div>
      </div>
    </section>
  );
}

function Heritage({ lang, cards, all, photos }: { lang: Lang; cards: PublicCard[]; all: PublicCard[]; photos: Photos }) {
  const t = messages(lang);
  if (cards.length === 0) return null;
  const art = pictures(all, photos).slice(all.length - cards.length);
  return (
    <section className="sec tone">
      <div className="wrap">
        <SectionHead
          title={t.sections.heritage}
          more={t.moreIn(t.sections.heritage)}
          href={to(lang).section("heritage")}
          text={frontPage(lang).heritageIntro}
        />
        <div className={cards.length === 5 ? "mosaic" : "cards"}>
          {cards.map((card, index) => (
            <Card key={card.documentId} card={{ ...cardView(card, art[index] ?? null), meta: undefined }} />
          ))}
        </div>
      </div>
    </section>
  );
}

function Union({ lang, ground }: { lang: Lang; ground: MapGround }) {
  const words = frontPage(lang);
  return (
    <section className="sec">
      <div className="wrap g">
        <div className="c5">
          <Markup svg={homeMap(lang, ground)} />
          <p className="meta">{mapCaption(lang, ground.source)}</p>
        </div>
        <div className="c6 o7">
          <h2>{words.unionTitle}</h2>
          <p className="lead dek mt">{words.unionText}</p>
          <dl className="figs">
            {words.figures.map((figure) => (
              <div key={figure.label}>
                <dt>{figure.label}</dt>
                <dd>
                  {figure.value} {figure.unit ? <small>{figure.unit}</small> : null}
                </dd>
              </div>
            ))}
          </dl>
          <p className="meta mt">{words.figuresSource}</p>
          <p className="mt">
            <a className="more" href={to(lang).figures}>
              {figureWords[lang].more}
            </a>
          </p>
        </div>
      </div>
    </section>
  );
}

function Invest({ lang, cards }: { lang: Lang; cards: PublicCard[] }) {
  const words = frontPage(lang);
  return (
    <section className="sec deep">
      <div className="wrap g">
        <div className="c5">
          <h2>{words.investTitle}</h2>
          <p className="lead dek mt">{words.investText}</p>
          <p className="mt">
            <a className="btn on" href={to(lang).section("invest")}>
              {words.investMore}
            </a>
          </p>
        </div>
        <div className="c6 o7">
          <dl className="facts">
            {cards.map((card) => (
              <div key={card.documentId}>
                <dt>
                  <a href={to(lang).article(card.section, card.slug)}>{card.title}</a>
                </dt>
                <dd>{card.summary}</dd>
              </div>
            ))}
          </dl>
        </div>
      </div>
    </section>
  );
}
