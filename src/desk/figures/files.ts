import { writeXlsx } from "hucre/xlsx";
import { data } from "react-router";
import { csvLine } from "../record/csv.ts";
import { deskContext, words } from "../request.server.ts";
import type { Route } from "./+types/files";
import { gatherFigures } from "./gather.server.ts";
import { figureSheets, type Sheet } from "./rows.ts";

/** The tables of the screen as one CSV or Excel file, under the same filters. */
export async function loader(args: Route.LoaderArgs) {
  const ctx = deskContext(args);
  if (ctx.actor.grants.length === 0) throw data("not_allowed", { status: 403 });
  const { searchParams, pathname } = new URL(args.request.url);
  const view = await gatherFigures(ctx, searchParams);
  const sheets = figureSheets(words(args.request), view);
  const name = `so-lieu-${view.days.from}-${view.days.to}`;
  if (pathname.endsWith(".csv")) return file(csv(sheets), "text/csv; charset=utf-8", `${name}.csv`);
  return file(await xlsx(sheets), "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", `${name}.xlsx`);
}

/** Excel takes a file for UTF-8 only with its mark in front; the tables follow each other, each under its name. */
export function csv(sheets: readonly Sheet[]): string {
  const table = ({ name, head, rows }: Sheet) => [[name], head, ...rows, []].map(line).join("");
  return `\uFEFF${sheets.map(table).join("")}`;
}

/** A number of ours is no formula, whatever its sign; words may be. */
const line = (cells: readonly (string | number)[]) =>
  `${cells.map((each) => (typeof each === "number" ? String(each) : csvLine([each]).trimEnd())).join(",")}\r\n`;

/** One sheet for each table. Words are cells of the format 'text': no title that somebody wrote runs as a formula. */
export function xlsx(sheets: readonly Sheet[]): Promise<Uint8Array> {
  return writeXlsx({
    sheets: sheets.map(({ name, head, rows }, index) => ({
      name: sheetName(name, index),
      rows: [head, ...rows],
      columns: head.map((_, at) => ({
        width: at === 0 ? 48 : 18,
        numFmt: rows.some((row) => typeof row[at] === "number") ? "#,##0.##" : "@",
      })),
      freezePane: { rows: 1, columns: 0 },
    })),
  });
}

/** Excel takes 31 letters, none of `[]:*?/\\`, and no name twice. */
function sheetName(name: string, index: number): string {
  const plain = name.replace(/[[\]:*?/\\]/g, " ");
  return plain.length > 31 ? `${index + 1}. ${plain.slice(0, 26).trim()}` : plain;
}

function file(body: string | Uint8Array, type: string, name: string): Response {
  const bytes = typeof body === "string" ? body : new Uint8Array(body);
  return new Response(bytes, {
    headers: { "content-type": type, "content-disposition": `attachment; filename="${name}"`, "cache-control": "private, no-store" },
  });
}
