import { data } from "react-router";
import { Empty, PageHead } from "#ui/desk/frame";
import { listKeptMail } from "#kernel/mail";
import { can } from "#modules/identity";
import { requestContext } from "../../context.ts";
import { moment } from "../dates.ts";
import { useWords } from "../messages/use-messages.tsx";
import { deskContext, words } from "../request.server.ts";
import { Page } from "../shell/page.tsx";
import { pageTitle } from "../titles.ts";
import type { Route } from "./+types/mail";

export const meta: Route.MetaFunction = ({ loaderData }) => pageTitle(loaderData?.title ?? "");

/** Messages that were kept because no mail server is set; they may hold links that open accounts, so administrators only. */
export async function loader(args: Route.LoaderArgs) {
  const ctx = deskContext(args);
  if (!can(ctx.actor, "mail.read")) throw data("forbidden", { status: 403 });
  const { dataDir } = args.context.get(requestContext).runtime;
  return { title: words(args.request)("nav.mail"), messages: await listKeptMail({ dataDir }), now: ctx.now };
}

export default function Mail({ loaderData }: Route.ComponentProps) {
  const t = useWords();
  const { messages, now } = loaderData;
  return (
    <Page>
      <PageHead title={t("nav.mail")} note={<span className="dim">{t("mail.note")}</span>} />
      <div className="dk-scroll">
        {messages.length === 0 ? (
          <Empty title={t("mail.empty")} />
        ) : (
          messages.map((message) => (
            <article key={message.id} className="dk-change">
              <div className="h">
                <b>{message.subject}</b>
                <span className="sp" />
                <span className="dim">
                  {message.to} · {moment(t, new Date(message.sentAt), now)}
                </span>
              </div>
              <details>
                <summary>{t("mail.read")}</summary>
                <p className="dk-pre">{message.text}</p>
              </details>
            </article>
          ))
        )}
      </div>
    </Page>
  );
}
