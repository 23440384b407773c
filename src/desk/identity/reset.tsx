import { Button, PasswordInput } from "@mantine/core";
import { data, Form, Link, redirect } from "react-router";
import { Notice } from "#ui/desk/frame";
import { resetPassword } from "#modules/identity";
import { useWords } from "../messages/use-messages.tsx";
import { pageTitle } from "../titles.ts";
import type { Route } from "./+types/reset";
import { authOf, refusal, text } from "./auth.server.ts";
import { Bare } from "./bare.tsx";

export const meta: Route.MetaFunction = () => pageTitle("Đặt lại mật khẩu · New password");

/** The token comes in the link of the mail. */
export function loader({ request }: Route.LoaderArgs) {
  return { token: new URL(request.url).searchParams.get("token") ?? "" };
}

export async function action({ request, context }: Route.ActionArgs) {
  const form = await request.formData();
  const password = text(form, "password");
  if (password !== text(form, "again")) return data({ error: "password.differ" as const }, { status: 400 });
  const result = await resetPassword(authOf(context), request.headers, { token: text(form, "token"), password });
  if (!result.ok)
    return data({ error: result.reason === "weak_password" ? refusal(result.reason) : ("reset.bad_link" as const) }, { status: 400 });
  return redirect("/desk/sign-in", 303);
}

export default function Reset({ loaderData, actionData }: Route.ComponentProps) {
  const t = useWords();
  const toggle = { "aria-label": t("password.show") };
  return (
    <Bare title={t("reset.title")} here={`/desk/reset?token=${encodeURIComponent(loaderData.token)}`}>
      {actionData?.error ? <Notice tone="bad">{t(actionData.error)}</Notice> : null}
      <Form method="post" className="dk-form">
        <input type="hidden" name="token" value={loaderData.token} />
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
        <PasswordInput name="again" label={t("password.again")} autoComplete="new-password" required visibilityToggleButtonProps={toggle} />
        <Button type="submit" variant="filled">
          {t("reset.go")}
        </Button>
      </Form>
      <Link to="/desk/forgot">{t("reset.ask_again")}</Link>
    </Bare>
  );
}
