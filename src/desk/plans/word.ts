import { data } from "react-router";
import { planDocument } from "#modules/plans";
import { wordFile } from "../word.server.ts";
import { planPaper } from "./paper.server.ts";
import type { Route } from "./+types/word";

/** A version of a plan as a document of Decree 30/2020/NĐ-CP. */
export async function loader(args: Route.LoaderArgs) {
  const found = await planPaper(args);
  if (!found) throw data("plan.unknown", { status: 404 });
  return wordFile(planDocument(found.paper, found.tree), `ke-hoach-${found.paper.year}`);
}
