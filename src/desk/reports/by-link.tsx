import { Button } from "@mantine/core";
import { data, Form } from "react-router";
import { Notice } from "#ui/desk/frame";
import { requestContext } from "../../context.ts";
import { type Context, toldAt } from "#kernel/context";
import type { Actor } from "#modules/identity/contract";
import { formOfLink, prefill, sendReport, unitForm } from "#modules/reports";
import { useWords } from "../messages/use-messages.tsx";
import { isoDay } from "../plans/say.ts";
import { Refusal } from "../refusal.tsx";
import { readDeskLang } from "../language.ts";
import { pageTitle } from "../titles.ts";
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
  const { ctx, obligationId } = await opened(args);
  const first = await unitForm(ctx.db, obligationId, ctx.lang);
  if (first && first.obligation.state === "not_begun" && first.answers.length === 0) await prefill(ctx, { obligationId });
  const form = await unitForm(ctx.db, obligationId, ctx.lang);
  if (!form) throw data("report.unknown", { status: 404 });
  // Who did what inside the office is not for holders of a link.
  const { unitName, period, rule, answers, obligation } = form;
  const writes = ["not_begun", "draft", "returned"].includes(obligation.state);
  return { form: { unitName, period, rule: { outline: rule.outline }, answers, obligation }, writes };
}

/** Saves one answer or sends the report. */
export async function action(args: Route.ActionArgs) {
  const { ctx, obligationId } = await opened(args);
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

async function opened({
  request,
  context,
  params,
}: Route.LoaderArgs | Route.ActionArgs): Promise<{ ctx: Context<Actor>; obligationId: string }> {
  const info = context.get(requestContext);
  const obligationId = await formOfLink(info.runtime.db, params.token, info.now);
  if (!obligationId) throw data("link_gone", { status: 404 });
  const unit = await unitForm(info.runtime.db, obligationId, "vi");
  // The link stands for the unit itself; it reaches only the two commands above, with the form that it opens.
  const actor: Actor = {
    kind: "system",
    id: null,
    name: `${unit?.unitName ?? ""} (liên kết)`,
    unitId: unit?.obligation.unitId ?? null,
    grants: [],
  };
  const { runtime, now, requestId } = info;
  const { db, enqueue } = runtime;
  const lang = readDeskLang(request.headers.get("Cookie"));
  return { ctx: { actor, now, lang, requestId, db, emit: toldAt(runtime.emit, now), enqueue }, obligationId };
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
