import { boardRows } from "#modules/editions";
import type { BoardRow } from "#modules/editions/contract";
import { homeZone, localDate } from "#kernel/clock";
import { type DeskContext, deskContext, words } from "../request.server.ts";
import type { Route } from "./+types/board-export";
import { boardFilter } from "./board-filter.ts";
import { boardSheet } from "./board-sheet.ts";

/** No file has more rows than this. */
const MOST = 20_000;
const PAGE = 1_000;

/** The filtered board as an Excel file, every page of it. */
export async function loader(args: Route.LoaderArgs) {
  const ctx = deskContext(args);
  const { rows, cut } = await allRows(ctx, boardFilter(new URL(args.request.url).searchParams));
  const bytes = await boardSheet(words(args.request), rows, cut);
  return new Response(new Uint8Array(bytes), {
    headers: {
      "content-type": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      "content-disposition": `attachment; filename="xoan-${localDate(ctx.now, homeZone())}.xlsx"`,
      "cache-control": "private, no-store",
    },
  });
}

async function allRows(ctx: DeskContext, filter: ReturnType<typeof boardFilter>): Promise<{ rows: BoardRow[]; cut: boolean }> {
  const rows: BoardRow[] = [];
  let after: string | undefined;
  do {
    const page = await boardRows(ctx, { filter, after, limit: Math.min(PAGE, MOST - rows.length) });
    rows.push(...page.rows);
    after = page.next ?? undefined;
  } while (after && rows.length < MOST);
  return { rows, cut: after !== undefined };
}
