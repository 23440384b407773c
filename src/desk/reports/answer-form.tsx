import { Button } from "@mantine/core";
import type { ReactNode } from "react";
import { Notice } from "#ui/desk/frame";
import { tabId } from "../editions/use-edit-lock.ts";
import { reasonText } from "../messages/index.ts";
import { useWords } from "../messages/use-messages.tsx";
import type { useAnswer } from "./use-answer.ts";
import type { HereTools } from "./use-here.ts";

type Props = {
  name: string;
  /** What the answer is called, for whoever hears the form and not the heading above. */
  label: string;
  answer: ReturnType<typeof useAnswer>;
  /** Who saved what stands there, and what it says. */
  theirs: { name: string | null; words: string };
  /** Who is here; a holder of a link is alone with their form. */
  hereTools: HereTools | null;
  className: string;
  children: (held: boolean) => ReactNode;
};

/** One answer that saves by itself: who writes it now, what another saved meanwhile, its fields, and what refuses it. */
export function AnswerForm({ name, label, answer, theirs, hereTools, className, children }: Props) {
  const t = useWords();
  const here = hereTools?.here ?? null;
  const holder = here?.present.find((each) => each.part === name && !each.mine);
  const held = holder !== undefined;
  const reasons = answer.reasons.filter(({ id }) => id !== "answer.changed" || !answer.changed);
  return (
    <answer.fetcher.Form
      method="post"
      className={className}
      aria-label={label}
      onSubmit={answer.onSubmit}
      onFocus={held ? undefined : () => hereTools?.write(name)}
    >
      <input type="hidden" name="question" value={name} />
      <input type="hidden" name="lockVersion" value={answer.lockVersion} />
      {here ? <input type="hidden" name="tab" value={tabId()} /> : null}
      {holder ? (
        <Notice>
          <span className="row wrap">
            <span>{t("reports.held", { name: holder.name })}</span>
            <Button size="xs" type="button" onClick={() => hereTools?.write(name, true)}>
              {t("consolidated.take_pen")}
            </Button>
          </span>
        </Notice>
      ) : null}
      {answer.changed ? (
        <Notice tone="bad">
          <p>{t("reports.changed", { name: theirs.name ?? "" })}</p>
          <p className="dk-answer">{theirs.words}</p>
          <span className="row wrap">
            <Button size="xs" type="button" onClick={answer.takeTheirs}>
              {t("consolidated.use_theirs")}
            </Button>
            <Button size="xs" type="submit" name="step" value="save">
              {t("consolidated.keep_mine")}
            </Button>
          </span>
        </Notice>
      ) : null}
      {children(held)}
      {reasons.map((reason) => (
        <p key={JSON.stringify(reason)} className="dk-fielderror" role="alert">
          {reasonText(t, reason)}
        </p>
      ))}
      {held || answer.changed ? null : (
        <Button type="submit" name="step" value="save" size="xs">
          {t("reports.save")}
        </Button>
      )}
      <span className="dim xs" role="status">
        {answer.stored ? t("consolidated.status.saved") : ""}
      </span>
    </answer.fetcher.Form>
  );
}
