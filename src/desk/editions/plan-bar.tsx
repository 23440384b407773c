import { Button } from "@mantine/core";
import { type ReactNode, useEffect, useState } from "react";
import { useRevalidator } from "react-router";
import type { Lang } from "#kernel/languages";
import type { Planning } from "#modules/editions";
import { readTypedDate } from "../calendar/typed-date.ts";
import { DayInput } from "../calendar/day-field.tsx";
import { laterDay, weekDay } from "../due.ts";
import { reasonText } from "../messages/index.ts";
import { useWords } from "../messages/use-messages.tsx";
import { useToast } from "../shell/toast.tsx";
import { langName } from "../titles.ts";
import type { PlanAnswer } from "./planning.ts";

/** What is planned: who translates, or by when. */
export type PlanAsk = { what: "translator" | "due"; documentId: string; lang: Lang; title: string };
type Props = { ask: PlanAsk; today: string; onLeave: () => void };

/** Asks who translates a text, or by when its words are expected. Escape leaves it; what was set can be taken back from the message. */
export function PlanBar({ ask, today, onLeave }: Props) {
  const t = useWords();
  const toast = useToast();
  const found = usePlanning(ask);
  const planning = found === "unread" ? null : found;
  const set = usePlan(ask);
  const { what, lang, title } = ask;
  const label = what === "due" ? t("plan_text.due") : t("plan_text.translator", { lang: langName(t, lang) });
  const refused = planning !== null && (!planning.mayPlan || (what === "translator" && planning.translators.length === 0));
  const refusal = planning?.mayPlan ? t("plan_text.nobody", { lang: langName(t, lang) }) : t("reason.role.plan_text");
  const problem = found === "unread" ? t("plan_text.offline") : refused ? refusal : null;
  useEffect(() => {
    if (problem === null) return;
    toast({ text: problem, tone: "bad" });
    onLeave();
  });
  if (!planning || refused) return null;
  const name = what === "due" ? "dueOn" : "translatorId";
  const before = (what === "due" ? planning.dueOn : planning.translatorId) ?? "";
  const choose = (value: string) => {
    onLeave();
    void set(name, value, before);
  };
  return (
    <Bar label={label} title={title} onLeave={onLeave} onSend={choose} clear={before ? () => choose("") : null}>
      {what === "due" ? (
        <Days today={today} before={planning.dueOn} onChoose={choose} />
      ) : (
        <select name="value" autoFocus className="dk-select" aria-label={label} defaultValue={before || planning.translators[0]?.id}>
          {planning.translators.map((each) => (
            <option key={each.id} value={each.id}>
              {each.name}
            </option>
          ))}
        </select>
      )}
    </Bar>
  );
}

type BarProps = {
  label: string;
  title: string;
  clear: (() => void) | null;
  onSend: (value: string) => void;
  onLeave: () => void;
  children: ReactNode;
};

function Bar({ label, title, clear, onSend, onLeave, children }: BarProps) {
  const t = useWords();
  return (
    <form
      className="dk-inspector dk-snoozebar"
      aria-label={label}
      onKeyDown={(event) => event.key === "Escape" && onLeave()}
      onSubmit={(event) => {
        event.preventDefault();
        const value = new FormData(event.currentTarget).get("value");
        if (typeof value === "string" && value) onSend(readTypedDate(value) ?? value);
      }}
    >
      <span className="el">
        {label}: <b lang="vi">{title}</b>
      </span>
      <span className="sp" />
      {children}
      <Button type="submit" variant="filled">
        {t("plan_text.set")}
      </Button>
      {clear ? <Button onClick={clear}>{t("plan_text.clear")}</Button> : null}
      <Button onClick={onLeave}>{t("action.cancel")}</Button>
    </form>
  );
}

function Days({ today, before, onChoose }: { today: string; before: string | null; onChoose: (day: string) => void }) {
  const t = useWords();
  const [tomorrow, week] = [laterDay(today, 1), laterDay(today, 7)];
  return (
    <>
      <Button onClick={() => onChoose(tomorrow)}>{t("snooze.tomorrow", { day: weekDay(t, tomorrow, today) })}</Button>
      <DayInput
        className="dk-select"
        size={10}
        name="value"
        autoFocus
        aria-label={t("plan_text.due")}
        required
        min={today}
        day={before ?? week}
      />
    </>
  );
}

function usePlanning({ documentId, lang }: PlanAsk): Planning | "unread" | null {
  const [planning, setPlanning] = useState<Planning | "unread" | null>(null);
  useEffect(() => {
    let ended = false;
    void read(documentId, lang).then((found) => {
      if (!ended) setPlanning(found ?? "unread");
    });
    return () => {
      ended = true;
    };
  }, [documentId, lang]);
  return planning;
}

/** Sends one value; the message offers to put back what stood before. The bar is gone by then, so this asks with plain requests. */
function usePlan({ what, documentId, lang }: PlanAsk): (name: string, value: string, before: string) => Promise<void> {
  const t = useWords();
  const toast = useToast();
  const { revalidate } = useRevalidator();
  const send = async (name: string, value: string, before: string | null): Promise<void> => {
    const answer = await post(documentId, lang, name, value);
    if (!answer) return toast({ text: t("plan_text.offline"), tone: "bad" });
    if (!answer.ok) return toast({ text: answer.reasons.map((reason) => reasonText(t, reason)).join(" "), tone: "bad", seconds: 20 });
    const done = before === null ? t("review.undone") : t(value === "" ? "plan_text.cleared" : `plan_text.done.${what}`);
    toast({ text: done, ...(before === null ? {} : { action: { label: t("action.undo"), run: () => void send(name, before, null) } }) });
    await revalidate();
  };
  return send;
}

async function read(documentId: string, lang: Lang): Promise<Planning | null> {
  try {
    const response = await fetch(`/desk/planning/${documentId}/${lang}`);
    return response.ok ? ((await response.json()) as Planning) : null;
  } catch {
    return null;
  }
}

async function post(documentId: string, lang: Lang, name: string, value: string): Promise<PlanAnswer | null> {
  try {
    const response = await fetch(`/desk/planning/${documentId}/${lang}`, { method: "POST", body: new URLSearchParams({ [name]: value }) });
    return (await response.json()) as PlanAnswer;
  } catch {
    return null;
  }
}
