import { Link } from "react-router";
import type { AuditView } from "#modules/record/contract";
import { clock, day } from "../dates.ts";
import { maybe } from "../messages/index.ts";
import { useWords } from "../messages/use-messages.tsx";

/** Who did what to what, and when; a person and a subject lead to all of their lines. */
export function AuditTable({ events, names }: { events: AuditView[]; names: Record<string, string> }) {
  const t = useWords();
  return (
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
        {events.map((event) => (
          <tr key={event.id}>
            <td>
              {day(t, event.at)} {clock(t, event.at)}
            </td>
            <td>
              <Who actor={event.actor} />
            </td>
            <td className="wrapcell">{maybe(t, `audit.${event.action}`, event.action)}</td>
            <td className="wrapcell">
              <Subject subject={event.subject} name={names[event.subject.id ?? ""]} />
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
  );
}

function Who({ actor }: Pick<AuditView, "actor">) {
  const t = useWords();
  if (actor.id === null) return actor.kind === "system" ? t("audit.system") : t("audit.nobody");
  return (
    <Link to={`?${new URLSearchParams({ actor: actor.id })}`} title={t("audit.all_of", { name: actor.name })}>
      {actor.name}
    </Link>
  );
}

function Subject({ subject, name }: Pick<AuditView, "subject"> & { name: string | undefined }) {
  const t = useWords();
  const kind = maybe(t, `audit.kind.${subject.kind}`, subject.kind);
  if (subject.id === null) return <span>{kind}</span>;
  return (
    <>
      {kind}{" "}
      <Link to={`?${new URLSearchParams({ subject: subject.id })}`} title={t("audit.all_about")}>
        {name ?? (subject.id.length > 12 ? `…${subject.id.slice(-8)}` : subject.id)}
      </Link>
    </>
  );
}
