import { data, Link, redirect } from "react-router";
import { Notice, PageHead } from "#ui/desk/frame";
import { isId } from "#kernel/ids";
import { allUnits, holds } from "#modules/identity";
import {
  canReport,
  collection,
  consolidationView,
  issueConsolidation,
  NumberInput,
  periodWords,
  returnConsolidation,
  saveSection,
  signConsolidation,
  submitConsolidation,
} from "#modules/reports";
import { moment } from "../dates.ts";
import { useWords } from "../messages/use-messages.tsx";
import { Refusal } from "../refusal.tsx";
import { deskContext } from "../request.server.ts";
import { Page } from "../shell/page.tsx";
import { pageTitle } from "../titles.ts";
import { Compare, Figures, Missing } from "./consolidated-figures.tsx";
import { ConsolidatedActions } from "./consolidated-actions.tsx";
import { ConsolidatedTabs } from "./consolidated-tabs.tsx";
import { Paper } from "./paper.tsx";
import { ConsolidatedState } from "./report-state.tsx";
import { SectionEditor } from "./section-editor.tsx";
import type { Outcome } from "#kernel/outcome";
import type { Route } from "./+types/consolidated";
import plansCss from "../../ui/desk/plans.css?url";

export const links: Route.LinksFunction = () => [{ rel: "stylesheet", href: plansCss }];
export const meta: Route.MetaFunction = ({ loaderData }) => pageTitle(loaderData?.report.head.title ?? "");

/** The consolidated report: sections with live figures, what units wrote beside them, and the document as it will be signed. */
export async function loader(args: Route.LoaderArgs) {
  const ctx = deskContext(args);
  const { consolidationId } = args.params;
  const report = isId(consolidationId) ? await consolidationView(ctx.db, consolidationId, ctx.lang) : null;
  if (!report) throw data("report.unknown", { status: 404 });
  const subject = { collectorUnitId: report.rule.collectorUnitId };
  if (!canReport(ctx.actor, "collection.read", subject)) throw data("not_allowed", { status: 403 });
  const units = await allUnits(ctx.db, "vi");
  const name = (id: string) => units.find((unit) => unit.id === id)?.name ?? "";
  const rows = await collection(ctx.db, report.period.id, "vi");
  const owing = rows.filter((row) => row.state !== "accepted" && row.state !== "passed_on");
  return {
    report,
    words: await periodWords(ctx.db, report.period.id, "vi"),
    collector: name(report.rule.collectorUnitId),
    receiver: name(report.rule.receiverUnitId),
    units: {
      all: rows.filter((row) => row.state !== "passed_on").length,
      accepted: rows.filter((row) => row.state === "accepted").length,
      owing: owing.map((row) => row.unitName),
    },
    writes: report.head.state === "draft" && canReport(ctx.actor, "consolidation.write", subject),
    signs: canReport(ctx.actor, "consolidation.sign", subject) && holds(ctx.actor, "approver"),
    tab: new URL(args.request.url).searchParams.get("tab") ?? "write",
    now: ctx.now,
  };
}

/** Saves a section or moves the report on; a refusal leaves what was typed in the page. */
export async function action(args: Route.ActionArgs) {
  const ctx = deskContext(args);
  const id = args.params.consolidationId;
  if (!isId(id)) throw data("bad id", { status: 400 });
  const form = await args.request.formData();
  const text = (name: string) => String(form.get(name) ?? "");
  const steps: Record<string, () => Promise<Outcome<unknown>>> = {
    save: () =>
      saveSection(ctx, {
        consolidationId: id,
        section: text("section"),
        lockVersion: Number(text("lockVersion")) || 0,
        title: text("title"),
        body: text("body")
          .split(/\r?\n+/)
          .map((line) => line.trim())
          .filter(Boolean),
      }),
    submit: () => submitConsolidation(ctx, { id }),
    sign: () => signConsolidation(ctx, { id }),
    return: () => returnConsolidation(ctx, { id, comment: text("comment") }),
    issue: async () => {
      const given = NumberInput.safeParse({
        id,
        documentNumber: text("documentNumber"),
        signedOn: text("signedOn"),
        isPublic: text("isPublic") === "on",
      });
      if (given.success) return issueConsolidation(ctx, given.data);
      return { ok: false, reasons: given.error.issues.map((issue) => ({ id: "field", values: { field: String(issue.path[0]) } })) };
    },
  };
  const step = Object.hasOwn(steps, text("step")) ? steps[text("step")] : undefined;
  if (!step) throw data("unknown step", { status: 400 });
  const outcome = await step();
  if (!outcome.ok) return data({ reasons: outcome.reasons, section: text("section") }, { status: 422 });
  return text("step") === "save" ? data({ reasons: [], section: text("section") }) : redirect(`/desk/reports/consolidated/${id}`, 303);
}

export type ConsolidatedView = Awaited<ReturnType<typeof loader>>;

export default function Consolidated({ loaderData: view, actionData }: Route.ComponentProps) {
  const t = useWords();
  const { report, units } = view;
  const { head } = report;
  const status = head.frozenAt ? t("consolidated.frozen", { at: moment(t, head.frozenAt, view.now) }) : t("consolidated.live");
  return (
    <Page status={<span className="dk-hint">{status}</span>}>
      <PageHead title={head.title} titleLang="vi" note={<ConsolidatedState state={head.state} returned={head.returned} />}>
        <span className="dim nw dk-hide-phone">{t("consolidated.accepted", { n: units.accepted, all: units.all })}</span>
        <ConsolidatedActions view={view} />
      </PageHead>
      <ConsolidatedTabs view={view} />
      <Refusal reasons={actionData?.reasons ?? []} />
      <div className="dk-compose">
        <div className="dk-scroll">
          <div className="dk-doc">
            {units.owing.length > 0 && head.state === "draft" ? (
              <Notice>
                {t("consolidated.missing_units", { n: units.owing.length })}{" "}
                <Link to={`/desk/reports?period=${report.period.id}&tab=missing`}>{t("consolidated.see_list")}</Link>
              </Notice>
            ) : null}
            {view.tab === "figures" ? <Figures figures={report.figures} /> : null}
            {view.tab === "missing" ? <Missing figures={report.figures} /> : null}
            {view.tab === "compare" ? <Compare figures={report.figures} /> : null}
            {view.tab === "write"
              ? report.sections.map((section) => <SectionEditor key={section.section} section={section} view={view} />)
              : null}
          </div>
        </div>
        <Paper view={view} />
      </div>
    </Page>
  );
}
