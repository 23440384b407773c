import { useCallback, useEffect, useRef, useState } from "react";
import type { Reason } from "#kernel/outcome";
import { forgetDraft, keepDraft } from "./kept-drafts.ts";
import type { Draft } from "./save.ts";

/** Where a draft stands. `waiting`: typed, not yet stored on the server, but kept on this machine. */
export type SaveStatus =
  | { kind: "clean" }
  | { kind: "waiting" }
  | { kind: "saving" }
  | { kind: "saved"; at: Date }
  | { kind: "offline" }
  | { kind: "signed-out" }
  | { kind: "refused"; reasons: Reason[] };

const PAUSE_MS = 2_000;
const RETRY_MS = 5_000;

/**
 * Stores what `build` gives two seconds after the last change and on `flush`, one request at a time, under the lock version.
 * Every change is first kept in the browser, so neither an ended session nor a lost network loses words.
 */
export function useAutosave(options: {
  revisionId: string;
  lockVersion: number;
  tab: string;
  build: () => Pick<Draft, "content" | "facts"> | null;
}) {
  const { revisionId, tab } = options;
  const [status, setStatus] = useState<SaveStatus>({ kind: "clean" });
  const version = useRef(options.lockVersion);
  const build = useRef(options.build);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const changes = useRef({ made: 0, stored: 0 });
  const running = useRef<Promise<boolean> | null>(null);
  useEffect(() => {
    build.current = options.build;
  });

  const store = useCallback(async (): Promise<boolean> => {
    const draft = build.current();
    if (!draft || changes.current.made === changes.current.stored) return true;
    const upTo = changes.current.made;
    setStatus({ kind: "saving" });
    const answer = await send(`/desk/save/${revisionId}`, { ...draft, lockVersion: version.current, tab });
    if (answer.kind !== "saved") {
      setStatus(answer);
      if (answer.kind === "offline") timer.current = setTimeout(() => void run.current(), RETRY_MS);
      return false;
    }
    version.current = answer.lockVersion;
    changes.current.stored = upTo;
    if (changes.current.made !== upTo) return store();
    forgetDraft(revisionId);
    setStatus({ kind: "saved", at: answer.at });
    return true;
  }, [revisionId, tab]);

  const run = useRef<() => Promise<boolean>>(async () => true);
  const flush = useCallback((): Promise<boolean> => {
    clearTimeout(timer.current);
    running.current ??= store().finally(() => {
      running.current = null;
    });
    return running.current;
  }, [store]);
  useEffect(() => {
    run.current = flush;
  }, [flush]);

  const changed = useCallback(() => {
    changes.current.made += 1;
    const draft = build.current();
    if (draft) keepDraft(revisionId, { at: new Date().toISOString(), lockVersion: version.current, draft });
    setStatus((now) => (now.kind === "signed-out" || now.kind === "refused" ? now : { kind: "waiting" }));
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void run.current(), PAUSE_MS);
  }, [revisionId]);

  useEffect(() => {
    const onOnline = () => void run.current();
    window.addEventListener("online", onOnline);
    return () => {
      window.removeEventListener("online", onOnline);
      void run.current();
    };
  }, []);
  /** The server moved the version on by another way (a paragraph was confirmed). */
  const moveTo = useCallback((lockVersion: number) => {
    version.current = lockVersion;
  }, []);
  return { status, changed, flush, moveTo };
}

type Sent = { kind: "saved"; lockVersion: number; at: Date } | Extract<SaveStatus, { kind: "offline" | "signed-out" | "refused" }>;

async function send(url: string, body: Draft): Promise<Sent> {
  try {
    const response = await fetch(url, { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) });
    if (response.status === 401) return { kind: "signed-out" };
    if (response.status >= 500) return { kind: "offline" };
    const answer = (await response.json()) as
      | { ok: true; value: { lockVersion: number; savedAt: string } }
      | { ok: false; reasons: Reason[] };
    return answer.ok
      ? { kind: "saved", lockVersion: answer.value.lockVersion, at: new Date(answer.value.savedAt) }
      : { kind: "refused", reasons: answer.reasons };
  } catch {
    return { kind: "offline" };
  }
}
