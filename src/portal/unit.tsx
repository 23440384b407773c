import { data } from "react-router";
import { listTag, publicCards } from "#modules/editions";
import { successionsOf, unitById, unitBySlug } from "#modules/identity";
import { Breadcrumb } from "#ui/portal/breadcrumb";
import { Card } from "#ui/portal/card";
import { Pager } from "#ui/portal/listing";
import { LANGUAGE_INFO, type Lang } from "../kernel/languages.ts";
import type { Route } from "./+types/unit";
import { cardView, pictures } from "./cards.tsx";
import { entry, lastPage, missing, pageNumber, tagged } from "./entry.ts";
import { longDate } from "./format.ts";
import { metaTags } from "./head.ts";
import { messages } from "./messages/index.ts";
import { photosOf } from "./photos.ts";
import { everywhere, Shell } from "./shell.tsx";
import { to } from "./to.ts";

const PAGE_SIZE = 12;

/** A unit of the province: since when, what it came from and became, and what it has published. */
export async function loader({ context, params, url }: Route.LoaderArgs) {
  const { db, kinds, lang, origin, today } = entry(context, params.lang);
  const page = pageNumber(url);
  const unit = await unitBySlug(db, params.slug, lang);
  if (!unit) missing();
  const [{ cards, total }, lines] = await Promise.all([
    publicCards(db, { lang, today, unitCode: unit.code, kinds: kinds.dated, limit: PAGE_SIZE, offset: (page - 1) * PAGE_SIZE }),
    successionsOf(db, unit.id),
  ]);
  const pages = lastPage(page, total, PAGE_SIZE);
  const before = [...new Set(lines.filter((line) => line.toId === unit.id).map((line) => line.fromId))];
  const after = [...new Set(lines.filter((line) => line.fromId === unit.id).map((line) => line.toId))];
  const [predecessors, successors] = await Promise.all([before, after].map((ids) => namesOf(db, ids, lang)));
  const photos = await photosOf(
    db,
    cards.map((card) => card.lead?.mediaId),
  );
  return data(
    { lang, origin, unit, cards, page, pages, photos, predecessors: predecessors ?? [], successors: successors ?? [] },
    tagged([listTag(lang)]),
  );
}

type UnitLink = { name: string; nameLang: Lang; slug: string };

async function namesOf(db: Parameters<typeof unitById>[0], ids: string[], lang: Lang): Promise<UnitLink[]> {
  const units = await Promise.all(ids.map((id) => unitById(db, id, lang)));
  return units.flatMap((unit) => (unit ? [{ name: unit.name, nameLang: unit.nameLang, slug: unit.slug }] : []));
}

export const headers: Route.HeadersFunction = ({ loaderHeaders }) => loaderHeaders;

export const meta: Route.MetaFunction = ({ loaderData }) => {
  if (!loaderData) return [];
  const { lang, origin, unit } = loaderData;
  return metaTags({
    lang,
    origin,
    path: to(lang).unit(unit.slug),
    title: unit.name,
    description: unit.summary ?? `${messages(lang).unitPublishes}: ${unit.name}`,
    alternates: everywhere((other) => to(other).unit(unit.slug)),
  });
};

export default function Unit({ loaderData }: Route.ComponentProps) {
  const { lang, unit, cards, page, pages, photos, predecessors, successors } = loaderData;
  const t = messages(lang);
  const art = pictures(cards, photos);
  return (
    <Shell lang={lang} alternates={everywhere((other) => to(other).unit(unit.slug))} art={art}>
      <Breadcrumb label={t.breadcrumb} trail={[{ label: t.home, href: to(lang).home }]} />
      <div className="wrap">
        <header className="head">
          <p className="kind">{t.unitKind}</p>
          <h1 lang={foreign(unit.nameLang, lang)}>{unit.name}</h1>
          {unit.summary ? (
            <p className="dek" lang={foreign(unit.nameLang, lang)}>
              {unit.summary}
            </p>
          ) : null}
          <p className="by">
            <span>{t.unitFrom(localDate(lang, unit.validFrom))}</span>
            {unit.validTo ? <span>{t.unitTo(localDate(lang, unit.validTo))}</span> : null}
          </p>
          <Units lang={lang} label={t.predecessors} units={predecessors} />
          <Units lang={lang} label={t.successors} units={successors} />
        </header>
        {cards.length > 0 ? <h2>{t.unitPublishes}</h2> : null}
        <div className="cards mt">
          {cards.map((card, index) => (
            <Card key={card.documentId} card={cardView(card, art[index] ?? null, { dek: true })} />
          ))}
        </div>
        <Pager
          page={page}
          pages={pages}
          href={(n) => (n === 1 ? to(lang).unit(unit.slug) : `${to(lang).unit(unit.slug)}?page=${n}`)}
          words={t}
        />
      </div>
      <div className="sec tight" />
    </Shell>
  );
}

function Units({ lang, label, units }: { lang: Lang; label: string; units: UnitLink[] }) {
  if (units.length === 0) return null;
  return (
    <p className="by">
      <span>{label}</span>
      {units.map((unit) => (
        <a key={unit.slug} href={to(lang).unit(unit.slug)} lang={foreign(unit.nameLang, lang)}>
          {unit.name}
        </a>
      ))}
    </p>
  );
}

/** Marks text that had to be shown in another language than the page's. */
function foreign(of: Lang, page: Lang): string | undefined {
  return of === page ? undefined : LANGUAGE_INFO[of].tag;
}

/** A local date is not an instant: noon keeps it on its day in every zone near the province's. */
function localDate(lang: Lang, date: string): string {
  return longDate(lang, new Date(`${date}T05:00:00Z`));
}
