import { type ComponentProps, type ReactNode, useId } from "react";

type Said = { label: string; hint?: string | undefined; error?: string | undefined };

/** A labelled field of a panel's form, with a hint and what is wrong with it. */
export function Field({ label, hint, error, ...input }: Said & ComponentProps<"input">) {
  return (
    <Labelled label={label} hint={hint} error={error}>
      {(said) => <input className="dk-select wide" maxLength={2000} {...said} {...input} />}
    </Labelled>
  );
}

/** The same for text of several lines. */
export function LongField({ label, hint, error, ...input }: Said & ComponentProps<"textarea">) {
  return (
    <Labelled label={label} hint={hint} error={error}>
      {(said) => <textarea className="dk-ta" {...said} {...input} />}
    </Labelled>
  );
}

/** The same for a choice from the browser's own list. */
export function ChoiceField({ label, hint, error, children, ...input }: Said & ComponentProps<"select"> & { children: ReactNode }) {
  return (
    <Labelled label={label} hint={hint} error={error}>
      {(said) => (
        <select className="dk-select wide" {...said} {...input}>
          {children}
        </select>
      )}
    </Labelled>
  );
}

/** What ties a control to its label and to what is said of it. */
type Ties = { id: string; "aria-invalid": true | undefined; "aria-describedby": string | undefined };

function Labelled({ label, hint, error, children }: Said & { children: (ties: Ties) => ReactNode }) {
  const id = useId();
  const said = `${id}-said`;
  return (
    <div>
      <label className="dk-label" htmlFor={id}>
        {label}
      </label>
      {children({ id, "aria-invalid": error ? true : undefined, "aria-describedby": error || hint ? said : undefined })}
      <SaidOf id={said} hint={hint} error={error} />
    </div>
  );
}

function SaidOf({ id, hint, error }: { id: string; hint: string | undefined; error: string | undefined }) {
  if (!error && !hint) return null;
  return (
    <p id={id} className={error ? "dk-fielderror" : "dim xs"}>
      {error ?? hint}
    </p>
  );
}
