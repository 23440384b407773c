import type { PublicLine, PublicUnit } from "#modules/plans";
import { LANGUAGE_INFO, type Lang } from "../kernel/languages.ts";
import { Day, dayWords, foreign } from "./day.tsx";
import { number } from "./format.ts";
import { messages } from "./messages/index.ts";
import { to } from "./to.ts";

/** How much of the proof was accepted, in words; the bar only repeats them. */
export function Count({ lang, accepted, asked }: { lang: Lang; accepted: number; asked: number }) {
  const t = messages(lang);
  if (asked === 0) return <span>{t.plans.noEvidence}</span>;
  return (
    <span>
      {t.plans.evidence(number(lang, accepted), number(lang, asked))} <progress value={accepted} max={asked} aria-hidden="true" />
    </span>
  );
}

/** A unit by its page, and the one that answers for it now. */
export function UnitName({ lang, unit }: { lang: Lang; unit: PublicUnit }) {
  const link = ({ name, lang: of, slug }: Omit<PublicUnit, "now">) => (
    <a href={to(lang).unit(slug)} lang={foreign(of, lang)}>
      {name}
    </a>
  );
  const { now } = unit;
  if (!now) return link(unit);
  // The words around a name differ in order from language to language: the message says where the link stands.
  const [before = "", after = ""] = messages(lang).plans.now("\u0000").split("\u0000");
  return (
    <>
      {link(unit)} ({before}
      {link(now)}
      {after})
    </>
  );
}

/** A line of the plan: a heading, words, or a task with who does it, until when and what came of it. */
export function PlanLine({ lang, line }: { lang: Lang; line: PublicLine }) {
  const vi = foreign("vi", lang);
  const words = [line.label, line.title].filter(Boolean).join(" ");
  if (line.task) return <Task lang={lang} words={words} task={line.task} />;
  if (line.kind === "text") return <p lang={vi}>{words}</p>;
  return (
    <h3 className="h4 mt" lang={vi}>
      {words}
    </h3>
  );
}

function Task({ lang, words, task }: { lang: Lang; words: string; task: NonNullable<PublicLine["task"]> }) {
  const t = messages(lang);
  const vi = foreign("vi", lang);
  return (
    <div className="task">
      <p lang={vi}>{words}</p>
      <p className="by">
        <b>{task.daysLate > 0 ? t.plans.late(number(lang, task.daysLate)) : t.plans.state[task.state]}</b>
        <Count lang={lang} accepted={task.accepted} asked={task.asked} />
        <span>{task.dueOn ? t.plans.until(dayWords(lang, task.dueOn)) : t.plans.noDate}</span>
        {task.lead ? (
          <span>
            {t.plans.lead}
            {": "}
            <UnitName lang={lang} unit={task.lead} />
          </span>
        ) : null}
        {task.with.length > 0 ? <span>{t.plans.with(number(lang, task.with.length))}</span> : null}
      </p>
      {task.output ? (
        <p className="by">
          <span>
            {t.plans.output}
            {": "}
            <span lang={vi}>{task.output}</span>
          </span>
        </p>
      ) : null}
      {task.indicators.length > 0 ? (
        <ul className="tips">
          {task.indicators.map((each) => (
            <li key={each.name}>
              <span lang={vi}>{each.name}</span>
              {": "}
              {t.plans.indicator(number(lang, each.reached), number(lang, each.target), each.measure)}
            </li>
          ))}
        </ul>
      ) : null}
      {task.evidence.length > 0 ? <Proof lang={lang} pieces={task.evidence} /> : null}
    </div>
  );
}

function Proof({ lang, pieces }: { lang: Lang; pieces: NonNullable<PublicLine["task"]>["evidence"] }) {
  const vi = foreign("vi", lang);
  return (
    <>
      <p className="lab">{messages(lang).plans.proof}</p>
      <ul className="tips">
        {pieces.map((piece) => (
          <li key={piece.href}>
            <a
              href={piece.href}
              lang={piece.lang ? foreign(piece.lang, lang) : vi}
              hrefLang={piece.lang ? LANGUAGE_INFO[piece.lang].tag : undefined}
            >
              {piece.title}
            </a>
            {piece.happenedOn ? (
              <>
                {" · "}
                <Day lang={lang} iso={piece.happenedOn} />
              </>
            ) : null}
          </li>
        ))}
      </ul>
    </>
  );
}
