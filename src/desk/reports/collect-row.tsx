import { Link } from "react-router";
import { instantOf } from "#kernel/clock";
import { daysBetween } from "#modules/plans/contract";
import type { ObligationView } from "#modules/reports/contract";
import { moment } from "../dates.ts";
import { useWords } from "../messages/use-messages.tsx";
import { isoDay } from "../plans/say.ts";
import type { CollectView } from "./collect.tsx";
import { ReportState } from "./report-state.tsx";

type Props = { row: ObligationView; view: CollectView; chosen: boolean; onToggle: () => void };

/** One unit of the collection. */
export function CollectRow({ row, view, chosen, onToggle }: Props) {
  const t = useWords();
  const owes = row.state === "not_begun" || row.state === "draft" || row.state === "returned";
  const left = daysBetween(view.today, row.extendedTo ?? row.dueOn);
  const name = (id: string) => view.rows.find((each) => each.unitId === id)?.unitName ?? "";
  return (
    <tr className={chosen ? "sel" : undefined}>
      <td className="c-check">
        {view.runs && owes ? (
          <input
            type="checkbox"
            name="unit"
            value={row.id}
            checked={chosen}
            onChange={onToggle}
            aria-label={t("reports.choose", { unit: row.unitName })}
          />
        ) : null}
      </td>
      <th scope="row" className="el">
        <Link to={`/desk/reports/form/${row.id}`} lang="vi">
          {row.unitName}
        </Link>
      </th>
      <td>
        <ReportState state={row.state} late={left < 0} />
      </td>
      <td>
        <When row={row} left={left} owes={owes} />
        {row.extendedTo && owes ? (
          <span className="dim" title={row.extensionReason ?? ""}>{` · ${t("reports.extended", { to: isoDay(t, row.extendedTo) })}`}</span>
        ) : null}
        {row.passedTo.length > 0 ? (
          <span className="dim">{t("reports.passed_to", { units: row.passedTo.map(name).join(", ") })}</span>
        ) : null}
      </td>
      <td className="c-count">
        {row.answered}/{row.asked}
      </td>
      <td className="dim">
        {row.lastReminder ? moment(t, row.lastReminder, instantOf(`${view.today}T12:00`, t.zone) ?? row.lastReminder) : ""}
      </td>
      <td className="num">
        <Link to={`/desk/reports/form/${row.id}`}>{row.state === "sent" && view.runs ? t("reports.review") : t("reports.open")}</Link>
      </td>
    </tr>
  );
}

function When({ row, left, owes }: { row: ObligationView; left: number; owes: boolean }) {
  const t = useWords();
  const moved = row.nominalOn === row.dueOn ? undefined : t("reports.moved", { nominal: isoDay(t, row.nominalOn) });
  if (row.sentAt && !owes) {
    const sent = isoDay(t, row.sentAt.toISOString().slice(0, 10));
    return (
      <span title={moved}>
        {sent}{" "}
        {row.lateDays ? (
          <span className="dk-soon">{t("reports.sent_late", { n: row.lateDays })}</span>
        ) : (
          <span className="dim">{t("reports.in_time")}</span>
        )}
      </span>
    );
  }
  if (!owes) return null;
  return (
    <span title={moved} className={left < 0 ? "dk-late" : undefined}>
      {left < 0 ? t("reports.late", { n: -left }) : left === 0 ? t("plans.today") : t("reports.left", { n: left })}
    </span>
  );
}
