import { useEffect, useRef } from "react";

type Keys = { confirm: () => void; still: () => void; nextStale: () => void };

/** Ctrl Enter, Alt V and Alt ↓ act wherever the cursor is, except over a dialog. */
export function useRowKeys(keys: Keys): void {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const run = keyOf(event, latest.current);
      if (!run || (event.target instanceof HTMLElement && event.target.closest("[role=dialog]"))) return;
      event.preventDefault();
      run();
    };
    // Before the page's own controls, so that Ctrl Enter on a button is not also a press.
    window.addEventListener("keydown", onKey, { capture: true });
    return () => window.removeEventListener("keydown", onKey, { capture: true });
  }, []);
}

function keyOf(event: KeyboardEvent, keys: Keys): (() => void) | null {
  if (event.repeat || event.isComposing || event.shiftKey) return null;
  const command = event.ctrlKey || event.metaKey;
  if (event.key === "Enter" && command && !event.altKey) return keys.confirm;
  if (!event.altKey || command) return null;
  if (event.code === "KeyV") return keys.still;
  return event.key === "ArrowDown" ? keys.nextStale : null;
}
