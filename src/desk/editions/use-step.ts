import { useEffect, useRef } from "react";
import { useFetcher } from "react-router";
import { reasonText } from "../messages/index.ts";
import { useWords } from "../messages/use-messages.tsx";
import { useToast } from "../shell/toast.tsx";
import type { StepAnswer } from "./workflow.ts";

/** Takes a step of the workflow in the background; refusals are shown with all their reasons, `onDone` hears of success. */
export function useStep(onDone?: (answer: Extract<StepAnswer, { ok: true }>) => void) {
  const t = useWords();
  const toast = useToast();
  const fetcher = useFetcher<StepAnswer>();
  const heard = useRef<unknown>(null);
  const done = useRef(onDone);
  useEffect(() => {
    done.current = onDone;
  });
  useEffect(() => {
    const answer = fetcher.data;
    if (fetcher.state !== "idle" || !answer || heard.current === answer) return;
    heard.current = answer;
    if (answer.ok) done.current?.(answer);
    else toast({ text: answer.reasons.map((reason) => reasonText(t, reason)).join(" "), tone: "bad", seconds: 20 });
  }, [fetcher.state, fetcher.data, t, toast]);
  const take = (step: string, values: Record<string, string | readonly string[]>) => {
    const form = new FormData();
    form.set("step", step);
    for (const [name, value] of Object.entries(values)) for (const each of [value].flat()) form.append(name, each);
    return fetcher.submit(form, { method: "post", action: "/desk/workflow" });
  };
  return { take, busy: fetcher.state !== "idle", fetcher };
}
