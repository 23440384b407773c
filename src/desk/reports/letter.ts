import { data } from "react-router";
import { homeZone, localDate } from "#kernel/clock";
import { isId } from "#kernel/ids";
import { canReport, LETTER_KINDS, letterDocument, letterView } from "#modules/reports";
import { ownName } from "../../profile/current.ts";
import { deskContext } from "../request.server.ts";
import { signedFile } from "../word.server.ts";
import type { Route } from "./+types/letter";

/** The letter that asks the units of a period for their report or reminds those that owe it, as Word or, with `?form=pdf`, as PDF; the signer is who the address names (`signedFile`). */
export async function loader(args: Route.LoaderArgs) {
  const ctx = deskContext(args);
  const { periodId } = args.params;
  const kind = LETTER_KINDS.find((each) => each === args.params.kind);
  const view = kind && isId(periodId) ? await letterView(ctx.db, periodId) : null;
  if (!kind || !view) throw data("report.period_unknown", { status: 404 });
  if (!canReport(ctx.actor, "collection.run", { collectorUnitId: view.rule.collectorUnitId })) throw data("not_allowed", { status: 403 });
  const document = letterDocument(kind, view, { place: ownName().name, today: localDate(ctx.now, homeZone()) });
  if (!document) throw data("report.nobody", { status: 404 });
  const name = `${kind === "request" ? "cong-van-de-nghi" : "cong-van-don-doc"}-${view.period.year}`;
  return signedFile(args.request, document, name, `/desk/reports?period=${periodId}`);
}
