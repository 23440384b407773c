import { IconArrowBackUp, IconCheck } from "@tabler/icons-react";
import type { ReactNode } from "react";

/** One event of a sign-off: who, what, when; `now` is the step at hand, `todo` one still to come. */
export type Step = { key: string; kind: "done" | "bad" | "now" | "todo"; who: string; what: string; when: string; body?: ReactNode };

/** The sign-off of a revision as a list of events, oldest first. */
export function Timeline({ steps }: { steps: readonly Step[] }) {
  return (
    <ol className="dk-timeline">
      {steps.map((step) => (
        <li key={step.key} data-step={step.kind}>
          <span className="dot" aria-hidden="true">
            {step.kind === "done" ? <IconCheck /> : null}
            {step.kind === "bad" ? <IconArrowBackUp /> : null}
          </span>
          <b>{step.who}</b> {step.what}
          <div className="dim xs">{step.when}</div>
          {step.body === undefined ? null : <div className="dk-pre">{step.body}</div>}
        </li>
      ))}
    </ol>
  );
}
