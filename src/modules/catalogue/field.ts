import type { Lang } from "#kernel/languages";

/** One saying in every language of the portal; the desk takes the Vietnamese and the English of it. */
export type Words = Readonly<Record<Lang, string>>;

/** A saying in all six languages: a missing one does not compile. */
export const words = (vi: string, en: string, zh: string, ja: string, ko: string, fr: string): Words => ({ vi, en, zh, ja, ko, fr });

/** A controlled list: codes that never change, each with its label. */
export type CodeList = { id: string; labels: Readonly<Record<string, Words>> };

/** Units in which a measure may be typed, each with its size in the first one, in which it is kept. */
export const MEASURES = {
  area: { ha: 1, "m²": 0.0001, "km²": 100 },
  length: { m: 1, km: 1000, cm: 0.01 },
  share: { "%": 1 },
  weight: { t: 1, kg: 0.001, tạ: 0.1 },
  power: { MW: 1, kW: 0.001, GW: 1000 },
} as const satisfies Record<string, Record<string, number>>;
export type Measure = keyof typeof MEASURES;

type Common = {
  label: Words;
  /** Asked for before submission. */
  needed?: true;
  /** Property of schema.org that says the same. */
  property?: string;
  /** After so many months the value wants to be looked at again. */
  staleAfterMonths?: number;
  /** Lists may be narrowed by it. */
  facet?: true;
};

/** What a field holds; `records` names other documents of the catalogue, `acyclic` when a chain of them may not close. */
export type Shape =
  | { [T in SimpleType]: { type: T } }[SimpleType]
  | { type: "amount"; measure: Measure }
  | { type: "choice"; list: CodeList }
  | { type: "choices"; list: CodeList }
  | { type: "records"; kinds: readonly string[]; acyclic?: true };
type SimpleType =
  | "text"
  | "names"
  | "count"
  | "money"
  | "day"
  | "year"
  | "url"
  | "decision"
  | "area"
  | "point"
  | "outline"
  | "hours"
  | "season"
  | "lunarDay";
export type FieldType = Shape["type"];
export type Field = Common & Shape;
type Options = Omit<Common, "label">;

const simple =
  (type: SimpleType) =>
  (label: Words, options: Options = {}): Field => ({ type, label, ...options });

/** Builders of fields. Each type has its values in `values.ts`, its reading in `read/`, its showing in `show.ts`. */
export const field = {
  /** A short text, in Vietnamese and whatever languages it was written in. */
  text: simple("text"),
  /** Proper names, written alike in every language. */
  names: simple("names"),
  count: simple("count"),
  money: simple("money"),
  day: simple("day"),
  year: simple("year"),
  url: simple("url"),
  /** Number and day of a decision. */
  decision: simple("decision"),
  /** A commune of today. */
  area: simple("area"),
  point: simple("point"),
  /** A surface by its corners. How exactly the public may know it, it has in common with the point of its record. */
  outline: simple("outline"),
  hours: simple("hours"),
  /** Months of the year. */
  season: simple("season"),
  /** A day, or a span of days, of every lunar year. */
  lunarDay: simple("lunarDay"),
  amount: (measure: Measure, label: Words, options: Options = {}): Field => ({ type: "amount", measure, label, ...options }),
  choice: (list: CodeList, label: Words, options: Options = {}): Field => ({ type: "choice", list, label, ...options }),
  choices: (list: CodeList, label: Words, options: Options = {}): Field => ({ type: "choices", list, label, ...options }),
  records: (kinds: readonly string[], label: Words, options: Options & { acyclic?: true } = {}): Field => ({
    type: "records",
    kinds,
    label,
    ...options,
  }),
};
