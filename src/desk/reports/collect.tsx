import { Button } from "@mantine/core";
import { IconFileText } from "@tabler/icons-react";
import { useState } from "react";
import { data, Form, Link, redirect, useNavigate } from "react-router";
import { Empty, Hint, Key, PageHead } from "#ui/desk/frame";
import { loadCalendar } from "#kernel/calendar";
import { homeZone, localDate } from "#kernel/clock";
import { isId } from "#kernel/ids";
import { canRenderPdf } from "#modules/official";
import { lapsedByIds } from "#modules/legal";
import { canReport, collection, lateDays, recallReminders, remind, reportPeriods, startConsolidation } from "#modules/reports";
import { owesStill } from "#modules/reports/contract";
import { LapsedBasis } from "../legal/lapsed-bases.tsx";
import { useWords } from "../messages/use-messages.tsx";
import { Refusal } from "../refusal.tsx";
import { deskContext, words } from "../request.server.ts";
import { useLetterKeys } from "../shell/letter-keys.ts";
import { Page } from "../shell/page.tsx";
import { pageTitle } from "../titles.ts";
import { PapersMenu } from "../papers-menu.tsx";
import { CollectAbout } from "./collect-about.tsx";
import { CollectTable } from "./collect-table.tsx";
import { CollectTabs, inTab } from "./collect-tabs.tsx";
import { PERIOD_PICKER, PeriodPicker } from "./period-picker.tsx";
import { useReminders } from "./use-reminders.ts";
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
  const today = localDate(ctx.now, homeZone());
  const calendar = await loadCalendar(ctx.db);
  const rows = (period ? await collection(ctx.db, period.id, ctx.lang) : []).map((row) => ({
    ...row,
    lateNow: owesStill(row.state) ? lateDays(row, today, calendar) : 0,
  }));
  const runs = period ? canReport(ctx.actor, "collection.run", { collectorUnitId: period.collectorUnitId }) : false;
  const past = period ? lateDays({ dueOn: period.dueOn, extendedTo: null }, today, calendar) : 0;
  const [basis = null] = await lapsedByIds(ctx.db, [period?.legalDocumentId ?? null], today);
  const pdf = { possible: await canRenderPdf(), refused: query.get("pdf") };
  return {
    pdf,
    title: words(args.request)("reports.title"),
    periods,
    period,
    basis,
    rows,
    runs,
    past,
    tab: query.get("tab") ?? "all",
    today,
  };
}

/** Reminds units, takes reminders back, or begins the consolidated report and opens it. */
export async function action(args: Route.ActionArgs) {
  const ctx = deskContext(args);
  const form = await args.request.formData();
  const ids = (name: string) => form.getAll(name).map(String).filter(isId);
  if (form.get("step") === "recall") {
    const recalled = await recallReminders(ctx, { ids: ids("reminder") });
    return recalled.ok
      ? data({ reasons: [], reminders: [], recalled: recalled.value.recalled })
      : data({ reasons: recalled.reasons, reminders: [], recalled: 0 }, { status: 422 });
  }
  const [periodId] = ids("periodId");
  if (!periodId) throw data("bad id", { status: 400 });
  if (form.get("step") === "consolidate") {
    const title = String(form.get("title") ?? "").slice(0, 300);
    const outcome = await startConsolidation(ctx, { periodId, title });
    if (outcome.ok) return redirect(`/desk/reports/consolidated/${outcome.value.id}`, 303);
    return data({ reasons: outcome.reasons, reminders: [], recalled: 0 }, { status: 422 });
  }
  const outcome = await remind(ctx, { periodId, obligationIds: ids("unit") });
  return outcome.ok
    ? data({ reasons: [], reminders: outcome.value.ids, recalled: 0 })
    : data({ reasons: outcome.reasons, reminders: [], recalled: 0 }, { status: 422 });
}

export type CollectView = Awaited<ReturnType<typeof loader>>;
export type CollectRowView = CollectView["rows"][number];

export default function Collect({ loaderData: view, actionData }: Route.ComponentProps) {
  const t = useWords();
  const navigate = useNavigate();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const { period } = view;
  const reminders = useReminders(view, () => setChosen(new Set()));
  const missing = view.rows.filter((row) => owesStill(row.state)).map((row) => row.id);
  const wanted = chosen.size > 0 ? [...chosen] : missing;
  useLetterKeys({
    r: () => reminders.send(chosen.size > 0 ? wanted : [focusedRow()].filter((id) => missing.includes(id))),
    p: () => document.getElementById(PERIOD_PICKER)?.focus(),
  });
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
  const toggle = (id: string) => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    setChosen(next);
  };
  return (
    <Page hints={<Hints runs={view.runs} />}>
      <PageHead
        title={t("reports.title")}
        note={
          <>
            <PeriodPicker view={view} onPick={(id) => void navigate(`?period=${id}`)} />
            {view.past > 0 && period.missing > 0 ? <span className="dk-late">{t("reports.past_due", { n: view.past })}</span> : null}
          </>
        }
      >
        <Consolidated view={view} />
        {view.runs ? <PapersMenu label={t("collect.letters")} papers={lettersOf(view, t)} /> : null}
        {view.runs && missing.length > 0 ? (
          <Button variant="filled" onClick={() => reminders.send(wanted)}>
            {t(chosen.size > 0 ? "reports.remind_n" : "collect.remind_all", { n: wanted.length })} <Key>R</Key>
          </Button>
        ) : null}
      </PageHead>
      <CollectTabs view={view} />
      {missing.length > 0 ? <LapsedBasis basis={view.basis} href={`/desk/legal/${view.basis?.id}`} /> : null}
      <CollectAbout period={period} year={Number(view.today.slice(0, 4))} />
      <Refusal reasons={[...(actionData?.reasons ?? []), ...reminders.reasons, ...(view.pdf.refused ? [{ id: view.pdf.refused }] : [])]} />
      <CollectTable
        view={view}
        rows={view.rows.filter((row) => inTab(view.tab, row.state))}
        chosen={chosen}
        onToggle={toggle}
        onRemind={(id) => reminders.send([id])}
      />
    </Page>
  );
}

/** The letters that can be written to the units of the period shown. */
function lettersOf({ period, rows, pdf }: CollectView, t: ReturnType<typeof useWords>) {
  const asked = rows.some((row) => row.state !== "passed_on");
  const owing = rows.some((row) => owesStill(row.state));
  return (["request", "reminder"] as const)
    .filter((kind) => (kind === "request" ? asked : owing))
    .flatMap((kind) => {
      const href = `/desk/reports/letter/${period?.id}/${kind}`;
      const word = { href, label: t(`collect.letter.${kind}`), signed: true };
      return pdf.possible ? [word, { href, label: t(`collect.letter.${kind}_pdf`), pdf: true, signed: true }] : [word];
    });
}

/** The row in which the officer stands. */
function focusedRow(): string {
  return document.activeElement?.closest<HTMLElement>("[data-obligation]")?.dataset["obligation"] ?? "";
}

function Hints({ runs }: { runs: boolean }) {
  const t = useWords();
  return (
    <>
      <Hint keys={["↑", "↓"]}>{t("collect.hint.move")}</Hint>
      {runs ? <Hint keys={["Space"]}>{t("collect.hint.mark")}</Hint> : null}
      {runs ? <Hint keys={["R"]}>{t("collect.hint.remind")}</Hint> : null}
      <Hint keys={["Enter"]}>{t("collect.hint.open")}</Hint>
      <Hint keys={["P"]}>{t("collect.hint.period")}</Hint>
      {runs ? <Hint keys={["Ctrl", "Z"]}>{t("collect.hint.recall")}</Hint> : null}
    </>
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
