import { useEffect, useRef, useSyncExternalStore } from "react";
import { useNavigate } from "react-router";

const KEPT = "xoan.letter-keys";
const heard = new Set<() => void>();

/** Single letters act only outside text fields, never with a modifier, and not when they are switched off. */
export function useLetterKeys(keys: Record<string, () => void>): void {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || isTyping(event)) return;
      if (event.key.length === 1 && !lettersOn()) return;
      // Space presses a button that has the focus.
      if (event.key === " " && event.target instanceof HTMLElement && event.target.closest("button, summary, [role=tab]")) return;
      const run = latest.current[event.key.toLowerCase()];
      if (!run) return;
      event.preventDefault();
      run();
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, []);
}

const PLACES: Record<string, string> = { v: "/desk", b: "/desk/board", k: "/desk/plans", t: "/desk/reports" };
const PATIENCE_MS = 1500;

/** `G` and then a letter goes to a place; `?` shows the keys. */
export function useGoKeys(): void {
  const navigate = useNavigate();
  useEffect(() => {
    let since = 0;
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || isTyping(event) || !lettersOn()) return;
      const key = event.key.toLowerCase();
      const place = key === "?" ? "/desk/help" : event.timeStamp - since < PATIENCE_MS ? PLACES[key] : undefined;
      since = key === "g" ? event.timeStamp : 0;
      if (!place) return;
      // Before the page hears the letter as one of its own.
      event.preventDefault();
      void navigate(place);
    };
    window.addEventListener("keydown", onKey, { capture: true });
    return () => window.removeEventListener("keydown", onKey, { capture: true });
  }, [navigate]);
}

/** Whether single letters act on this machine, and the way to change it. */
export function useLetterKeysChoice(): [boolean, (on: boolean) => void] {
  const on = useSyncExternalStore(subscribe, lettersOn, () => true);
  return [on, choose];
}

function choose(on: boolean): void {
  if (on) localStorage.removeItem(KEPT);
  else localStorage.setItem(KEPT, "off");
  for (const tell of heard) tell();
}

function subscribe(tell: () => void): () => void {
  heard.add(tell);
  return () => heard.delete(tell);
}

const lettersOn = (): boolean => localStorage.getItem(KEPT) !== "off";

function isTyping(event: KeyboardEvent): boolean {
  const target = event.target instanceof HTMLElement ? event.target : null;
  return target?.closest("input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable=true], [role=dialog]") != null;
}
