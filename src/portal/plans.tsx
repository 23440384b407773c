import { data } from "react-router";
import { listTag } from "#modules/editions";
import { PLANS_TAG, publicPlans } from "#modules/plans";
import type { Lang } from "../kernel/languages.ts";
import type { Route } from "./+types/plans";
import { Day, foreign } from "./day.tsx";
import { entry, missing, tagged } from "./entry.ts";
import { number } from "./format.ts";
import { dayKey, ListPage, listMeta } from "./list-page.tsx";
import { messages } from "./messages/index.ts";
import { Count } from "./plan-task.tsx";
import { to } from "./to.ts";

const PAGE_SIZE = 20;

/** Every plan that was issued for the public, the latest first. */
export async function loader({ context, params, url }: Route.LoaderArgs) {
  const { db, lang, origin } = entry(context, params.lang);
  const before = dayKey(url);
  const { plans, next } = await publicPlans(db, { before, limit: PAGE_SIZE });
  if (before !== undefined && plans.length === 0) missing();
  return data({ lang, origin, before, plans, next }, tagged([PLANS_TAG, listTag(lang)]));
}

export const headers: Route.HeadersFunction = ({ loaderHeaders }) => loaderHeaders;

export const meta: Route.MetaFunction = ({ loaderData }) => {
  if (!loaderData) return [];
  return listMeta({ ...loaderData, words: messages(loaderData.lang).plans, address });
};

const address = (lang: Lang, before?: string) => to(lang).plans(before);

export default function Plans({ loaderData }: Route.ComponentProps) {
  const { lang, plans, before, next } = loaderData;
  const t = messages(lang);
  return (
    <ListPage lang={lang} address={address} words={t.plans} before={before} next={next} empty={t.plans.empty}>
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
    </ListPage>
  );
}
