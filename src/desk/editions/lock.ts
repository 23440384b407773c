import { z } from "zod";
import { takeEditLock } from "#modules/editions";
import { quietContext } from "../request.server.ts";
import type { Route } from "./+types/lock";

const Ask = z.object({ tab: z.string().min(1).max(64), force: z.boolean() });

/** Takes, keeps or (with `force`) takes over the pen of an edition; answers who holds it now. */
export async function action(args: Route.ActionArgs) {
  const ctx = quietContext(args);
  const parsed = Ask.safeParse(await args.request.json().catch(() => null));
  if (!parsed.success) return Response.json({ ok: false, reasons: [{ id: "save.shape" }] }, { status: 400 });
  const outcome = await takeEditLock(ctx, { editionId: args.params.editionId, ...parsed.data });
  return Response.json(outcome, { status: outcome.ok ? 200 : 422 });
}

/** Nothing to read here. */
export function loader() {
  throw new Response(null, { status: 404 });
}
