import { data } from "react-router";
import { recordPlaces, recordsThat } from "#modules/catalogue";
import { listTag, publicCards } from "#modules/editions";
import { SECTIONS, type Section } from "#modules/editions/contract";
import type { Route } from "./+types/embed-list";
import { cardView } from "./cards.tsx";
import { EmbedError, EmbedFrame } from "./embed-frame.tsx";
import { entry, missing, tagged } from "./entry.ts";
import { cellOf, isRecordKind, readFilter } from "./list-filter.ts";
import { communeOf } from "./list-records.ts";
import { embedWords } from "./messages/embed.ts";
import { messages } from "./messages/index.ts";
import { nearOf } from "./near.ts";
import { to } from "./to.ts";

const USUAL = 5;
const MOST = 12;

/** The newest of a list, narrowed as its page is, for a frame in another site. */
export async function loader({ context, params, url }: Route.LoaderArgs) {
  const { db, kinds: all, lang, origin, today, request } = entry(context, params.lang);
  const section = SECTIONS.find((each): each is Section => each === params.section) ?? missing();
  const kinds = all.listedIn(section);
  const filter = readFilter(url, kinds, request.now);
  const commune = await communeOf(db, filter);
  const cell = filter.cell === undefined ? undefined : (cellOf(filter.cell) ?? undefined);
  const near = filter.near && kinds.some(isRecordKind) ? await nearOf(db, { lang, today, typed: filter.near }) : null;
  const point = near?.is === "at" ? { lat: near.lat, lon: near.lon, km: filter.km } : undefined;
  const among = recordsThat({ near: point, facets: filter.facet, areaId: commune?.id, cell });
  const { topic, year, kind } = filter;
  const list = { lang, today, section, topic, year, kinds: kind ? [kind] : kinds, among, limit: many(url), offset: 0 };
  const { cards, total } = await publicCards(db, list);
  const places = await recordPlaces(
    db,
    cards.map((card) => card.documentId),
  );
  return data({ lang, origin, section, filter, cards, total, places }, tagged([listTag(lang)]));
}

/** How many are asked for; a number that is none is an address that does not exist. */
function many(url: URL): number {
  const raw = url.searchParams.get("n");
  if (raw === null) return USUAL;
  const n = /^\d{1,2}$/.test(raw) ? Number(raw) : 0;
  return n >= 1 && n <= MOST ? n : missing();
}

export const headers: Route.HeadersFunction = ({ loaderHeaders }) => loaderHeaders;
export const handle = { embed: true };

export const meta: Route.MetaFunction = ({ loaderData }) => {
  if (!loaderData) return [];
  const { lang, origin, section, filter } = loaderData;
  return [
    { title: messages(lang).sections[section] },
    { name: "robots", content: "noindex" },
    { tagName: "link", rel: "canonical", href: origin + to(lang).list(section, filter) },
  ];
};

export default function EmbedList({ loaderData }: Route.ComponentProps) {
  const { lang, section, filter, cards, total, places } = loaderData;
  const t = messages(lang);
  const words = embedWords[lang];
  return (
    <EmbedFrame lang={lang}>
      <h1>
        <a href={to(lang).list(section, filter)} target="_top">
          {t.sections[section]}
        </a>
      </h1>
      {cards.length === 0 ? <p>{words.none}</p> : null}
      <ul>
        {cards.map((card) => {
          const { key, href, kind, title, meta: line } = cardView(card, null, { place: places[card.documentId] });
          return (
            <li key={key}>
              <a href={href} target="_top">
                {title}
              </a>
              <small>
                {kind} · {line}
              </small>
            </li>
          );
        })}
      </ul>
      {total > cards.length ? (
        <p>
          <a href={to(lang).list(section, filter)} target="_top">
            {words.more} ({total})
          </a>
        </p>
      ) : null}
    </EmbedFrame>
  );
}

export function ErrorBoundary({ params }: Route.ErrorBoundaryProps) {
  return <EmbedError word={params.lang} />;
}
