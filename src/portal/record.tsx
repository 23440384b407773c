import { data } from "react-router";
import { listTag, publicFaces } from "#modules/editions";
import { publicRecord } from "#modules/record";
import { isLang, LANGUAGE_INFO, type Lang } from "../kernel/languages.ts";
import type { Route } from "./+types/record";
import { entry, missing, tagged } from "./entry.ts";
import { isoDate, shortDate } from "./format.ts";
import { ListPage, listMeta } from "./list-page.tsx";
import { messages } from "./messages/index.ts";
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
  return listMeta({ ...loaderData, words: messages(loaderData.lang).record, address });
};

const address = (lang: Lang, before?: number) => to(lang).record(before);

export default function PublicRecord({ loaderData }: Route.ComponentProps) {
  const { lang, before, next, rows } = loaderData;
  const t = messages(lang);
  return (
    <ListPage lang={lang} address={address} words={t.record} before={before} next={next} empty={t.record.empty}>
      {rows.map((row) => (
        <Entry key={row.id} lang={lang} row={row} />
      ))}
    </ListPage>
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
