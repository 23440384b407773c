import { isRouteErrorResponse } from "react-router";
import { brokenStar, Markup } from "#ui/portal/picture";
import { isFault } from "../kernel/errors.ts";
import { LANGUAGE_INFO, type Lang } from "../kernel/languages.ts";
import { siteLanguages, siteNames } from "../profile/current.ts";
import { longDate } from "./format.ts";
import { type Messages, messages } from "./messages/index.ts";
import { everywhere, Shell } from "./shell.tsx";
import { to } from "./to.ts";

/** What a withdrawn page leaves behind; thrown with status 410. */
export type Withdrawn = { notice: string; at: string; title: string };

/** Every error page of the portal: 404, 410 with its notice, other refusals, 503 and 500. Never shows the error's own text. */
export function ErrorPage({ error, lang }: { error: unknown; lang: Lang }) {
  const status = statusOf(error);
  const t = messages(lang);
  const gone = status === 410 ? withdrawnOf(error) : null;
  const words = wordsFor(status, t, gone);
  const star = brokenStar(t.starLabel);
  return (
    <Shell lang={lang} alternates={everywhere((other) => to(other).home)} art={[star]}>
      <title>{`${words.title} · ${siteNames(lang).place}`}</title>
      <meta name="robots" content="noindex" />
      <section className="deep red nfs">
        <div className="wrap g">
          <div className="c6">
            <p className="kind">{status}</p>
            <h1>{words.heading}</h1>
            <p className="lead dek mt">{words.text(lang)}</p>
            {gone ? <Notice gone={gone} /> : null}
            {status === 404 ? <SixLanguages /> : <HomeLink lang={lang} t={t} />}
          </div>
          <div className="c5 o8">
            <Markup svg={star} />
          </div>
        </div>
      </section>
    </Shell>
  );
}

function statusOf(error: unknown): number {
  if (isRouteErrorResponse(error)) return error.status;
  return isFault(error) ? error.status : 500;
}

function withdrawnOf(error: unknown): Withdrawn | null {
  const found: unknown = isRouteErrorResponse(error) ? error.data : null;
  return typeof found === "object" && found !== null && "notice" in found ? (found as Withdrawn) : null;
}

type Words = { title: string; heading: string; text: (lang: Lang) => string };

function wordsFor(status: number, t: Messages, gone: Withdrawn | null): Words {
  if (status === 410)
    return { title: t.goneTitle, heading: t.goneTitle, text: (lang) => (gone ? t.goneText(longDate(lang, new Date(gone.at))) : "") };
  if (status === 404) return { title: t.notFoundTitle, heading: t.notFoundHeading, text: () => t.notFoundText };
  if (status === 503) return { title: t.maintenanceTitle, heading: t.maintenanceTitle, text: () => t.maintenanceText };
  if (status < 500) return { title: t.badRequestTitle, heading: t.badRequestTitle, text: () => t.badRequestText };
  return { title: t.errorTitle, heading: t.errorTitle, text: () => t.errorText };
}

function Notice({ gone }: { gone: Withdrawn }) {
  return (
    <blockquote className="pull">
      <p>{gone.notice}</p>
      {gone.title ? <footer>{gone.title}</footer> : null}
    </blockquote>
  );
}

function HomeLink({ lang, t }: { lang: Lang; t: Messages }) {
  return (
    <p className="mt">
      <a className="btn on" href={to(lang).home}>
        {t.goHome}
      </a>
    </p>
  );
}

/** The same sentence in each language: whoever followed a broken link may not read the language of its address. */
function SixLanguages() {
  return (
    <ul className="six">
      {siteLanguages().map((lang) => (
        <li key={lang} lang={LANGUAGE_INFO[lang].tag}>
          <span>{messages(lang).notFoundShort}</span> <a href={to(lang).home}>{messages(lang).goHome}</a>
        </li>
      ))}
    </ul>
  );
}
