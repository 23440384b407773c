import { type Claim, type Field, type RecordOptions, showValue, valueAs } from "#modules/catalogue/contract";
import type { Translate } from "../messages/index.ts";

/** A value in the officer's language; what could not be read as it was typed. */
export function claimWords(t: Translate, field: Field, { value, typed }: Claim, options: RecordOptions): string {
  if (value === null) return typed;
  if (field.type === "area") return options.areas.find(({ id }) => id === value)?.name ?? "";
  if (field.type === "records")
    return valueAs("records", value)
      .map((id) => options.records.find((record) => record.id === id)?.title ?? id)
      .join(", ");
  const { text } = showValue(field, value, t.lang, options.today);
  return field.type === "point" || field.type === "outline"
    ? `${text} (${t(`facts.precision.${valueAs(field.type, value).precision}`)})`
    : text;
}
