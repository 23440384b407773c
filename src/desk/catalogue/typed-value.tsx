import { Textarea, TextInput } from "@mantine/core";
import { useState } from "react";
import { type Claim, type Field, isTyped, readTyped, showValue, writeTyped } from "#modules/catalogue/contract";
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

/** A typed value: read as it is typed, said back in full, and refused by name where it means nothing. */
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
    onChange({ typed: text, value: read && "value" in read ? read.value : null });
  }
  const shared = {
    id,
    size: "xs",
    label,
    readOnly: !writable,
    description: meant !== null && meant !== shown ? meant : maybe(t, `facts.${field.type}_hint`, ""),
    error: fault ? reasonText(t, fault) : undefined,
    value: typing ?? shown,
    onBlur: () => setTyping(null),
  };
  if (field.type === "outline")
    return <Textarea {...shared} autosize minRows={2} maxRows={12} onChange={(event) => type(event.currentTarget.value)} />;
  return <TextInput {...shared} onChange={(event) => type(event.currentTarget.value)} />;
}

/** True for fields that `TypedValue` takes. */
export const takesTyping = (field: Field): field is Props["field"] => isTyped(field);
