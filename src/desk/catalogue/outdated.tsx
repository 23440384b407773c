import { Button } from "@mantine/core";
import { data, Form, redirect } from "react-router";
import { Empty, Notice, PageHead } from "#ui/desk/frame";
import { outdatedUses, renewFacts } from "#modules/catalogue";
import { deskRevision } from "#modules/editions";
import { reasonText } from "../messages/index.ts";
import { useWords } from "../messages/use-messages.tsx";
import { deskContext, words } from "../request.server.ts";
import { Page } from "../shell/page.tsx";
import { langTag, pageTitle } from "../titles.ts";
import type { Route } from "./+types/outdated";

export const meta: Route.MetaFunction = ({ loaderData }) => pageTitle(loaderData?.title ?? "");

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Sentences of one public text that show facts as they no longer are. */
export async function loader(args: Route.LoaderArgs) {
  const ctx = deskContext(args);
  const { editionId } = args.params;
  if (!UUID.test(editionId)) throw data("missing", { status: 404 });
  return { title: words(args.request)("outdated.title"), uses: await outdatedUses(ctx.db, { editionId }, 500) };
}

/** Takes the present values into a working revision and goes there: they are read before they are sent. */
export async function action(args: Route.ActionArgs) {
  const ctx = deskContext(args);
  const { editionId } = args.params;
  if (!UUID.test(editionId)) throw data("missing", { status: 404 });
  const outcome = await renewFacts(ctx, { editionId });
  if (!outcome.ok) return data({ reasons: outcome.reasons }, { status: 422 });
  const revision = await deskRevision(ctx, outcome.value.revisionId);
  return redirect(
    revision && revision.lang !== "vi"
      ? `/desk/translate/${revision.documentId}/${revision.lang}`
      : `/desk/edit/${outcome.value.revisionId}`,
    303,
  );
}

export default function Outdated({ loaderData: { uses }, actionData }: Route.ComponentProps) {
  const t = useWords();
  const [first] = uses;
  const lang = first ? langTag(first.lang) : undefined;
  return (
    <Page>
      <PageHead title={t("outdated.title")} />
      <div className="dk-scroll">
        {actionData ? (
          <Notice tone="bad">
            {actionData.reasons.map((reason) => (
              <p key={reason.id}>{reasonText(t, reason)}</p>
            ))}
          </Notice>
        ) : null}
        {first ? (
          <Form method="post" className="dk-body dk-form">
            <h2 lang={lang}>{first.title}</h2>
            <p className="dim">{t("outdated.hint")}</p>
            <ul className="dk-outdated">
              {uses.map((use) => (
                <li key={use.place}>
                  <blockquote lang={lang}>{use.sentence}</blockquote>
                  <p>
                    <del lang={lang}>{use.shown}</del> {use.now === null ? t("outdated.gone") : <ins lang={lang}>{use.now}</ins>}{" "}
                    <span className="dim" lang="vi">
                      {use.record}
                    </span>
                  </p>
                </li>
              ))}
            </ul>
            <div>
              <Button type="submit" variant="filled">
                {t("outdated.renew")}
              </Button>
            </div>
          </Form>
        ) : (
          <Empty title={t("outdated.none")} />
        )}
      </div>
    </Page>
  );
}
