import type { ComponentType } from "react";

/** Tones of a state badge; colour never speaks alone, an icon and a word always stand beside it. */
export type Tone = "none" | "neutral" | "wait" | "secret" | "ok" | "pub" | "bad" | "plain";

/** A state: icon, word, tone. */
export function Badge({ tone, icon: Icon, children }: { tone: Tone; icon?: ComponentType<{ "aria-hidden"?: boolean }>; children: string }) {
  return (
    <span className="dk-badge" data-tone={tone}>
      {Icon ? <Icon aria-hidden /> : null}
      {children}
    </span>
  );
}
