import { LANGUAGES, type Lang } from "#kernel/languages";
import { TEXT_FIELDS, type TextField } from "../../editions/contract.ts";
import type { Field } from "../field.ts";
import type { CatalogueKind } from "../kind.ts";
import { canonicalUnit } from "../values.ts";

/** What a column says of a claim: its value, a piece of it, or what stands beside it. `name` is there for people and is not read back. */
export const CLAIM_PARTS = ["asOf", "readOn", "source", "sourceUrl", "note", "chosen"] as const;
export type ClaimPart = (typeof CLAIM_PARTS)[number];
export type ValuePart = "value" | "name" | "on" | "lat" | "lon" | "precision" | Lang;
export type Column =
  | { is: "id" }
  | { is: "code" }
  | { is: "unit" }
  | { is: "text"; field: TextField; lang: Lang; piece: number }
  | { is: "fact"; field: string; place: number; part: ValuePart | ClaimPart };

/** How wide a table is: claims of each field, pieces of each body (a cell of Excel holds 32,767 characters), and whether it is the office's own. */
export type Layout = { claims: Readonly<Record<string, number>>; pieces: number; office: boolean };
export const PUBLIC_LAYOUT: Layout = { claims: {}, pieces: 1, office: false };
export const PIECE = 30_000;

/** The pieces in which a value of a field is written, each in a column of its own. */
function valueParts(field: Field): readonly ValuePart[] {
  switch (field.type) {
    case "text":
      return LANGUAGES;
    case "point":
      return ["lat", "lon", "precision"];
    case "outline":
      return ["value", "precision"];
    case "decision":
      return ["value", "on"];
    case "area":
      return ["value", "name"];
    default:
      return ["value"];
  }
}

/** The columns of a kind's table, in order. */
export function columnsOf(kind: CatalogueKind, layout: Layout): Column[] {
  const texts = TEXT_FIELDS.flatMap((field) =>
    LANGUAGES.flatMap((lang) =>
      Array.from({ length: field === "body" ? layout.pieces : 1 }, (_, piece): Column => ({ is: "text", field, lang, piece })),
    ),
  );
  const facts = Object.entries(kind.fields).flatMap(([name, field]) => {
    const claims = Math.max(1, layout.claims[name] ?? 1);
    const beside = CLAIM_PARTS.filter((part) => (part === "chosen" ? claims > 1 : part === "note" ? layout.office : true));
    return Array.from({ length: claims }, (_, place) =>
      [...valueParts(field), ...beside].map((part): Column => ({ is: "fact", field: name, place, part })),
    ).flat();
  });
  const head: Column[] = layout.office ? [{ is: "id" }, { is: "code" }, { is: "unit" }] : [{ is: "id" }, { is: "code" }];
  return [...head, ...texts, ...facts];
}

/** The name of a column, by which it is known again: `code`, `title.vi`, `extent`, `extent.asOf`, `extent#2.source`. */
export function columnKey(column: Column): string {
  if (column.is === "text") return `${column.field}.${column.lang}${column.piece > 0 ? `#${column.piece + 1}` : ""}`;
  if (column.is !== "fact") return column.is;
  return `${column.field}${column.place > 0 ? `#${column.place + 1}` : ""}${column.part === "value" ? "" : `.${column.part}`}`;
}

/** The column of this name; null when the kind has none. */
export function columnOf(kind: CatalogueKind, key: string): Column | null {
  if (key === "id" || key === "code" || key === "unit") return { is: key };
  const [, text = "", lang, piece = "1"] = /^(title|summary|body)\.([a-z]{2})(?:#(\d{1,2}))?$/.exec(key) ?? [];
  const field = TEXT_FIELDS.find((each) => each === text);
  const ofLang = LANGUAGES.find((each) => each === lang);
  if (field && ofLang) return Number(piece) < 1 ? null : { is: "text", field, lang: ofLang, piece: Number(piece) - 1 };
  const [, name = "", place = "1", part = "value"] = /^([A-Za-z]+)(?:#(\d{1,2}))?(?:\.([A-Za-z]+))?$/.exec(key) ?? [];
  const declared = Object.hasOwn(kind.fields, name) ? kind.fields[name] : undefined;
  if (!declared || Number(place) < 1 || Number(place) > 10) return null;
  const known = [...valueParts(declared), "value", ...CLAIM_PARTS].find((each) => each === part);
  return known ? { is: "fact", field: name, place: Number(place) - 1, part: known as ValuePart | ClaimPart } : null;
}

/** The unit in which a column's numbers are, for its heading; null where there is none. */
export function unitOf(kind: CatalogueKind, column: Column): string | null {
  const field = column.is === "fact" && column.part === "value" ? kind.fields[column.field] : undefined;
  return field?.type === "amount" ? canonicalUnit(field.measure) : null;
}
