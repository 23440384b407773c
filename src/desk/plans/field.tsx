import { type ComponentProps, type ReactNode, useId } from "react";

type Said = { label: string; hint?: string; error?: string | undefined };

/** A labelled field of a panel's form, with a hint and what is wrong with it. */
export function Field({ label, hint, error, ...input }: Said & ComponentProps<"input">) {
  const id = useId();
  return (
    <div>
      <label className="dk-label" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        className="dk-select wide"
        maxLength={2000}
        aria-invalid={error ? true : undefined}
        aria-describedby={error || hint ? `${id}-said` : undefined}
        {...input}
      />
      <Said id={`${id}-said`} hint={hint} error={error} />
    </div>
  );
}

/** The same for text of several lines. */
export function LongField({ label, hint, error, ...input }: Said & ComponentProps<"textarea">) {
  const id = useId();
  return (
    <div>
      <label className="dk-label" htmlFor={id}>
        {label}
      </label>
      <textarea
        id={id}
        className="dk-ta"
        aria-invalid={error ? true : undefined}
        aria-describedby={error || hint ? `${id}-said` : undefined}
        {...input}
      />
      <Said id={`${id}-said`} hint={hint} error={error} />
    </div>
  );
}

/** The same for a choice from the browser's own list. */
export function ChoiceField({ label, hint, error, children, ...input }: Said & ComponentProps<"select"> & { children: ReactNode }) {
  const id = useId();
  return (
    <div>
      <label className="dk-label" htmlFor={id}>
        {label}
      </label>
      <select
        id={id}
        className="dk-select wide"
        aria-invalid={error ? true : undefined}
        aria-describedby={error || hint ? `${id}-said` : undefined}
        {...input}
      >
        {children}
      </select>
      <Said id={`${id}-said`} hint={hint} error={error} />
    </div>
  );
}

function Said({ id, hint, error }: { id: string; hint: string | undefined; error: string | undefined }) {
  if (!error && !hint) return null;
  return (
    <p id={id} className={error ? "dk-fielderror" : "dim xs"}>
      {error ?? hint}
    </p>
  );
}
