import { data } from "react-router";
import { isId } from "#kernel/ids";
import { canReport, consolidationView, reportDocument } from "#modules/reports";
import { ownName } from "../../profile/current.ts";
import { deskContext } from "../request.server.ts";
import { wordFile } from "../word.server.ts";
import type { Route } from "./+types/word";

/** The consolidated report as a document of Decree 30/2020/NĐ-CP. */
export async function loader(args: Route.LoaderArgs) {
  const ctx = deskContext(args);
  const { consolidationId } = args.params;
  const report = isId(consolidationId) ? await consolidationView(ctx.db, consolidationId, "vi") : null;
  if (!report) throw data("report.unknown", { status: 404 });
  if (!canReport(ctx.actor, "collection.read", { collectorUnitId: report.rule.collectorUnitId }))
    throw data("not_allowed", { status: 403 });
  return wordFile(reportDocument(report, { place: ownName().name }), `bao-cao-${report.period.year}-${report.period.shape}`);
}
