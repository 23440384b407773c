import { data, redirect } from "react-router";
import { isId } from "#kernel/ids";
import { deskRevision, editionHistory, restoreRevision, revisionsOf } from "#modules/editions";
import { IN_FLIGHT, STATES } from "#modules/editions/contract";
import { PageHead } from "#ui/desk/frame";
import { answered } from "../answered.server.ts";
import { useWords } from "../messages/use-messages.tsx";
import { deskContext, words } from "../request.server.ts";
import { Page } from "../shell/page.tsx";
import { langName, langTag, pageTitle } from "../titles.ts";
import type { Route } from "./+types/history";
import { Comparison, Events, Revisions } from "./history-parts.tsx";
import { changes } from "./reading.server.ts";

export const meta: Route.MetaFunction = ({ loaderData }) => pageTitle(loaderData?.title ?? "");

/** The life of one edition; `?from=` and `?to=` name the two revisions that are compared, else the newest two. */
export async function loader(args: Route.LoaderArgs) {
  const ctx = deskContext(args);
  // Unpublished words are for people with work here; an account alone opens nothing.
  if (ctx.actor.grants.length === 0) throw data("not_allowed", { status: 403 });
  const t = words(args.request);
  const { editionId } = args.params;
  const revisions = isId(editionId) ? await revisionsOf(ctx, editionId) : [];
  const newest = revisions[0];
  const desk = newest ? await deskRevision(ctx, newest.revisionId) : null;
  if (!newest || !desk) throw data("edition.unknown", { status: 404 });
  const query = new URL(args.request.url).searchParams;
  const numbered = (name: string) => revisions.find(({ number }) => number === Number(query.get(name)));
  const ends = [numbered("from") ?? revisions[1] ?? newest, numbered("to") ?? newest].sort((a, b) => a.number - b.number);
  const [from = newest, to = newest] = ends;
  const writes = !desk.whyNot.restore?.includes("role.write");
  return {
    title: `${t("history.title")}: ${newest.content.title}`,
    name: newest.content.title,
    lang: desk.lang,
    now: ctx.now,
    events: await editionHistory(ctx, editionId),
    from: from.number,
    to: to.number,
    changes: from === to ? [] : changes(t, from.content, to.content),
    revisions: revisions.map(({ revisionId, number, state, updatedAt, content }, at) => ({
      revisionId,
      number,
      updatedAt,
      title: content.title,
      state: STATES.find((each) => each === state) ?? ("working" as const),
      restorable: writes && at > 0 && !IN_FLIGHT.some((each) => each === state),
    })),
  };
}

/** Brings an older revision back as a new working one and opens it. */
export async function action(args: Route.ActionArgs) {
  const ctx = deskContext(args);
  const revisionId = String((await args.request.formData()).get("revision") ?? "");
  if (!isId(revisionId)) throw data("bad id", { status: 400 });
  const outcome = await answered(restoreRevision(ctx, { revisionId }));
  return outcome.ok
    ? redirect(`/desk/edit/${outcome.value.revisionId}`, 303)
    : data({ of: revisionId, reasons: outcome.reasons }, { status: 422 });
}

/** What the screen shows, as the loader gives it. */
export type HistoryView = Awaited<ReturnType<typeof loader>>;

export default function History({ loaderData, actionData }: Route.ComponentProps) {
  const t = useWords();
  return (
    <Page>
      <PageHead
        title={loaderData.name}
        titleLang={langTag(loaderData.lang)}
        note={
          <span className="dim nw">
            {t("history.title")} · {langName(t, loaderData.lang)}
          </span>
        }
      />
      <div className="dk-split">
        <div className="dk-scroll">
          <Revisions view={loaderData} refusal={actionData} />
          <Comparison view={loaderData} />
        </div>
        <aside className="dk-panel" aria-label={t("history.events")}>
          <Events view={loaderData} />
        </aside>
      </div>
    </Page>
  );
}
