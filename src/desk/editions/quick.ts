import { homeZone, localDate } from "#kernel/clock";
import { deskRevision } from "#modules/editions";
import type { Content } from "#modules/editions/contract";
import { answered } from "../answered.server.ts";
import { moment } from "../dates.ts";
import { quietContext, words } from "../request.server.ts";
import { langTag } from "../titles.ts";
import type { Route } from "./+types/quick";
import { type Reading, reading } from "./reading.server.ts";

/** A text to be read beside the list. */
export type Quick = { content: Content; reading: Reading; lang: string | undefined; saved: string };

/** The words of a revision, for the quick view. */
export async function loader(args: Route.LoaderArgs) {
  const ctx = quietContext(args);
  const revision = await answered(deskRevision(ctx, args.params.revisionId));
  if (!revision) throw new Response(null, { status: 404 });
  const t = words(args.request);
  const quick: Quick = {
    content: revision.content,
    reading: await reading(ctx.db, t, revision, localDate(ctx.now, homeZone())),
    lang: langTag(revision.lang),
    saved: t("quick.saved", { who: revision.updatedBy ?? "Xoan", when: moment(t, revision.updatedAt, ctx.now) }),
  };
  return Response.json(quick);
}
