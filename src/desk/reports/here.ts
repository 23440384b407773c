import { beHere, HereInput } from "#modules/reports";
import { answered } from "../answered.server.ts";
import { quietContext } from "../request.server.ts";
import type { Route } from "./+types/here";

/** Says that a tab has a report open and which part it writes; answers who else is here and how far each part has come. */
export async function action(args: Route.ActionArgs) {
  const ctx = quietContext(args);
  const parsed = HereInput.safeParse(await args.request.json().catch(() => null));
  if (!parsed.success) return Response.json({ ok: false, reasons: [{ id: "save.shape" }] }, { status: 400 });
  const outcome = await answered(beHere(ctx, parsed.data));
  return Response.json(outcome, { status: outcome.ok ? 200 : 422 });
}

/** Nothing to read here. */
export function loader() {
  throw new Response(null, { status: 404 });
}
