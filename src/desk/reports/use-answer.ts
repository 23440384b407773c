import { useEffect, useRef, useState } from "react";
import { useFetcher, useRevalidator } from "react-router";
import type { Reason } from "#kernel/outcome";

type Fields = Record<string, string>;
/** What the page's action says of one saved answer. */
type Saved = { reasons: readonly Reason[]; question: string; lockVersion?: number };

/**
 * The fields of one answer while they are typed. What others save is taken in as long as nothing is typed here; once something is, it
 * stays, and `changed` says that another saved meanwhile.
 */
export function useAnswer<F extends Fields>(server: { fields: F; lockVersion: number }) {
  const fetcher = useFetcher<Saved>();
  const [draft, setDraft] = useState<F | null>(null);
  const [began, setBegan] = useState(0);
  const sent = useRef<F | null>(null);
  const idle = fetcher.state === "idle";
  const saved = fetcher.data?.reasons.length === 0 ? (fetcher.data.lockVersion ?? 0) : 0;
  useEffect(() => {
    if (!idle || saved === 0) return;
    // More may have been typed while the answer was on its way.
    setDraft((now) => (now === sent.current ? null : now));
  }, [idle, saved]);
  const { revalidate } = useRevalidator();
  const late = idle && (fetcher.data?.reasons.some(({ id }) => id === "answer.changed") ?? false);
  useEffect(() => {
    // A refusal alone brings nothing new to the page.
    if (late) void revalidate();
  }, [late, revalidate]);
  const base = Math.max(began, saved);
  const changed = idle && draft !== null && server.lockVersion > base;
  return {
    fetcher,
    fields: draft ?? server.fields,
    // What is saved over another's words was shown beside them.
    lockVersion: draft && !changed ? base : server.lockVersion,
    reasons: idle ? (fetcher.data?.reasons ?? []) : [],
    changed,
    stored: idle && saved > 0 && draft === null,
    type(change: Partial<F>) {
      if (draft === null) setBegan(server.lockVersion);
      setDraft({ ...(draft ?? server.fields), ...change });
    },
    onSubmit: () => void (sent.current = draft),
    takeTheirs: () => setDraft(null),
  };
}
