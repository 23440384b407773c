import { useEffect, useRef } from "react";
import { useFetcher } from "react-router";
import { reasonText } from "../messages/index.ts";
import { useWords } from "../messages/use-messages.tsx";
import { useToast } from "../shell/toast.tsx";
import type { Direction, Drop } from "./arrange.ts";
import type { PlanView } from "./plan.tsx";
import type { PlanAnswer } from "./plan-step.server.ts";

/** Moving, dropping and taking out nodes of a draft; one line of work for the grid and the panel, so that either can take it back. */
export type Arrange = {
  move: (key: string, to: Direction) => void;
  drop: (key: string, target: string, to: Drop) => void;
  remove: (key: string) => void;
  undo: () => void;
  busy: boolean;
};

const KEY = "plan-arrange";

/** The verbs. Their answers are told by `useArrangeAnswers`, once for the page. */
export function useArrange(view: PlanView): Arrange {
  const fetcher = useFetcher<PlanAnswer>({ key: KEY });
  const { versionId } = view.head;
  const send = (fields: Record<string, string>) => void fetcher.submit({ versionId, ...fields }, { method: "post" });
  const last = fetcher.data?.ok ? fetcher.data.undo : null;
  return {
    move: (key, to) => send({ step: "move", key, to }),
    drop: (key, target, to) => send({ step: "drop", key, target, to }),
    remove: (key) => send({ step: "remove_node", key }),
    undo: () => {
      if (last) send(last);
    },
    busy: fetcher.state !== "idle",
  };
}

/** Says what came of the last step, with the way back. */
export function useArrangeAnswers(): void {
  const t = useWords();
  const toast = useToast();
  const fetcher = useFetcher<PlanAnswer>({ key: KEY });
  const told = useRef<PlanAnswer | undefined>(undefined);
  const { data, state } = fetcher;
  useEffect(() => {
    if (state !== "idle" || !data || told.current === data) return;
    told.current = data;
    if (!data.ok) return toast({ text: data.reasons.map((reason) => reasonText(t, reason)).join(" "), tone: "bad", seconds: 20 });
    const { undo, step } = data;
    if (!undo || step === "place") return toast({ text: t("plan_tree.undone") });
    toast({
      text: t(step === "remove_node" ? "plan_tree.removed" : "plan_tree.moved"),
      seconds: 60,
      action: { label: t("plan_tree.undo"), run: () => void fetcher.submit(undo, { method: "post" }) },
    });
  }, [data, state, fetcher, t, toast]);
}
