import { data } from "react-router";
import { publicReportList, REPORTS_TAG } from "#modules/reports";
import { Breadcrumb } from "#ui/portal/breadcrumb";
import type { Route } from "./+types/reports";
import { Day, foreign } from "./day.tsx";
import { entry, missing, tagged } from "./entry.ts";
import { metaTags } from "./head.ts";
import { breadcrumb } from "./jsonld.ts";
import { messages } from "./messages/index.ts";
import { everywhere, Shell } from "./shell.tsx";
import { to } from "./to.ts";

const PAGE_SIZE = 20;
const KEY = /^\d{4}-\d{2}-\d{2}_[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Every report that was issued for the public, the latest first. */
export async function loader({ context, params, url }: Route.LoaderArgs) {
  const { db, lang, origin } = entry(context, params.lang);
  const before = url.searchParams.get("before") ?? undefined;
  if (before !== undefined && !(KEY.test(before) && !Number.isNaN(Date.parse(before.slice(0, 10))))) missing();
  const { reports, next } = await publicReportList(db, { before, limit: PAGE_SIZE });
  if (before !== undefined && reports.length === 0) missing();
  return data({ lang, origin, before, reports, next }, tagged([REPORTS_TAG]));
}

export const headers: Route.HeadersFunction = ({ loaderHeaders }) => loaderHeaders;

export const meta: Route.MetaFunction = ({ loaderData }) => {
  if (!loaderData) return [];
  const { lang, origin, before } = loaderData;
  const t = messages(lang);
  return metaTags({
    lang,
    origin,
    path: to(lang).reports(),
    title: t.reports.title,
    description: t.reports.intro,
    alternates: everywhere((other) => to(other).reports()),
    jsonLd: [
      breadcrumb(origin, [
        { label: t.home, href: to(lang).home },
        { label: t.reports.title, href: to(lang).reports() },
      ]),
    ],
    noindex: before !== undefined,
  });
};

export default function Reports({ loaderData }: Route.ComponentProps) {
  const { lang, reports, before, next } = loaderData;
  const t = messages(lang);
  return (
    <Shell lang={lang} alternates={everywhere((other) => to(other).reports())}>
      <Breadcrumb label={t.breadcrumb} trail={[{ label: t.home, href: to(lang).home }]} />
      <div className="wrap">
        <header className="head">
          <h1>{t.reports.title}</h1>
          <p className="dek">{t.reports.intro}</p>
        </header>
        {reports.length === 0 ? <p className="dek empty">{t.reports.empty}</p> : null}
        <ol className="rows">
          {reports.map((report) => (
            <li className="row" key={report.slug}>
              <div className="txt">
                <h2 className="h4">
                  <a href={to(lang).report(report.slug)} lang={foreign("vi", lang)}>
                    {report.title}
                  </a>
                </h2>
                <p className="by">
                  <span lang={foreign("vi", lang)}>{report.periodName}</span>
                  <span lang={foreign("vi", lang)}>{report.documentNumber}</span>
                  <Day lang={lang} iso={report.signedOn} />
                </p>
              </div>
            </li>
          ))}
        </ol>
        {before !== undefined || next !== null ? (
          <nav className="pager" aria-label={t.pages}>
            {before === undefined ? null : <a href={to(lang).reports()}>{t.record.newest}</a>}
            {next === null ? null : (
              <a href={to(lang).reports(next)} rel="next">
                {t.record.older}
              </a>
            )}
          </nav>
        ) : null}
      </div>
      <div className="sec tight" />
    </Shell>
  );
}
