import { Fragment, type ReactNode } from "react";
import type { PublicFacts } from "#modules/catalogue/contract";
import type { PublicEdition } from "#modules/editions/contract";
import { Box, LeadFigure, Note, Prose, SourceList } from "#ui/portal/article";
import type { Art } from "#ui/portal/picture";
import { LANGUAGE_INFO } from "../kernel/languages.ts";
import { FactTable } from "./facts.tsx";
import { isoDate, languageName, longDate, moment, number } from "./format.ts";
import { type Messages, messages } from "./messages/index.ts";
import { reportWords } from "./messages/report-error.ts";
import { to } from "./to.ts";

type Footnote = { number: number; id: string; ref: string; text: string; href: string | null };
type View = {
  edition: PublicEdition;
  record: PublicFacts | null;
  today: string;
  page: { html: string; notes: Footnote[]; minutes: number };
  lead: Art;
  address: string;
};

/** One document as a page: head, picture, state of translation, text with its sources, and how to verify and keep it. */
export function ArticleView({ edition, record, today, page: { html, notes, minutes }, lead, address }: View) {
  const t = messages(edition.lang);
  return (
    <article>
      <div className="wrap">
        <Head edition={edition} t={t} minutes={record ? null : minutes} />
        <p className="meta print">{address}</p>
        <LeadFigure art={lead} caption={leadCaption(edition, lead, t)} />
        <States edition={edition} t={t} />
        <div className="read">
          <Prose html={html}>
            {record ? <FactTable lang={edition.lang} record={record} today={today} /> : null}
            <Sources edition={edition} notes={notes} t={t} />
          </Prose>
          <Keep edition={edition} t={t} address={address} />
          <Evidence edition={edition} t={t} />
        </div>
      </div>
    </article>
  );
}

function Head({ edition, t, minutes }: { edition: PublicEdition; t: Messages; minutes: number | null }) {
  const { lang, facts, publishedAt, modifiedAt } = edition;
  const changed = isoDate(modifiedAt) !== isoDate(publishedAt);
  return (
    <header className="head">
      <p className="kind">
        {facts.topics.length > 0 ? facts.topics.map((topic) => t.topics[topic]).join(" · ") : t.sections[edition.section]}
      </p>
      <h1>{edition.title}</h1>
      {edition.summary ? <p className="dek">{edition.summary}</p> : null}
      <p className="by">
        {edition.unitName ? (
          <span>
            {t.by} <b>{edition.unitName}</b>
          </span>
        ) : null}
        <span>
          {t.published} <time dateTime={isoDate(publishedAt)}>{longDate(lang, publishedAt)}</time>
        </span>
        {changed ? (
          <span>
            {t.updated} <time dateTime={isoDate(modifiedAt)}>{longDate(lang, modifiedAt)}</time>
          </span>
        ) : null}
        {minutes === null ? null : <span>{t.minutes(minutes)}</span>}
      </p>
    </header>
  );
}

function leadCaption({ lead }: PublicEdition, art: Art, t: Messages): ReactNode {
  if ("svg" in art || !lead) return t.drawingCaption;
  return [lead.caption, lead.credit ? `${t.credit}: ${lead.credit}` : ""].filter(Boolean).join(" ");
}

/** Archived, translated from, changed since, also in: whatever is true of this page. */
function States({ edition, t }: { edition: PublicEdition; t: Messages }) {
  const others = edition.languages.filter((one) => one.lang !== edition.lang);
  const { translation } = edition;
  if (!translation && !edition.archived && others.length === 0) return null;
  const aside = others.length > 0 ? <AlsoIn others={others} t={t} /> : undefined;
  return (
    <Note aside={aside}>
      {edition.archived ? `${t.archivedNote} ` : null}
      {translation ? <Provenance edition={edition} translation={translation} t={t} /> : null}
    </Note>
  );
}

function Provenance({
  edition,
  translation,
  t,
}: {
  edition: PublicEdition;
  translation: NonNullable<PublicEdition["translation"]>;
  t: Messages;
}) {
  const { sourceLang, sourceSlug, sourceDate, stale } = translation;
  const source = edition.languages.find((one) => one.lang === sourceLang);
  const words = t.translatedFrom(languageName(edition.lang, sourceLang), longDate(edition.lang, sourceDate));
  const state = stale === 0 ? t.staleNone : t.staleSome(stale);
  if (!source || !sourceSlug) return `${words} ${state}`;
  return (
    <>
      <a href={to(source.lang).article(source.section, source.slug)} hrefLang={LANGUAGE_INFO[source.lang].tag}>
        {words}
      </a>{" "}
      {state}{" "}
      {stale > 0 ? (
        <a href={to(source.lang).changes(source.section, source.slug, { lang: edition.lang })} hrefLang={LANGUAGE_INFO[source.lang].tag}>
          {t.history.link}
        </a>
      ) : null}
    </>
  );
}

function AlsoIn({ others, t }: { others: PublicEdition["languages"]; t: Messages }) {
  return (
    <>
      {t.alsoIn}{" "}
      {others.map((one, index) => (
        <Fragment key={one.lang}>
          {index > 0 ? ", " : null}
          <a href={to(one.lang).article(one.section, one.slug)} lang={LANGUAGE_INFO[one.lang].tag} hrefLang={LANGUAGE_INFO[one.lang].tag}>
            {LANGUAGE_INFO[one.lang].endonym}
          </a>
        </Fragment>
      ))}
    </>
  );
}

/** One list: the notes in the order of the text, then the sources that no note has named. */
function Sources({ edition, notes, t }: { edition: PublicEdition; notes: Footnote[]; t: Messages }) {
  const cited = new Set(notes.map((note) => note.href));
  const others = edition.facts.sources.filter((source) => !cited.has(source.url));
  const items = [
    ...notes.map((note) => ({
      id: note.id,
      label: note.text,
      href: note.href,
      back: { href: `#${note.ref}`, label: `${t.backToText} (${note.number})` },
    })),
    ...others.map((source, index) => ({ id: `source-${index + 1}`, label: source.label, href: source.url || null })),
  ];
  if (items.length === 0) return null;
  return (
    <section>
      <h2 id="sources">{notes.length > 0 ? t.footnotes : t.sources}</h2>
      <SourceList items={items} />
    </section>
  );
}

/** Ways to pass the page on or keep it; addresses only, no service of others is asked to load anything. */
function Keep({ edition, t, address }: { edition: PublicEdition; t: Messages; address: string }) {
  const mail = `mailto:?subject=${encodeURIComponent(edition.title)}&body=${encodeURIComponent(address)}`;
  return (
    <aside className="side a share" aria-label={t.share}>
      <div className="stick">
        <h2>{t.share}</h2>
        <ul>
          <li>
            <a href={mail}>{t.byEmail}</a>
          </li>
          <li>
            <a href={to(edition.lang).epub(edition.section, edition.slug)} download>
              {t.saveEpub}
            </a>
          </li>
        </ul>
        <p className="meta mt">{t.printHint}</p>
      </div>
    </aside>
  );
}

function Evidence({ edition, t }: { edition: PublicEdition; t: Messages }) {
  const { lang, section, slug, sha256, version, modifiedAt } = edition;
  const rows = [
    { name: t.version, value: number(lang, version) },
    { name: t.signed, value: <time dateTime={modifiedAt.toISOString()}>{moment(lang, modifiedAt)}</time> },
    { name: "SHA-256", value: <code title={sha256}>{`${sha256.slice(0, 4)} ${sha256.slice(4, 8)} … ${sha256.slice(-4)}`}</code> },
  ];
  return (
    <aside className="side" aria-label={t.verify}>
      <Box title={t.verify} intro={t.verifyText} rows={rows} more={{ href: to(lang).changes(section, slug), label: t.history.open }} />
      <div>
        <h2>{t.reuse}</h2>
        <p>{t.reuseText}</p>
        <p className="mt">
          <a href={to(lang).reportError(section, slug)} rel="nofollow">
            {reportWords[lang].link}
          </a>
        </p>
      </div>
    </aside>
  );
}
