import { data, redirect } from "react-router";
import { isLang, LANGUAGES } from "#kernel/languages";
import { confirmBlock, deskRevision, openRemarks, startTranslation, stillCorrect, translationPair } from "#modules/editions";
import { IN_FLIGHT } from "#modules/editions/contract";
import { requestsBeside } from "#modules/requests";
import { answered } from "../answered.server.ts";
import { useMounted } from "../shell/use-mounted.ts";
import { deskContext, words } from "../request.server.ts";
import { pageTitle } from "../titles.ts";
import translationCss from "../../ui/desk/translation.css?url";
import type { Route } from "./+types/translate";
import { segmentRows } from "./segment-rows.server.ts";
import { TranslateScreen } from "./translate-screen.tsx";
import { TranslationSheet } from "./sheet.tsx";

export const links: Route.LinksFunction = () => [{ rel: "stylesheet", href: translationCss }];
export const meta: Route.MetaFunction = ({ loaderData }) => pageTitle(loaderData?.title ?? "");

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** A document's source beside its translation. The source's own language has no translation: it is edited. */
export async function loader(args: Route.LoaderArgs) {
  const ctx = deskContext(args);
  const { documentId, lang } = args.params;
  if (!UUID.test(documentId) || !isLang(lang)) throw data("missing", { status: 404 });
  const pair = await answered(translationPair(ctx, documentId, lang));
  if (!pair) throw data("missing", { status: 404 });
  const { source, target } = pair;
  if (source.lang === lang) throw redirect(`/desk/edit/${source.revisionId}`);
  const live = target?.liveRevisionId
    ? target.liveRevisionId === target.revisionId
      ? target
      : await deskRevision(ctx, target.liveRevisionId)
    : null;
  return {
    title: words(args.request)("seg.title", { title: source.content.title }),
    lang,
    languages: LANGUAGES.filter((each) => each !== source.lang),
    source,
    target,
    inFlight: target !== null && IN_FLIGHT.includes(target.state),
    rows: segmentRows(pair, live),
    remarks: target ? await openRemarks(ctx, target) : [],
    requests: await requestsBeside(ctx, { documentId, lang }),
    now: ctx.now,
  };
}

/** Starts a translation, or records that a paragraph follows its source. Refusals answer 422 with every reason. */
export async function action(args: Route.ActionArgs) {
  const ctx = deskContext(args);
  const { documentId, lang } = args.params;
  if (!UUID.test(documentId) || !isLang(lang)) throw data("missing", { status: 404 });
  const form = await args.request.formData();
  const text = (name: string) => String(form.get(name) ?? "");
  if (text("intent") === "start") {
    const started = await answered(startTranslation(ctx, { documentId, lang }));
    return started.ok ? redirect(`/desk/translate/${documentId}/${lang}`, 303) : data(started, { status: 422 });
  }
  const block = { revisionId: text("revisionId"), blockId: text("blockId") };
  if (!UUID.test(block.revisionId) || !/^[\w-]{1,64}$/.test(block.blockId)) throw data("bad id", { status: 400 });
  const outcome = await answered(text("intent") === "still" ? stillCorrect(ctx, block) : confirmBlock(ctx, block));
  return data(outcome, { status: outcome.ok ? 200 : 422 });
}

export default function Translate({ loaderData, actionData }: Route.ComponentProps) {
  const { target, inFlight } = loaderData;
  const mounted = useMounted();
  const reasons = actionData && !actionData.ok ? actionData.reasons : [];
  if (mounted && target && inFlight && (target.whyNot.save ?? []).length === 0)
    return <TranslateScreen key={target.revisionId} {...loaderData} target={target} />;
  return <TranslationSheet {...loaderData} reasons={reasons} mounted={mounted} />;
}
