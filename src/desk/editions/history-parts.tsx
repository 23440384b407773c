import { Button } from "@mantine/core";
import { Form } from "react-router";
import type { Reason } from "#kernel/outcome";
import { Badge } from "#ui/desk/badge";
import { Notice, PanelSection } from "#ui/desk/frame";
import { Timeline } from "#ui/desk/timeline";
import { moment } from "../dates.ts";
import { maybe, reasonText } from "../messages/index.ts";
import { useWords } from "../messages/use-messages.tsx";
import { StateBadge } from "../states.tsx";
import { langTag } from "../titles.ts";
import { Parts } from "./change-list.tsx";
import type { HistoryView } from "./history.tsx";
import { saidIn } from "./sign-off.ts";

type Refusal = { of: string; reasons: Reason[] } | undefined;

/** All revisions, newest first; each can be brought back by whoever may write here. */
export function Revisions({ view, refusal }: { view: HistoryView; refusal: Refusal }) {
  const t = useWords();
  return (
    <table className="dk-table stack">
      <thead>
        <tr>
          <th scope="col">{t("history.revision")}</th>
          <th scope="col">{t("history.state")}</th>
          <th scope="col">{t("history.changed")}</th>
          <th scope="col" className="num">
            {t("history.action")}
          </th>
        </tr>
      </thead>
      <tbody>
        {view.revisions.map((revision) => (
          <tr key={revision.revisionId}>
            <th scope="row" title={revision.title}>
              {t("history.number", { n: revision.number })}{" "}
              <span className="dim" lang={langTag(view.lang)}>
                {revision.title}
              </span>
            </th>
            <td>
              <StateBadge state={revision.state} />
            </td>
            <td>{moment(t, revision.updatedAt, view.now)}</td>
            <td className="num wrapcell">
              {revision.restorable ? (
                <Form method="post">
                  <input type="hidden" name="revision" value={revision.revisionId} />
                  <Button
                    type="submit"
                    size="xs"
                    variant="subtle"
                    aria-label={`${t("history.restore")}: ${t("history.number", { n: revision.number })}`}
                  >
                    {t("history.restore")}
                  </Button>
                </Form>
              ) : null}
              {refusal?.of === revision.revisionId ? (
                <Notice tone="bad">
                  {refusal.reasons.map((reason) => (
                    <p key={reason.id}>{reasonText(t, reason)}</p>
                  ))}
                </Notice>
              ) : null}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Two chosen revisions side by side in one text: taken out struck through, put in underlined. */
export function Comparison({ view }: { view: HistoryView }) {
  const t = useWords();
  if (view.revisions.length < 2) return <p className="dk-body dim">{t("compare.first")}</p>;
  const options = view.revisions.map(({ number }) => (
    <option key={number} value={number}>
      {t("history.number", { n: number })}
    </option>
  ));
  return (
    <section aria-label={t("history.compare")}>
      <Form className="dk-filters" preventScrollReset key={`${view.from}:${view.to}`}>
        <label className="row">
          {t("history.from")}{" "}
          <select name="from" defaultValue={view.from}>
            {options}
          </select>
        </label>
        <label className="row">
          {t("history.to")}{" "}
          <select name="to" defaultValue={view.to}>
            {options}
          </select>
        </label>
        <Button type="submit" size="xs">
          {t("history.compare")}
        </Button>
        <span className="dim">{t("history.changes", { n: view.changes.length })}</span>
      </Form>
      {view.changes.length === 0 ? <p className="dk-body">{t("history.same")}</p> : null}
      {view.changes.map((change) => (
        <div className="dk-change" key={`${change.kind}:${change.id}`}>
          <div className="h">
            <Badge tone={change.kind === "removed" ? "bad" : change.kind === "added" ? "ok" : "neutral"}>
              {t(`history.${change.kind}_block`)}
            </Badge>
            <span className="dim">{change.label}</span>
          </div>
          {change.kind === "changed" && change.parts.every(({ op }) => op === "same") ? (
            <p className="dim">{t("history.form_only")}</p>
          ) : null}
          <p lang={langTag(view.lang)}>
            <Parts parts={change.parts} />
          </p>
        </div>
      ))}
    </section>
  );
}

/** What happened, newest first: who, what, when, and what was said. */
export function Events({ view }: { view: HistoryView }) {
  const t = useWords();
  return (
    <PanelSection title={t("history.events")}>
      <Timeline
        steps={view.events.map((event, at) => ({
          key: String(at),
          kind: event.event === "return" ? ("bad" as const) : ("done" as const),
          who: event.actorName,
          what: `${maybe(t, `history.did.${event.event}`, event.event)} · ${t("history.number", { n: event.revisionNumber })}`,
          when: moment(t, event.at, view.now),
          body: event.comment ? <p className="dk-quote">{saidIn(event)}</p> : undefined,
        }))}
      />
    </PanelSection>
  );
}
