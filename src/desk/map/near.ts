import { nearRecords } from "#modules/catalogue";
import { isId } from "#kernel/ids";
import { quietContext } from "../request.server.ts";
import type { Route } from "./+types/near";
import type { Dot } from "./scene.ts";

/** Public records around one, for its map. */
export async function loader(args: Route.LoaderArgs) {
  const { db } = quietContext(args);
  const { documentId } = args.params;
  const near = isId(documentId) ? await nearRecords(db, documentId) : [];
  const dots = near.map(({ id, title, lat, lon }): Dot => ({ id, title, at: [lon, lat], tone: "near" }));
  return Response.json({ dots });
}
