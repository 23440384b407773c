import { Button, PasswordInput, TextInput } from "@mantine/core";
import { data, Form, Link, redirect } from "react-router";
import { Notice } from "#ui/desk/frame";
import { enterCode, signIn } from "#modules/identity";
import { requestContext } from "../../context.ts";
import type { MessageKey } from "../messages/index.ts";
import { useWords } from "../messages/use-messages.tsx";
import { safeNext } from "../next.ts";
import { pageTitle } from "../titles.ts";
import type { Route } from "./+types/sign-in";
import { authOf, refusal, text } from "./auth.server.ts";
import { Bare } from "./bare.tsx";

export const meta: Route.MetaFunction = () => pageTitle("Đăng nhập · Sign in");

/** Whoever is signed in already goes on to where they wanted to be. */
export function loader({ request, context }: Route.LoaderArgs) {
  const next = safeNext(new URL(request.url).searchParams.get("next"));
  if (context.get(requestContext).actor) throw redirect(next);
  return { next };
}

type Answer = { step: "password" | "code"; email: string; error: MessageKey | null };

export async function action(args: Route.ActionArgs) {
  const form = await args.request.formData();
  const next = safeNext(form.get("next"));
  const email = text(form, "email");
  const second = form.get("step") === "code";
  const auth = authOf(args.context);
  const { headers } = args.request;
  const result = second
    ? await enterCode(auth, headers, { code: text(form, "code") })
    : await signIn(auth, headers, { email, password: text(form, "password") });
  if (!result.ok) {
    const step = second && result.reason !== "expired" && result.reason !== "used_code" ? "code" : "password";
    return data<Answer>({ step, email, error: refusal(result.reason) }, { status: 400, headers: result.headers });
  }
  if (result.value?.secondFactor) return data<Answer>({ step: "code", email, error: null }, { headers: result.headers });
  return redirect(next, { status: 303, headers: result.headers });
}

export default function SignIn({ loaderData, actionData }: Route.ComponentProps) {
  const t = useWords();
  const step = actionData?.step ?? "password";
  const here = `/desk/sign-in?next=${encodeURIComponent(loaderData.next)}`;
  return (
    <Bare title={step === "code" ? t("sign_in.second") : t("sign_in.title")} here={here}>
      {actionData?.error ? <Notice tone="bad">{t(actionData.error)}</Notice> : null}
      <Form method="post" className="dk-form" key={step}>
        <input type="hidden" name="next" value={loaderData.next} />
        <input type="hidden" name="step" value={step} />
        {step === "code" ? (
          <TextInput
            name="code"
            label={t("sign_in.code")}
            description={t("sign_in.code_hint")}
            autoComplete="one-time-code"
            inputMode="text"
            required
            autoFocus
          />
        ) : (
          <>
            <TextInput
              name="email"
              type="email"
              label={t("field.email")}
              autoComplete="username"
              defaultValue={actionData?.email ?? ""}
              required
            />
            <PasswordInput
              name="password"
              label={t("field.password")}
              autoComplete="current-password"
              required
              visibilityToggleButtonProps={{ "aria-label": t("password.show") }}
            />
          </>
        )}
        <Button type="submit" variant="filled">
          {t("sign_in.go")}
        </Button>
      </Form>
      {step === "password" ? <Link to="/desk/forgot">{t("sign_in.forgot")}</Link> : <a href={here}>{t("sign_in.restart")}</a>}
    </Bare>
  );
}
