import { useState } from "react";
import { data, redirect, useRevalidator } from "react-router";
import { homeZone, localDate } from "#kernel/clock";
import { PageHead } from "#ui/desk/frame";
import { deskRevision, editionHistory, mediaIds, openRemarks, slugify } from "#modules/editions";
import { recordOptions } from "#modules/catalogue";
import { mediaView } from "#modules/media";
import { requestsBeside } from "#modules/requests";
import { answered } from "../answered.server.ts";
import { useWords } from "../messages/use-messages.tsx";
import { deskContext } from "../request.server.ts";
import { Page } from "../shell/page.tsx";
import { pageTitle } from "../titles.ts";
import type { Route } from "./+types/edit";
import { EditorScreen } from "./editor-screen.tsx";
import { useMounted } from "../shell/use-mounted.ts";

export const meta: Route.MetaFunction = ({ loaderData }) => pageTitle(loaderData?.revision.content.title ?? "");

/** A working revision with its history; a frozen one is read on the review page. */
export async function loader(args: Route.LoaderArgs) {
  const ctx = deskContext(args);
  const revision = await answered(deskRevision(ctx, args.params.revisionId));
  if (!revision) throw data("missing", { status: 404 });
  if (revision.lang !== "vi") throw redirect(`/desk/translate/${revision.documentId}/${revision.lang}`);
  if (revision.state !== "working") throw redirect(`/desk/review/${revision.revisionId}`);
  const { content } = revision;
  const views = await mediaView(ctx.db, [...mediaIds(content.body), ...(content.lead ? [content.lead.mediaId] : [])]);
  return {
    revision,
    history: await editionHistory(ctx, revision.editionId),
    remarks: await openRemarks(ctx, revision),
    requests: await requestsBeside(ctx, { documentId: revision.documentId, lang: revision.lang }),
    slug: content.slug ?? slugify(content.title, "vi"),
    now: ctx.now,
    today: localDate(ctx.now, homeZone()),
    options: await recordOptions(ctx.db, revision, localDate(ctx.now, homeZone())),
    media: Object.fromEntries([...views].map(([id, view]) => [id, view.src])),
  };
}

export default function Edit({ loaderData }: Route.ComponentProps) {
  const t = useWords();
  const { revalidate } = useRevalidator();
  // The editor lives in the browser only; the server sends the words so that the page is never blank.
  const mounted = useMounted();
  // The editor holds its own words, so fresh ones from the server need a fresh editor.
  const [round, setRound] = useState(0);
  const reload = () => void revalidate().then(() => setRound((before) => before + 1));
  if (mounted) return <EditorScreen key={`${loaderData.revision.revisionId}:${round}`} {...loaderData} onReload={reload} />;
  const { title, summary } = loaderData.revision.content;
  return (
    <Page>
      <PageHead title={title || t("untitled")} />
      <div className="dk-scroll">
        <div className="dk-doc">
          <p className="dk-sum">{summary}</p>
        </div>
      </div>
    </Page>
  );
}
