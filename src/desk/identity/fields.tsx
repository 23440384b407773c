import { type ReactNode, useEffect, useId, useState } from "react";
import type { Reason } from "#kernel/outcome";
import { reasonText, type Translate } from "../messages/index.ts";

/** What an action answered: refused with reasons, each at its field, or done. */
export type Answered = { ok: boolean; reasons: Reason[] };

/** The words of what is wrong with a field; undefined when nothing is. */
export function errorOf(t: Translate, answer: Answered | undefined, field: string): string | undefined {
  const own = answer?.reasons.filter((reason) => reason.field === field) ?? [];
  return own.length > 0 ? own.map((reason) => reasonText(t, reason)).join(" ") : undefined;
}

/** Keeps what was typed after a refusal and puts the cursor at the first wrong field; after a success the form is new. */
export function useFormRound(answer: Answered | undefined): number {
  const [round, setRound] = useState(0);
  const [seen, setSeen] = useState(answer);
  if (answer !== seen) {
    setSeen(answer);
    if (answer?.ok) setRound(round + 1);
  }
  useEffect(() => {
    if (answer && !answer.ok) document.querySelector<HTMLElement>('.dk-form [aria-invalid="true"]')?.focus();
  }, [answer]);
  return round;
}

type SelectProps = {
  name: string;
  label: string;
  defaultValue?: string;
  error?: string | undefined;
  /** With `onChange` the page holds the choice itself. */
  value?: string;
  onChange?: (value: string) => void;
  children: ReactNode;
};

/** A choice from the browser's own list, with its label and what is wrong with it. */
export function SelectField({ name, label, defaultValue, error, value, onChange, children }: SelectProps) {
  const id = useId();
  return (
    <div>
      <label className="dk-fieldlabel" htmlFor={id}>
        {label}
      </label>
      <select
        id={id}
        className="dk-select wide"
        name={name}
        {...(onChange ? { value, onChange: (event) => onChange(event.currentTarget.value) } : { defaultValue })}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? `${id}-error` : undefined}
      >
        {children}
      </select>
      {error ? (
        <p className="dk-fielderror" id={`${id}-error`}>
          {error}
        </p>
      ) : null}
    </div>
  );
}
