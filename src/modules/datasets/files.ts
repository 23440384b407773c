import { catalogueKindOf } from "../catalogue/contract.ts";
import type { DatasetFile, FileFormat } from "./contract.ts";
import { hasPlace, recordsGeoJson } from "./export/geojson.ts";
import { type ExportParts, recordsJson } from "./export/records.ts";
import { areaTable, legalTable, type Table, tableCsv, tableJson } from "./export/tables.ts";

/** Tables that are no kind of the catalogue. */
const TABLES: Readonly<Record<string, Table>> = { areas: areaTable, legal: legalTable };
/** Records on which the size of a large file is measured. */
const SAMPLE = 200;

/** In which forms a dataset is given. */
export function formatsOf(id: string): readonly FileFormat[] {
  const kind = catalogueKindOf(id);
  if (kind) return hasPlace(kind) ? ["json", "geojson"] : ["json"];
  return tableOf(id) ? ["csv", "json"] : [];
}

const tableOf = (id: string): Table | undefined => (Object.hasOwn(TABLES, id) ? TABLES[id] : undefined);

/** The columns of a dataset, with their meanings, that is no kind of the catalogue; null for any other. */
export const columnsOf = (id: string): Table["columns"] | null => tableOf(id)?.columns ?? null;

/** The first rows of such a table. */
export async function firstRows(
  parts: ExportParts,
  id: string,
  limit: number,
): Promise<Record<string, string | number | boolean | null>[]> {
  for await (const rows of tableOf(id)?.rows(parts) ?? []) return rows.slice(0, limit);
  return [];
}

/** A file in pieces, made while it is sent; null when there is no such file. `most` ends a file of records early. */
export function fileOf(parts: ExportParts, id: string, format: FileFormat, most?: number): AsyncGenerator<string> | null {
  if (!formatsOf(id).includes(format)) return null;
  const kind = catalogueKindOf(id);
  if (kind) return format === "geojson" ? recordsGeoJson(parts, kind, most) : recordsJson(parts, kind, most);
  const table = tableOf(id);
  if (!table) return null;
  return format === "csv" ? tableCsv(table, parts) : tableJson(table, parts);
}

/** How large a file is: of a small one exactly, of a large one by its first records. */
export async function sizeOf(parts: ExportParts, id: string, format: FileFormat, count: number | null): Promise<DatasetFile["size"]> {
  const sampled = count !== null && count > SAMPLE;
  const pieces = fileOf(parts, id, format, sampled ? SAMPLE : undefined);
  if (!pieces) return null;
  let bytes = 0;
  for await (const piece of pieces) bytes += Buffer.byteLength(piece);
  return sampled ? { bytes: Math.round((bytes / SAMPLE) * count), exact: false } : { bytes, exact: true };
}
