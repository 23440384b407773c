import { useCallback, useEffect, useRef, useState } from "react";
import { useRevalidator } from "react-router";
import type { Reason } from "#kernel/outcome";
import { tabId } from "../editions/use-edit-lock.ts";

export type Draft = { title: string; body: string };
/** `changed`: another person saved it since; both texts are there to choose from. */
export type SectionStatus =
  | { kind: "clean" }
  | { kind: "waiting" }
  | { kind: "saved" }
  | { kind: "offline" }
  | { kind: "changed" }
  | { kind: "refused"; reasons: Reason[] };
type Stored = Draft & { lockVersion: number };

const PAUSE_MS = 2_000;

/**
 * The words of one section while they are written: stored two seconds after the last key, kept in the browser until the server has them,
 * and never written over another's. What others save is taken in as long as nothing is typed here.
 */
export function useSection(options: { consolidationId: string; section: string; server: Stored }) {
  const { consolidationId, section, server } = options;
  const { revalidate } = useRevalidator();
  const [draft, setDraft] = useState<Draft>(server);
  const [status, setStatus] = useState<SectionStatus>({ kind: "clean" });
  const base = useRef(server.lockVersion);
  const latest = useRef<Draft>(server);
  const dirty = useRef(false);
  const running = useRef(false);
  // While two texts stand side by side nothing leaves by itself: a request under way would swallow the choice.
  const clash = useRef(false);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const again = useRef<() => Promise<void>>(async () => {});
  const key = `xoan-section-${consolidationId}-${section}`;

  const store = useCallback(async (): Promise<void> => {
    clearTimeout(timer.current);
    if (!dirty.current || running.current || clash.current) return;
    running.current = true;
    const sent = latest.current;
    const answer = await send(consolidationId, {
      section,
      tab: tabId(),
      lockVersion: base.current,
      title: sent.title.trim() || "…",
      body: linesOf(sent.body),
    });
    running.current = false;
    if (answer.kind === "stored") {
      base.current = answer.lockVersion;
      const more = latest.current.body !== sent.body || latest.current.title !== sent.title;
      dirty.current = more;
      if (more) {
        timer.current = setTimeout(() => void again.current(), 0);
        return;
      }
      forget(key);
      return setStatus({ kind: "saved" });
    }
    // What stands there now must be shown beside what was typed.
    if (answer.kind === "changed") {
      clash.current = true;
      void revalidate();
    }
    // While another holds the section it waits as well: it is stored when free, or both texts are shown.
    const held = answer.kind === "refused" && answer.reasons.some(({ id }) => id === "section.held");
    if (answer.kind === "offline" || held) timer.current = setTimeout(() => void again.current(), 5_000);
    setStatus(answer);
  }, [consolidationId, section, key, revalidate]);
  useEffect(() => {
    again.current = store;
  }, [store]);

  const type = useCallback(
    (next: Partial<Draft>) => {
      latest.current = { ...latest.current, ...next };
      dirty.current = true;
      setDraft(latest.current);
      keep(key, { ...latest.current, lockVersion: base.current });
      setStatus((now) => (clash.current ? now : { kind: "waiting" }));
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void store(), PAUSE_MS);
    },
    [key, store],
  );

  const { title, body, lockVersion } = server;
  const adopt = useCallback(
    (version: number, words: Draft) => {
      base.current = version;
      latest.current = words;
      dirty.current = false;
      clash.current = false;
      forget(key);
      setDraft(words);
      setStatus({ kind: "clean" });
    },
    [key],
  );
  useEffect(() => {
    if (lockVersion <= base.current || running.current) return;
    if (dirty.current) {
      clash.current = true;
      setStatus({ kind: "changed" });
    } else adopt(lockVersion, { title, body });
  }, [lockVersion, title, body, adopt]);
  // What was typed before the page was lost comes back; it counts as typed on the version that it began from.
  useEffect(() => {
    const kept = recall(key);
    if (!kept || (kept.title === latest.current.title && kept.body === latest.current.body)) return;
    latest.current = { title: kept.title, body: kept.body };
    dirty.current = true;
    setDraft(latest.current);
    clash.current = kept.lockVersion < base.current;
    setStatus({ kind: clash.current ? "changed" : "waiting" });
    if (!clash.current) timer.current = setTimeout(() => void store(), PAUSE_MS);
  }, [key, store]);
  useEffect(() => () => clearTimeout(timer.current), []);

  return {
    draft,
    status,
    type,
    flush: () => void store(),
    /** Gives up what was typed here for what stands there. */
    takeTheirs: () => adopt(lockVersion, { title, body }),
    /** Writes what was typed here over what stands there; the other's words were shown. */
    keepMine: () => {
      base.current = lockVersion;
      dirty.current = true;
      clash.current = false;
      void store();
    },
  };
}

/** Paragraphs of a text. */
export const linesOf = (body: string) =>
  body
    .split(/\r?\n+/)
    .map((line) => line.trim())
    .filter(Boolean);

type Answer = { kind: "stored"; lockVersion: number } | Extract<SectionStatus, { kind: "offline" | "changed" | "refused" }>;

async function send(consolidationId: string, body: object): Promise<Answer> {
  try {
    const response = await fetch(`/desk/reports/consolidated/${consolidationId}/section`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(body),
    });
    if (response.status === 401 || response.status >= 500) return { kind: "offline" };
    const answer = (await response.json()) as { ok: true; value: { lockVersion: number } } | { ok: false; reasons: Reason[] };
    if (answer.ok) return { kind: "stored", lockVersion: answer.value.lockVersion };
    return answer.reasons.some(({ id }) => id === "section.changed") ? { kind: "changed" } : { kind: "refused", reasons: answer.reasons };
  } catch {
    return { kind: "offline" };
  }
}

function keep(key: string, words: Stored): void {
  try {
    localStorage.setItem(key, JSON.stringify(words));
  } catch {
    // A browser that keeps nothing still has the words on the page.
  }
}

function forget(key: string): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // See keep().
  }
}

function recall(key: string): Stored | null {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? "null");
    if (!kept || typeof kept !== "object" || !("title" in kept) || !("body" in kept) || !("lockVersion" in kept)) return null;
    return { title: String(kept.title), body: String(kept.body), lockVersion: Number(kept.lockVersion) };
  } catch {
    return null;
  }
}
