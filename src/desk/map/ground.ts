import { baseMap, deskLand } from "#modules/territory";
import { servedProfile } from "../../profile/current.ts";
import { quietContext } from "../request.server.ts";
import type { Route } from "./+types/ground";
import type { Ground } from "./scene.ts";

/** What lies under every map of the desk: the schematic province or the boundaries that were loaded, and the base map. */
export async function loader(args: Route.LoaderArgs) {
  const { db } = quietContext(args);
  const { outline, rivers } = servedProfile().map.shape;
  const [boundaries, base] = await Promise.all([deskLand(db), baseMap(db)]);
  const ground: Ground = {
    outline,
    rivers,
    boundaries,
    base: base && {
      url: "/desk/map/base.pmtiles",
      kind: base.kind,
      layers: base.layers,
      minZoom: base.minZoom,
      maxZoom: base.maxZoom,
      source: base.source,
    },
  };
  return Response.json(ground, { headers: { "cache-control": "private, no-cache" } });
}
