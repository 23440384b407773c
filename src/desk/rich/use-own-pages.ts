import { useEffect, useState } from "react";
import type { OwnPage } from "../editions/links.ts";
import { looksLikeAddress } from "./address.ts";

const PAUSE_MS = 250;

/** Published pages of ours that fit the typed words; null while there is nothing to search for. */
export function useOwnPages(typed: string, lang: string | undefined): OwnPage[] | null {
  const [found, setFound] = useState<{ for: string; pages: OwnPage[] } | null>(null);
  const words = typed.trim();
  const wanted = words.length >= 2 && !looksLikeAddress(words);
  useEffect(() => {
    if (!wanted) return;
    const stop = new AbortController();
    const timer = setTimeout(() => {
      void search(words, lang, stop.signal).then((pages) => {
        if (!stop.signal.aborted) setFound({ for: words, pages });
      });
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [wanted, words, lang]);
  return wanted ? (found?.pages ?? null) : null;
}

async function search(q: string, lang: string | undefined, signal: AbortSignal): Promise<OwnPage[]> {
  try {
    const response = await fetch(`/desk/links?${new URLSearchParams({ q, lang: lang ?? "vi" })}`, { signal });
    return response.ok ? ((await response.json()) as { pages: OwnPage[] }).pages : [];
  } catch {
    return [];
  }
}
