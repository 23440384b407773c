import { Button, TextInput } from "@mantine/core";
import { IconX } from "@tabler/icons-react";
import { useState } from "react";
import { type Claim, type Field, isBlank, readAsOf, type RecordOptions, writeDay } from "#modules/catalogue/contract";
import { reasonText } from "../messages/index.ts";
import { useWords } from "../messages/use-messages.tsx";
import { ChosenValue } from "./chosen-value.tsx";
import { TypedValue, takesTyping } from "./typed-value.tsx";

type Props = {
  /** Begins the ids of its fields. */
  id: string;
  field: Field;
  claim: Claim;
  /** Whether the field has further claims, so that one is to be chosen. */
  several: boolean;
  options: RecordOptions;
  writable: boolean;
  onChange: (next: Claim) => void;
  onChoose: () => void;
  onRemove: () => void;
};

/** What one source says of one field: the value, then, once something stands there, the source and of when it is. */
export function ClaimFields({ id, field, claim, several, options, writable, onChange, onChoose, onRemove }: Props) {
  const t = useWords();
  const set = (next: Partial<Claim>) => onChange({ ...claim, ...next });
  const value = { id, label: t("facts.value"), claim, writable };
  const label = (name: string) => {
    const known = options.sources.find((source) => source.label === name);
    set({ source: { label: name, url: claim.source.url || (known?.url ?? "") } });
  };
  return (
    <div className="dk-claim" data-chosen={several ? claim.chosen : undefined}>
      {takesTyping(field) ? (
        <TypedValue {...value} field={field} today={options.today} onChange={set} />
      ) : (
        <ChosenValue {...value} field={field} options={options} onValue={(next) => set({ value: next })} />
      )}
      {isBlank(claim) ? null : (
        <>
          <div className="dk-claimsource">
            <TextInput
              size="xs"
              label={t("facts.source")}
              list="fact-sources"
              readOnly={!writable}
              maxLength={300}
              value={claim.source.label}
              onChange={(event) => label(event.currentTarget.value)}
            />
            <TextInput
              size="xs"
              type="url"
              label={t("facts.source_url")}
              readOnly={!writable}
              maxLength={2000}
              value={claim.source.url}
              onChange={(event) => set({ source: { ...claim.source, url: event.currentTarget.value } })}
            />
            <PartialDay
              label={t("facts.as_of")}
              hint={t("facts.as_of_hint")}
              iso={claim.asOf}
              writable={writable}
              onDay={(asOf) => set({ asOf })}
            />
            <PartialDay label={t("facts.read_on")} iso={claim.readOn} whole writable={writable} onDay={(readOn) => set({ readOn })} />
          </div>
          <div className="row wrap">
            {several ? (
              <label className="row">
                <input
                  type="radio"
                  name={`${id.replace(/-\d+$/, "")}-chosen`}
                  checked={claim.chosen}
                  disabled={!writable}
                  onChange={onChoose}
                />
                {t("facts.chosen")}
              </label>
            ) : null}
            <TextInput
              size="xs"
              className="sp"
              placeholder={t("facts.note")}
              aria-label={t("facts.note")}
              readOnly={!writable}
              maxLength={1000}
              value={claim.note}
              onChange={(event) => set({ note: event.currentTarget.value })}
            />
            <Button size="xs" variant="subtle" disabled={!writable} leftSection={<IconX aria-hidden />} onClick={onRemove}>
              {t("facts.remove")}
            </Button>
          </div>
        </>
      )}
    </div>
  );
}

type DayProps = {
  label: string;
  hint?: string;
  iso: string | null;
  whole?: boolean;
  writable: boolean;
  onDay: (iso: string | null) => void;
};

/** A year, a month or a day; with `whole` a day only. What cannot be read stays in the field and says why. */
function PartialDay({ label, hint, iso, whole, writable, onDay }: DayProps) {
  const t = useWords();
  const [typing, setTyping] = useState<string | null>(null);
  const reading = typing?.trim() ? readAsOf(typing) : null;
  const fits = reading && "value" in reading && (!whole || reading.value.length === 10);
  const why =
    reading && !fits
      ? "why" in reading
        ? { id: reading.why, values: { value: typing ?? "" } }
        : { id: "fact.day", values: { value: typing ?? "" } }
      : null;
  return (
    <TextInput
      size="xs"
      label={label}
      placeholder={hint}
      readOnly={!writable}
      error={why ? reasonText(t, why) : undefined}
      value={typing ?? (iso ? writeDay(iso) : "")}
      onChange={(event) => {
        const text = event.currentTarget.value;
        setTyping(text);
        const read = text.trim() === "" ? null : readAsOf(text);
        if (text.trim() === "") onDay(null);
        else if (read && "value" in read && (!whole || read.value.length === 10)) onDay(read.value);
      }}
      onBlur={() => {
        if (!why) setTyping(null);
      }}
    />
  );
}
