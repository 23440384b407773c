import { Button } from "@mantine/core";
import { data, Form, useRevalidator } from "react-router";
import { isLang } from "#kernel/languages";
import { PageHead } from "#ui/desk/frame";
import { editionHistory, mediaIds, translationPair } from "#modules/editions";
import { mediaView } from "#modules/media";
import { answered } from "../answered.server.ts";
import { useWords } from "../messages/use-messages.tsx";
import { deskContext } from "../request.server.ts";
import { Page } from "../shell/page.tsx";
import { useMounted } from "../shell/use-mounted.ts";
import { langName, pageTitle } from "../titles.ts";
import { useStep } from "../editions/use-step.ts";
import type { Route } from "./+types/translate";
import { screenRows } from "./rows.server.ts";
import { TranslationScreen } from "./translation-screen.tsx";

export const meta: Route.MetaFunction = ({ loaderData }) => pageTitle(loaderData?.title ?? "");

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Source and translation side by side. Opening the page changes nothing: a translation starts with a button. */
export async function loader(args: Route.LoaderArgs) {
  const ctx = deskContext(args);
  const { documentId, lang } = args.params;
  if (!UUID.test(documentId) || !isLang(lang) || lang === "vi") throw data("missing", { status: 404 });
  const pair = await answered(translationPair(ctx, documentId, lang));
  if (!pair) throw data("missing", { status: 404 });
  const { source, target } = pair;
  const views = await mediaView(ctx.db, [...mediaIds(source.content.body), ...(source.content.lead ? [source.content.lead.mediaId] : [])]);
  return {
    title: source.content.title, lang, source: { number: source.number, revisionId: source.revisionId, state: source.state }, target, rows: screenRows(pair), now: ctx.now, documentId,
    history: target ? await editionHistory(ctx, target.editionId) : [], media: Object.fromEntries([...views].map(([id, view]) => [id, view.src])),
  };
}

export type TranslateData = Awaited<ReturnType<typeof loader>>;

export default function Translate({ loaderData }: Route.ComponentProps) {
  const t = useWords();
  const mounted = useMounted();
  const { revalidate } = useRevalidator();
  const step = useStep(() => void revalidate());
  const { target, lang, documentId, title } = loaderData;
  if (target?.state === "working" && mounted) return <TranslationScreen key={target.revisionId} {...loaderData} target={target} />;
  const inFlight = target !== null && ["submitted", "cleared", "approved", "scheduled"].includes(target.state);
  return (
    <Page>
      <PageHead title={title || t("untitled")} titleLang="vi" note={<span className="dim nw">{t("translate.to", { lang: langName(t, lang) })}</span>} />
      <div className="dk-scroll">
        <div className="dk-body">
          {target?.state === "working" ? <p>{t("translate.loading")}</p> : inFlight ? (
            <><p>{t("translate.frozen")}</p><p><a href={`/desk/review/${target.revisionId}`}>{t("next.read")}</a></p></>
          ) : (
            <>
              <p>{target ? t("translate.live") : t("translate.none")}</p>
              <Form onSubmit={(event) => { event.preventDefault(); step.take("translate", { documentId, lang }); }}>
                <Button type="submit" variant="filled" loading={step.busy}>{t("translate.start", { lang: langName(t, lang) })}</Button>
              </Form>
            </>
          )}
        </div>
      </div>
    </Page>
  );
}
