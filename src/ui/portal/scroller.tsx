import type { ReactNode } from "react";

/** What may be wider or longer than its place: it scrolls, by keys as well. */
export function Scroller({ label, code = false, children }: { label: string; code?: boolean; children: ReactNode }) {
  return (
    // Nothing inside may take the focus, and whoever has no mouse must be able to move it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className={code ? "code" : "tbl first"} tabIndex={0} aria-label={label}>
      {children}
    </section>
  );
}
