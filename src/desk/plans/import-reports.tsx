import { Button } from "@mantine/core";
import { Link } from "react-router";
import { REPORT_PERIODS, type SuggestedReport } from "#modules/plans/contract";
import { PanelSection } from "#ui/desk/frame";
import type { MessageKey } from "../messages/index.ts";
import { useWords } from "../messages/use-messages.tsx";
import type { Change, Checking } from "./import-edit.ts";
import { DueWhy } from "./import-due.tsx";
import { Day } from "./import-node.tsx";

type Props = { checking: Checking; onChange: Change };

/** What the plan asks to be reported: kind, last day with its arithmetic, to whom; every clause can be corrected, added or dropped. */
export function Reports({ checking, onChange }: Props) {
  const t = useWords();
  const { plan } = checking;
  const { reports } = plan;
  const put = (next: SuggestedReport[], mark?: string) => onChange({ ...checking, plan: { ...plan, reports: next } }, mark);
  const add = () => put([...reports, { period: "year", to: null, through: null, lastDay: null, paragraph: null, due: null }]);
  return (
    <PanelSection title={t("plan_import.reports")} aside={<span className="dim">{reports.length}</span>}>
      {reports.length === 0 ? <p className="dim">{t("plan_import.reports_none")}</p> : null}
      <ul className="dk-lines">
        {reports.map((each, at) => (
          // Clauses have no name of their own; one that is dropped takes its fields along.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={at}>
            <ReportFields
              report={each}
              at={at}
              onSet={(patch) =>
                put(
                  reports.map((other) => (other === each ? { ...each, ...patch } : other)),
                  `report.${at}.${Object.keys(patch).join()}`,
                )
              }
              onDrop={() => put(reports.filter((other) => other !== each))}
            />
          </li>
        ))}
      </ul>
      <span className="row wrap">
        <Button size="xs" onClick={add}>
          {t("plan_import.report.add")}
        </Button>
      </span>
      {reports.length > 0 ? (
        <p className="dim xs">
          {t("plan_import.reports_hint")} <Link to="/desk/reports/rules">{t("plan_import.reports_link")}</Link>.
        </p>
      ) : null}
    </PanelSection>
  );
}

type FieldsProps = { report: SuggestedReport; at: number; onSet: (patch: Partial<SuggestedReport>) => void; onDrop: () => void };

function ReportFields({ report, at, onSet, onDrop }: FieldsProps) {
  const t = useWords();
  const text = (name: "to" | "through") => (
    <label>
      <span className="dk-label">{t(`plan_import.report.${name}_label`)}</span>
      <input
        className="dk-select wide"
        lang="vi"
        maxLength={200}
        value={report[name] ?? ""}
        onChange={(event) => onSet({ [name]: event.currentTarget.value || null })}
      />
    </label>
  );
  return (
    <fieldset className="dk-form dk-clause" aria-label={t("plan_import.report.nth", { n: at + 1 })}>
      <div className="dk-pair">
        <label>
          <span className="dk-label">{t("plan_import.report.period")}</span>
          <select
            className="dk-select wide"
            value={report.period}
            onChange={(event) => onSet({ period: event.currentTarget.value as SuggestedReport["period"] })}
          >
            {REPORT_PERIODS.map((period) => (
              <option key={period} value={period}>
                {t(`plan_import.report.${period}` as MessageKey)}
              </option>
            ))}
          </select>
        </label>
        <Day id={`report-${at}`} label={t("plan_import.report.day")} value={report.lastDay} onSet={(lastDay) => onSet({ lastDay })} />
      </div>
      <DueWhy due={report.due} value={report.lastDay} />
      <div className="dk-pair">
        {text("to")}
        {text("through")}
      </div>
      <span>
        <Button size="xs" variant="subtle" onClick={onDrop} aria-label={t("plan_import.report.drop_nth", { n: at + 1 })}>
          {t("plan_import.report.drop")}
        </Button>
      </span>
    </fieldset>
  );
}
