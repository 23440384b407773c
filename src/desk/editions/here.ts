import { beHere, type Here } from "#modules/editions";
import { isId } from "#kernel/ids";
import { answered } from "../answered.server.ts";
import { quietContext } from "../request.server.ts";
import type { Route } from "./+types/here";

export type HereAnswer = { here: Here[] };

/** Says that the officer has an edition open, or with `?leaving` that they closed it; answers who else has. */
export async function action(args: Route.ActionArgs) {
  const ctx = quietContext(args);
  const { editionId } = args.params;
  const leaving = new URL(args.request.url).searchParams.has("leaving");
  const here = isId(editionId) ? await answered(beHere(ctx, { editionId, leaving })) : null;
  if (!here) return Response.json({ here: [] }, { status: 404 });
  return Response.json({ here } satisfies HereAnswer);
}

/** Nothing to read here. */
export function loader() {
  throw new Response(null, { status: 404 });
}
