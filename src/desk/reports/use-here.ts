import { useCallback, useEffect, useRef, useState } from "react";
import type { Here } from "#modules/reports/contract";
import { tabId } from "../editions/use-edit-lock.ts";

const BEAT_MS = 10_000;

/** Who is here, and how this tab asks for a part to write in. */
export type HereTools = {
  here: Here | null;
  /** Asks for a part; with `force` takes it over. */
  write: (part: string, force?: boolean) => void;
};

/** Which report, and how far its parts have come on the page as it was loaded. */
type Watched = { kind: "consolidation" | "form"; id: string; known: Readonly<Record<string, number>> };

/** Tells the server every few seconds that this tab has the report open; `onMoved` hears that a part has come further than the page knows. */
export function useHere({ kind, id, known }: Watched, wanted: boolean, onMoved: () => void): HereTools {
  const [here, setHere] = useState<Here | null>(null);
  const part = useRef<string | null>(null);
  const latest = useRef({ known, onMoved });
  useEffect(() => {
    latest.current = { known, onMoved };
  });

  const beat = useCallback(
    async (force: boolean) => {
      const asked = part.current;
      const next = await ask({ kind, id, tab: tabId(), part: asked, force });
      if (!next) return;
      setHere(next);
      // Whoever lost a part, or never had it, does not take it unasked once the other is gone for a moment.
      if (asked !== null && next.part === null && part.current === asked) part.current = null;
      const page = latest.current;
      if (Object.entries(next.versions).some(([each, version]) => version > (page.known[each] ?? 0))) page.onMoved();
    },
    [kind, id],
  );
  useEffect(() => {
    if (!wanted) return;
    const first = setTimeout(() => void beat(false), 0);
    const timer = setInterval(() => void beat(false), BEAT_MS);
    return () => {
      clearTimeout(first);
      clearInterval(timer);
    };
  }, [beat, wanted]);
  const write = useCallback(
    (next: string, force = false) => {
      if (part.current === next && !force) return;
      part.current = next;
      void beat(force);
    },
    [beat],
  );
  return { here, write };
}

async function ask(body: object): Promise<Here | null> {
  try {
    const response = await fetch("/desk/here", {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(body),
    });
    if (!response.ok) return null;
    const answer = (await response.json()) as { ok: true; value: Here };
    return answer.value;
  } catch {
    return null;
  }
}
