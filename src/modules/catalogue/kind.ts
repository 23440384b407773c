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
  /** Every source must be published under an address. */
  publishedSources: boolean;
  fields: Readonly<Record<string, Field>>;
};

type Optional = "text" | "hideAfterMonths" | "topics" | "publishedSources";
type Declared = Omit<CatalogueKind, Optional> & Partial<Pick<CatalogueKind, Optional>>;

/** Declares a kind of the catalogue. Left out: title and summary are asked for, it never leaves the lists, a source may be a book. */
export function catalogueKind(declared: Declared): CatalogueKind {
  return { text: ["title", "summary"], hideAfterMonths: null, topics: [], publishedSources: false, ...declared };
}
