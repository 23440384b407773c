import type { ReactNode } from "react";
import { LanguageSwitch } from "../shell/language-switch.tsx";

/** A page without the shell: one card in the middle. */
export function Bare({ title, here, children }: { title: string; here: string; children: ReactNode }) {
  return (
    <main className="dk-bare">
      <div className="dk-card">
        <div className="row">
          <span className="dim">Xoan</span>
          <span className="sp" />
          <LanguageSwitch next={here} />
        </div>
        <h1>{title}</h1>
        {children}
      </div>
    </main>
  );
}
