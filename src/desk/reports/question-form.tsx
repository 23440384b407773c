import { Link } from "react-router";
import { typedNumber } from "#kernel/typedNumber";
import type { Figure, Question } from "#modules/reports/contract";
import { useWords } from "../messages/use-messages.tsx";
import { number } from "../plans/say.ts";
import { AnswerForm } from "./answer-form.tsx";
import type { FormView } from "./form.tsx";
import { useAnswer } from "./use-answer.ts";
import type { HereTools } from "./use-here.ts";

type Answer = FormView["form"]["answers"][number];

/** What a question needs of the page it stands on: the desk's, or the one behind a link. */
type QuestionView = { writes: boolean; form: Pick<FormView["form"], "answers">; proofAt?: string; hereTools: HereTools | null };

/** One question of the outline: words, then its figures; each saves by itself, so that nothing waits for the rest. */
export function QuestionForm({ question, view }: { question: Question; view: QuestionView }) {
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
      {question.text && view.writes ? <Words question={question} answer={answer} hereTools={view.hereTools} /> : null}
      {question.text && !view.writes ? <p className="dk-answer">{answer?.words ?? "—"}</p> : null}
      {question.figures.map((figure) => {
        const name = `${question.id}.${figure.id}`;
        const given = view.form.answers.find((each) => each.question === name);
        return view.writes ? (
          <Amount key={figure.id} figure={figure} name={name} answer={given} view={view} />
        ) : (
          <GivenAmount key={figure.id} figure={figure} name={name} answer={given} at={view.proofAt} />
        );
      })}
    </section>
  );
}

function Words({ question, answer: given, hereTools }: { question: Question; answer: Answer | undefined; hereTools: HereTools | null }) {
  const t = useWords();
  const answer = useAnswer({ fields: { words: given?.words ?? "" }, lockVersion: given?.lockVersion ?? 0 });
  return (
    <AnswerForm
      name={question.id}
      label={question.title}
      answer={answer}
      theirs={{ name: given?.updatedByName ?? null, words: given?.words ?? "" }}
      hereTools={hereTools}
      className="dk-form"
    >
      {(held) => (
        <textarea
          className="dk-ta"
          name="words"
          rows={4}
          maxLength={20_000}
          aria-label={t("reports.answer")}
          value={answer.fields.words}
          onChange={(event) => answer.type({ words: event.currentTarget.value })}
          readOnly={held}
        />
      )}
    </AnswerForm>
  );
}

type AmountProps = { figure: Figure; name: string; answer: Answer | undefined; view: QuestionView };

function Amount({ figure, name, answer: given, view }: AmountProps) {
  const t = useWords();
  const fields = {
    amount: given?.amount == null ? "" : typedNumber(given.amount),
    reason: given?.reason ?? "",
    evidence: (given?.evidence ?? []).map((each) => each.ref).join("\n"),
  };
  const answer = useAnswer({ fields, lockVersion: given?.lockVersion ?? 0 });
  const counted = given?.prefilled ?? null;
  const differs = counted !== null && answer.fields.amount !== typedNumber(counted);
  return (
    <AnswerForm
      name={name}
      label={figure.name}
      answer={answer}
      theirs={{ name: given?.updatedByName ?? null, words: given?.amount == null ? "—" : `${number(t, given.amount)} ${figure.measure}` }}
      hereTools={view.hereTools}
      className="dk-figure"
    >
      {(held) => (
        <>
          <input type="hidden" name="figure" value={figure.name} />
          <label className="dk-figurename">
            <span className="dk-label">
              {figure.name} ({figure.measure})
            </span>
            <input
              className="dk-select wide"
              name="amount"
              inputMode="decimal"
              value={answer.fields.amount}
              onChange={(event) => answer.type({ amount: event.currentTarget.value })}
              readOnly={held}
            />
          </label>
          <div className="dk-figuremore">
            {counted === null ? (
              <label>
                <span className="dk-label">{t("reports.evidence")}</span>
                <textarea
                  className="dk-ta"
                  name="evidence"
                  rows={2}
                  value={answer.fields.evidence}
                  onChange={(event) => answer.type({ evidence: event.currentTarget.value })}
                  readOnly={held}
                />
              </label>
            ) : (
              <Counted counted={counted} name={name} at={view.proofAt} />
            )}
            {differs ? (
              <label>
                <span className="dk-label">{t("reports.why_other")}</span>
                <input
                  className="dk-select wide"
                  name="reason"
                  maxLength={1000}
                  value={answer.fields.reason}
                  onChange={(event) => answer.type({ reason: event.currentTarget.value })}
                  readOnly={held}
                />
              </label>
            ) : null}
          </div>
        </>
      )}
    </AnswerForm>
  );
}

function GivenAmount({ figure, name, answer, at }: { figure: Figure; name: string; answer: Answer | undefined; at: string | undefined }) {
  const t = useWords();
  const counted = answer?.prefilled ?? null;
  return (
    <p>
      {figure.name}: <b>{answer?.amount == null ? "—" : number(t, answer.amount)}</b> {figure.measure}
      {counted !== null ? <Counted counted={counted} name={name} at={at} /> : null}
      {answer?.reason ? <span className="dk-quote"> {answer.reason}</span> : null}
      <Proof evidence={answer?.evidence ?? []} />
    </p>
  );
}

/** What Xoan counted; on the desk it opens the pieces behind it. */
function Counted({ counted, name, at }: { counted: number; name: string; at: string | undefined }) {
  const t = useWords();
  const words = t("reports.counted", { n: number(t, counted) });
  return at ? <Link to={`${at}/${name}`}>{words}</Link> : <span className="dim">{words}</span>;
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
