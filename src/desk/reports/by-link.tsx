import { Button } from "@mantine/core";
import { data, Form } from "react-router";
import { Notice } from "#ui/desk/frame";
import { homeZone, localDate } from "#kernel/clock";
import { publicLegalByIds } from "#modules/legal";
import { isLapsed } from "#modules/legal/contract";
import { countedForm, sendReport } from "#modules/reports";
import { LapsedBasis } from "../legal/lapsed-bases.tsx";
import { useWords } from "../messages/use-messages.tsx";
import { isoDay } from "../plans/say.ts";
import { Refusal } from "../refusal.tsx";
import { pageTitle } from "../titles.ts";
import { openedByLink } from "./opened-by-link.server.ts";
import { savedAnswer } from "./saved-answer.server.ts";
import { QuestionForm } from "./question-form.tsx";
import { ReportState } from "./report-state.tsx";
import type { Route } from "./+types/by-link";
import plansCss from "../../ui/desk/plans.css?url";

export const links: Route.LinksFunction = () => [{ rel: "stylesheet", href: plansCss }];
export const meta: Route.MetaFunction = ({ loaderData }) => [
  ...pageTitle(loaderData?.form.unitName ?? ""),
  { name: "robots", content: "noindex" },
];

/** The form of a unit without an account: whoever holds the link may answer this one form and nothing else. */
export async function loader(args: Route.LoaderArgs) {
  const { ctx, obligationId } = await openedByLink(args);
  const form = await countedForm(ctx, obligationId);
  if (!form) throw data("report.unknown", { status: 404 });
  // Who did what inside the office is not for holders of a link.
  const { unitName, period, rule, answers, obligation } = form;
  const writes = ["not_begun", "draft", "returned"].includes(obligation.state);
  const bases = rule.legalDocumentId ? await publicLegalByIds(ctx.db, [rule.legalDocumentId], localDate(ctx.now, homeZone())) : [];
  return {
    basis: bases.find(isLapsed) ?? null,
    form: { unitName, period, rule: { outline: rule.outline }, answers, obligation },
    writes,
    proofAt: `/desk/form/${args.params.token}/proof`,
  };
}

/** Saves one answer or sends the report. */
export async function action(args: Route.ActionArgs) {
  const { ctx, obligationId } = await openedByLink(args);
  const form = await args.request.formData();
  const step = form.get("step");
  if (step === "send") {
    const sent = await sendReport(ctx, { obligationId, channel: "link" });
    return sent.ok ? data({ reasons: [], question: "" }) : data({ reasons: sent.reasons, question: "" }, { status: 422 });
  }
  const question = String(form.get("question") ?? "");
  const saved = await savedAnswer(ctx, obligationId, form);
  if (!saved.ok) return data({ reasons: saved.reasons, question }, { status: 422 });
  return data({ reasons: [], question, lockVersion: saved.value.lockVersion });
}

export default function ByLink({ loaderData: view, actionData }: Route.ComponentProps) {
  const t = useWords();
  const { form, writes } = view;
  const { obligation } = form;
  return (
    <main className="dk-doc dk-bylink" id="main">
      <h1 lang="vi">{t("reports.form", { unit: form.unitName })}</h1>
      <p className="row wrap">
        <ReportState state={obligation.state} />
        <span className="dim">
          {t("reports.form_period", { name: form.period.name, due: isoDay(t, obligation.extendedTo ?? obligation.dueOn) })}
        </span>
      </p>
      {obligation.returnComment ? <Notice tone="bad">{t("reports.returned_with", { comment: obligation.returnComment })}</Notice> : null}
      <LapsedBasis basis={view.basis} href={view.basis ? `/vi/legal/${view.basis.slug}` : null} />
      <Refusal reasons={actionData?.reasons ?? []} />
      {form.rule.outline.map((question) => (
        <QuestionForm key={question.id} question={question} view={{ ...view, hereTools: null }} />
      ))}
      {writes ? (
        <Form method="post">
          <Button type="submit" name="step" value="send" variant="filled">
            {t("reports.send")}
          </Button>
        </Form>
      ) : null}
    </main>
  );
}
