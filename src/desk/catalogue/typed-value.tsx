import { TextInput } from "@mantine/core";
import { useState } from "react";
import { type Claim, type Field, isTyped, PRECISIONS, readTyped, showValue, valueAs, writeTyped } from "#modules/catalogue/contract";
import { maybe, reasonText } from "../messages/index.ts";
import { useWords } from "../messages/use-messages.tsx";

type Props = {
  id: string;
  label: string;
  field: Extract<Field, Parameters<typeof readTyped>[0]>;
  claim: Claim;
  today: string;
  writable: boolean;
  onChange: (next: Pick<Claim, "value" | "typed">) => void;
};

/** A value typed as one line: read as it is typed, said back in full, and refused by name where it means nothing. */
export function TypedValue({ id, label, field, claim, today, writable, onChange }: Props) {
  const t = useWords();
  const [typing, setTyping] = useState<string | null>(null);
  const { value, typed } = claim;
  const reading = value === null && typed.trim() !== "" ? readTyped(field, typed, t.lang) : null;
  const fault =
    typing === null && reading && "why" in reading ? { id: reading.why, values: { value: typed.trim(), ...reading.values } } : null;
  const shown = value === null ? typed : writeTyped(field, value, t.lang);
  const meant = value === null ? null : showValue(field, value, t.lang, today).text;
  function type(text: string) {
    setTyping(text);
    const read = text.trim() === "" ? null : readTyped(field, text, t.lang);
    const next = read && "value" in read ? read.value : null;
    // A place keeps how exactly the public may know it.
    const precision = field.type === "point" && value !== null ? valueAs("point", value).precision : null;
    onChange({ typed: text, value: next !== null && precision ? { ...valueAs("point", next), precision } : next });
  }
  return (
    <>
      <TextInput
        id={id}
        size="xs"
        label={label}
        readOnly={!writable}
        description={meant !== null && meant !== shown ? meant : maybe(t, `facts.${field.type}_hint`, "")}
        error={fault ? reasonText(t, fault) : undefined}
        value={typing ?? shown}
        onChange={(event) => type(event.currentTarget.value)}
        onBlur={() => setTyping(null)}
      />
      {field.type === "point" && value !== null ? (
        <label>
          <span className="dk-label">{t("facts.precision")}</span>
          <select
            className="dk-select wide"
            disabled={!writable}
            value={valueAs("point", value).precision}
            onChange={(event) => {
              const precision = PRECISIONS.find((each) => each === event.target.value);
              if (precision) onChange({ typed, value: { ...valueAs("point", value), precision } });
            }}
          >
            {PRECISIONS.map((precision) => (
              <option key={precision} value={precision}>
                {t(`facts.precision.${precision}`)}
              </option>
            ))}
          </select>
        </label>
      ) : null}
    </>
  );
}

/** True for fields that `TypedValue` takes. */
export const takesTyping = (field: Field): field is Props["field"] => isTyped(field);
