import { useEffect } from "react";

/** The regions of a page in the order in which `F6` goes round. */
const REGIONS = ".dk-header, .dk-navbar, main, .dk-toolbar, #body, .dk-panel, .dk-inspector";
const FIRST = "a[href], button:not(:disabled), input, select, textarea, [tabindex='0']";

/** `F6` goes to the next region of the page, with `Shift` to the one before. A dialog keeps its focus. */
export function useRegionKey(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== "F6" || event.ctrlKey || event.altKey || event.metaKey || document.querySelector("[role=dialog][aria-modal=true]"))
        return;
      const regions = [...document.querySelectorAll<HTMLElement>(REGIONS)].filter((each) => each.offsetParent !== null);
      if (regions.length === 0) return;
      event.preventDefault();
      // The innermost one: the main region holds others.
      const at = regions.findLastIndex((each) => each.contains(document.activeElement));
      const next = regions[(at + (event.shiftKey ? -1 : 1) + regions.length) % regions.length];
      if (next) enter(next);
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, []);
}

function enter(region: HTMLElement): void {
  const first = region.matches("[contenteditable], main") ? region : (region.querySelector<HTMLElement>(FIRST) ?? region);
  first.focus();
}
