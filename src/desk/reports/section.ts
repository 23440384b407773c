import { saveSection, SectionInput } from "#modules/reports";
import { answered } from "../answered.server.ts";
import { quietContext } from "../request.server.ts";
import type { Route } from "./+types/section";

/** Stores one section while it is written; a refusal leaves both what was typed and what stands there alone. */
export async function action(args: Route.ActionArgs) {
  const ctx = quietContext(args);
  const given = await args.request.json().catch(() => null);
  const parsed = SectionInput.safeParse(
    given && typeof given === "object" ? { ...given, consolidationId: args.params.consolidationId } : null,
  );
  if (!parsed.success) return Response.json({ ok: false, reasons: [{ id: "save.shape" }] }, { status: 400 });
  const outcome = await answered(saveSection(ctx, parsed.data));
  return Response.json(outcome, { status: outcome.ok ? 200 : 422 });
}

/** Nothing to read here. */
export function loader() {
  throw new Response(null, { status: 404 });
}
