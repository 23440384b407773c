import { data } from "react-router";
import { allUnits } from "#modules/identity";
import { decisionDocument } from "#modules/plans";
import { deskContext } from "../request.server.ts";
import { signedFile } from "../word.server.ts";
import { planPaper } from "./paper.server.ts";
import type { Route } from "./+types/decision";

/** The decision that gives an issued plan's tasks to units, as Word or, with `?form=pdf`, as PDF; the signer is who the address names (`signedFile`). */
export async function loader(args: Route.LoaderArgs) {
  const found = await planPaper(args);
  if (!found || !found.issued) throw data("plan.unknown", { status: 404 });
  const document = decisionDocument(found.paper, found.tree, await allUnits(deskContext(args).db, "vi"));
  if (!document) throw data("plan.nothing_assigned", { status: 404 });
  const name = `quyet-dinh-giao-nhiem-vu-${found.paper.year}`;
  return signedFile(args.request, document, name, found.page);
}
