import { data } from "react-router";
import { isId } from "#kernel/ids";
import { unitById } from "#modules/identity";
import { currentVersion, planDocument, planHead, planVersions, wholeTree } from "#modules/plans";
import { deskContext } from "../request.server.ts";
import { wordFile } from "../word.server.ts";
import { ownName } from "../../profile/current.ts";
import type { Route } from "./+types/word";

/** A version of a plan as a document of Decree 30/2020/NĐ-CP. */
export async function loader(args: Route.LoaderArgs) {
  const ctx = deskContext(args);
  const { planId } = args.params;
  if (ctx.actor.grants.length === 0 || !isId(planId)) throw data("plan.unknown", { status: 404 });
  const asked = Number(new URL(args.request.url).searchParams.get("version"));
  const chosen = (await planVersions(ctx.db, planId)).find((each) => each.number === asked);
  const head = chosen ? await planHead(ctx.db, chosen.versionId) : await currentVersion(ctx.db, planId);
  if (!head) throw data("plan.unknown", { status: 404 });
  const { title, frame, documentNumber, signedOn, startsOn } = head;
  const agency = (await unitById(ctx.db, head.unitId, "vi"))?.name ?? "";
  const paper = { title, frame, agency, place: ownName().name, documentNumber, signedOn, year: Number(startsOn.slice(0, 4)) };
  return wordFile(planDocument(paper, await wholeTree(ctx.db, head.versionId)), `ke-hoach-${paper.year}`);
}
