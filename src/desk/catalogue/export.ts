import { Readable } from "node:stream";
import { data } from "react-router";
import { homeZone, localDate } from "#kernel/clock";
import { officeTable, tableCsv, tableGeoJson, tableXlsx } from "#modules/catalogue";
import { catalogueKindOf } from "#modules/catalogue/contract";
import { audit } from "#modules/record";
import { maybe } from "../messages/index.ts";
import { deskContext, words } from "../request.server.ts";
import { keepsRecords } from "../shell/rights.ts";
import type { Route } from "./+types/export";

const TYPES = {
  csv: "text/csv; charset=utf-8",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  geojson: "application/geo+json",
} as const;

/** Every record of a kind in one file that is made while it is sent; that it was taken stands in the trail. */
export async function loader(args: Route.LoaderArgs) {
  const ctx = deskContext(args);
  const kind = catalogueKindOf(args.params.kind);
  const format = (["csv", "xlsx", "geojson"] as const).find((each) => each === args.params.format);
  if (!kind || !format) throw data("missing", { status: 404 });
  if (!keepsRecords(ctx.actor)) throw data("not_allowed", { status: 403 });
  await ctx.db.transaction((tx) => audit(tx, ctx, "record.export", { kind: "record", id: null }, { kind: kind.id, format }));
  const t = words(args.request);
  const table = await officeTable(ctx.db, kind, { lang: t.lang, part: (part) => maybe(t, `exchange.column.${part}`, part) });
  const body =
    format === "xlsx"
      ? tableXlsx(table, kind.name[t.lang])
      : (Readable.toWeb(Readable.from(format === "csv" ? tableCsv(table) : tableGeoJson(table))) as ReadableStream<Uint8Array>);
  return new Response(body, {
    headers: {
      "content-type": TYPES[format],
      "content-disposition": `attachment; filename="${kind.id}-${localDate(ctx.now, homeZone())}.${format}"`,
      "cache-control": "private, no-store",
    },
  });
}
