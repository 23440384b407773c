import { CATALOGUE_KINDS, type Cell, CELL_SIZES, catalogueKindOf, type Field, showValue } from "#modules/catalogue/contract";
import { TOPICS, type Topic } from "#modules/editions/contract";
import type { Lang } from "../kernel/languages.ts";
import { missing } from "./entry.ts";
import { localYear } from "./format.ts";

const FIRST_YEAR = 2020;
/** Values that one list may be narrowed by at once. */
const FACETS_MOST = 6;

/** Kilometres around a typed place, and which of them is meant when none is said. */
export const KM_CHOICES = [10, 25, 50, 100] as const;
const KM_PLAIN = 25;
/** Longest place that is read. */
const NEAR_LONGEST = 120;

/** What the address of a list asks for. */
export type ListFilter = {
  topic: Topic | undefined;
  year: number | undefined;
  kind: string | undefined;
  facet: string[];
  /** Today's code of a commune. */
  commune: string | undefined;
  cell: string | undefined;
  /** A typed place, from which the list is sorted by distance. */
  near: string | undefined;
  km: number;
};

/** The filters of an address; a word in them that we do not know makes it an address that does not exist. */
export function readFilter(url: URL, kinds: readonly string[], now: Date): ListFilter {
  const word = (name: string) => url.searchParams.get(name) ?? undefined;
  const [topic, rawYear, kind, cell] = [word("topic"), word("year"), word("kind"), word("cell")];
  if (topic !== undefined && !isTopic(topic)) missing();
  const year = rawYear === undefined ? undefined : Number(rawYear);
  if (year !== undefined && (!/^\d{4}$/.test(rawYear ?? "") || year < FIRST_YEAR || year > localYear(now))) missing();
  if (kind !== undefined && !kinds.includes(kind)) missing();
  const facet = [...new Set(url.searchParams.getAll("facet"))].toSorted();
  if (facet.length > FACETS_MOST || facet.some((one) => facetField(kind ? [kind] : kinds, one) === null)) missing();
  if (cell !== undefined && cellOf(cell) === null) missing();
  return { topic, year, kind, facet, commune: word("commune"), cell, ...readNear(word("near"), word("km")) };
}

/** An empty field asks for nothing; a radius that is not offered makes it an address that does not exist. */
function readNear(near: string | undefined, raw: string | undefined): Pick<ListFilter, "near" | "km"> {
  const km = raw === undefined ? KM_PLAIN : (KM_CHOICES.find((one) => String(one) === raw) ?? missing());
  const typed = near?.normalize("NFC").replace(/\s+/gu, " ").trim().slice(0, NEAR_LONGEST);
  return { near: typed || undefined, km };
}

const isTopic = (word: string): word is Topic => (TOPICS as readonly string[]).includes(word);

/** True when the list is narrowed by anything that only records have. */
export const isNarrowed = ({ kind, facet, commune, cell, near }: ListFilter) =>
  kind !== undefined || facet.length > 0 || commune !== undefined || cell !== undefined || near !== undefined;

/** A square of the map's grids within the country, as its address spells it. */
export function cellOf(text: string): Cell | null {
  const [, west, south, size] = (/^(\d{5})-(\d{3,4})-(\d{1,2})$/.exec(text) ?? []).map(Number);
  if (west === undefined || south === undefined || !CELL_SIZES.some((one) => one === size)) return null;
  const cell = { west, south, size: size ?? 0 };
  const isOnGrid = west % cell.size === 0 && south % cell.size === 0 && west >= 10_200 && west < 11_800 && south >= 600 && south < 2_400;
  return isOnGrid ? cell : null;
}

export const cellWord = ({ west, south, size }: Cell) => `${west}-${south}-${size}`;

/** The field of one of these kinds that has this value, or null. */
export function facetField(kinds: readonly string[], facet: string): Field | null {
  const [name = "", code = ""] = facet.split(/:(.*)/s);
  for (const kind of kinds) {
    const fields = catalogueKindOf(kind)?.fields;
    const field = fields && Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (field?.facet && hasCode(field, code)) return field;
  }
  return null;
}

function hasCode(field: Field, code: string): boolean {
  if (field.type === "choice" || field.type === "choices") return Object.hasOwn(field.list.labels, code);
  return field.type === "season" && /^([1-9]|1[0-2])$/.test(code);
}

/** A value by which a list is narrowed, in the words of a language. */
export function facetLabel(field: Field, facet: string, lang: Lang): string {
  if (field.type === "area" || field.type === "records") return "";
  const code = facet.slice(facet.indexOf(":") + 1);
  const value = field.type === "choice" ? code : field.type === "season" ? [Number(code)] : [code];
  return showValue(field, value, lang, "").text;
}

/** True for a kind whose documents are records. */
export const isRecordKind = (kind: string) => CATALOGUE_KINDS.some(({ id }) => id === kind);
