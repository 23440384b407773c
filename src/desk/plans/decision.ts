import { data } from "react-router";
import { allUnits } from "#modules/identity";
import { decisionDocument } from "#modules/plans";
import { deskContext } from "../request.server.ts";
import { pdfFile, wordFile } from "../word.server.ts";
import { planPaper } from "./paper.server.ts";
import type { Route } from "./+types/decision";

/** The decision that gives an issued plan's tasks to units, as Word or, with `?form=pdf`, as PDF. */
export async function loader(args: Route.LoaderArgs) {
  const found = await planPaper(args);
  if (!found || !found.issued) throw data("plan.unknown", { status: 404 });
  const names = new Map((await allUnits(deskContext(args).db, "vi")).map(({ id, name }) => [id, name]));
  const document = decisionDocument(found.paper, found.tree, (id) => names.get(id) ?? "");
  if (!document) throw data("plan.nothing_assigned", { status: 404 });
  const name = `quyet-dinh-giao-nhiem-vu-${found.paper.year}`;
  const pdf = new URL(args.request.url).searchParams.get("form") === "pdf";
  return pdf ? pdfFile(document, name, found.page) : wordFile(document, name);
}
