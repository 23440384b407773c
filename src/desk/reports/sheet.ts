import { data, redirect } from "react-router";
import { isId } from "#kernel/ids";
import type { Reason } from "#kernel/outcome";
import { canReport, countedForm, filledFrom, formSheet, sheetCode, SHEET_BYTES, takeSheet } from "#modules/reports";
import { answered } from "../answered.server.ts";
import { deskContext } from "../request.server.ts";
import type { Route } from "./+types/sheet";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** A unit's form as an Excel file, filled with what is known. */
export async function loader(args: Route.LoaderArgs) {
  const ctx = deskContext(args);
  const id = args.params.obligationId;
  const form = isId(id) ? await countedForm({ ...ctx, lang: "vi" }, id) : null;
  if (!form) throw data("report.unknown", { status: 404 });
  if (!canReport(ctx.actor, "answer.read", { collectorUnitId: form.rule.collectorUnitId, unitId: form.obligation.unitId }))
    throw data("not_allowed", { status: 403 });
  const { obligation, unitName, period, rule, answers } = form;
  const head = { code: sheetCode(id), unitName, periodName: period.name, due: obligation.extendedTo ?? obligation.dueOn };
  return file(await formSheet(head, rule.outline, filledFrom(answers)), "bieu-mau.xlsx");
}

/** Takes a form that came back: saved whole, or the same file again with every fault marked. */
export async function action(args: Route.ActionArgs) {
  const ctx = deskContext(args);
  const id = args.params.obligationId;
  if (!isId(id)) throw data("bad id", { status: 400 });
  const upload = (await args.request.formData()).get("file");
  if (!(upload instanceof File) || upload.size > SHEET_BYTES) return redirect(`/desk/reports/form/${id}?sheet=too_large`, 303);
  const outcome = await answered(takeSheet(ctx, { obligationId: id, bytes: new Uint8Array(await upload.arrayBuffer()) }));
  if (!outcome.ok) return redirect(`/desk/reports/form/${id}?sheet=${encodeURIComponent(outcome.reasons.map(faultCode).join("-"))}`, 303);
  if (outcome.value.returned) return file(outcome.value.returned, "bieu-mau-can-sua.xlsx");
  return redirect(`/desk/reports/form/${id}?sheet=saved`, 303);
}

/** A reason as the address carries it: `row_unknown.12` names the row, `beside.H5` the cell. */
function faultCode({ id, values }: Reason): string {
  const where = values?.["row"] ?? values?.["cell"] ?? values?.["n"];
  return id.replace(/^sheet\./, "") + (where === undefined ? "" : `.${where}`);
}

function file(bytes: Uint8Array, name: string): Response {
  return new Response(new Uint8Array(bytes), {
    headers: { "content-type": XLSX, "content-disposition": `attachment; filename="${name}"`, "cache-control": "private, no-store" },
  });
}
