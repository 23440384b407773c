import type { KeyboardEvent, ReactNode } from "react";

const STEP: Record<string, number> = { ArrowRight: 1, ArrowLeft: -1 };

/** A row of tabs with one tab stop; the arrow keys move and choose. */
export function TabList({ label, className, children }: { label: string; className?: string; children: ReactNode }) {
  function onKeyDown(event: KeyboardEvent<HTMLDivElement>) {
    const step = STEP[event.key];
    if (step === undefined) return;
    const tabs = [...event.currentTarget.querySelectorAll<HTMLElement>("[role=tab]")];
    const at = tabs.findIndex((tab) => tab === document.activeElement);
    const next = tabs[(at + step + tabs.length) % tabs.length];
    next?.focus();
    next?.click();
    event.preventDefault();
  }
  return (
    <div role="tablist" aria-label={label} className={className ?? "dk-tabs"} onKeyDown={onKeyDown}>
      {children}
    </div>
  );
}
