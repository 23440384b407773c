import { csvCell } from "#kernel/csvCell";
import type { Words } from "../../catalogue/contract.ts";
import { LegalQuery, type LegalView } from "../../legal/contract.ts";
import { publicLegalRegister } from "../../legal/index.ts";
import { type OpenArea, openAreas } from "../../territory/index.ts";
import { AREA_COLUMNS, LEGAL_COLUMNS } from "./columns.ts";
import type { ExportParts } from "./records.ts";

type Cell = string | number | boolean | null;
type Row = Record<string, Cell>;
/** A table that is no record of the catalogue: its columns and its rows, a batch at a time. */
export type Table = { columns: Readonly<Record<string, Words>>; rows(parts: ExportParts): AsyncGenerator<Row[]> };

const BATCH = 100;

const areaRow = (area: OpenArea): Row => ({
  id: area.id,
  code: area.code,
  type: area.type,
  name: area.name,
  parent_id: area.parentId,
  valid_from: area.validFrom,
  valid_to: area.validTo,
  ended_at_latest: area.endedAtLatest,
  successors: area.successors.map(({ id, on, kind }) => `${id} ${kind} ${on}`).join("; "),
});

/** Every area of every time. */
export const areaTable: Table = {
  columns: AREA_COLUMNS,
  async *rows({ db }) {
    let after: string | null = null;
    for (;;) {
      const areas: OpenArea[] = await openAreas(db, { after, limit: BATCH, on: null });
      if (areas.length > 0) yield areas.map(areaRow);
      if (areas.length < BATCH) return;
      after = areas.at(-1)?.id ?? null;
    }
  },
};

type Public = Pick<
  LegalView,
  "type" | "number" | "issuer" | "abstract" | "signedOn" | "effectiveOn" | "expiresOn" | "state" | "source" | "checkedOn"
> & {
  slug: string;
  successor: { number: string } | null;
};
const legalRow = (each: Public, origin: string): Row => ({
  type: each.type,
  number: each.number,
  issuer: each.issuer,
  abstract: each.abstract,
  signed_on: each.signedOn,
  effective_on: each.effectiveOn,
  expires_on: each.expiresOn,
  state: each.state,
  followed_by: each.successor?.number ?? null,
  source: each.source,
  checked_on: each.checkedOn,
  page: `${origin}/vi/legal/${each.slug}`,
});

/** The public register with the state of each document on the day. */
export const legalTable: Table = {
  columns: LEGAL_COLUMNS,
  async *rows({ db, origin, today }) {
    let before: string | undefined;
    for (;;) {
      const query = LegalQuery.parse({ limit: BATCH, before });
      const { documents, next } = await publicLegalRegister(db, query, today);
      if (documents.length > 0) yield documents.map((each) => legalRow(each, origin));
      if (next === null) return;
      before = next;
    }
  },
};

/** A table as CSV (RFC 4180), in pieces: UTF-8 with its mark, comma, CRLF. */
export async function* tableCsv(table: Table, parts: ExportParts): AsyncGenerator<string> {
  yield `\uFEFF${Object.keys(table.columns).join(",")}\r\n`;
  for await (const rows of table.rows(parts))
    yield rows
      .map(
        (row) =>
          `${Object.keys(table.columns)
            .map((name) => csvCell(row[name] ?? null))
            .join(",")}\r\n`,
      )
      .join("");
}

/** A table as JSON, in pieces. */
export async function* tableJson(table: Table, parts: ExportParts): AsyncGenerator<string> {
  yield '{"license":"https://creativecommons.org/licenses/by/4.0/","items":[';
  let first = true;
  for await (const rows of table.rows(parts)) {
    for (const row of rows) {
      yield `${first ? "\n" : ",\n"}${JSON.stringify(row)}`;
      first = false;
    }
  }
  yield "\n]}\n";
}
