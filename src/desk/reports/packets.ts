import { data } from "react-router";
import { isId } from "#kernel/ids";
import { canReport, consolidationView, periodPackets, reportPeriods } from "#modules/reports";
import { deskContext } from "../request.server.ts";
import type { Route } from "./+types/packets";

/** The thirteen packets of a period as one JSON file. */
export async function loader(args: Route.LoaderArgs) {
  const ctx = deskContext(args);
  const { periodId } = args.params;
  const period = isId(periodId) ? (await reportPeriods(ctx.db)).find((each) => each.id === periodId) : undefined;
  if (!period) throw data("report.unknown", { status: 404 });
  if (!canReport(ctx.actor, "collection.read", { collectorUnitId: period.collectorUnitId })) throw data("not_allowed", { status: 403 });
  const report = period.consolidationId ? await consolidationView(ctx.db, period.consolidationId, "vi") : null;
  const packets = await periodPackets(ctx.db, periodId, ctx.now, report);
  return Response.json(packets, {
    headers: {
      "content-disposition": `attachment; filename="goi-tin-${period.year}-${period.shape}.json"`,
      "cache-control": "private, no-store",
    },
  });
}
