import { Button, Textarea, TextInput } from "@mantine/core";
import { data, Form, redirect } from "react-router";
import { PageHead } from "#ui/desk/frame";
import { deskRevision } from "#modules/editions";
import { askChange } from "#modules/requests";
import { BLANK_REMARKS, LONGEST } from "#modules/requests/contract";
import { answered } from "../answered.server.ts";
import { errorOf } from "../identity/fields.tsx";
import { text } from "../identity/auth.server.ts";
import { useWords } from "../messages/use-messages.tsx";
import { Refusal } from "../refusal.tsx";
import { deskContext, words } from "../request.server.ts";
import { Page } from "../shell/page.tsx";
import { langTag, pageTitle } from "../titles.ts";
import type { Route } from "./+types/ask";

export const meta: Route.MetaFunction = ({ loaderData }) => pageTitle(loaderData?.title ?? "");

/** The form by which an officer of another unit asks for a change of a record or text. */
export async function loader(args: Route.LoaderArgs) {
  const ctx = deskContext(args);
  const revision = await answered(deskRevision(ctx, args.params.revisionId));
  if (!revision) throw data("missing", { status: 404 });
  const { content, lang, unitName } = revision;
  return { title: words(args.request)("requests.ask_title"), page: { title: content.title, lang, unitName } };
}

export async function action(args: Route.ActionArgs) {
  const ctx = deskContext(args);
  const revision = await answered(deskRevision(ctx, args.params.revisionId));
  if (!revision) throw data("missing", { status: 404 });
  const form = await args.request.formData();
  const typed = { ...BLANK_REMARKS, wrong: text(form, "wrong"), correct: text(form, "correct"), source: text(form, "source") };
  const outcome = await answered(askChange(ctx, { documentId: revision.documentId, lang: revision.lang, remarks: typed }));
  if (outcome.ok) throw redirect(`/desk/requests?open=${outcome.value.id}`, 303);
  return data({ ok: false, reasons: outcome.reasons, typed }, { status: 422 });
}

export default function Ask({ loaderData: { page }, actionData }: Route.ComponentProps) {
  const t = useWords();
  const typed = actionData?.typed ?? BLANK_REMARKS;
  return (
    <Page>
      <PageHead title={t("requests.ask_title")} note={<span className="dim">{t("requests.ask_note", { unit: page.unitName })}</span>} />
      <div className="dk-scroll">
        <Form method="post" className="dk-body dk-form dk-narrow">
          <p className="m" lang={langTag(page.lang)}>
            {page.title}
          </p>
          <Refusal reasons={actionData?.reasons.filter(({ field }) => !field) ?? []} />
          <Textarea
            name="wrong"
            required
            label={t("requests.wrong")}
            defaultValue={typed.wrong}
            maxLength={LONGEST.wrong}
            error={errorOf(t, actionData, "wrong")}
            autosize
            minRows={4}
          />
          <Textarea
            name="correct"
            label={t("requests.correct")}
            defaultValue={typed.correct}
            maxLength={LONGEST.correct}
            error={errorOf(t, actionData, "correct")}
            autosize
            minRows={3}
          />
          <TextInput
            name="source"
            label={t("requests.source")}
            defaultValue={typed.source}
            maxLength={LONGEST.source}
            error={errorOf(t, actionData, "source")}
          />
          <div className="row">
            <Button type="submit" variant="filled">
              {t("requests.ask_go")}
            </Button>
          </div>
        </Form>
      </div>
    </Page>
  );
}
