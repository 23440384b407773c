import { Button, Textarea, TextInput } from "@mantine/core";
import { data, Form, redirect, useRevalidator } from "react-router";
import { PageHead, PanelSection, Notice } from "#ui/desk/frame";
import { homeZone, localDate } from "#kernel/clock";
import { isId } from "#kernel/ids";
import { lapsedByIds } from "#modules/legal";
import {
  acceptReport,
  canReport,
  countedForm,
  extendDeadline,
  makeFormLink,
  prefill,
  openLink,
  returnReport,
  revokeFormLink,
  sendReport,
} from "#modules/reports";
import { formDays } from "../calendar/form-days.ts";
import { DayField } from "../calendar/day-field.tsx";
import { day } from "../dates.ts";
import { LapsedBasis } from "../legal/lapsed-bases.tsx";
import { maybe } from "../messages/index.ts";
import { useWords } from "../messages/use-messages.tsx";
import { isoDay } from "../plans/say.ts";
import { Refusal } from "../refusal.tsx";
import { deskContext, type DeskContext } from "../request.server.ts";
import { Page } from "../shell/page.tsx";
import { pageTitle } from "../titles.ts";
import { LinkTools, SheetTools } from "./form-tools.tsx";
import { PresentPeople } from "./present.tsx";
import { QuestionForm } from "./question-form.tsx";
import { ReportState } from "./report-state.tsx";
import { savedAnswer } from "./saved-answer.server.ts";
import { useHere } from "./use-here.ts";
import type { Route } from "./+types/form";
import plansCss from "../../ui/desk/plans.css?url";
import { type Outcome, refused } from "#kernel/outcome";
import type { Question } from "#modules/reports/contract";

export const links: Route.LinksFunction = () => [{ rel: "stylesheet", href: plansCss }];
export const meta: Route.MetaFunction = ({ loaderData }) => pageTitle(loaderData?.form.unitName ?? "");

/** A unit's report: written by the unit, read and decided on by the collector. */
export async function loader(args: Route.LoaderArgs) {
  const ctx = deskContext(args);
  const { obligationId } = args.params;
  const form = isId(obligationId) ? await countedForm(ctx, obligationId) : null;
  if (!form) throw data("report.unknown", { status: 404 });
  const subject = { collectorUnitId: form.rule.collectorUnitId, unitId: form.obligation.unitId };
  if (!canReport(ctx.actor, "answer.read", subject)) throw data("not_allowed", { status: 403 });
  const sheet = new URL(args.request.url).searchParams.get("sheet");
  const open = ["not_begun", "draft", "returned"].includes(form.obligation.state);
  const writes = open && canReport(ctx.actor, "answer.write", subject);
  const runs = canReport(ctx.actor, "collection.run", subject);
  const today = localDate(ctx.now, homeZone());
  const seen = {
    writes,
    runs,
    today,
    basis: (await lapsedByIds(ctx.db, [form.rule.legalDocumentId], today))[0] ?? null,
    self: ctx.actor.id,
    sheet,
    linkUntil: runs ? await openLink(ctx.db, obligationId, ctx.now) : null,
  };
  return { form, ...seen };
}

type Step = (ctx: DeskContext, obligationId: string, text: (name: string) => string, form: FormData) => Promise<Outcome<unknown>>;
const STEPS: Record<string, Step> = {
  save: (ctx, obligationId, _text, form) => savedAnswer(ctx, obligationId, form),
  prefill: (ctx, obligationId) => prefill(ctx, { obligationId }),
  send: (ctx, obligationId) => sendReport(ctx, { obligationId }),
  accept: (ctx, obligationId) => acceptReport(ctx, { obligationId }),
  return: (ctx, obligationId, text) => returnReport(ctx, { obligationId, comment: text("comment") }),
  link: (ctx, obligationId) => makeFormLink(ctx, { obligationId }),
  unlink: (ctx, obligationId) => revokeFormLink(ctx, { obligationId }),
  extend: async (ctx, obligationId, text) => {
    const { days, reasons } = formDays(text, "to");
    return reasons.length > 0 ? refused(...reasons) : extendDeadline(ctx, { obligationId, ...days, reason: text("reason") });
  },
};

/** Saves one answer, or moves the report on. What was typed stays in the page when it is refused. */
export async function action(args: Route.ActionArgs) {
  const ctx = deskContext(args);
  const form = await args.request.formData();
  const text = (name: string) => {
    const value = form.get(name);
    return typeof value === "string" ? value : "";
  };
  const step = Object.hasOwn(STEPS, text("step")) ? STEPS[text("step")] : undefined;
  if (!step || !isId(args.params.obligationId)) throw data("unknown step", { status: 400 });
  const outcome = await step(ctx, args.params.obligationId, text, form);
  if (!outcome.ok) return data({ reasons: outcome.reasons, question: text("question") }, { status: 422 });
  if (text("step") === "accept") return redirect("/desk/reports", 303);
  const told = typeof outcome.value === "object" ? outcome.value : null;
  const made = text("step") === "link" && told && "token" in told ? String(told.token) : null;
  return data({
    reasons: [],
    question: text("question"),
    link: made ? `${new URL(args.request.url).origin}/desk/form/${made}` : null,
    ...(told && "lockVersion" in told ? { lockVersion: Number(told.lockVersion) } : {}),
  });
}

/** What each part of the form is called: questions by their title, figures by their name. */
const titlesOf = (outline: readonly Question[]) =>
  new Map(
    outline.flatMap(({ id, title, figures }) => [[id, title] as const, ...figures.map((each) => [`${id}.${each.id}`, each.name] as const)]),
  );

export type FormView = Awaited<ReturnType<typeof loader>>;

export default function UnitReport({ loaderData: view, actionData }: Route.ComponentProps) {
  const t = useWords();
  const { form, writes, runs } = view;
  const { obligation } = form;
  const { revalidate } = useRevalidator();
  const known = Object.fromEntries(form.answers.map((each) => [each.question, each.lockVersion]));
  const hereTools = useHere({ kind: "form", id: obligation.id, known }, writes, () => void revalidate());
  return (
    <Page status={<PresentPeople here={hereTools.here} titles={titlesOf(form.rule.outline)} />}>
      <PageHead
        title={t("reports.form", { unit: form.unitName })}
        note={<ReportState state={obligation.state} late={(obligation.extendedTo ?? obligation.dueOn) < view.today} />}
      >
        <span className="dim nw">
          {t("reports.form_period", { name: form.period.name, due: isoDay(t, obligation.extendedTo ?? obligation.dueOn) })}
        </span>
        {writes ? (
          <Form method="post" className="row">
            <Button type="submit" name="step" value="prefill">
              {t("reports.prefill")}
            </Button>
            <Button type="submit" name="step" value="send" variant="filled">
              {t("reports.send")}
            </Button>
          </Form>
        ) : null}
        {runs && obligation.state === "sent" && obligation.sentBy !== view.self ? (
          <Form method="post">
            <Button type="submit" name="step" value="accept" variant="filled">
              {t("reports.accept")}
            </Button>
          </Form>
        ) : null}
      </PageHead>
      {obligation.returnComment ? <Notice tone="bad">{t("reports.returned_with", { comment: obligation.returnComment })}</Notice> : null}
      <LapsedBasis basis={view.basis} href={`/desk/legal/${view.basis?.id}`} />
      <Refusal reasons={actionData?.reasons ?? []} />
      <div className="dk-split">
        <div className="dk-scroll">
          <div className="dk-doc">
            {form.rule.outline.map((question) => (
              <QuestionForm
                key={question.id}
                question={question}
                view={{ ...view, proofAt: `/desk/reports/form/${obligation.id}/proof`, hereTools }}
              />
            ))}
          </div>
        </div>
        <aside className="dk-panel" aria-label={t("reports.story")}>
          {runs && (obligation.state === "sent" || obligation.state === "accepted") ? (
            <PanelSection title={t("reports.return")}>
              <Form method="post" className="dk-form">
                <Textarea name="comment" label={t("reports.return_comment")} autosize minRows={2} required />
                <Button type="submit" name="step" value="return">
                  {t("reports.return")}
                </Button>
              </Form>
            </PanelSection>
          ) : null}
          {runs && ["not_begun", "draft", "returned"].includes(obligation.state) ? (
            <PanelSection title={t("reports.extend")}>
              <Form method="post" className="dk-form">
                <DayField name="to" label={t("reports.extend_to")} min={view.today} required />
                <TextInput name="reason" label={t("reports.extend_reason")} required maxLength={1000} />
                <Button type="submit" name="step" value="extend">
                  {t("reports.extend")}
                </Button>
              </Form>
            </PanelSection>
          ) : null}
          <SheetTools obligationId={obligation.id} writes={writes} said={view.sheet} />
          {runs && writes ? (
            <LinkTools
              until={view.linkUntil}
              link={actionData && "link" in actionData && typeof actionData.link === "string" ? actionData.link : null}
            />
          ) : null}
          <PanelSection title={t("reports.story")}>
            <ul className="dk-lines">
              {form.events.map((event) => (
                <li key={`${event.at.toISOString()}${event.event}`}>
                  {maybe(t, `reports.event.${event.event}`, event.event)}{" "}
                  <span className="dim">{`${event.actorName} · ${day(t, event.at)}`}</span>
                  {event.comment ? <p className="dk-quote">{event.comment}</p> : null}
                </li>
              ))}
            </ul>
          </PanelSection>
        </aside>
      </div>
    </Page>
  );
}
