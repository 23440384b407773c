import { data } from "react-router";
import {
  type BlockChange,
  compareContents,
  documentTag,
  listTag,
  type PublicVersion,
  publicVersions,
  translatedVersion,
} from "#modules/editions";
import { Breadcrumb } from "#ui/portal/breadcrumb";
import { Compared, type ComparedBlock, Versions } from "#ui/portal/history";
import { isLang, LANGUAGE_INFO, type Lang } from "../kernel/languages.ts";
import type { Route } from "./+types/changes";
import { entry, missing, tagged } from "./entry.ts";
import { isoDate, longDate } from "./format.ts";
import { metaTags } from "./head.ts";
import { type Messages, messages } from "./messages/index.ts";
import { publicPage } from "./public-page.ts";
import { Shell } from "./shell.tsx";
import { to } from "./to.ts";

/** The versions of a page that the public could read, and what differs between the present one and an earlier one. */
export async function loader({ context, params, url }: Route.LoaderArgs) {
  const { db, lang, origin } = entry(context, params.lang);
  const edition = await publicPage(db, lang, params, to(lang).changes);
  const { documentId, editionId, section, slug, title, languages } = edition;
  const versions = await publicVersions(db, editionId);
  const [newest, ...earlier] = versions;
  if (!newest) missing();
  const before = await chosen(earlier, url, (other) => translatedVersion(db, documentId, other));
  const rows = versions.map((version, index) => ({
    number: version.number,
    at: version.publishedAt,
    changes: countsOf(versions[index + 1], version),
  }));
  const compared = before ? { from: before.number, to: newest.number, changes: compareContents(before.content, newest.content) } : null;
  return data({ lang, origin, section, slug, title, languages, rows, compared }, tagged([documentTag(documentId), listTag(lang)]));
}

/** The earlier version to compare with: the one asked for, the one that a translation was made from, else the last. 404 for any other. */
async function chosen(
  earlier: readonly PublicVersion[],
  url: URL,
  numberOf: (lang: Lang) => Promise<number | null>,
): Promise<PublicVersion | undefined> {
  const from = url.searchParams.get("from");
  const lang = url.searchParams.get("lang");
  if (from !== null) return earlier.find((version) => String(version.number) === from) ?? missing();
  if (lang === null) return earlier[0];
  const number = isLang(lang) ? await numberOf(lang) : null;
  if (number === null) missing();
  return earlier.find((version) => version.number <= number) ?? earlier.at(-1);
}

type Counts = Record<BlockChange["kind"], number>;

/** How many paragraphs a version changed; null for the first. */
function countsOf(before: PublicVersion | undefined, version: PublicVersion): Counts | null {
  if (!before) return null;
  const counts: Counts = { changed: 0, added: 0, removed: 0, moved: 0 };
  for (const { kind } of compareContents(before.content, version.content)) counts[kind] += 1;
  return counts;
}

export const headers: Route.HeadersFunction = ({ loaderHeaders, errorHeaders }) => errorHeaders ?? loaderHeaders;

export const meta: Route.MetaFunction = ({ loaderData }) => {
  if (!loaderData) return [];
  const { lang, origin, section, slug, title } = loaderData;
  const t = messages(lang);
  return metaTags({
    lang,
    origin,
    path: to(lang).changes(section, slug),
    title: `${t.history.title}: ${title}`,
    description: `${t.history.title}: ${title}`,
    alternates: [],
    noindex: true,
  });
};

type Data = Route.ComponentProps["loaderData"];

export default function Changes({ loaderData }: Route.ComponentProps) {
  const { lang, section, slug, title, languages, compared } = loaderData;
  const t = messages(lang);
  const trail = [
    { label: t.home, href: to(lang).home },
    { label: t.sections[section], href: to(lang).section(section) },
    { label: title, href: to(lang).article(section, slug) },
  ];
  const alternates = languages.map((one) => ({ lang: one.lang, path: to(one.lang).changes(one.section, one.slug) }));
  return (
    <Shell lang={lang} section={section} alternates={alternates}>
      <Breadcrumb label={t.breadcrumb} trail={trail} />
      <div className="wrap">
        <header className="head">
          <p className="kind">{t.history.title}</p>
          <h1>{title}</h1>
        </header>
        <div className="read two">
          <div className="prose">{compared ? <Comparison compared={compared} t={t} /> : <p>{t.history.unchanged}</p>}</div>
          <aside className="side" aria-label={t.history.versions}>
            <div>
              <h2>{t.history.versions}</h2>
              <History data={loaderData} t={t} />
            </div>
          </aside>
        </div>
      </div>
    </Shell>
  );
}

function Comparison({ compared: { from, to: newest, changes }, t }: { compared: NonNullable<Data["compared"]>; t: Messages }) {
  const words = t.history;
  return (
    <>
      <h2 className="nomt">{words.compared(from, newest)}</h2>
      <p className="meta">{changes.length > 0 ? words.legend : words.same}</p>
      <Compared blocks={changes.map((change) => blockOf(change, t))} words={words} />
    </>
  );
}

function blockOf({ id, kind, parts }: BlockChange, { history }: Messages): ComparedBlock {
  const silent = kind === "changed" && parts.every((part) => part.op === "same");
  return { key: `${kind} ${id}`, label: history.block[kind], parts, ...(silent ? { remark: history.formatOnly } : {}) };
}

function History({ data: { lang, section, slug, rows, compared }, t }: { data: Data; t: Messages }) {
  const items = rows.map(({ number, at, changes }, index) => ({
    key: number,
    title: t.history.version(number),
    date: <time dateTime={isoDate(at)}>{longDate(lang, at)}</time>,
    text: changes ? summary(lang, changes, t) : t.history.first,
    link:
      index > 0 && number !== compared?.from ? (
        <a href={to(lang).changes(section, slug, { from: number })} aria-label={`${t.history.compare}: ${t.history.version(number)}`}>
          {t.history.compare}
        </a>
      ) : undefined,
  }));
  return <Versions items={items} />;
}

function summary(lang: Lang, counts: Counts, { history }: Messages): string {
  const kinds = ["changed", "added", "removed", "moved"] as const;
  const found = kinds.filter((kind) => counts[kind] > 0).map((kind) => history[kind](counts[kind]));
  if (found.length === 0) return history.same;
  const text = new Intl.ListFormat(LANGUAGE_INFO[lang].locale).format(found);
  return history.sentence(text.charAt(0).toLocaleUpperCase(LANGUAGE_INFO[lang].locale) + text.slice(1));
}
