import { Button, TextInput } from "@mantine/core";
import { useState } from "react";
import { data, Form, Link, redirect } from "react-router";
import { Notice, PageHead } from "#ui/desk/frame";
import type { Reason } from "#kernel/outcome";
import { createDocument, type Kind, mayWrite } from "#modules/editions";
import { catalogueKindOf } from "#modules/catalogue/contract";
import { SECTIONS } from "#modules/editions/contract";
import { resembling } from "#modules/catalogue";
import { kindName } from "../catalogue/kind-name.ts";
import { reasonText } from "../messages/index.ts";
import { useWords } from "../messages/use-messages.tsx";
import { deskContext, type DeskContext, words } from "../request.server.ts";
import { Page } from "../shell/page.tsx";
import { pageTitle } from "../titles.ts";
import type { Route } from "./+types/new";

export const meta: Route.MetaFunction = ({ loaderData }) => pageTitle(loaderData?.title ?? "");

export function loader(args: Route.LoaderArgs) {
  const ctx = deskContext(args);
  const kinds = ctx.kinds.all.filter((kind) => writingUnit(ctx, kind) !== null);
  return { title: words(args.request)("new.title"), kinds: kinds.map(({ id, sections }) => ({ id, sections })) };
}

/** Opens a document in the writer's own unit and goes straight to the editor. */
export async function action(args: Route.ActionArgs) {
  const ctx = deskContext(args);
  const form = await args.request.formData();
  const title = String(form.get("title") ?? "");
  const chosen = ctx.kinds.find(String(form.get("kind"))) ?? ctx.kinds.of("article");
  const { id: kind, sections } = chosen;
  const section = sections.find((each) => each === form.get("section")) ?? sections[0] ?? "news";
  const unitId = writingUnit(ctx, chosen);
  const refusal = (reasons: Reason[], like: Awaited<ReturnType<typeof resembling>> = []) =>
    data({ reasons, title, section, kind, like }, { status: 422 });
  if (!unitId) return refusal([{ id: "role.write" }]);
  // A record that looks like another is made only by whoever has seen that other.
  const like = catalogueKindOf(kind) && form.get("seen") !== title ? await resembling(ctx.db, { kind, title }) : [];
  if (like.length > 0) return refusal([], like);
  const outcome = await createDocument(ctx, { kind, section, title, unitId });
  return outcome.ok ? redirect(`/desk/edit/${outcome.value.revisionId}`, 303) : refusal(outcome.reasons);
}

/** The unit for which the officer writes a kind: their own, or the one a role was given for; null when they do not write it. */
function writingUnit({ actor }: DeskContext, { writers }: Kind): string | null {
  const units = [actor.unitId, ...actor.grants.filter(({ role }) => writers.includes(role)).map(({ unitId }) => unitId)];
  return units.find((unitId) => unitId !== null && mayWrite(actor, writers, { unitId, lang: "vi" })) ?? null;
}

export default function New({ loaderData, actionData }: Route.ComponentProps) {
  const t = useWords();
  const titleReason = actionData?.reasons.find((reason) => reason.field === "title");
  const others = actionData?.reasons.filter((reason) => reason.field !== "title") ?? [];
  const [kind, setKind] = useState(actionData?.kind ?? loaderData.kinds[0]?.id ?? "article");
  const sections = loaderData.kinds.find(({ id }) => id === kind)?.sections ?? SECTIONS;
  if (loaderData.kinds.length === 0)
    return (
      <Page>
        <PageHead title={t("new.title")} />
        <div className="dk-body">
          <Notice>{reasonText(t, { id: "role.write" })}</Notice>
        </div>
      </Page>
    );
  return (
    <Page>
      <PageHead title={t("new.title")} />
      <div className="dk-scroll">
        <Form method="post" className="dk-body dk-form">
          {others.length > 0 ? (
            <Notice tone="bad">
              {others.map((reason) => (
                <p key={reason.id}>{reasonText(t, reason)}</p>
              ))}
            </Notice>
          ) : null}
          {actionData && actionData.like.length > 0 ? (
            <Notice tone="bad">
              <p>{t("doubles.warn")}</p>
              <ul>
                {actionData.like.map(({ name, kind: of, revisionId, likeness }) => (
                  <li key={revisionId}>
                    <Link to={`/desk/review/${revisionId}`} lang="vi">
                      {name}
                    </Link>{" "}
                    <span className="dim">
                      {kindName(t, of)} · {Math.round(likeness * 100)} %
                    </span>
                  </li>
                ))}
              </ul>
            </Notice>
          ) : null}
          {actionData?.like.length ? <input type="hidden" name="seen" value={actionData.title} /> : null}
          <TextInput
            name="title"
            label={t("field.title")}
            description={t("new.title_hint")}
            lang="vi"
            required
            defaultValue={actionData?.title}
            error={titleReason ? reasonText(t, titleReason) : undefined}
          />
          <fieldset className="row wrap">
            <legend className="dk-label">{t("field.kind")}</legend>
            {loaderData.kinds.map(({ id }) => (
              <label className="row" key={id}>
                <input type="radio" name="kind" value={id} checked={id === kind} onChange={() => setKind(id)} />
                {kindName(t, id)}
              </label>
            ))}
          </fieldset>
          {sections.length > 1 ? (
            <label>
              <span className="dk-label">{t("field.section")}</span>
              <select className="dk-select" name="section" defaultValue={actionData?.section ?? "news"}>
                {sections.map((section) => (
                  <option key={section} value={section}>
                    {t(`section.${section}`)}
                  </option>
                ))}
              </select>
            </label>
          ) : null}
          <div>
            <Button type="submit" variant="filled">
              {t(actionData?.like.length ? "doubles.create_anyway" : "new.go")}
            </Button>
          </div>
        </Form>
      </div>
    </Page>
  );
}
