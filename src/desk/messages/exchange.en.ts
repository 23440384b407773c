import type { exchangeVi } from "./exchange.vi.ts";

/** Words of taking records out and in, in English. */
export const exchangeEn: Record<keyof typeof exchangeVi, string> = {
  "exchange.nav": "Export records",
  "exchange.title": "Export records",
  "exchange.out": "Export every record",
  "exchange.out_hint":
    "The file holds the words of every language and every fact with its source, drafts and exact places included: it is for the office only. Choose XLSX for Excel.",
  "exchange.kind": "Kind",
  "exchange.file": "File",
  "exchange.save_as": "Save {kind} as {format}",
  "exchange.column.id": "Identifier",
  "exchange.column.code": "Code",
  "exchange.column.unit": "Unit",
  "exchange.column.title": "Title",
  "exchange.column.summary": "Summary",
  "exchange.column.body": "Text",
  "exchange.column.asOf": "as of",
  "exchange.column.readOn": "source read on",
  "exchange.column.source": "source",
  "exchange.column.sourceUrl": "source address",
  "exchange.column.note": "internal note",
  "exchange.column.chosen": "published",
  "exchange.column.name": "name",
  "exchange.column.on": "day",
  "exchange.column.lat": "latitude",
  "exchange.column.lon": "longitude",
  "exchange.column.precision": "precision",
};
