import { useEffect, useRef } from "react";
import { useFetcher } from "react-router";
import type { Reason } from "#kernel/outcome";
import { useWords } from "../messages/use-messages.tsx";
import { useToast } from "../shell/toast.tsx";
import type { action, CollectView } from "./collect.tsx";

/** How long a reminder is held; the message with its way back stands as long. */
const HOLD_SECONDS = 60;

/**
 * Reminds units in the background. Until they leave, reminders can be taken back from the message or by Ctrl+Z, and the board says so.
 */
export function useReminders(
  view: CollectView,
  onSent: () => void,
): { send: (obligationIds: readonly string[]) => void; reasons: readonly Reason[] } {
  const t = useWords();
  const toast = useToast();
  const fetcher = useFetcher<typeof action>();
  const heard = useRef<unknown>(null);
  const held = useRef<{ ids: readonly string[]; until: number }>({ ids: [], until: 0 });
  const asked = useRef<readonly string[]>([]);
  const recall = () => {
    const { ids, until } = held.current;
    held.current = { ids: [], until: 0 };
    if (ids.length > 0 && Date.now() < until)
      void fetcher.submit(formOf("recall", "reminder", ids), { method: "post", action: "/desk/reports" });
  };
  const latest = useRef(recall);
  useEffect(() => {
    latest.current = recall;
    const answer = fetcher.data;
    if (fetcher.state !== "idle" || !answer || heard.current === answer) return;
    heard.current = answer;
    if (answer.recalled > 0) return toast({ text: t("collect.recalled", { n: answer.recalled }) });
    if (answer.reminders.length === 0) return;
    held.current = { ids: answer.reminders, until: Date.now() + HOLD_SECONDS * 1000 };
    const [only] = asked.current;
    const unit = asked.current.length === 1 ? view.rows.find((row) => row.id === only)?.unitName : undefined;
    const text = unit ? t("collect.held_one", { unit }) : t("collect.held", { n: answer.reminders.length });
    toast({ text, seconds: HOLD_SECONDS, action: { label: t("collect.recall"), run: () => latest.current() } });
    onSent();
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const typing = event.target instanceof HTMLElement && event.target.closest("input:not([type=checkbox]), textarea, select") !== null;
      if (typing || event.key.toLowerCase() !== "z" || !(event.ctrlKey || event.metaKey) || held.current.ids.length === 0) return;
      event.preventDefault();
      latest.current();
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, []);
  const send = (obligationIds: readonly string[]) => {
    if (!view.period || !view.runs || obligationIds.length === 0 || fetcher.state !== "idle") return;
    asked.current = obligationIds;
    const form = formOf("remind", "unit", obligationIds);
    form.set("periodId", view.period.id);
    void fetcher.submit(form, { method: "post", action: "/desk/reports" });
  };
  return { send, reasons: fetcher.data?.reasons ?? [] };
}

function formOf(step: string, name: string, ids: readonly string[]): FormData {
  const form = new FormData();
  form.set("step", step);
  for (const id of ids) form.append(name, id);
  return form;
}
