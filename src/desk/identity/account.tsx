import { Button, PasswordInput } from "@mantine/core";
import { data, Form, Link } from "react-router";
import { Notice, PageHead } from "#ui/desk/frame";
import { changePassword, renewRecoveryCodes, revokeSession, revokeSessions, sessionsOf } from "#modules/identity";
import { answered } from "../answered.server.ts";
import { moment } from "../dates.ts";
import type { MessageKey } from "../messages/index.ts";
import { useWords } from "../messages/use-messages.tsx";
import { deskContext, words } from "../request.server.ts";
import { LanguageSwitch } from "../shell/language-switch.tsx";
import { Page } from "../shell/page.tsx";
import { pageTitle } from "../titles.ts";
import type { Route } from "./+types/account";
import { readAgent } from "./agent.ts";
import { authOf, refusal, sessionOf, text } from "./auth.server.ts";

export const meta: Route.MetaFunction = ({ loaderData }) => pageTitle(loaderData?.title ?? "");

/** One's own account: sessions, password, second factor, interface language. */
export async function loader(args: Route.LoaderArgs) {
  const ctx = deskContext(args);
  const signed = await sessionOf(args);
  return {
    title: words(args.request)("nav.account"),
    name: ctx.actor.name,
    email: signed?.email ?? "",
    twoFactor: signed?.twoFactorEnabled ?? false,
    here: signed?.sessionId ?? "",
    sessions: await sessionsOf(ctx.db, ctx.actor.id ?? "", ctx.now),
    now: ctx.now,
  };
}

type Answer = { done: MessageKey | null; error: MessageKey | null; codes: string[] };
const said = (answer: Partial<Answer>): Answer => ({ done: null, error: null, codes: [], ...answer });

export async function action(args: Route.ActionArgs) {
  const ctx = deskContext(args);
  const form = await args.request.formData();
  const auth = authOf(args.context);
  const { headers } = args.request;
  switch (form.get("do")) {
    case "password": {
      if (text(form, "next") !== text(form, "again")) return data(said({ error: "password.differ" }), { status: 422 });
      const result = await changePassword(auth, headers, { current: text(form, "current"), next: text(form, "next") });
      if (!result.ok)
        return data(said({ error: result.reason === "wrong" ? "sign_in.wrong_password" : refusal(result.reason) }), { status: 422 });
      return data(said({ done: "account.password_changed" }), { headers: result.headers });
    }
    case "codes": {
      const result = await renewRecoveryCodes(auth, headers, { password: text(form, "password") });
      if (!result.ok)
        return data(said({ error: result.reason === "wrong" ? "sign_in.wrong_password" : refusal(result.reason) }), { status: 422 });
      return data(said({ done: "account.codes_new", codes: result.value.recoveryCodes }), { headers: result.headers });
    }
    case "end-session":
      await answered(revokeSession(ctx, { sessionId: text(form, "session") }));
      return data(said({ done: "account.session_ended" }));
    case "end-others": {
      const here = (await sessionOf(args))?.sessionId;
      await answered(revokeSessions(ctx, { personId: ctx.actor.id ?? "", ...(here ? { keep: here } : {}) }));
      return data(said({ done: "account.session_ended" }));
    }
    default:
      throw data("unknown", { status: 400 });
  }
}

/** `Chrome on Windows`, as far as the browser told. */
function agentText(t: ReturnType<typeof useWords>, agent: string | null): string {
  const { browser, system } = readAgent(agent);
  if (browser && system) return t("account.agent", { browser, system });
  return browser ?? system ?? t("account.unknown_device");
}

export default function Account({ loaderData, actionData }: Route.ComponentProps) {
  const t = useWords();
  const toggle = { "aria-label": t("password.show") };
  const { sessions, now, here } = loaderData;
  return (
    <Page>
      <PageHead
        title={t("nav.account")}
        note={
          <span className="dim">
            {loaderData.name} · {loaderData.email}
          </span>
        }
      />
      <div className="dk-scroll">
        <div className="dk-body">
          {actionData?.error ? <Notice tone="bad">{t(actionData.error)}</Notice> : null}
          {actionData?.done ? (
            <Notice tone="ok">
              {t(actionData.done)}
              {actionData.codes.length > 0 ? (
                <ul className="dk-codes">
                  {actionData.codes.map((code) => (
                    <li key={code}>{code}</li>
                  ))}
                </ul>
              ) : null}
            </Notice>
          ) : null}
          <section className="dk-form">
            <h2 className="b">{t("shell.language")}</h2>
            <LanguageSwitch next="/desk/account" />
          </section>
          <section className="dk-form">
            <h2 className="b">{t("account.sessions")}</h2>
            <table className="dk-table stack">
              <thead>
                <tr>
                  <th scope="col">{t("account.device")}</th>
                  <th scope="col">{t("account.address")}</th>
                  <th scope="col">{t("account.since")}</th>
                  <th scope="col" className="num">
                    {t("account.action")}
                  </th>
                </tr>
              </thead>
              <tbody>
                {sessions.map((session) => (
                  <tr key={session.id}>
                    <td title={session.agent ?? undefined}>{agentText(t, session.agent)}</td>
                    <td>{session.address ?? t("account.unknown")}</td>
                    <td>{moment(t, session.createdAt, now)}</td>
                    <td className="num">
                      {session.id === here ? (
                        t("account.this")
                      ) : (
                        <Form method="post">
                          <input type="hidden" name="session" value={session.id} />
                          <Button type="submit" name="do" value="end-session" size="xs" variant="subtle">
                            {t("account.end")}
                          </Button>
                        </Form>
                      )}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
            <Form method="post">
              <Button type="submit" name="do" value="end-others">
                {t("account.end_others")}
              </Button>
            </Form>
          </section>
          <section className="dk-form">
            <h2 className="b">{t("account.second")}</h2>
            <p>{loaderData.twoFactor ? t("account.second_on") : t("account.second_off")}</p>
            {loaderData.twoFactor ? (
              <Form method="post" className="dk-form">
                <PasswordInput
                  name="password"
                  label={t("account.codes_password")}
                  autoComplete="current-password"
                  required
                  visibilityToggleButtonProps={toggle}
                />
                <div>
                  <Button type="submit" name="do" value="codes">
                    {t("account.codes_go")}
                  </Button>
                </div>
              </Form>
            ) : (
              <p>
                <Link to="/desk/enrol">{t("enrol.title")}</Link>
              </p>
            )}
          </section>
          <section className="dk-form">
            <h2 className="b">{t("account.password")}</h2>
            <Form method="post" className="dk-form" key={actionData?.done ?? "form"}>
              <PasswordInput
                name="current"
                label={t("password.current")}
                autoComplete="current-password"
                required
                visibilityToggleButtonProps={toggle}
              />
              <PasswordInput
                name="next"
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
              <div>
                <Button type="submit" name="do" value="password">
                  {t("account.password_go")}
                </Button>
              </div>
            </Form>
          </section>
        </div>
      </div>
    </Page>
  );
}
