import { data } from "react-router";
import { listTag } from "#modules/editions";
import { PLANS_TAG, publicPlans } from "#modules/plans";
import { Breadcrumb } from "#ui/portal/breadcrumb";
import type { Route } from "./+types/plans";
import { Day, foreign } from "./day.tsx";
import { entry, missing, tagged } from "./entry.ts";
import { number } from "./format.ts";
import { metaTags } from "./head.ts";
import { breadcrumb } from "./jsonld.ts";
import { messages } from "./messages/index.ts";
import { Count } from "./plan-task.tsx";
import { everywhere, Shell } from "./shell.tsx";
import { to } from "./to.ts";

const PAGE_SIZE = 20;
const KEY = /^\d{4}-\d{2}-\d{2}_[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Every plan that was issued for the public, the latest first. */
export async function loader({ context, params, url }: Route.LoaderArgs) {
  const { db, lang, origin } = entry(context, params.lang);
  const before = url.searchParams.get("before") ?? undefined;
  if (before !== undefined && !(KEY.test(before) && !Number.isNaN(Date.parse(before.slice(0, 10))))) missing();
  const { plans, next } = await publicPlans(db, { before, limit: PAGE_SIZE });
  if (before !== undefined && plans.length === 0) missing();
  return data({ lang, origin, before, plans, next }, tagged([PLANS_TAG, listTag(lang)]));
}

export const headers: Route.HeadersFunction = ({ loaderHeaders }) => loaderHeaders;

export const meta: Route.MetaFunction = ({ loaderData }) => {
  if (!loaderData) return [];
  const { lang, origin, before } = loaderData;
  const t = messages(lang);
  return metaTags({
    lang,
    origin,
    path: to(lang).plans(),
    title: t.plans.title,
    description: t.plans.intro,
    alternates: everywhere((other) => to(other).plans()),
    jsonLd: [
      breadcrumb(origin, [
        { label: t.home, href: to(lang).home },
        { label: t.plans.title, href: to(lang).plans() },
      ]),
    ],
    noindex: before !== undefined,
  });
};

export default function Plans({ loaderData }: Route.ComponentProps) {
  const { lang, plans, before, next } = loaderData;
  const t = messages(lang);
  return (
    <Shell lang={lang} alternates={everywhere((other) => to(other).plans())}>
      <Breadcrumb label={t.breadcrumb} trail={[{ label: t.home, href: to(lang).home }]} />
      <div className="wrap">
        <header className="head">
          <h1>{t.plans.title}</h1>
          <p className="dek">{t.plans.intro}</p>
        </header>
        {plans.length === 0 ? <p className="dek empty">{t.plans.empty}</p> : null}
        <ol className="rows">
          {plans.map((plan) => (
            <li className="row" key={plan.id}>
              <div className="txt">
                <p className="kind">
                  {t.plans.horizon[plan.horizon]} · <Day lang={lang} iso={plan.startsOn} /> – <Day lang={lang} iso={plan.endsOn} />
                </p>
                <h2 className="h4">
                  <a href={to(lang).plan(plan.slug)} lang={foreign("vi", lang)}>
                    {plan.title}
                  </a>
                </h2>
                <p className="by">
                  <span lang={foreign("vi", lang)}>{plan.documentNumber}</span>
                  <Day lang={lang} iso={plan.signedOn} />
                  <span>{t.plans.tasks(number(lang, plan.tasks))}</span>
                  <Count lang={lang} accepted={plan.accepted} asked={plan.asked} />
                </p>
              </div>
            </li>
          ))}
        </ol>
        {before !== undefined || next !== null ? (
          <nav className="pager" aria-label={t.pages}>
            {before === undefined ? null : <a href={to(lang).plans()}>{t.record.newest}</a>}
            {next === null ? null : (
              <a href={to(lang).plans(next)} rel="next">
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
