import { data } from "react-router";
import { publicReportList, REPORTS_TAG } from "#modules/reports";
import type { Lang } from "../kernel/languages.ts";
import type { Route } from "./+types/reports";
import { Day, foreign } from "./day.tsx";
import { entry, missing, tagged } from "./entry.ts";
import { dayKey, ListPage, listMeta } from "./list-page.tsx";
import { messages } from "./messages/index.ts";
import { to } from "./to.ts";

const PAGE_SIZE = 20;

/** Every report that was issued for the public, the latest first. */
export async function loader({ context, params, url }: Route.LoaderArgs) {
  const { db, lang, origin } = entry(context, params.lang);
  const before = dayKey(url);
  const { reports, next } = await publicReportList(db, { before, limit: PAGE_SIZE });
  if (before !== undefined && reports.length === 0) missing();
  return data({ lang, origin, before, reports, next }, tagged([REPORTS_TAG]));
}

export const headers: Route.HeadersFunction = ({ loaderHeaders }) => loaderHeaders;

export const meta: Route.MetaFunction = ({ loaderData }) => {
  if (!loaderData) return [];
  return listMeta({ ...loaderData, words: messages(loaderData.lang).reports, address });
};

const address = (lang: Lang, before?: string) => to(lang).reports(before);

export default function Reports({ loaderData }: Route.ComponentProps) {
  const { lang, reports, before, next } = loaderData;
  const t = messages(lang);
  return (
    <ListPage lang={lang} address={address} words={t.reports} before={before} next={next} empty={t.reports.empty}>
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
    </ListPage>
  );
}
