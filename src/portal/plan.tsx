import { data } from "react-router";
import { listTag } from "#modules/editions";
import { LEGAL_TAG } from "#modules/legal";
import { PLANS_TAG, publicAccount } from "#modules/plans";
import { publicReports, REPORTS_TAG } from "#modules/reports";
import { Breadcrumb } from "#ui/portal/breadcrumb";
import { Pager } from "#ui/portal/listing";
import type { Route } from "./+types/plan";
import { Day, foreign } from "./day.tsx";
import { entry, lastPage, missing, pageNumber, tagged } from "./entry.ts";
import { isoDate, number } from "./format.ts";
import { metaTags } from "./head.ts";
import { breadcrumb, planData } from "./jsonld.ts";
import { messages } from "./messages/index.ts";
import { Bases, LapsedNotice, Money, OpenData, Reports, Versions } from "./plan-matter.tsx";
import { Progress } from "./plan-progress.tsx";
import { Count, PlanLine, UnitName } from "./plan-task.tsx";
import { everywhere, Shell } from "./shell.tsx";
import { to } from "./to.ts";

/** Lines of the plan on one page: about a thousand words. */
const PAGE_SIZE = 24;

/** A public plan: what, who, until when, and what came of it; `?section=` shows one branch. */
export async function loader({ context, params, url }: Route.LoaderArgs) {
  const { db, lang, origin, request } = entry(context, params.lang);
  const page = pageNumber(url);
  const section = url.searchParams.get("section") ?? undefined;
  if (params.slug.length > 80 || (section !== undefined && !/^\d{1,4}(\.\d{1,4}){0,9}$/.test(section))) missing();
  const account = await publicAccount(db, params.slug, { today: isoDate(request.now), lang });
  if (!account) missing();
  const chosen = section === undefined ? undefined : account.sections.find((each) => numberOf(each.path) === section);
  if (section !== undefined && !chosen) missing();
  const { lines: all, ...rest } = account;
  const lines = chosen ? all.filter(({ path }) => path === chosen.path || path.startsWith(`${chosen.path}.`)) : all;
  const pages = lastPage(page, lines.length, PAGE_SIZE);
  const tasks = all.flatMap((line) => line.task ?? []);
  const count = (state: string) => tasks.filter((task) => task.state === state).length;
  return data(
    {
      lang,
      origin,
      page,
      pages,
      section,
      ...rest,
      sections: account.sections.map((each) => ({ ...each, address: numberOf(each.path) })),
      counts: { tasks: tasks.length, done: count("done"), onTheWay: count("on_the_way"), overdue: count("overdue") },
      lines: lines.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE),
      reports: await publicReports(db, account.head.id),
    },
    tagged([PLANS_TAG, REPORTS_TAG, LEGAL_TAG, listTag(lang)]),
  );
}

/** A path as people number: `0001.0000` is the first heading of the second part, `2.1`. */
const numberOf = (path: string) =>
  path
    .split(".")
    .map((step) => Number(step) + 1)
    .join(".");

export type PlanPageData = Route.ComponentProps["loaderData"];

export const headers: Route.HeadersFunction = ({ loaderHeaders }) => loaderHeaders;

export const meta: Route.MetaFunction = ({ loaderData }) => {
  if (!loaderData) return [];
  const { lang, origin, head, issuer, page, section } = loaderData;
  const t = messages(lang);
  const address = to(lang);
  const path = address.plan(head.slug);
  const files = { json: address.planData(head.slug, "json"), csv: address.planData(head.slug, "csv") };
  return metaTags({
    lang,
    origin,
    path: address.plan(head.slug, { page }),
    title: page > 1 ? `${head.title}, ${t.pageOf(page)}` : head.title,
    description: t.plans.about(head.title),
    alternates: everywhere((other) => to(other).plan(head.slug, { page })),
    jsonLd: [
      ...planData({ ...head, issuer: issuer?.name ?? "", data: files }, lang, origin, path),
      breadcrumb(origin, [
        { label: t.home, href: address.home },
        { label: t.plans.title, href: address.plans() },
        { label: head.title, href: path },
      ]),
    ],
    noindex: section !== undefined,
  });
};

export default function Plan({ loaderData }: Route.ComponentProps) {
  const { lang, head, lines, page, pages, section, sections } = loaderData;
  const t = messages(lang);
  const address = to(lang);
  const shown = sections.find((each) => each.address === section);
  const trail = [
    { label: t.home, href: address.home },
    { label: t.plans.title, href: address.plans() },
  ];
  return (
    <Shell lang={lang} alternates={everywhere((other) => to(other).plan(head.slug))}>
      <Breadcrumb label={t.breadcrumb} trail={trail} />
      <div className="wrap">
        <Head view={loaderData} />
        {page === 1 && !shown ? <LapsedNotice lang={lang} legal={loaderData.legal} /> : null}
        {page === 1 && !shown ? <Progress lang={lang} slug={head.slug} sections={sections} /> : null}
        <section className="prose mt">
          <h2>{t.plans.words}</h2>
          {shown ? (
            <p>
              <a href={address.plan(head.slug)}>{t.plans.whole}</a>
            </p>
          ) : null}
          {page === 1 && !shown && loaderData.opening ? <p lang={foreign("vi", lang)}>{loaderData.opening}</p> : null}
          {lines.map((line) => (
            <PlanLine key={line.path} lang={lang} line={line} />
          ))}
          {page === pages && !shown && loaderData.closing ? <p lang={foreign("vi", lang)}>{loaderData.closing}</p> : null}
        </section>
        <Pager
          page={page}
          pages={pages}
          href={(n) => address.plan(head.slug, { ...(section === undefined ? {} : { section }), page: n })}
          words={t}
        />
        {page === 1 && !shown ? (
          <>
            <Bases lang={lang} bases={loaderData.bases} legal={loaderData.legal} />
            <Money lang={lang} money={loaderData.money} />
            <Reports lang={lang} reports={loaderData.reports} />
            <Versions lang={lang} versions={loaderData.versions} />
            <OpenData lang={lang} slug={head.slug} />
          </>
        ) : null}
      </div>
      <div className="sec tight" />
    </Shell>
  );
}

function Head({ view: { lang, head, issuer, counts } }: { view: PlanPageData }) {
  const t = messages(lang);
  const vi = foreign("vi", lang);
  return (
    <header className="head">
      <p className="kind">
        {t.plans.horizon[head.horizon]} · <Day lang={lang} iso={head.startsOn} /> – <Day lang={lang} iso={head.endsOn} />
      </p>
      <h1 lang={vi}>{head.title}</h1>
      <p className="by">
        {issuer ? (
          <span>
            <UnitName lang={lang} unit={issuer} />
          </span>
        ) : null}
        <span lang={vi}>{head.documentNumber}</span>
        <Day lang={lang} iso={head.signedOn} />
        {lang === "vi" ? null : <span>{t.plans.inVietnamese}</span>}
      </p>
      <p className="by">
        <b>{t.plans.tasks(number(lang, counts.tasks))}</b>
        <span>{t.plans.done(number(lang, counts.done))}</span>
        <span>{t.plans.onTheWay(number(lang, counts.onTheWay))}</span>
        <span>{t.plans.overdue(number(lang, counts.overdue))}</span>
        <Count lang={lang} accepted={head.accepted} asked={head.asked} />
      </p>
    </header>
  );
}
