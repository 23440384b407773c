import { data } from "react-router";
import { listTag, publicFaces } from "#modules/editions";
import { publicRecord } from "#modules/record";
import { Breadcrumb } from "#ui/portal/breadcrumb";
import { isLang, LANGUAGE_INFO, type Lang } from "../kernel/languages.ts";
import type { Route } from "./+types/record";
import { entry, missing, tagged } from "./entry.ts";
import { isoDate, shortDate } from "./format.ts";
import { metaTags } from "./head.ts";
import { messages } from "./messages/index.ts";
import { everywhere, Shell } from "./shell.tsx";
import { to } from "./to.ts";

const PAGE_SIZE = 30;

/** Everything that was published, updated, archived or withdrawn in any language, newest first. */
export async function loader({ context, params, url }: Route.LoaderArgs) {
  const { db, lang, origin } = entry(context, params.lang);
  const before = keyOf(url);
  const { entries, next } = await publicRecord(db, { before, limit: PAGE_SIZE });
  const faces = await publicFaces(db, [...new Set(entries.map((one) => one.editionId))]);
  if (before !== undefined && entries.length === 0) missing();
  const rows = entries.flatMap((one) => {
    const face = faces.get(one.editionId);
    return face && isLang(one.lang) ? [{ ...one, lang: one.lang, face }] : [];
  });
  return data({ lang, origin, before, next, rows }, tagged([listTag(lang)]));
}

/** The id after which the page begins; anything but a plain positive number is an address that does not exist. */
function keyOf(url: URL): number | undefined {
  const raw = url.searchParams.get("before");
  if (raw === null) return undefined;
  return /^[1-9]\d{0,14}$/.test(raw) ? Number(raw) : missing();
}

export const headers: Route.HeadersFunction = ({ loaderHeaders }) => loaderHeaders;

export const meta: Route.MetaFunction = ({ loaderData }) => {
  if (!loaderData) return [];
  const { lang, origin, before } = loaderData;
  const t = messages(lang);
  return metaTags({
    lang,
    origin,
    path: to(lang).record(),
    title: t.record.title,
    description: t.record.intro,
    alternates: everywhere((other) => to(other).record()),
    // Where a page begins moves with every entry; the first page is the one to find.
    noindex: before !== undefined,
  });
};

export default function PublicRecord({ loaderData }: Route.ComponentProps) {
  const { lang, before, next, rows } = loaderData;
  const t = messages(lang);
  return (
    <Shell lang={lang} alternates={everywhere((other) => to(other).record())}>
      <Breadcrumb label={t.breadcrumb} trail={[{ label: t.home, href: to(lang).home }]} />
      <div className="wrap">
        <header className="head">
          <h1>{t.record.title}</h1>
          <p className="dek">{t.record.intro}</p>
        </header>
        {rows.length === 0 ? <p>{t.record.empty}</p> : null}
        <ol className="rows">
          {rows.map((row) => (
            <Entry key={row.id} lang={lang} row={row} />
          ))}
        </ol>
        <Pages lang={lang} before={before} next={next} />
      </div>
      <div className="sec tight" />
    </Shell>
  );
}

function Pages({ lang, before, next }: { lang: Lang; before: number | undefined; next: number | null }) {
  const t = messages(lang);
  if (before === undefined && next === null) return null;
  return (
    <nav className="pager" aria-label={t.pages}>
      {before === undefined ? null : <a href={to(lang).record()}>{t.record.newest}</a>}
      {next === null ? null : (
        <a href={to(lang).record(next)} rel="next">
          {t.record.older}
        </a>
      )}
    </nav>
  );
}

type Line = Route.ComponentProps["loaderData"]["rows"][number];

function Entry({ lang, row: { lang: of, event, at, sha256, face } }: { lang: Lang; row: Line }) {
  const t = messages(lang);
  const { tag, endonym } = LANGUAGE_INFO[of];
  return (
    <li className="row">
      <div className="txt">
        <p className="kind">
          {t.record[event]} · <time dateTime={isoDate(at)}>{shortDate(lang, at)}</time>
        </p>
        <h2 className="h4" lang={tag}>
          {face.notice === null ? (
            <a href={to(of).article(face.section, face.slug)} hrefLang={tag}>
              {face.title}
            </a>
          ) : (
            face.title
          )}
        </h2>
        {face.notice !== null && event === "withdrawn" ? (
          <p className="dek" lang={tag}>
            {face.notice}
          </p>
        ) : null}
        <p className="meta">
          <span lang={tag}>{endonym}</span> · {t.sections[face.section]} · SHA-256 <code>{sha256.slice(0, 16)}…</code>
        </p>
      </div>
    </li>
  );
}
