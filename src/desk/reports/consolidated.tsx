import { data, redirect, useRevalidator } from "react-router";
import { PageHead } from "#ui/desk/frame";
import { homeZone, localDate } from "#kernel/clock";
import { isId } from "#kernel/ids";
import { holds } from "#modules/identity";
import { lapsedByIds } from "#modules/legal";
import { canRenderPdf } from "#modules/official";
import {
  canReport,
  consolidationView,
  issueConsolidation,
  NumberInput,
  periodWords,
  returnConsolidation,
  signConsolidation,
  SignInput,
  submitConsolidation,
} from "#modules/reports";
import { formDays } from "../calendar/form-days.ts";
import { ownName } from "../../profile/current.ts";
import { moment } from "../dates.ts";
import { LapsedBasis } from "../legal/lapsed-bases.tsx";
import { useWords } from "../messages/use-messages.tsx";
import { Refusal } from "../refusal.tsx";
import { deskContext } from "../request.server.ts";
import { Page } from "../shell/page.tsx";
import { pageTitle } from "../titles.ts";
import { ConsolidatedActions } from "./consolidated-actions.tsx";
import { ConsolidatedBody } from "./consolidated-body.tsx";
import { ConsolidatedTabs } from "./consolidated-tabs.tsx";
import { Paper } from "./paper.tsx";
import { ConsolidatedState } from "./report-state.tsx";
import { PresentPeople } from "./present.tsx";
import { useHere } from "./use-here.ts";
import { type Outcome, refused } from "#kernel/outcome";
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
  // What is signed stays as it was signed.
  const resting = ["draft", "submitted"].includes(report.head.state) ? report.rule.legalDocumentId : null;
  const pdf = new URL(args.request.url).searchParams.get("pdf");
  return {
    report,
    basis: (await lapsedByIds(ctx.db, [resting], localDate(ctx.now, homeZone())))[0] ?? null,
    words: await periodWords(ctx.db, report.period.id, "vi"),
    writes: report.head.state === "draft" && canReport(ctx.actor, "consolidation.write", subject),
    signs: canReport(ctx.actor, "consolidation.sign", subject) && holds(ctx.actor, "approver"),
    pdf: { possible: await canRenderPdf(), refused: pdf },
    tab: new URL(args.request.url).searchParams.get("tab") ?? "write",
    now: ctx.now,
    place: ownName().name,
  };
}

/** Moves the report on; sections are stored by themselves while they are written. */
export async function action(args: Route.ActionArgs) {
  const ctx = deskContext(args);
  const id = args.params.consolidationId;
  if (!isId(id)) throw data("bad id", { status: 400 });
  const form = await args.request.formData();
  const text = (name: string) => String(form.get(name) ?? "");
  const steps: Record<string, () => Promise<Outcome<unknown>>> = {
    submit: () => submitConsolidation(ctx, { id }),
    sign: async () => {
      const given = SignInput.safeParse({ id, by: text("by") || "self", title: text("title"), head: text("head") });
      return given.success ? signConsolidation(ctx, given.data) : fieldFaults(given.error.issues);
    },
    return: () => returnConsolidation(ctx, { id, comment: text("comment") }),
    issue: async () => {
      const { days, reasons } = formDays(text, "signedOn");
      if (reasons.length > 0) return refused(...reasons);
      const given = NumberInput.safeParse({
        id,
        documentNumber: text("documentNumber"),
        ...days,
        isPublic: text("isPublic") === "on",
      });
      if (given.success) return issueConsolidation(ctx, given.data);
      return fieldFaults(given.error.issues);
    },
  };
  const step = Object.hasOwn(steps, text("step")) ? steps[text("step")] : undefined;
  if (!step) throw data("unknown step", { status: 400 });
  const outcome = await step();
  if (!outcome.ok) return data({ reasons: outcome.reasons }, { status: 422 });
  return redirect(`/desk/reports/consolidated/${id}`, 303);
}

function fieldFaults(issues: readonly { path: readonly PropertyKey[] }[]): Outcome<unknown> {
  return { ok: false, reasons: issues.map((issue) => ({ id: "field", values: { field: String(issue.path[0]) } })) };
}

export type ConsolidatedView = Awaited<ReturnType<typeof loader>>;

export default function Consolidated({ loaderData: view, actionData }: Route.ComponentProps) {
  const t = useWords();
  const { report } = view;
  const { head, frame } = report;
  const { revalidate } = useRevalidator();
  const known = Object.fromEntries(report.sections.map((each) => [each.section, each.lockVersion]));
  const hereTools = useHere({ kind: "consolidation", id: head.id, known }, head.state === "draft", () => void revalidate());
  const status = head.frozenAt ? t("consolidated.frozen", { at: moment(t, head.frozenAt, view.now) }) : t("consolidated.live");
  const titles = new Map(report.sections.map((each) => [each.section, each.title]));
  const pdfRefused = view.pdf.refused ? [{ id: view.pdf.refused }] : [];
  return (
    <Page
      status={
        <>
          <PresentPeople here={hereTools.here} titles={titles} />
          <span className="dk-hint">{status}</span>
        </>
      }
    >
      <PageHead title={head.title} titleLang="vi" note={<ConsolidatedState state={head.state} returned={head.returned} />}>
        <span className="dim nw dk-hide-phone">{t("consolidated.accepted", { n: frame.accepted, all: frame.all })}</span>
        <ConsolidatedActions view={view} />
      </PageHead>
      <ConsolidatedTabs view={view} />
      <LapsedBasis basis={view.basis} href={`/desk/legal/${view.basis?.id}`} />
      <Refusal reasons={[...(actionData?.reasons ?? []), ...pdfRefused]} />
      <div className="dk-compose">
        {/* Tables that scroll hold nothing else for the keyboard to stop at. */}
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
        <div className="dk-scroll" role="region" aria-label={head.title} tabIndex={0}>
          <div className="dk-doc">
            <ConsolidatedBody view={view} hereTools={hereTools} />
          </div>
        </div>
        <Paper view={view} />
      </div>
    </Page>
  );
}
