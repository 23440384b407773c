import { Button } from "@mantine/core";
import { Link } from "react-router";
import { Empty, PageHead } from "#ui/desk/frame";
import { allUnits, holds } from "#modules/identity";
import { planList } from "#modules/plans";
import { HORIZONS } from "#modules/plans/contract";
import { useWords } from "../messages/use-messages.tsx";
import { deskContext, words } from "../request.server.ts";
import { Page } from "../shell/page.tsx";
import { pageTitle } from "../titles.ts";
import { PlanState } from "./plan-state.tsx";
import { isoDay, millions } from "./say.ts";
import type { Route } from "./+types/plans";
import plansCss from "../../ui/desk/plans.css?url";

export const links: Route.LinksFunction = () => [{ rel: "stylesheet", href: plansCss }];
export const meta: Route.MetaFunction = ({ loaderData }) => pageTitle(loaderData?.title ?? "");

/** Every plan by its version in force, else its draft; `?horizon=` leaves one kind. */
export async function loader(args: Route.LoaderArgs) {
  const ctx = deskContext(args);
  const [plans, units] = await Promise.all([planList(ctx.db), allUnits(ctx.db, ctx.lang)]);
  const names = new Map(units.map((unit) => [unit.id, unit.shortName ?? unit.name]));
  const asked = new URL(args.request.url).searchParams.get("horizon");
  const horizon = HORIZONS.find((each) => each === asked) ?? null;
  const titles = new Map(plans.map((plan) => [plan.id, plan.title]));
  return {
    title: words(args.request)("plans.title"),
    writes: holds(ctx.actor, "planner"),
    horizon,
    counts: HORIZONS.map((each) => ({ horizon: each, n: plans.filter((plan) => plan.horizon === each).length })),
    all: plans.length,
    plans: plans
      .filter((plan) => horizon === null || plan.horizon === horizon)
      .map((plan) => ({
        ...plan,
        frame: undefined,
        unitName: names.get(plan.unitId) ?? "",
        above: titles.get(plan.parentId ?? "") ?? null,
      })),
  };
}

export default function Plans({ loaderData }: Route.ComponentProps) {
  const t = useWords();
  const { plans, all, writes } = loaderData;
  return (
    <Page>
      <PageHead title={t("plans.title")}>
        {writes ? (
          <>
            <Button component={Link} to="/desk/plans/new">
              {t("plans.new")}
            </Button>
            <Button component={Link} to="/desk/plans/import" variant="filled">
              {t("plans.import")}
            </Button>
          </>
        ) : null}
      </PageHead>
      {all > 0 ? <HorizonTabs horizon={loaderData.horizon} counts={loaderData.counts} all={all} /> : null}
      <div className="dk-scroll">
        {plans.length === 0 && all > 0 ? (
          <Empty title={t("plans.horizon.none")} />
        ) : plans.length === 0 ? (
          <Empty title={t("plans.none")}>
            <p className="dim">{t("plans.none_hint")}</p>
          </Empty>
        ) : (
          <table className="dk-table stack dk-planlist">
            <colgroup>
              <col />
              <col width={180} />
              <col width={190} />
              <col width={150} />
              <col width={130} />
            </colgroup>
            <thead>
              <tr>
                <th scope="col">{t("plans.col.plan")}</th>
                <th scope="col">{t("plans.col.unit")}</th>
                <th scope="col">{t("plans.col.period")}</th>
                <th scope="col">{t("plans.col.state")}</th>
                <th scope="col" className="num">
                  {t("plans.million")}
                </th>
              </tr>
            </thead>
            <tbody>
              {plans.map((plan) => (
                <tr key={plan.id}>
                  <th scope="row" className="wrapcell">
                    <Link to={`/desk/plans/${plan.id}`}>{plan.title}</Link>
                    {plan.documentNumber ? <span className="dim"> · {plan.documentNumber}</span> : null}
                    <span className="dim">
                      {" · "}
                      {t(`plans.horizon.${plan.horizon}`)}
                    </span>
                    {plan.above ? (
                      <span className="dk-parentline dim" lang="vi">
                        {t("plans.parent")}: {plan.above}
                      </span>
                    ) : null}
                  </th>
                  <td>{plan.unitName}</td>
                  <td data-label={t("plans.col.period")}>
                    {isoDay(t, plan.startsOn)} – {isoDay(t, plan.endsOn)}
                  </td>
                  <td>
                    <PlanState state={plan.state} returned={plan.returned} />
                  </td>
                  <td className="num" data-label={t("plans.million")}>
                    {millions(t, plan.total.estimate)}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </div>
    </Page>
  );
}

type Counts = Pick<Route.ComponentProps["loaderData"], "horizon" | "counts" | "all">;

function HorizonTabs({ horizon, counts, all }: Counts) {
  const t = useWords();
  return (
    <nav className="dk-tabs" aria-label={t("plans.horizon")}>
      <Link className="dk-tab" to="?" aria-current={horizon === null ? "page" : undefined}>
        {t("plans.horizon.all")} {all}
      </Link>
      {counts.toReversed().map((each) => (
        <Link
          key={each.horizon}
          className="dk-tab"
          to={`?horizon=${each.horizon}`}
          aria-current={horizon === each.horizon ? "page" : undefined}
        >
          {t(`plans.horizon.${each.horizon}`)} {each.n}
        </Link>
      ))}
    </nav>
  );
}
