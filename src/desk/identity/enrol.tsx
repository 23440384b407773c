import { Button, PasswordInput, TextInput } from "@mantine/core";
import qrcode from "qrcode";
import { data, Form, Link, redirect } from "react-router";
import { Notice } from "#ui/desk/frame";
import { finishEnrolment, startEnrolment } from "#modules/identity";
import type { MessageKey } from "../messages/index.ts";
import { useWords } from "../messages/use-messages.tsx";
import { deskContext } from "../request.server.ts";
import { pageTitle } from "../titles.ts";
import type { Route } from "./+types/enrol";
import { authOf, refusal, text } from "./auth.server.ts";
import { Bare } from "./bare.tsx";

export const meta: Route.MetaFunction = () => pageTitle("Xác thực hai lớp · Second factor");

/** Needs a session; one without the second factor is enough to add it. */
export function loader(args: Route.LoaderArgs) {
  return { name: deskContext(args).actor.name };
}

type Enrolment = { error: MessageKey | null; uri: string; qr: string; codes: string[] };

export async function action(args: Route.ActionArgs) {
  deskContext(args);
  const form = await args.request.formData();
  return form.get("step") === "verify" ? verify(args, form) : start(args, text(form, "password"));
}

async function start({ request, context }: Route.ActionArgs, password: string) {
  const result = await startEnrolment(authOf(context), request.headers, { password });
  if (!result.ok)
    return data<Enrolment>(
      { error: result.reason === "wrong" ? "sign_in.wrong_password" : refusal(result.reason), uri: "", qr: "", codes: [] },
      { status: 400 },
    );
  const { uri, recoveryCodes } = result.value;
  return data<Enrolment>({ error: null, uri, qr: await drawing(uri), codes: recoveryCodes }, { headers: result.headers });
}

async function verify({ request, context }: Route.ActionArgs, form: FormData) {
  const uri = text(form, "uri");
  const result = await finishEnrolment(authOf(context), request.headers, { code: text(form, "code") });
  if (result.ok) return redirect("/desk", { status: 303, headers: result.headers });
  const codes = form.getAll("codes").filter((code) => typeof code === "string");
  return data<Enrolment>({ error: refusal(result.reason), uri, qr: uri ? await drawing(uri) : "", codes }, { status: 400 });
}

function drawing(uri: string): Promise<string> {
  if (!uri.startsWith("otpauth://")) return Promise.resolve("");
  return qrcode.toString(uri.slice(0, 500), { type: "svg", margin: 1, errorCorrectionLevel: "M" });
}

export default function Enrol({ actionData }: Route.ComponentProps) {
  const t = useWords();
  const secret = actionData?.uri ? (new URL(actionData.uri).searchParams.get("secret") ?? "") : "";
  return (
    <Bare title={t("enrol.title")} here="/desk/enrol">
      {actionData?.error ? <Notice tone="bad">{t(actionData.error)}</Notice> : null}
      {actionData?.uri ? (
        <Scan enrolment={actionData} secret={secret} />
      ) : (
        <>
          <p>{t("enrol.why")}</p>
          <Form method="post" className="dk-form">
            <PasswordInput
              name="password"
              label={t("field.password")}
              autoComplete="current-password"
              required
              visibilityToggleButtonProps={{ "aria-label": t("password.show") }}
            />
            <Button type="submit" variant="filled">
              {t("enrol.start")}
            </Button>
          </Form>
        </>
      )}
      <Link to="/desk/account">{t("enrol.back")}</Link>
    </Bare>
  );
}

function Scan({ enrolment, secret }: { enrolment: Enrolment; secret: string }) {
  const t = useWords();
  return (
    <>
      <p>{t("enrol.scan")}</p>
      {/* Drawn by our own server from the address it made; nothing typed by anybody is in it. */}
      <div className="dk-qr" role="img" aria-label={t("enrol.qr")} dangerouslySetInnerHTML={{ __html: enrolment.qr }} />
      <p>
        {t("enrol.secret")} <code>{secret.match(/.{1,4}/g)?.join(" ")}</code>
      </p>
      <div>
        <p className="m">{t("enrol.codes")}</p>
        <p className="dim">{t("enrol.codes_hint")}</p>
        <ul className="dk-codes">
          {enrolment.codes.map((code) => (
            <li key={code}>{code}</li>
          ))}
        </ul>
      </div>
      <Form method="post" className="dk-form">
        <input type="hidden" name="step" value="verify" />
        <input type="hidden" name="uri" value={enrolment.uri} />
        {enrolment.codes.map((code) => (
          <input key={code} type="hidden" name="codes" value={code} />
        ))}
        <TextInput name="code" label={t("enrol.code")} autoComplete="one-time-code" inputMode="numeric" required />
        <Button type="submit" variant="filled">
          {t("enrol.finish")}
        </Button>
      </Form>
    </>
  );
}
