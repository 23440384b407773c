import type { Reason } from "#kernel/outcome";
import { DayField } from "../calendar/day-field.tsx";
import { maybe, reasonText, type Translate } from "../messages/index.ts";
import { useWords } from "../messages/use-messages.tsx";

/** A field of a long form with the reasons that stand against it right below. */
export function PlacedField({
  label,
  reasons,
  name,
  ...input
}: { label: string; reasons: readonly Reason[]; name: string } & Omit<React.ComponentProps<"input">, "name">) {
  const t = useWords();
  const mine = reasons.filter((reason) => reason.field === name);
  const id = `why-${name}`;
  return (
    <label>
      <span className="dk-label">{label}</span>
      <input
        className="dk-select wide"
        maxLength={300}
        {...input}
        name={name}
        aria-invalid={mine.length > 0 || undefined}
        aria-describedby={mine.length > 0 ? id : undefined}
      />
      {mine.length > 0 ? (
        <span id={id} className="dk-fielderror" role="alert">
          {mine.map((reason) => said(t, reason)).join(" ")}
        </span>
      ) : null}
    </label>
  );
}

/** The same for a day. */
export function PlacedDay({
  reasons,
  name,
  ...input
}: Omit<React.ComponentProps<typeof DayField>, "error" | "name"> & { reasons: readonly Reason[]; name: string }) {
  const t = useWords();
  const mine = reasons.filter((reason) => reason.field === name);
  return <DayField {...input} name={name} error={mine.length > 0 ? mine.map((reason) => said(t, reason)).join(" ") : undefined} />;
}

/** Reasons of a group of fields. */
export function PlacedReasons({ reasons, of }: { reasons: readonly Reason[]; of: string }) {
  const t = useWords();
  const mine = reasons.filter((reason) => reason.field === of);
  return mine.map((reason) => (
    <p key={JSON.stringify(reason)} className="dk-fielderror" role="alert">
      {said(t, reason)}
    </p>
  ));
}

/** A reason in words, with levels by their names. */
export function said(t: Translate, reason: Reason): string {
  const level = reason.values?.["level"];
  if (level === undefined) return reasonText(t, reason);
  return reasonText(t, { ...reason, values: { ...reason.values, level: maybe(t, `rules.level.${level}`, String(level)) } });
}

/** A choice among options, with a label. */
export function Choice({
  name,
  label,
  options,
  value,
  onPick,
}: {
  name: string;
  label: string;
  options: readonly { id: string; name: string }[];
  value?: string | null | undefined;
  onPick?: (id: string) => void;
}) {
  return (
    <label>
      <span className="dk-label">{label}</span>
      <select
        className="dk-select wide"
        name={name}
        defaultValue={value ?? options[0]?.id}
        onChange={(event) => onPick?.(event.currentTarget.value)}
      >
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.name}
          </option>
        ))}
      </select>
    </label>
  );
}
