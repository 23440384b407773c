import { data, redirect } from "react-router";
import { isId } from "#kernel/ids";
import { renderPdf } from "#modules/official";
import { OfficialDocument } from "#modules/official/contract";
import { canReport, consolidationView, reportDocument } from "#modules/reports";
import { ownName } from "../../profile/current.ts";
import { deskContext } from "../request.server.ts";
import type { Route } from "./+types/pdf";

/** The consolidated report as PDF; where none can be made, back to the report with the reason. */
export async function loader(args: Route.LoaderArgs) {
  const ctx = deskContext(args);
  const { consolidationId } = args.params;
  const report = isId(consolidationId) ? await consolidationView(ctx.db, consolidationId, "vi") : null;
  if (!report) throw data("report.unknown", { status: 404 });
  if (!canReport(ctx.actor, "collection.read", { collectorUnitId: report.rule.collectorUnitId }))
    throw data("not_allowed", { status: 403 });
  const outcome = await renderPdf(OfficialDocument.parse(reportDocument(report, { place: ownName().name })));
  if (!outcome.ok) return redirect(`/desk/reports/consolidated/${consolidationId}?pdf=${outcome.reasons[0]?.id ?? ""}`, 303);
  return new Response(new Uint8Array(outcome.value), {
    headers: {
      "content-type": "application/pdf",
      "content-disposition": `attachment; filename="bao-cao-${report.period.year}-${report.period.shape}.pdf"`,
      "cache-control": "private, no-store",
    },
  });
}
