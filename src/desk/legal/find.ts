import { homeZone, localDate } from "#kernel/clock";
import { canLegal, legalRegister } from "#modules/legal";
import { LegalQuery } from "#modules/legal/contract";
import { quietContext } from "../request.server.ts";
import type { Route } from "./+types/find";

const SHOWN = 20;

/** Records by words, for choosing one: `?q=`. */
export async function loader(args: Route.LoaderArgs) {
  const ctx = quietContext(args);
  if (!canLegal(ctx.actor, "legal.read")) return Response.json({ documents: [] }, { status: 403 });
  const q = (new URL(args.request.url).searchParams.get("q") ?? "").slice(0, 200);
  const found = await legalRegister(ctx.db, LegalQuery.parse({ q, limit: SHOWN }), localDate(ctx.now, homeZone()), false);
  return Response.json({ documents: found.documents.map(({ id, type, number, abstract }) => ({ id, type, number, abstract })) });
}
