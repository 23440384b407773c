import { useCallback, useEffect, useState } from "react";

/** Who holds the pen: this tab, someone else by name, or not known yet. */
export type Pen = { kind: "unknown" } | { kind: "mine" } | { kind: "other"; name: string };

const BEAT_MS = 30_000;

/** A name for this tab, kept over reloads, so that the same person in two tabs is two holders. */
export function tabId(): string {
  try {
    const known = sessionStorage.getItem("xoan-tab");
    if (known) return known;
    const made = crypto.randomUUID();
    sessionStorage.setItem("xoan-tab", made);
    return made;
  } catch {
    return "tab";
  }
}

/**
 * Takes the pen of an edition and keeps it while the page is open; `askAgain` learns at once who has it (a save was refused).
 * `takeOver` takes it from another holder and tells whether it did; the screen stays closed until its owner has read the words anew,
 * because what is typed into the old ones would go with them.
 */
export function useEditLock(
  editionId: string,
  tab: string,
  wanted: boolean,
): { pen: Pen; takeOver: () => Promise<boolean>; askAgain: () => void } {
  const [pen, setPen] = useState<Pen>({ kind: "unknown" });
  const takeOver = useCallback(async () => {
    const next = await askForPen(editionId, tab, true);
    if (next && next.kind !== "mine") setPen(next);
    return next?.kind === "mine";
  }, [editionId, tab]);
  useEffect(() => {
    if (!wanted || !tab) return;
    let ended = false;
    const ask = () =>
      void askForPen(editionId, tab, false).then((next) => {
        if (next && !ended) setPen(next);
      });
    ask();
    const timer = setInterval(ask, BEAT_MS);
    return () => {
      ended = true;
      clearInterval(timer);
    };
  }, [editionId, tab, wanted]);
  const askAgain = useCallback(() => {
    void askForPen(editionId, tab, false).then((next) => next && setPen(next));
  }, [editionId, tab]);
  return { pen, takeOver, askAgain };
}

async function askForPen(editionId: string, tab: string, force: boolean): Promise<Pen | null> {
  try {
    const response = await fetch(`/desk/lock/${editionId}`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ tab, force }),
    });
    if (!response.ok) return null;
    const answer = (await response.json()) as { ok: boolean; value?: { mine: boolean; holderName: string } };
    if (!answer.value) return null;
    return answer.value.mine ? { kind: "mine" } : { kind: "other", name: answer.value.holderName };
  } catch {
    return null;
  }
}
