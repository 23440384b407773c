import { Button } from "@mantine/core";
import { data, Form, Link, redirect, useSubmit } from "react-router";
import { Badge } from "#ui/desk/badge";
import { Empty, Notice, PageHead } from "#ui/desk/frame";
import { inboxOf, mailChoiceOf, markRead, noticesOf, savePreference } from "#modules/notifications";
import { MAIL_CHOICES, type MailChoice, type NoticeView, PreferenceInput } from "#modules/notifications/contract";
import { moment } from "../dates.ts";
import { readDeskLang } from "../language.ts";
import { useWords } from "../messages/use-messages.tsx";
import { deskContext, words } from "../request.server.ts";
import { Page } from "../shell/page.tsx";
import { pageTitle } from "../titles.ts";
import type { Route } from "./+types/notices";
import { noticeText } from "./notice-text.ts";

export const meta: Route.MetaFunction = ({ loaderData }) => pageTitle(loaderData?.title ?? "");

const PAGE = 50;

/** A person's notices, newest first, and how they want mail. */
export async function loader(args: Route.LoaderArgs) {
  const ctx = deskContext(args);
  const after = new URL(args.request.url).searchParams.get("after") ?? undefined;
  const [page, { unread }, choice] = await Promise.all([noticesOf(ctx, { after, limit: PAGE }), inboxOf(ctx), mailChoiceOf(ctx)]);
  return { title: words(args.request)("nav.notices"), page, unread, choice, paged: after !== undefined, now: ctx.now };
}

export async function action(args: Route.ActionArgs) {
  const ctx = deskContext(args);
  const form = await args.request.formData();
  switch (form.get("do")) {
    case "read":
      await markRead(ctx, { id: String(form.get("id")) });
      return { saved: false };
    case "all":
      await markRead(ctx, "all");
      return redirect("/desk/notifications", 303);
    case "mail": {
      const input = PreferenceInput.safeParse({ mail: form.get("mail"), lang: readDeskLang(args.request.headers.get("Cookie")) });
      if (!input.success) throw data("bad choice", { status: 400 });
      await savePreference(ctx, input.data);
      return { saved: true };
    }
    default:
      throw data("unknown", { status: 400 });
  }
}

export default function Notices({ loaderData, actionData }: Route.ComponentProps) {
  const t = useWords();
  const { page, unread, paged, now } = loaderData;
  return (
    <Page>
      <PageHead title={t("nav.notices")} note={<span className="dim nw">{t("notices.count", { n: unread })}</span>}>
        {unread > 0 ? (
          <Form method="post">
            <Button type="submit" name="do" value="all">
              {t("notices.all_read")}
            </Button>
          </Form>
        ) : null}
      </PageHead>
      <div className="dk-scroll">
        {page.notices.length === 0 ? (
          <Empty title={t("notices.empty")}>
            <p>
              <Link to="/desk">{t("nav.my_work")}</Link>
            </p>
          </Empty>
        ) : (
          <table className="dk-table stack" aria-label={t("notices.list")}>
            <colgroup>
              <col />
              <col width={170} />
            </colgroup>
            <tbody>
              {page.notices.map((notice) => (
                <Line key={notice.id} notice={notice} now={now} />
              ))}
            </tbody>
          </table>
        )}
        {page.next || paged ? (
          <nav className="dk-filters" aria-label={t("board.pages")}>
            <span className="sp" />
            {paged ? <Link to="?">{t("notices.newest")}</Link> : null}
            {page.next ? <Link to={`?after=${encodeURIComponent(page.next)}`}>{t("notices.older")}</Link> : null}
          </nav>
        ) : null}
        <MailForm choice={loaderData.choice} saved={actionData?.saved ?? false} />
      </div>
    </Page>
  );
}

function Line({ notice, now }: { notice: NoticeView; now: Date }) {
  const t = useWords();
  const submit = useSubmit();
  // The mark travels beside the way to the page, so that neither waits for the other.
  const onOpen = () => {
    if (!notice.read)
      void submit({ do: "read", id: notice.id }, { method: "post", action: "/desk/notifications", navigate: false, fetcherKey: notice.id });
  };
  return (
    <tr className="dk-notice">
      <td className="wrapcell">
        {notice.read ? null : <Badge tone="wait">{t("notices.new")}</Badge>}
        <Link to={notice.href} className={notice.read ? undefined : "b"} onClick={onOpen}>
          {noticeText(t, notice)}
        </Link>
      </td>
      <td className="dim num">{moment(t, notice.at, now)}</td>
    </tr>
  );
}

function MailForm({ choice, saved }: { choice: MailChoice; saved: boolean }) {
  const t = useWords();
  return (
    <section className="dk-body" id="mail" aria-label={t("notices.mail")}>
      {saved ? <Notice tone="ok">{t("notices.saved")}</Notice> : null}
      <Form method="post" className="dk-form" preventScrollReset>
        <fieldset className="dk-choice">
          <legend>{t("notices.mail")}</legend>
          <p className="dim">{t("notices.mail_hint")}</p>
          {MAIL_CHOICES.map((each) => (
            <label key={each} className="dk-check">
              <input type="radio" name="mail" value={each} defaultChecked={each === choice} />
              {t(`notices.mail.${each}`)}
            </label>
          ))}
        </fieldset>
        <div>
          <Button type="submit" name="do" value="mail">
            {t("notices.save")}
          </Button>
        </div>
      </Form>
    </section>
  );
}
