import { Link } from "react-router";
import { instantOf, localDate } from "#kernel/clock";
import { owesStill } from "#modules/reports/contract";
import { moment } from "../dates.ts";
import { useWords } from "../messages/use-messages.tsx";
import { isoDay } from "../plans/say.ts";
import type { CollectRowView, CollectView } from "./collect.tsx";
import { dueIn } from "./due-in.ts";
import { ReportState } from "./report-state.tsx";

type Props = {
  row: CollectRowView;
  view: CollectView;
  hasBefore: boolean;
  chosen: boolean;
  onToggle: () => void;
  onRemind: () => void;
};

/** One unit of the collection. */
export function CollectRow({ row, view, hasBefore, chosen, onToggle, onRemind }: Props) {
  const t = useWords();
  const owes = owesStill(row.state);
  const due = dueIn(t, { dueOn: row.extendedTo ?? row.dueOn, lateNow: row.lateNow }, view.today);
  const name = (id: string) => view.rows.find((each) => each.unitId === id)?.unitName ?? "";
  const year = Number(view.today.slice(0, 4));
  const act = row.state === "sent" && view.runs ? t("reports.review") : t("reports.open");
  return (
    <tr className={chosen ? "sel" : undefined} data-obligation={row.id}>
      <td className="c-check">
        {view.runs && owes ? (
          <input type="checkbox" checked={chosen} onChange={onToggle} aria-label={t("reports.choose", { unit: row.unitName })} />
        ) : null}
      </td>
      <th scope="row" className="el">
        <Link to={`/desk/reports/form/${row.id}`} lang="vi" title={row.unitName}>
          {row.unitName}
        </Link>
      </th>
      <td className="c-contact el dim">{row.contact ?? <Reach row={row} />}</td>
      {hasBefore ? <td className="c-before dim">{row.before ? t(`reports.state.${row.before.state}`) : "—"}</td> : null}
      <td>
        <ReportState state={row.state} late={due.over} />
      </td>
      <td className="c-when">
        <When row={row} stands={due} year={year} />
        {row.extendedTo && owes ? (
          <span
            className="dim"
            title={row.extensionReason ?? ""}
          >{` · ${t("reports.extended", { to: isoDay(t, row.extendedTo, year) })}`}</span>
        ) : null}
        {row.passedTo.length > 0 ? (
          <span className="dim">{t("reports.passed_to", { units: row.passedTo.map(name).join(", ") })}</span>
        ) : null}
      </td>
      <td className="c-count" data-of={t("reports.answered")}>
        {row.answered}/{row.asked}
      </td>
      <td className="dim">
        <Reminded row={row} today={view.today} />
      </td>
      <td className="num">
        {view.runs && owes ? (
          <button type="button" className="dk-textbutton" onClick={onRemind} aria-label={t("collect.remind_unit", { unit: row.unitName })}>
            {t("reports.remind")}
          </button>
        ) : (
          <Link to={`/desk/reports/form/${row.id}`} aria-label={t("collect.act_unit", { act, unit: row.unitName })}>
            {act}
          </Link>
        )}
      </td>
    </tr>
  );
}

/** How a unit is reached where nobody has an account: by mail, else by telephone, else by the link or the file on its form. */
function Reach({ row }: { row: CollectRowView }) {
  const t = useWords();
  const { email, phone } = row.reach;
  const way = email ? t("collect.reach_mail", { to: email }) : phone ? t("collect.reach_phone", { to: phone }) : t("collect.reach_form");
  return <span title={way}>{email ?? phone ?? t("collect.no_contact")}</span>;
}

function Reminded({ row, today }: { row: CollectRowView; today: string }) {
  const t = useWords();
  const { lastReminder: last } = row;
  if (!last) return null;
  if (last.state === "held") return t("collect.held_cell");
  if (last.state === "failed") return <span className="dk-late">{t("collect.failed_cell")}</span>;
  const said = moment(t, last.at, instantOf(`${today}T12:00`, t.zone) ?? last.at);
  return last.count > 1 ? `${said} · ${t("collect.times", { n: last.count })}` : said;
}

function When({ row, stands, year }: { row: CollectRowView; stands: ReturnType<typeof dueIn>; year: number }) {
  const t = useWords();
  const due = isoDay(t, row.extendedTo ?? row.dueOn, year);
  const moved = row.nominalOn === row.dueOn ? "" : t("reports.moved", { nominal: isoDay(t, row.nominalOn, year) });
  if (row.state === "passed_on") return null;
  if (row.sentAt && !owesStill(row.state)) {
    const late = row.lateDays ? t("reports.sent_late", { n: row.lateDays }) : t("reports.in_time");
    return (
      <span title={[t("collect.due_was", { due }), moved].filter(Boolean).join(". ")}>
        {isoDay(t, localDate(row.sentAt, t.zone), year)} <span className={row.lateDays ? "dk-soon" : "dim"}>{late}</span>
      </span>
    );
  }
  const sum = row.lateNow > 0 ? t("collect.late_sum", { due, n: row.lateNow }) : t("collect.due_is", { due });
  return (
    <span title={[sum, moved].filter(Boolean).join(". ")} className={stands.over ? "dk-late" : undefined}>
      {stands.text}
    </span>
  );
}
