import { writeXlsxStream } from "hucre/xlsx";
import type { Words } from "../field.ts";
import type { CatalogueKind } from "../kind.ts";
import { type Column, columnKey, unitOf } from "./columns.ts";
import { csvLine } from "./csv.ts";
import type { Cell } from "./record.ts";

/** A table that is made while it is sent: its headings, and its rows a batch at a time. */
export type Table = { headings: readonly string[]; columns: readonly Column[]; batches: AsyncIterable<Cell[][]> };

/** A heading that people read and programs know again: `Diện tích (ha) [extent]`. */
export function heading(kind: CatalogueKind, column: Column, say: (part: string) => string, lang: keyof Words): string {
  const key = columnKey(column);
  if (column.is !== "fact")
    return `${say(column.is === "text" ? column.field : column.is)}${column.is === "text" ? ` (${column.lang})` : ""} [${key}]`;
  const label = kind.fields[column.field]?.label[lang] ?? column.field;
  const unit = unitOf(kind, column);
  const part = column.part === "value" ? (unit ? ` (${unit})` : "") : ` – ${say(column.part)}`;
  return `${label}${column.place > 0 ? ` ${column.place + 1}` : ""}${part} [${key}]`;
}

/** A table as CSV: UTF-8 with its mark, without which Excel takes it for another encoding. */
export async function* tableCsv({ headings, batches }: Table): AsyncGenerator<string> {
  yield `\uFEFF${csvLine(headings)}`;
  for await (const rows of batches) yield rows.map(csvLine).join("");
}

/** A table as an Excel file. Words are cells of the format 'text', in the file as they are: nothing that somebody typed runs as a formula. */
export function tableXlsx({ headings, batches }: Table, name: string): ReadableStream<Uint8Array> {
  return writeXlsxStream(rowsOf(batches), {
    name: name.replace(/[[\]:*?/\\]/g, " ").slice(0, 31),
    columns: headings.map((header) => ({ header, width: 22, numFmt: "@" })),
    freezePane: { rows: 1, columns: 0 },
  });
}

async function* rowsOf(batches: AsyncIterable<Cell[][]>): AsyncGenerator<Cell[]> {
  for await (const rows of batches) yield* rows;
}

/** A table as GeoJSON (RFC 7946): of each row its place, and its cells by the names of their columns. */
export async function* tableGeoJson({ columns, batches }: Table): AsyncGenerator<string> {
  const keys = columns.map(columnKey);
  const place = (part: string) => columns.findIndex((each) => each.is === "fact" && each.part === part && each.place === 0);
  const [lat, lon] = [place("lat"), place("lon")];
  yield '{"type":"FeatureCollection","features":[';
  let first = true;
  for await (const rows of batches) {
    for (const cells of rows) {
      const properties = Object.fromEntries(
        keys.flatMap((key, at) => (cells[at] === null || at === lat || at === lon ? [] : [[key, cells[at]]])),
      );
      const [y, x] = [cells[lat], cells[lon]];
      const geometry = typeof y === "number" && typeof x === "number" ? { type: "Point", coordinates: [x, y] } : null;
      // What a draft holds in place of a place stays a cell.
      if (!geometry && lat >= 0 && cells[lat] !== null) properties[keys[lat] ?? ""] = cells[lat];
      yield `${first ? "\n" : ",\n"}${JSON.stringify({ type: "Feature", ...(cells[0] ? { id: cells[0] } : {}), geometry, properties })}`;
      first = false;
    }
  }
  yield "\n]}\n";
}
