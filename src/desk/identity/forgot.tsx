import { Button, TextInput } from "@mantine/core";
import { Form, Link } from "react-router";
import { Notice } from "#ui/desk/frame";
import { requestReset } from "#modules/identity";
import { useWords } from "../messages/use-messages.tsx";
import { pageTitle } from "../titles.ts";
import type { Route } from "./+types/forgot";
import { authOf, text } from "./auth.server.ts";
import { Bare } from "./bare.tsx";

export const meta: Route.MetaFunction = () => pageTitle("Quên mật khẩu · Forgotten password");

/** Sends a reset mail. The answer is the same whether the address is known or not. */
export async function action({ request, context }: Route.ActionArgs) {
  const email = text(await request.formData(), "email");
  await requestReset(authOf(context), request.headers, { email });
  return { sent: true };
}

export default function Forgot({ actionData }: Route.ComponentProps) {
  const t = useWords();
  return (
    <Bare title={t("forgot.title")} here="/desk/forgot">
      {actionData?.sent ? <Notice tone="ok">{t("forgot.sent")}</Notice> : null}
      <Form method="post" className="dk-form">
        <TextInput name="email" type="email" label={t("field.email")} autoComplete="username" required />
        <Button type="submit" variant="filled">
          {t("forgot.go")}
        </Button>
      </Form>
      <Link to="/desk/sign-in">{t("forgot.back")}</Link>
    </Bare>
  );
}
