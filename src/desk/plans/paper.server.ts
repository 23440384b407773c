import type { LoaderFunctionArgs } from "react-router";
import { isId } from "#kernel/ids";
import { unitById } from "#modules/identity";
import { currentVersion, planHead, type PlanPaper, planVersions, wholeTree } from "#modules/plans";
import { ownName } from "../../profile/current.ts";
import { deskContext } from "../request.server.ts";

type Found = { paper: PlanPaper; tree: Awaited<ReturnType<typeof wholeTree>>; issued: boolean; page: string };

/** The version of a plan that a paper is made of (`?version=`, else the one in force), and the page that it is asked for from; null when unknown. */
export async function planPaper(
  args: Pick<LoaderFunctionArgs, "request" | "context"> & { params: { planId: string } },
): Promise<Found | null> {
  const ctx = deskContext(args);
  const { planId } = args.params;
  if (ctx.actor.grants.length === 0 || !isId(planId)) return null;
  const asked = Number(new URL(args.request.url).searchParams.get("version"));
  const chosen = (await planVersions(ctx.db, planId)).find((each) => each.number === asked);
  const head = chosen ? await planHead(ctx.db, chosen.versionId) : await currentVersion(ctx.db, planId);
  if (!head) return null;
  const { title, frame, documentNumber, signedOn, startsOn } = head;
  const agency = (await unitById(ctx.db, head.unitId, "vi"))?.name ?? "";
  return {
    paper: { title, frame, agency, place: ownName().name, documentNumber, signedOn, year: Number(startsOn.slice(0, 4)) },
    tree: await wholeTree(ctx.db, head.versionId),
    issued: head.state === "issued" || head.state === "superseded",
    page: `/desk/plans/${planId}?version=${head.number}`,
  };
}
