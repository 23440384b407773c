import { data } from "react-router";
import { isId } from "#kernel/ids";
import { canReport, consolidationView, reportDocument } from "#modules/reports";
import { ownName } from "../../profile/current.ts";
import { deskContext } from "../request.server.ts";
import { pdfFile } from "../word.server.ts";
import type { Route } from "./+types/pdf";

/** The consolidated report as PDF; where none can be made, back to the report with the reason. */
export async function loader(args: Route.LoaderArgs) {
  const ctx = deskContext(args);
  const { consolidationId } = args.params;
  const report = isId(consolidationId) ? await consolidationView(ctx.db, consolidationId, "vi") : null;
  if (!report) throw data("report.unknown", { status: 404 });
  if (!canReport(ctx.actor, "collection.read", { collectorUnitId: report.rule.collectorUnitId }))
    throw data("not_allowed", { status: 403 });
  const name = `bao-cao-${report.period.year}-${report.period.shape}`;
  return pdfFile(reportDocument(report, { place: ownName().name }), name, `/desk/reports/consolidated/${consolidationId}`);
}
