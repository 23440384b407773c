import { Button, Textarea } from "@mantine/core";
import { Form, Link } from "react-router";
import { PanelSection } from "#ui/desk/frame";
import { LONGEST, type RequestEvent, type RequestView } from "#modules/requests/contract";
import type { Reason } from "#kernel/outcome";
import { moment } from "../dates.ts";
import { errorOf } from "../identity/fields.tsx";
import { useWords } from "../messages/use-messages.tsx";
import { Refusal } from "../refusal.tsx";
import { langName, langTag } from "../titles.ts";
import { RequestWords } from "./request-words.tsx";
import { RequestBadge } from "./table.tsx";

type Answer = { ok: boolean; reasons: Reason[]; event: RequestEvent; typed: { reason: string; answer: string } };
type Props = { request: RequestView; now: Date; answer: Answer | undefined; closeHref: string };

/** One request: what was said, by whom, what became of it, and the steps that are open. */
export function RequestPanel({ request, now, answer, closeHref }: Props) {
  const t = useWords();
  const may = (event: RequestEvent) => (request.whyNot[event] ?? []).length === 0;
  const refusal = answer && !answer.ok ? answer : undefined;
  return (
    <aside className="dk-panel" aria-label={t("requests.one")}>
      <PanelSection title={t("requests.one")} aside={<Link to={closeHref}>{t("requests.close")}</Link>}>
        <div className="row wrap">
          <RequestBadge state={request.state} />
          <span className="dim">
            {request.origin === "reader" ? t("requests.by_reader") : t("requests.by_officer", { who: request.filer ?? "" })},{" "}
            {moment(t, request.filedAt, now)}
          </span>
        </div>
        <RequestWords request={request} />
        {request.page ? (
          <p>
            <a href={request.page} target="_blank" rel="noreferrer">
              {t("requests.open_page")}
            </a>
          </p>
        ) : null}
        {request.origin === "reader" ? (
          <p className="dim xs">
            {t(request.wantsAnswer ? "requests.wants_answer" : "requests.no_answer", { lang: langName(t, request.lang) })}
          </p>
        ) : null}
      </PanelSection>
      {request.decidedAt ? (
        <PanelSection title={t("requests.decided")}>
          <p>
            {request.decider}, {moment(t, request.decidedAt, now)}
          </p>
          {request.reason ? <p className="pre">{request.reason}</p> : null}
          {request.answer ? (
            <p className="pre" lang={langTag(request.lang)}>
              {request.answer}
            </p>
          ) : null}
          {request.answeredAt ? <p className="dim xs">{t("requests.answered", { when: moment(t, request.answeredAt, now) })}</p> : null}
        </PanelSection>
      ) : null}
      <PanelSection title={t("requests.steps")}>
        {refusal ? <Refusal reasons={refusal.reasons} /> : null}
        {request.mayDecide ? (
          <div className="dk-form">
            {may("accept") ? (
              <Step request={request} event="accept">
                <Button type="submit" variant="filled">
                  {t("requests.accept")}
                </Button>
              </Step>
            ) : null}
            {may("done") ? (
              <Step request={request} event="done">
                {request.wantsAnswer ? (
                  <AnswerField request={request} answer={refusal?.event === "done" ? refusal : undefined} id="done" />
                ) : null}
                <Button type="submit">{t("requests.done")}</Button>
              </Step>
            ) : null}
            {may("decline") ? <Decline request={request} answer={refusal?.event === "decline" ? refusal : undefined} /> : null}
            {may("reopen") ? (
              <Step request={request} event="reopen">
                <Button type="submit">{t("requests.reopen")}</Button>
              </Step>
            ) : null}
          </div>
        ) : (
          <p className="dim">{t("requests.not_yours", { unit: request.unitName })}</p>
        )}
      </PanelSection>
    </aside>
  );
}

function Step({ request, event, children }: { request: RequestView; event: RequestEvent; children: React.ReactNode }) {
  return (
    <Form method="post" className="dk-form">
      <input type="hidden" name="id" value={request.id} />
      <input type="hidden" name="do" value={event} />
      {children}
    </Form>
  );
}

function AnswerField({ request, answer, id }: { request: RequestView; answer: Answer | undefined; id: string }) {
  const t = useWords();
  return (
    <Textarea
      id={`${id}-answer`}
      name="answer"
      label={t("requests.letter", { lang: langName(t, request.lang) })}
      description={t("requests.letter_hint")}
      defaultValue={answer?.typed.answer ?? ""}
      maxLength={LONGEST.answer}
      error={errorOf(t, answer, "answer")}
      autosize
      minRows={2}
    />
  );
}

function Decline({ request, answer }: { request: RequestView; answer: Answer | undefined }) {
  const t = useWords();
  return (
    <details open={answer !== undefined}>
      <summary>{t("requests.decline")}</summary>
      <Step request={request} event="decline">
        <Textarea
          name="reason"
          label={t("requests.reason")}
          description={t("requests.reason_hint")}
          defaultValue={answer?.typed.reason ?? ""}
          maxLength={LONGEST.reason}
          error={errorOf(t, answer, "reason")}
          autosize
          minRows={2}
        />
        {request.wantsAnswer ? <AnswerField request={request} answer={answer} id="decline" /> : null}
        <Button type="submit">{t("requests.decline_go")}</Button>
      </Step>
    </details>
  );
}
