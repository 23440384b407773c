import { data, type LoaderFunctionArgs } from "react-router";
import { requestContext } from "../../context.ts";
import { type Context, toldAt } from "#kernel/context";
import type { Actor } from "#modules/identity/contract";
import { formOfLink, unitForm } from "#modules/reports";
import { readDeskLang } from "../language.ts";

/** Who stands behind a link and the form it opens. @throws 404, one and the same for every link that opens nothing */
export async function openedByLink({
  request,
  context,
  params,
}: Pick<LoaderFunctionArgs, "request" | "context"> & { params: { token: string } }): Promise<{
  ctx: Context<Actor>;
  obligationId: string;
}> {
  const info = context.get(requestContext);
  const obligationId = await formOfLink(info.runtime.db, params.token, info.now);
  if (!obligationId) throw data("link_gone", { status: 404 });
  const unit = await unitForm(info.runtime.db, obligationId, "vi");
  // The link stands for the unit itself; it reaches only the two commands above, with the form that it opens.
  const actor: Actor = {
    kind: "system",
    id: null,
    name: `${unit?.unitName ?? ""} (liên kết)`,
    unitId: unit?.obligation.unitId ?? null,
    grants: [],
  };
  const { runtime, now, requestId } = info;
  const { db, enqueue } = runtime;
  const lang = readDeskLang(request.headers.get("Cookie"));
  return { ctx: { actor, now, lang, requestId, db, emit: toldAt(runtime.emit, now), enqueue }, obligationId };
}
