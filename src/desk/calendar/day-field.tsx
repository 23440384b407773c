import { type ComponentProps, useEffect, useId, useRef, useState } from "react";
import { reasonText, type Translate } from "../messages/index.ts";
import { useWords } from "../messages/use-messages.tsx";
import { dayFault, readTypedDate, typedDate } from "./typed-date.ts";

type Limits = { min?: string | undefined; max?: string | undefined };
type DayInputProps = Omit<ComponentProps<"input">, "type" | "value" | "defaultValue" | "onChange" | "min" | "max"> &
  Limits & {
    /** The day that stands in the field, as ISO text. */
    day?: string | null | undefined;
    /** Hears each day that is typed; null while there is none. */
    onDay?: (day: string | null) => void;
    /** What the server said of the field. */
    error?: string | undefined;
  };

/**
 * A day as officers type it, day first, whatever the browser's language is; it is sent as it was typed and read by the server (`formDays`). What is
 * no day is said below once the field is left, and the form is not sent.
 */
export function DayInput({ day, onDay, min, max, error, ...input }: DayInputProps) {
  const t = useWords();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState(typedDate(day));
  const [seen, setSeen] = useState(day ?? null);
  const [left, setLeft] = useState(false);
  if ((day ?? null) !== seen) {
    setSeen(day ?? null);
    if (readTypedDate(text) !== (day ?? null)) setText(typedDate(day));
  }
  const wrong = faultOf(t, text, { min, max });
  useEffect(() => field.current?.setCustomValidity(wrong ?? ""), [wrong]);
  const said = (left ? wrong : null) ?? error;
  const described = [input["aria-describedby"], said ? id : null].filter(Boolean).join(" ");
  return (
    <>
      <input
        placeholder={t("day.placeholder")}
        autoComplete="off"
        maxLength={60}
        {...input}
        ref={field}
        type="text"
        value={text}
        aria-invalid={said ? true : input["aria-invalid"]}
        aria-describedby={described || undefined}
        onChange={(event) => {
          setText(event.currentTarget.value);
          onDay?.(readTypedDate(event.currentTarget.value));
        }}
        onBlur={(event) => {
          setLeft(true);
          setText(typedDate(readTypedDate(text)) || text);
          input.onBlur?.(event);
        }}
        onInvalid={() => setLeft(true)}
      />
      {said ? (
        <span id={id} className="dk-fielderror" role="alert">
          {said}
        </span>
      ) : null}
    </>
  );
}

/** The same with its label above. */
export function DayField({ label, hint, className = "dk-select wide", ...input }: DayInputProps & { label: string; hint?: string }) {
  const own = useId();
  const id = input.id ?? own;
  return (
    <div className="dk-dayfield">
      <label className="dk-label" htmlFor={id}>
        {label}
      </label>
      <DayInput aria-describedby={hint ? `${id}-hint` : undefined} {...input} id={id} className={className} />
      {hint ? (
        <p id={`${id}-hint`} className="dim xs">
          {hint}
        </p>
      ) : null}
    </div>
  );
}

function faultOf(t: Translate, text: string, { min, max }: Limits): string | null {
  if (text.trim() === "") return null;
  const fault = dayFault(text);
  if (fault) return reasonText(t, { id: `day.${fault}`, values: { day: text.trim() } });
  const day = readTypedDate(text) ?? "";
  if (min && day < min) return reasonText(t, { id: "day.early", values: { day: typedDate(min) } });
  return max && day > max ? reasonText(t, { id: "day.late", values: { day: typedDate(max) } }) : null;
}
