import { Link } from "react-router";
import { Empty, PageHead } from "#ui/desk/frame";
import { loadCalendar } from "#kernel/calendar";
import { homeZone, localDate } from "#kernel/clock";
import { allUnits } from "#modules/identity";
import { answersFor, unitsOf } from "#modules/identity/contract";
import { OBLIGATION_STATES } from "#modules/reports/contract";
import { lateDays, owedBy } from "#modules/reports";
import { useWords } from "../messages/use-messages.tsx";
import { isoDay } from "../plans/say.ts";
import { deskContext, words } from "../request.server.ts";
import { Page } from "../shell/page.tsx";
import { pageTitle } from "../titles.ts";
import { dueIn } from "./due-in.ts";
import { ReportState } from "./report-state.tsx";
import type { Route } from "./+types/owed";
import plansCss from "../../ui/desk/plans.css?url";

export const links: Route.LinksFunction = () => [{ rel: "stylesheet", href: plansCss }];
export const meta: Route.MetaFunction = ({ loaderData }) => pageTitle(loaderData?.title ?? "");

/** What the officer's units still owe, nearest last day first; who may write for every unit sees the own one, and with `?units=all` all. */
export async function loader(args: Route.LoaderArgs) {
  const ctx = deskContext(args);
  const own = answersFor(ctx.actor);
  const wide = own !== null && unitsOf(ctx.actor, "unit_reporter") === null;
  const all = wide && new URL(args.request.url).searchParams.get("units") === "all";
  const [rows, units, calendar] = await Promise.all([owedBy(ctx.db, all ? null : own), allUnits(ctx.db, ctx.lang), loadCalendar(ctx.db)]);
  const today = localDate(ctx.now, homeZone());
  const names = new Map(units.map((unit) => [unit.id, unit.name]));
  return {
    title: words(args.request)("reports.owed"),
    today,
    wide,
    all,
    rows: rows.map((row) => ({
      ...row,
      unitName: names.get(row.unitId) ?? "",
      // An extension is the last day that the query answers.
      lateNow: lateDays({ dueOn: row.dueOn, extendedTo: null }, today, calendar),
      state: OBLIGATION_STATES.find((state) => state === row.state) ?? ("draft" as const),
    })),
  };
}

export default function Owed({ loaderData }: Route.ComponentProps) {
  const t = useWords();
  const { rows, today, wide, all } = loaderData;
  return (
    <Page>
      <PageHead title={t("reports.owed")} />
      {wide ? (
        <nav className="dk-tabs" aria-label={t("reports.unit")}>
          <Link className="dk-tab" to="?" aria-current={all ? undefined : "page"}>
            {t("reports.owed_own")}
          </Link>
          <Link className="dk-tab" to="?units=all" aria-current={all ? "page" : undefined}>
            {t("reports.owed_all")}
          </Link>
        </nav>
      ) : null}
      <div className="dk-scroll">
        {rows.length === 0 ? (
          <Empty title={t(all ? "reports.owed_none_all" : "reports.owed_none")} />
        ) : (
          <table className="dk-table stack">
            <thead>
              <tr>
                <th scope="col">{t("reports.period")}</th>
                <th scope="col">{t("reports.unit")}</th>
                <th scope="col">{t("reports.owed_due")}</th>
                <th scope="col">{t("reports.state")}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => {
                const due = dueIn(t, row, today);
                return (
                  <tr key={row.obligationId}>
                    <th scope="row" className="wrapcell">
                      <Link to={`/desk/reports/form/${row.obligationId}`} lang="vi">
                        {row.periodName} · {row.ruleName}
                      </Link>
                    </th>
                    <td lang="vi">{row.unitName}</td>
                    <td className={due.over ? "dk-late" : undefined}>
                      {due.text} · {isoDay(t, row.dueOn, Number(today.slice(0, 4)))}
                    </td>
                    <td>
                      <ReportState state={row.state} late={due.over} />
                    </td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        )}
      </div>
    </Page>
  );
}
