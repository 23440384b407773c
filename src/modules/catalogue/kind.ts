import type { Section, TextField, Topic } from "../editions/contract.ts";
import type { Field, Words } from "./field.ts";

/** One kind of the catalogue: all that its form, its fact table, its checks and its data dictionary are made from. */
export type CatalogueKind = {
  id: string;
  name: Words;
  section: Section;
  /** Type of the thing itself in schema.org's words. */
  schemaOrg: string;
  topics: readonly Topic[];
  text: readonly TextField[];
  /** Months after the newest as-of day at which lists stop showing it. */
  hideAfterMonths: number | null;
  fields: Readonly<Record<string, Field>>;
};

type Declared = Omit<CatalogueKind, "text" | "hideAfterMonths" | "topics"> &
  Partial<Pick<CatalogueKind, "text" | "hideAfterMonths" | "topics">>;

/** Declares a kind of the catalogue. Left out: title and summary are asked for, it never leaves the lists. */
export function catalogueKind(declared: Declared): CatalogueKind {
  return { text: ["title", "summary"], hideAfterMonths: null, topics: [], ...declared };
}
