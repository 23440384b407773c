import { Button } from "@mantine/core";
import { IconFileText } from "@tabler/icons-react";
import { useState } from "react";
import { data, Form, Link, redirect, useNavigate } from "react-router";
import { Empty, Hint, Notice, PageHead } from "#ui/desk/frame";
import { homeZone, localDate } from "#kernel/clock";
import { canReport, collection, remind, reportPeriods, startConsolidation } from "#modules/reports";
import { daysBetween } from "#modules/plans/contract";
import { useWords } from "../messages/use-messages.tsx";
import { isoDay } from "../plans/say.ts";
import { Refusal } from "../refusal.tsx";
import { deskContext, words } from "../request.server.ts";
import { Page } from "../shell/page.tsx";
import { pageTitle } from "../titles.ts";
import { CollectRow } from "./collect-row.tsx";
import { CollectTabs, inTab } from "./collect-tabs.tsx";
import type { Route } from "./+types/collect";
import plansCss from "../../ui/desk/plans.css?url";

export const links: Route.LinksFunction = () => [{ rel: "stylesheet", href: plansCss }];
export const meta: Route.MetaFunction = ({ loaderData }) => pageTitle(loaderData?.title ?? "");

/** Units × one period: who sent, who did not, who was reminded. `?period=` chooses, else the newest. */
export async function loader(args: Route.LoaderArgs) {
  const ctx = deskContext(args);
  const periods = (await reportPeriods(ctx.db)).filter((each) =>
    canReport(ctx.actor, "collection.read", { collectorUnitId: each.collectorUnitId }),
  );
  const query = new URL(args.request.url).searchParams;
  const period = periods.find((each) => each.id === query.get("period")) ?? periods[0] ?? null;
  const rows = period ? await collection(ctx.db, period.id, ctx.lang) : [];
  const runs = period ? canReport(ctx.actor, "collection.run", { collectorUnitId: period.collectorUnitId }) : false;
  return {
    title: words(args.request)("reports.title"),
    periods,
    period,
    rows,
    runs,
    tab: query.get("tab") ?? "all",
    today: localDate(ctx.now, homeZone()),
  };
}

/** Reminds the chosen units, or begins the consolidated report and opens it. */
export async function action(args: Route.ActionArgs) {
  const ctx = deskContext(args);
  const form = await args.request.formData();
  const periodId = String(form.get("periodId"));
  if (form.get("step") === "consolidate") {
    const title = String(form.get("title") ?? "").slice(0, 300);
    const outcome = await startConsolidation(ctx, { periodId, title });
    if (outcome.ok) return redirect(`/desk/reports/consolidated/${outcome.value.id}`, 303);
    return data({ reasons: outcome.reasons, reminded: 0 }, { status: 422 });
  }
  const outcome = await remind(ctx, { periodId, obligationIds: form.getAll("unit").map(String) });
  return outcome.ok
    ? data({ reasons: [], reminded: outcome.value.ids.length })
    : data({ reasons: outcome.reasons, reminded: 0 }, { status: 422 });
}

export type CollectView = Awaited<ReturnType<typeof loader>>;

export default function Collect({ loaderData: view, actionData }: Route.ComponentProps) {
  const t = useWords();
  const navigate = useNavigate();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const { period } = view;
  const rows = view.rows.filter((row) => inTab(view.tab, row.state));
  if (!period)
    return (
      <Page>
        <PageHead title={t("reports.title")} />
        <Empty title={t("reports.none")}>
          <p className="dim">
            {t("reports.none_hint")} <Link to="/desk/reports/rules">{t("reports.rules")}</Link>
          </p>
        </Empty>
      </Page>
    );
  const past = daysBetween(period.dueOn, view.today);
  const toggle = (id: string) => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    setChosen(next);
  };
  return (
    <Page hints={<Hint keys={["Tab"]}>{t("reports.open")}</Hint>}>
      <PageHead
        title={t("reports.title")}
        note={
          <>
            <select
              className="dk-select"
              aria-label={t("reports.period")}
              value={period.id}
              onChange={(event) => void navigate(`?period=${event.currentTarget.value}`)}
            >
              {view.periods.map((each) => (
                <option key={each.id} value={each.id}>
                  {t("reports.period_due", { name: each.name, due: isoDay(t, each.dueOn) })}
                </option>
              ))}
            </select>
            {past > 0 && period.missing > 0 ? <span className="dk-late">{t("reports.past_due", { n: past })}</span> : null}
          </>
        }
      >
        <Consolidated view={view} />
        {view.runs ? (
          <Button type="submit" form="collect" variant="filled">
            {t("reports.remind_n", { n: chosen.size })}
          </Button>
        ) : null}
      </PageHead>
      <CollectTabs view={view} />
      <Refusal reasons={actionData?.reasons ?? []} />
      {actionData && actionData.reminded > 0 ? <Notice tone="ok">{t("reports.reminded", { n: actionData.reminded })}</Notice> : null}
      <Form method="post" id="collect" className="dk-scroll" onSubmit={() => setChosen(new Set())}>
        <input type="hidden" name="periodId" value={period.id} />
        {rows.length === 0 ? <Empty title={t("reports.no_match")} /> : null}
        <table className="dk-table stack dk-collect">
          <thead>
            <tr>
              <th scope="col" className="c-check" aria-label={t("reports.action")} />
              <th scope="col">{t("reports.unit")}</th>
              <th scope="col">{t("reports.state")}</th>
              <th scope="col">{t("reports.sent_on")}</th>
              <th scope="col" className="c-count">
                {t("reports.answered")}
              </th>
              <th scope="col">{t("reports.last_reminder")}</th>
              <th scope="col" className="num">
                {t("reports.action")}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <CollectRow key={row.id} row={row} view={view} chosen={chosen.has(row.id)} onToggle={() => toggle(row.id)} />
            ))}
          </tbody>
        </table>
      </Form>
    </Page>
  );
}

function Consolidated({ view }: { view: CollectView }) {
  const t = useWords();
  const { period } = view;
  if (!period) return null;
  const icon = <IconFileText aria-hidden />;
  if (period.consolidationId)
    return (
      <Button component={Link} to={`/desk/reports/consolidated/${period.consolidationId}`} leftSection={icon}>
        {t("reports.open_consolidated")}
      </Button>
    );
  if (!view.runs) return null;
  return (
    <Form method="post">
      <input type="hidden" name="step" value="consolidate" />
      <input type="hidden" name="periodId" value={period.id} />
      <input type="hidden" name="title" value={`Kết quả công tác thông tin đối ngoại ${period.name.toLowerCase()}`} />
      <Button type="submit" leftSection={icon}>
        {t("reports.begin_consolidated")}
      </Button>
    </Form>
  );
}
