import { Button } from "@mantine/core";
import { data, Form, Link, redirect, useNavigation } from "react-router";
import { Notice, PageHead } from "#ui/desk/frame";
import { homeZone, localDate } from "#kernel/clock";
import { isId } from "#kernel/ids";
import { canLegal, legalCounts, legalDocument, legalRelations, legalText } from "#modules/legal";
import { useFormRound } from "../identity/fields.tsx";
import { type MessageKey, reasonText, type Translate } from "../messages/index.ts";
import { useWords } from "../messages/use-messages.tsx";
import { isoDay } from "../plans/say.ts";
import { deskContext, words } from "../request.server.ts";
import { Page } from "../shell/page.tsx";
import { pageTitle } from "../titles.ts";
import type { Route } from "./+types/edit";
import { Fields } from "./edit-fields.tsx";
import { saveRecord } from "./edit-step.server.ts";
import { FileField } from "./file-field.tsx";
import { RelationEditor } from "./relation-editor.tsx";
import { nameOf } from "./words.tsx";
import legalCss from "../../ui/desk/legal.css?url";

export const links: Route.LinksFunction = () => [{ rel: "stylesheet", href: legalCss }];
export const meta: Route.MetaFunction = ({ loaderData }) => pageTitle(loaderData?.title ?? "");

/** A record to edit, or an empty one; issuers that the register knows are offered while typing. */
export async function loader(args: Route.LoaderArgs) {
  const ctx = deskContext(args);
  if (!canLegal(ctx.actor, "legal.write")) throw data("not_allowed", { status: 403 });
  const t = words(args.request);
  const id = (args.params as { id?: string }).id;
  const today = localDate(ctx.now, homeZone());
  const { issuers } = await legalCounts(ctx.db, today);
  const names = issuers.map(({ name }) => name);
  if (id === undefined) return { title: t("legal.new"), document: null, relations: [], text: null, issuers: names };
  const document = isId(id) ? await legalDocument(ctx.db, id, today) : null;
  if (!document) throw data("legal.unknown", { status: 404 });
  const [relations, text] = await Promise.all([legalRelations(ctx.db, document.id, false), legalText(ctx.db, document.id)]);
  return { title: nameOf(t, document), document, relations, text, issuers: names };
}

/** Saves; a refusal comes back with all its reasons, and what was typed stays. */
export async function action(args: Route.ActionArgs) {
  const ctx = deskContext(args);
  const id = (args.params as { id?: string }).id;
  if (id !== undefined && !isId(id)) throw data("legal.unknown", { status: 404 });
  const saved = await saveRecord(ctx, id, await args.request.formData());
  return saved.ok ? redirect(`/desk/legal/${saved.value.id}`, 303) : data({ ok: false, reasons: saved.reasons }, { status: 422 });
}

export type EditView = Route.ComponentProps["loaderData"];

export default function EditLegal({ loaderData: view, actionData }: Route.ComponentProps) {
  const t = useWords();
  useFormRound(actionData);
  const busy = useNavigation().state === "submitting";
  const { document } = view;
  return (
    <Page>
      <PageHead title={view.title} titleLang={document ? "vi" : undefined}>
        <Button component={Link} to={document ? `/desk/legal/${document.id}` : "/desk/legal"}>
          {t("legal.cancel")}
        </Button>
        <Button type="submit" form="legal-form" variant="filled" loading={busy}>
          {t("legal.save")}
        </Button>
      </PageHead>
      {actionData && !actionData.ok ? (
        <Notice tone="bad">
          <ul>
            {actionData.reasons.map((reason) => (
              <li key={JSON.stringify(reason)}>
                {reason.field && FIELD_WORDS[reason.field] ? `${t(FIELD_WORDS[reason.field] ?? "legal.title")}: ` : ""}
                {reasonText(t, withDays(t, reason))}
              </li>
            ))}
          </ul>
        </Notice>
      ) : null}
      <Form id="legal-form" key={document?.id ?? "new"} method="post" className="dk-split dk-form-split" noValidate>
        {document ? <input type="hidden" name="lockVersion" value={document.lockVersion} /> : null}
        <div className="dk-scroll">
          <div className="dk-doc dk-form">
            <Fields view={view} answer={actionData} />
          </div>
        </div>
        <aside className="dk-panel" aria-label={t("legal.file")}>
          <FileField file={document?.file ?? null} answer={actionData} />
          <RelationEditor relations={view.relations} self={document?.id} answer={actionData} />
        </aside>
      </Form>
    </Page>
  );
}

const FIELD_WORDS: Record<string, MessageKey> = {
  type: "legal.type",
  number: "legal.number",
  issuer: "legal.issuer",
  signedOn: "legal.signed",
  effectiveOn: "legal.effective",
  expiresOn: "legal.expires",
  checkedOn: "legal.checked",
  abstract: "legal.abstract",
  fullText: "legal.text",
  source: "legal.source",
  note: "legal.note",
  file: "legal.file",
  relations: "legal.relations",
};

type Said = { id: string; field?: string; values?: Record<string, string | number> };

/** Days among a reason's values as officers write them. */
function withDays(t: Translate, reason: Said): Said {
  const values = Object.entries(reason.values ?? {}).map(([name, value]) => [
    name,
    /^\d{4}-\d\d-\d\d$/.test(String(value)) ? isoDay(t, String(value)) : value,
  ]);
  return { ...reason, values: Object.fromEntries(values) };
}
