import { data } from "react-router";
import { publicReport, REPORTS_TAG } from "#modules/reports";
import { Breadcrumb } from "#ui/portal/breadcrumb";
import type { Route } from "./+types/report";
import { Day, foreign } from "./day.tsx";
import { entry, missing, tagged } from "./entry.ts";
import { moment, number } from "./format.ts";
import { metaTags } from "./head.ts";
import { breadcrumb, reportData } from "./jsonld.ts";
import { messages } from "./messages/index.ts";
import { ReportFigures } from "./report-figures.tsx";
import { everywhere, Shell } from "./shell.tsx";
import { to } from "./to.ts";

/** A report that was issued for the public, as it was signed: its words, its figures, and who did not report. */
export async function loader({ context, params }: Route.LoaderArgs) {
  const { db, lang, origin } = entry(context, params.lang);
  const report = params.slug.length > 80 ? null : await publicReport(db, params.slug);
  if (!report) missing();
  return data({ lang, origin, report }, tagged([REPORTS_TAG]));
}

export const headers: Route.HeadersFunction = ({ loaderHeaders }) => loaderHeaders;

export const meta: Route.MetaFunction = ({ loaderData }) => {
  if (!loaderData) return [];
  const { lang, origin, report } = loaderData;
  const t = messages(lang);
  const address = to(lang);
  const path = address.report(report.slug);
  const files = { json: address.reportData(report.slug, "json"), csv: address.reportData(report.slug, "csv") };
  return metaTags({
    lang,
    origin,
    path,
    title: report.title,
    description: t.reports.about(report.title),
    alternates: everywhere((other) => to(other).report(report.slug)),
    jsonLd: [
      ...reportData({ ...report, data: files }, lang, origin, path),
      breadcrumb(origin, [
        { label: t.home, href: address.home },
        { label: t.reports.title, href: address.reports() },
        { label: report.title, href: path },
      ]),
    ],
  });
};

export default function Report({ loaderData: { lang, report } }: Route.ComponentProps) {
  const t = messages(lang);
  const address = to(lang);
  const vi = foreign("vi", lang);
  const { frame, plan } = report;
  const trail = [
    { label: t.home, href: address.home },
    { label: t.reports.title, href: address.reports() },
  ];
  return (
    <Shell lang={lang} alternates={everywhere((other) => to(other).report(report.slug))}>
      <Breadcrumb label={t.breadcrumb} trail={trail} />
      <div className="wrap">
        <header className="head">
          <p className="kind">
            <span lang={vi}>{report.periodName}</span> · <Day lang={lang} iso={report.startsOn} /> – <Day lang={lang} iso={report.endsOn} />
          </p>
          <h1 lang={vi}>{report.title}</h1>
          <p className="by">
            <span lang={vi}>{frame.collector}</span>
            <span lang={vi}>{report.documentNumber}</span>
            <Day lang={lang} iso={report.signedOn} />
            {lang === "vi" ? null : <span>{t.reports.inVietnamese}</span>}
          </p>
          <p className="by">
            <b>{t.reports.accepted(number(lang, frame.accepted), number(lang, frame.all))}</b>
            <span>{t.reports.frozen(moment(lang, report.frozenAt))}</span>
          </p>
          {plan ? (
            <p className="by">
              <span>{t.reports.plan}:</span>
              <a href={address.plan(plan.slug)} lang={vi}>
                {plan.title}
              </a>
            </p>
          ) : null}
        </header>
        <ReportFigures lang={lang} figures={report.figures} />
        <div className="prose mt" lang={vi}>
          {report.sections.map((section, at) => (
            <section key={section.title}>
              <h2 className="h4">
                {at + 1}. {section.title}
              </h2>
              {section.paragraphs.map((words) => (
                <p key={words}>{words}</p>
              ))}
            </section>
          ))}
        </div>
        {frame.owing.length > 0 ? (
          <section className="mt">
            <h2 className="h4">{t.reports.owing}</h2>
            <ul className="tips" lang={vi}>
              {frame.owing.map((name) => (
                <li key={name}>{name}</li>
              ))}
            </ul>
          </section>
        ) : null}
        <section className="mt">
          <h2 className="h4">{t.plans.openData}</h2>
          <p className="by">
            <span>{t.plans.openDataText}</span>
            <a href={address.reportData(report.slug, "json")}>JSON</a>
            <a href={address.reportData(report.slug, "csv")}>CSV</a>
            <a href={address.reports()}>{t.reports.all}</a>
          </p>
          <p className="meta">
            {t.reports.digest}: <code>{report.sha256}</code>
          </p>
        </section>
      </div>
      <div className="sec tight" />
    </Shell>
  );
}
