import { useRevalidator } from "react-router";
import { reasonText } from "../messages/index.ts";
import { useWords } from "../messages/use-messages.tsx";
import { useToast } from "../shell/toast.tsx";
import type { StepAnswer } from "./workflow.ts";

/**
 * Takes an approval back while it is held. The button outlives the page that offers it,
 * so this asks with a plain request: a fetcher would fall silent with its page.
 */
export function useUndo(revisionId: string): () => Promise<void> {
  const t = useWords();
  const toast = useToast();
  const { revalidate } = useRevalidator();
  return async () => {
    const answer = await post(revisionId);
    if (!answer) return toast({ text: t("save.offline"), tone: "bad" });
    if (!answer.ok) return toast({ text: answer.reasons.map((reason) => reasonText(t, reason)).join(" "), tone: "bad", seconds: 20 });
    toast({ text: t("review.undone") });
    await revalidate();
  };
}

async function post(revisionId: string): Promise<StepAnswer | null> {
  try {
    const response = await fetch("/desk/workflow", { method: "POST", body: new URLSearchParams({ step: "undo", revisionId }) });
    return (await response.json()) as StepAnswer;
  } catch {
    return null;
  }
}
