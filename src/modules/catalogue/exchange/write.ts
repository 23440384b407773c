import type { Claim } from "../claims.ts";
import type { Field } from "../field.ts";
import type { CatalogueKind } from "../kind.ts";
import { isTyped, writeTyped } from "../read/index.ts";
import { valueAs } from "../values.ts";
import { writeBody } from "./body.ts";
import { type ClaimPart, type Column, PIECE, type ValuePart } from "./columns.ts";
import type { Cell, ExchangeRecord, Names } from "./record.ts";

/** A record as the cells of its columns. */
export function writeCells(kind: CatalogueKind, columns: readonly Column[], record: ExchangeRecord, names: Names): Cell[] {
  const bodies = new Map<string, string>();
  return columns.map((column) => {
    if (column.is === "id" || column.is === "code" || column.is === "unit") return record[column.is];
    if (column.is === "text") {
      const text = record.texts[column.lang];
      if (!text) return null;
      if (column.field !== "body") return text[column.field] || null;
      const body = bodies.get(column.lang) ?? writeBody(text.body);
      bodies.set(column.lang, body);
      // A table of one piece has no bound on its cells; Excel's has.
      const last = !columns.some((each) => each.is === "text" && each.field === "body" && each.piece > column.piece);
      return body.slice(column.piece * PIECE, last ? undefined : (column.piece + 1) * PIECE) || null;
    }
    const claim = record.claims[column.field]?.[column.place];
    const field = kind.fields[column.field];
    return claim && field ? claimCell(field, claim, column.part, names) : null;
  });
}

function claimCell(field: Field, claim: Claim, part: ValuePart | ClaimPart, names: Names): Cell {
  switch (part) {
    case "asOf":
    case "readOn":
      return claim[part];
    case "source":
      return claim.source.label || null;
    case "sourceUrl":
      return claim.source.url || null;
    case "note":
      return claim.note || null;
    case "chosen":
      return claim.chosen ? "x" : null;
    default:
      // A draft keeps what cannot be read yet; so does the table.
      return claim.value === null
        ? part === "value" || part === "vi" || part === "lat"
          ? claim.typed || null
          : null
        : valueCell(field, claim.value, part, names);
  }
}

function valueCell(field: Field, value: unknown, part: ValuePart, names: Names): Cell {
  switch (field.type) {
    case "text":
      return part === "value" || part === "name" || part === "on" || part === "lat" || part === "lon" || part === "precision"
        ? null
        : (valueAs("text", value)[part] ?? null);
    case "point": {
      const point = valueAs("point", value);
      return part === "lat" || part === "lon" || part === "precision" ? point[part] : null;
    }
    case "outline":
      return part === "precision" ? valueAs("outline", value).precision : writeTyped(field, value, "en");
    case "decision": {
      const decision = valueAs("decision", value);
      return part === "on" ? decision.on : decision.number;
    }
    case "area":
      return names.area(valueAs("area", value))[part === "name" ? "name" : "code"];
    case "records":
      return valueAs("records", value)
        .map((id) => names.record(id))
        .join("; ");
    case "choice":
      return valueAs("choice", value);
    case "choices":
      return valueAs("choices", value).join("; ");
    case "amount":
    case "count":
    case "year":
      return Number(value);
    case "day":
      return valueAs("day", value);
    case "money": {
      const { amount, currency } = valueAs("money", value);
      return `${amount} ${currency}`;
    }
    default:
      return isTyped(field) ? writeTyped(field, value, "en") : JSON.stringify(value);
  }
}
