import { Button } from "@mantine/core";
import { data, Form, Link } from "react-router";
import { Empty, PageHead } from "#ui/desk/frame";
import { can } from "#modules/identity";
import { auditTrail } from "#modules/record";
import { answered } from "../answered.server.ts";
import { clock, day } from "../dates.ts";
import { maybe } from "../messages/index.ts";
import { useWords } from "../messages/use-messages.tsx";
import { deskContext, words } from "../request.server.ts";
import { Page } from "../shell/page.tsx";
import { pageTitle } from "../titles.ts";
import type { Route } from "./+types/audit";

export const meta: Route.MetaFunction = ({ loaderData }) => pageTitle(loaderData?.title ?? "");

/** The audit trail, newest first, paged by key; for administrators of the province and auditors. */
export async function loader(args: Route.LoaderArgs) {
  const ctx = deskContext(args);
  if (!can(ctx.actor, "audit.read")) throw data("forbidden", { status: 403 });
  const query = new URL(args.request.url).searchParams;
  const before = Number(query.get("before"));
  const action = query.get("action")?.slice(0, 80) ?? "";
  const page = await answered(
    auditTrail(ctx.db, { limit: 50, ...(Number.isSafeInteger(before) && before > 0 ? { before } : {}), ...(action ? { action } : {}) }),
  );
  return { title: words(args.request)("nav.audit"), page, action };
}

export default function Audit({ loaderData }: Route.ComponentProps) {
  const t = useWords();
  const { page, action } = loaderData;
  const next = new URLSearchParams({ ...(action ? { action } : {}), ...(page.next ? { before: String(page.next) } : {}) });
  return (
    <Page>
      <PageHead title={t("nav.audit")} note={<span className="dim">{t("audit.note")}</span>} />
      <Form className="dk-filters" role="search" aria-label={t("board.filter")}>
        <input className="dk-select" name="action" defaultValue={action} aria-label={t("audit.action")} placeholder={t("audit.action")} />
        <Button type="submit" size="xs">
          {t("board.apply")}
        </Button>
        {action ? <Link to="?">{t("board.clear")}</Link> : null}
      </Form>
      <div className="dk-scroll">
        {page.events.length === 0 ? (
          <Empty title={t("audit.empty")} />
        ) : (
          <table className="dk-table stack">
            <colgroup>
              <col width={150} />
              <col width={190} />
              <col width={220} />
              <col />
            </colgroup>
            <thead>
              <tr>
                <th scope="col">{t("audit.when")}</th>
                <th scope="col">{t("audit.who")}</th>
                <th scope="col">{t("audit.action")}</th>
                <th scope="col">{t("audit.what")}</th>
              </tr>
            </thead>
            <tbody>
              {page.events.map((event) => (
                <tr key={event.id}>
                  <td>
                    {day(t, event.at)} {clock(event.at)}
                  </td>
                  <td>{event.actor.name || t("audit.nobody")}</td>
                  <td>{maybe(t, `audit.${event.action}`, event.action)}</td>
                  <td className="wrapcell">
                    <span className="dim">
                      {maybe(t, `audit.kind.${event.subject.kind}`, event.subject.kind)}
                      {event.subject.id ? ` ${event.subject.id.slice(-8)}` : ""}
                    </span>
                    {Object.keys(event.detail).length > 0 ? (
                      <details>
                        <summary>{t("audit.detail")}</summary>
                        <code className="dk-pre">{JSON.stringify(event.detail, null, 1)}</code>
                      </details>
                    ) : null}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
        {page.next ? (
          <nav className="dk-filters" aria-label={t("board.pages")}>
            <span className="sp" />
            <Link to={`?${next}`}>{t("board.next")}</Link>
          </nav>
        ) : null}
      </div>
    </Page>
  );
}
