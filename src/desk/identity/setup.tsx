import { Button, PasswordInput, TextInput } from "@mantine/core";
import { data, Form, redirect } from "react-router";
import { Notice } from "#ui/desk/frame";
import { acceptLink, AcceptLinkInput, anonymousActor, linkPurpose } from "#modules/identity";
import { requestContext } from "../../context.ts";
import { maybe } from "../messages/index.ts";
import { useWords } from "../messages/use-messages.tsx";
import { pageTitle } from "../titles.ts";
import type { Route } from "./+types/setup";
import { text } from "./auth.server.ts";
import { Bare } from "./bare.tsx";

export const meta: Route.MetaFunction = () => pageTitle("Mở tài khoản · Set up your account");

/** A one-time link: an invitation, or the very first administrator. */
export async function loader({ request, context }: Route.LoaderArgs) {
  const { runtime, now } = context.get(requestContext);
  const token = new URL(request.url).searchParams.get("token") ?? "";
  return { token, purpose: await linkPurpose(runtime.db, token, now) };
}

export async function action({ request, context }: Route.ActionArgs) {
  const { runtime, now, lang, requestId } = context.get(requestContext);
  const form = await request.formData();
  if (text(form, "password") !== text(form, "again")) return data({ reasons: ["differ"] }, { status: 422 });
  const first = text(form, "name") !== "";
  const given = AcceptLinkInput.safeParse({
    token: text(form, "token"),
    password: text(form, "password"),
    ...(first ? { name: text(form, "name"), email: text(form, "email") } : {}),
  });
  if (!given.success) return data({ reasons: ["shape"] }, { status: 422 });
  const outcome = await acceptLink(
    { actor: anonymousActor(), now, lang, requestId, db: runtime.db, emit: runtime.emit, enqueue: runtime.enqueue },
    given.data,
  );
  return outcome.ok ? redirect("/desk/sign-in", 303) : data({ reasons: outcome.reasons.map((reason) => reason.id) }, { status: 422 });
}

export default function Setup({ loaderData, actionData }: Route.ComponentProps) {
  const t = useWords();
  const { purpose, token } = loaderData;
  const toggle = { "aria-label": t("password.show") };
  return (
    <Bare title={t("setup.title")} here={`/desk/setup?token=${encodeURIComponent(token)}`}>
      {purpose ? null : <Notice tone="bad">{t("reason.link_invalid")}</Notice>}
      {actionData?.reasons.map((id) => (
        <Notice key={id} tone="bad">
          {maybe(t, `reason.${id}`, maybe(t, `password.${id}`, t("setup.shape")))}
        </Notice>
      ))}
      {purpose ? (
        <Form method="post" className="dk-form">
          <input type="hidden" name="token" value={token} />
          {purpose.email === null ? (
            <>
              <TextInput name="name" label={t("field.name")} autoComplete="name" required />
              <TextInput name="email" type="email" label={t("field.email")} autoComplete="username" required />
            </>
          ) : (
            <p className="m">{purpose.email}</p>
          )}
          <PasswordInput
            name="password"
            label={t("password.new")}
            description={t("password.rule")}
            autoComplete="new-password"
            minLength={12}
            maxLength={128}
            required
            visibilityToggleButtonProps={toggle}
          />
          <PasswordInput
            name="again"
            label={t("password.again")}
            autoComplete="new-password"
            required
            visibilityToggleButtonProps={toggle}
          />
          <Button type="submit" variant="filled">
            {t("setup.go")}
          </Button>
        </Form>
      ) : null}
    </Bare>
  );
}
