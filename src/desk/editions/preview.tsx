import { data, Link } from "react-router";
import { homeZone, localDate } from "#kernel/clock";
import { deskRevision } from "#modules/editions";
import { answered } from "../answered.server.ts";
import { useWords } from "../messages/use-messages.tsx";
import { deskContext, words } from "../request.server.ts";
import { Page } from "../shell/page.tsx";
import { StateBadge } from "../states.tsx";
import { langTag, pageTitle } from "../titles.ts";
import type { Route } from "./+types/preview";
import { ArticleView } from "./article-view.tsx";
import { reading } from "./reading.server.ts";

export const meta: Route.MetaFunction = ({ loaderData }) => pageTitle(loaderData?.revision.content.title ?? "");

/** The stored words of a revision, read as a reader would. */
export async function loader(args: Route.LoaderArgs) {
  const ctx = deskContext(args);
  const revision = await answered(deskRevision(ctx, args.params.revisionId));
  if (!revision) throw data("missing", { status: 404 });
  return { revision, reading: await reading(ctx.db, words(args.request), revision, localDate(ctx.now, homeZone())) };
}

export default function Preview({ loaderData: { revision, reading: made } }: Route.ComponentProps) {
  const t = useWords();
  return (
    <Page>
      <div className="dk-scroll">
        <div className="dk-review">
          <div className="dk-meta">
            <div className="row">
              <StateBadge state={revision.state} returned={revision.returned} />
              <span>{t("preview.note")}</span>
              {(revision.whyNot.save ?? []).includes("role.write") ? (
                <Link to={`/desk/requests/ask/${revision.revisionId}`}>{t("requests.ask")}</Link>
              ) : null}
            </div>
          </div>
          <ArticleView content={revision.content} reading={made} lang={langTag(revision.lang)} />
        </div>
      </div>
    </Page>
  );
}
