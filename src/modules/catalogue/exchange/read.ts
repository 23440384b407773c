import { fold } from "#kernel/fold";
import { isLang } from "#kernel/languages";
import type { Reason } from "#kernel/outcome";
import { BLANK_CLAIM, type Claim, CLAIMS_MOST, type Claims } from "../claims.ts";
import type { Field } from "../field.ts";
import type { CatalogueKind } from "../kind.ts";
import { readAsOf, readDay } from "../read/day.ts";
import { isTyped, readTyped } from "../read/index.ts";
import { type Reading, readAs, type TypingLang, unread } from "../read/reading.ts";
import { readPoint } from "../read/point.ts";
import { PRECISIONS, type Value, type Values, valueSchema } from "../values.ts";
import { readBody } from "./body.ts";
import type { ClaimPart, Column, ValuePart } from "./columns.ts";
import type { Cell, RowRecord } from "./record.ts";

/** How numbers of a file are written: as Vietnamese or English people do, or as computers do (`36883.5`). */
export const NOTATIONS = ["vi", "en", "plain"] as const;
export type Notation = (typeof NOTATIONS)[number];
/** Finds communes and records by what a cell calls them. */
export type Lookup = { area(text: string): Reading<string>; record(text: string, kinds: readonly string[]): Reading<string> };
/** What a file says of every row that does not say it itself. */
export type Defaults = { source: { label: string; url: string }; asOf: string | null; readOn: string | null };
export const NO_DEFAULTS: Defaults = { source: { label: "", url: "" }, asOf: null, readOn: null };
/** A fault of a row: in which column it stands, what stood there, and why it cannot be. */
export type CellFault = { column: number; value: string; reason: Reason };
type Reader = { kind: CatalogueKind; notation: Notation; lookup: Lookup; defaults: Defaults };

const textOf = (cell: Cell | undefined): string => (cell === null || cell === undefined ? "" : String(cell).normalize("NFC").trim());

/** A row of a table as what it says of a record, with every fault by its column. `columns[n]` is what the n-th cell is; null is left out. */
export function readCells(
  reader: Reader,
  columns: readonly (Column | null)[],
  cells: readonly Cell[],
): { row: RowRecord; faults: CellFault[] } {
  const row: RowRecord = { id: null, code: null, unit: null, texts: {}, claims: {} };
  const faults: CellFault[] = [];
  const bodies = new Map<string, { column: number; pieces: string[] }>();
  const claims = new Map<string, Map<number, Map<ValuePart | ClaimPart, { column: number; cell: Cell }>>>();
  for (const [at, column] of columns.entries()) {
    const text = textOf(cells[at]);
    if (!column || text === "") continue;
    const refuse = (id: string, values: Reason["values"] = {}) =>
      faults.push({ column: at, value: text.slice(0, 200), reason: { id, values } });
    if (column.is === "code") {
      if (/^[\p{L}\p{N}][\p{L}\p{N}._/-]{0,59}$/u.test(text)) row.code = text;
      else refuse("row.code", { value: text.slice(0, 100) });
    } else if (column.is === "id" || column.is === "unit") row[column.is] = text;
    else if (column.is === "text") {
      const own = (row.texts[column.lang] ??= {});
      if (column.field === "body") {
        const body = bodies.get(column.lang) ?? { column: at, pieces: [] };
        // A piece is cut anywhere, also beside a space.
        body.pieces[column.piece] = String(cells[at]).normalize("NFC");
        bodies.set(column.lang, body);
      } else own[column.field] = text.replace(/\s+/gu, " ");
    } else {
      const places = claims.get(column.field) ?? new Map<number, Map<ValuePart | ClaimPart, { column: number; cell: Cell }>>();
      const parts = places.get(column.place) ?? new Map<ValuePart | ClaimPart, { column: number; cell: Cell }>();
      parts.set(column.part, { column: at, cell: cells[at] ?? null });
      claims.set(column.field, places.set(column.place, parts));
    }
  }
  for (const [lang, { column, pieces }] of bodies) {
    const body = readBody(pieces.join("").trim());
    if (body && isLang(lang)) (row.texts[lang] ??= {}).body = body;
    else faults.push({ column, value: pieces.join("").slice(0, 200), reason: { id: "row.body" } });
  }
  for (const [name, field] of Object.entries(reader.kind.fields)) {
    const places = claims.get(name);
    if (places) readClaims(reader, name, field, places, row.claims, faults);
  }
  return { row, faults };
}

type Parts = ReadonlyMap<ValuePart | ClaimPart, { column: number; cell: Cell }>;

function readClaims(
  reader: Reader,
  name: string,
  field: Field,
  places: ReadonlyMap<number, Parts>,
  claims: Claims,
  faults: CellFault[],
): void {
  const several = [...places.values()].some((parts) => parts.has("chosen"));
  const own: Claim[] = [];
  for (const [, parts] of [...places].toSorted(([a], [b]) => a - b)) {
    const said = [...parts].filter(([part]) => part !== "chosen" && part !== "name");
    const first = said[0]?.[1];
    if (!first) continue;
    const text = (part: ValuePart | ClaimPart) => textOf(parts.get(part)?.cell);
    const refuse = (part: ValuePart | ClaimPart, { why, values }: { why: string; values?: Reason["values"] }) => {
      const at = parts.get(part) ?? first;
      const value = textOf(at.cell).slice(0, 200);
      faults.push({
        column: at.column,
        value,
        reason: { id: why, values: { kind: reader.kind.id, fact: name, value: value.slice(0, 100), ...values } },
      });
    };
    const claim: Claim = { ...BLANK_CLAIM, chosen: several ? text("chosen") !== "" : own.length === 0 };
    claim.source = {
      label: text("source").slice(0, 300) || reader.defaults.source.label,
      url: text("sourceUrl") || (text("source") ? "" : reader.defaults.source.url),
    };
    claim.note = text("note").slice(0, 1000);
    claim.asOf = dated(text("asOf"), readAsOf, reader.defaults.asOf, (reading) => refuse("asOf", reading));
    claim.readOn = dated(text("readOn"), readDay, reader.defaults.readOn, (reading) => refuse("readOn", reading));
    const { part, reading, typed } = readParts(reader, field, parts);
    claim.typed = typed.slice(0, 2000);
    if (reading === null) {
      // A source whose value is still looked for is kept; a day alone says nothing.
      if (text("source") === "" && text("note") === "") continue;
    } else if ("why" in reading) refuse(part, reading);
    else if (!valueSchema(field).safeParse(reading.value).success) refuse(part, unread("fact.too_long") as { why: string });
    else claim.value = reading.value;
    own.push(claim);
  }
  if (own.length > 0) claims[name] = own.slice(0, CLAIMS_MOST);
}

function dated(
  text: string,
  read: (text: string) => Reading<string>,
  otherwise: string | null,
  refuse: (reading: { why: string }) => void,
): string | null {
  if (text === "") return otherwise;
  const reading = read(text);
  if ("value" in reading) return reading.value;
  refuse(reading);
  return null;
}

/** The value that the pieces say; null when none of them does. `part` is where a fault stands. */
function readParts(reader: Reader, field: Field, parts: Parts): { part: ValuePart; reading: Reading<Value> | null; typed: string } {
  const text = (part: ValuePart) => textOf(parts.get(part)?.cell);
  const whole = text("value");
  if (field.type === "text") {
    const said = [...parts].flatMap(([part, { cell }]) => (isLang(part) && textOf(cell) !== "" ? [[part, textOf(cell)] as const] : []));
    const words = whole === "" ? said : [["vi", whole] as const, ...said];
    return {
      part: words[0]?.[0] === "vi" && whole !== "" ? "value" : ((words[0]?.[0] as ValuePart) ?? "value"),
      reading: words.length === 0 ? null : readAs(Object.fromEntries(words)),
      typed: "",
    };
  }
  if (field.type === "point") {
    const pair = text("lat") !== "" || text("lon") !== "" ? `${text("lat")}; ${text("lon")}` : "";
    const typed = whole || pair;
    const precision = text("precision");
    const exactly = precision === "" ? "exact" : PRECISIONS.find((each) => each === precision);
    if (!exactly) return { part: "precision", reading: unread("row.precision"), typed };
    if (typed === "") return { part: "value", reading: null, typed };
    const read = readPoint(typed.replaceAll("\u00a0", " "), lang(reader));
    return { part: whole ? "value" : "lat", reading: "value" in read ? readAs({ ...read.value, precision: exactly }) : read, typed };
  }
  if (field.type === "outline" && whole !== "") {
    const precision = PRECISIONS.find((each) => each === (text("precision") || "exact"));
    const read = precision ? readTyped(field, whole, lang(reader)) : unread("row.precision");
    return {
      part: precision ? "value" : "precision",
      reading: "value" in read ? readAs({ ...(read.value as Values["outline"]), precision: precision ?? "exact" }) : read,
      typed: whole,
    };
  }
  if (field.type === "decision" && text("on") !== "") {
    const on = readDay(text("on"));
    if ("why" in on) return { part: "on", reading: on, typed: whole };
    return {
      part: "value",
      reading: whole === "" ? unread("fact.decision") : readAs({ number: whole.slice(0, 80), on: on.value }),
      typed: whole,
    };
  }
  if (whole === "") return { part: "value", reading: null, typed: "" };
  return { part: "value", reading: readOne(reader, field, parts.get("value")?.cell ?? null, whole), typed: whole };
}

const lang = ({ notation }: Reader): TypingLang => (notation === "vi" ? "vi" : "en");

function readOne(reader: Reader, field: Field, cell: Cell, text: string): Reading<Value> {
  if (field.type === "choice") return readChoice(field, text);
  if (field.type === "choices") return readChoices(field, text);
  if (field.type === "area") return reader.lookup.area(text);
  if (field.type === "records") {
    const found = text
      .split(/[;\n]/)
      .map((each) => each.trim())
      .filter(Boolean)
      .map((each) => reader.lookup.record(each, field.kinds));
    const wrong = found.find((each) => "why" in each);
    return wrong ?? readAs(found.flatMap((each) => ("value" in each ? [each.value] : [])));
  }
  // Numbers that a sheet holds as numbers have no separators to mistake.
  const isPlain = typeof cell === "number" || (reader.notation === "plain" && /^-?\d+(\.\d+)?$/.test(text));
  if (isPlain && (field.type === "amount" || field.type === "count" || field.type === "year")) {
    const number = typeof cell === "number" ? cell : Number(text);
    if (field.type !== "year" && number < 0) return unread("fact.negative");
    if (field.type !== "amount" && !Number.isInteger(number)) return unread("fact.whole");
    return valueSchema(field).safeParse(number).success ? readAs(number) : unread(field.type === "year" ? "fact.year" : "fact.too_large");
  }
  if (field.type === "money") {
    const [, amount, currency] = /^(\d+)(?: (VND|USD|EUR|JPY|KRW))?$/.exec(text) ?? [];
    if (amount !== undefined && (typeof cell === "number" || currency || reader.notation === "plain")) {
      const sum = { amount: Number(amount), currency: currency ?? "VND" };
      return valueSchema(field).safeParse(sum).success ? readAs(sum as Value) : unread("fact.too_large");
    }
  }
  if (field.type === "decision") {
    // As the table writes it, with the day in a column of its own.
    if (reader.notation === "plain" && text.length <= 80) return readAs({ number: text, on: null });
  }
  return isTyped(field) ? readTyped(field, text, lang(reader)) : unread("fact.unread");
}

type Chosen = Extract<Field, { type: "choice" | "choices" }>;

/** The code of a list that a word names: the code itself, or its label in any language. */
function codeOf({ list }: Chosen, text: string): string | null {
  if (Object.hasOwn(list.labels, text)) return text;
  const folded = fold(text);
  return (
    Object.entries(list.labels).find(
      ([code, labels]) => fold(code) === folded || Object.values(labels).some((label) => fold(label) === folded),
    )?.[0] ?? null
  );
}

function readChoice(field: Chosen, text: string): Reading<Value> {
  const code = codeOf(field, text);
  return code === null ? unread("row.choice", { known: knownOf(field) }) : readAs(code);
}

function readChoices(field: Chosen, text: string): Reading<Value> {
  const whole = codeOf(field, text);
  if (whole !== null) return readAs([whole]);
  // Labels may hold commas; a list without semicolons is parted by them.
  const parts = text
    .split(/[;\n]/.test(text) ? /[;\n]/ : /,/)
    .map((each) => each.trim())
    .filter(Boolean);
  const codes = parts.map((part) => codeOf(field, part));
  const wrong = codes.indexOf(null);
  if (wrong >= 0) return unread("row.choice", { value: (parts[wrong] ?? "").slice(0, 100), known: knownOf(field) });
  return readAs([...new Set(codes.filter((code) => code !== null))]);
}

const knownOf = ({ list }: Chosen): string => {
  const labels = Object.values(list.labels).map(({ vi }) => vi);
  return labels.length <= 12 ? labels.join(", ") : `${labels.slice(0, 12).join(", ")}, …`;
};
