import { Button } from "@mantine/core";
import { Form, Link } from "react-router";
import type { Figure, Question } from "#modules/reports/contract";
import { reasonText } from "../messages/index.ts";
import { useWords } from "../messages/use-messages.tsx";
import { number } from "../plans/say.ts";
import type { FormView } from "./form.tsx";

/** What a question needs of the page it stands on: the desk's, or the one behind a link. */
type QuestionView = { writes: boolean; form: Pick<FormView["form"], "answers">; proofAt?: string };

type Refused = { reasons: { id: string; field?: string; values?: Record<string, string | number> }[]; question: string } | null;

/** One question of the outline: words, then its figures; each saves by itself, so that nothing waits for the rest. */
export function QuestionForm({ question, view, refused }: { question: Question; view: QuestionView; refused: Refused }) {
  const t = useWords();
  const answer = view.form.answers.find((each) => each.question === question.id);
  return (
    <section className="dk-question" aria-labelledby={`q-${question.id}`}>
      <h2 id={`q-${question.id}`} lang="vi">
        {question.title}
      </h2>
      {question.hint ? (
        <p className="dim" lang="vi">
          {question.hint}
        </p>
      ) : null}
      {question.text ? (
        view.writes ? (
          <Form method="post" className="dk-form" preventScrollReset>
            <Hidden name={question.id} lockVersion={answer?.lockVersion ?? 0} />
            <textarea
              className="dk-ta"
              name="words"
              rows={4}
              maxLength={20_000}
              aria-label={t("reports.answer")}
              defaultValue={answer?.words ?? ""}
            />
            <Errors refused={refused} name={question.id} />
            <Button type="submit" name="step" value="save" size="xs">
              {t("reports.save")}
            </Button>
          </Form>
        ) : (
          <p className="dk-answer">{answer?.words ?? "—"}</p>
        )
      ) : null}
      {question.figures.map((figure) => (
        <FigureForm key={figure.id} figure={figure} name={`${question.id}.${figure.id}`} view={view} refused={refused} />
      ))}
    </section>
  );
}

function FigureForm({ figure, name, view, refused }: { figure: Figure; name: string; view: QuestionView; refused: Refused }) {
  const t = useWords();
  const answer = view.form.answers.find((each) => each.question === name);
  const counted = answer?.prefilled ?? null;
  const differs = counted !== null && answer?.amount !== counted;
  if (!view.writes)
    return (
      <p>
        {figure.name}: <b>{answer?.amount == null ? "—" : number(t, answer.amount)}</b> {figure.measure}
        {counted !== null ? <Counted counted={counted} name={name} at={view.proofAt} /> : null}
        {answer?.reason ? <span className="dk-quote"> {answer.reason}</span> : null}
        <Proof evidence={answer?.evidence ?? []} />
      </p>
    );
  return (
    <Form method="post" className="dk-figure" preventScrollReset key={answer?.lockVersion ?? 0}>
      <Hidden name={name} lockVersion={answer?.lockVersion ?? 0} />
      <label className="dk-figurename">
        <span className="dk-label">
          {figure.name} ({figure.measure})
        </span>
        <input className="dk-select" name="amount" inputMode="decimal" defaultValue={answer?.amount ?? ""} />
      </label>
      {counted !== null ? <Counted counted={counted} name={name} at={view.proofAt} /> : null}
      {differs || counted === null ? (
        <label>
          <span className="dk-label">{counted === null ? t("reports.evidence") : t("reports.why_other")}</span>
          {counted === null ? (
            <textarea
              className="dk-ta"
              name="evidence"
              rows={2}
              defaultValue={(answer?.evidence ?? []).map((each) => each.ref).join("\n")}
            />
          ) : (
            <input className="dk-select wide" name="reason" maxLength={1000} defaultValue={answer?.reason ?? ""} />
          )}
        </label>
      ) : null}
      <Errors refused={refused} name={name} />
      <Button type="submit" name="step" value="save" size="xs">
        {t("reports.save")}
      </Button>
    </Form>
  );
}

/** What Xoan counted; on the desk it opens the pieces behind it. */
function Counted({ counted, name, at }: { counted: number; name: string; at: string | undefined }) {
  const t = useWords();
  const words = t("reports.counted", { n: number(t, counted) });
  return at ? <Link to={`${at}/${name}`}>{words}</Link> : <span className="dim">{words}</span>;
}

function Hidden({ name, lockVersion }: { name: string; lockVersion: number }) {
  return (
    <>
      <input type="hidden" name="question" value={name} />
      <input type="hidden" name="lockVersion" value={lockVersion} />
    </>
  );
}

function Errors({ refused, name }: { refused: Refused; name: string }) {
  const t = useWords();
  const mine = (refused?.reasons ?? []).filter(
    (reason) => reason.field === name || (reason.field === undefined && refused?.question === name),
  );
  return mine.map((reason) => (
    <p key={JSON.stringify(reason)} className="dk-fielderror" role="alert">
      {reasonText(t, reason)}
    </p>
  ));
}

function Proof({ evidence }: { evidence: readonly { title: string; ref: string }[] }) {
  return evidence.map((each) => (
    <span key={each.ref} className="row">
      {/^https?:/.test(each.ref) ? (
        <a href={each.ref} rel="noreferrer" className="el">
          {each.title}
        </a>
      ) : (
        <span className="dim el">{each.title}</span>
      )}
    </span>
  ));
}
