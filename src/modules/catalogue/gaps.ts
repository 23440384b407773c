import { isLang, LANGUAGES, type Lang } from "#kernel/languages";
import type { CatalogueKind } from "./kind.ts";

/** What a record may want; `lang-en` wants an edition in English, `late-en` has one that its source left behind. */
export const GAPS = ["needed", "wished", "stale", "unlisted", "place", "picture"] as const;
export type Gap = (typeof GAPS)[number] | `${"lang" | "late"}-${Lang}`;

/** The gap of this name, or null. */
export function gapOf(name: string): Gap | null {
  const plain = GAPS.find((each) => each === name);
  if (plain) return plain;
  const [what, lang] = name.split("-");
  return (what === "lang" || what === "late") && isLang(lang) ? `${what}-${lang}` : null;
}

/** The fields that a kind asks for before submission. */
export function neededFields(kind: CatalogueKind): string[] {
  return Object.entries(kind.fields).flatMap(([name, { needed }]) => (needed ? [name] : []));
}

/** True for kinds whose records lie somewhere. */
export function hasPlace(kind: CatalogueKind): boolean {
  return Object.values(kind.fields).some(({ type }) => type === "area" || type === "point" || type === "outline");
}

/** One line of the board: the public records of a unit and kind, and how they are kept. */
export type BoardLine = {
  unitId: string;
  unitName: string;
  kind: string;
  records: number;
  /** Facts that are there, of those that there could be; `needed` those without which nothing is sent. */
  needed: { filled: number; asked: number; lacking: number };
  wished: { filled: number; asked: number; lacking: number };
  stale: number;
  /** Left out of the lists because nobody said for too long that they hold; null for kinds without a limit. */
  unlisted: number | null;
  /** Null for kinds that lie nowhere. */
  placeless: number | null;
  pictureless: number;
  langs: Record<Lang, { public: number; late: number }>;
};
/** The smallest limit of a kind in months: after so long a value wants to be looked at again. */
export const limitsOf = (kind: CatalogueKind): number[] =>
  [...new Set(Object.values(kind.fields).flatMap(({ staleAfterMonths }) => staleAfterMonths ?? []))].toSorted((a, b) => a - b);

export const NO_LANGS = (): BoardLine["langs"] =>
  Object.fromEntries(LANGUAGES.map((lang) => [lang, { public: 0, late: 0 }])) as BoardLine["langs"];
