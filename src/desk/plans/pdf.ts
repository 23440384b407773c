import { data } from "react-router";
import { planDocument } from "#modules/plans";
import { pdfFile } from "../word.server.ts";
import { planPaper } from "./paper.server.ts";
import type { Route } from "./+types/pdf";

/** A version of a plan as PDF; where none can be made, back to the plan with the reason. */
export async function loader(args: Route.LoaderArgs) {
  const found = await planPaper(args);
  if (!found) throw data("plan.unknown", { status: 404 });
  return pdfFile(planDocument(found.paper, found.tree), `ke-hoach-${found.paper.year}`, found.page);
}
