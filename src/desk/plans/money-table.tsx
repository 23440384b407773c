import { Link } from "react-router";
import { BUDGET_SOURCES } from "#modules/plans/contract";
import { useWords } from "../messages/use-messages.tsx";
import type { MoneyView } from "./money.tsx";
import { number } from "./say.ts";

const SUMS = ["estimate", "allocated", "spent"] as const;

/** Every line in whole đồng, the total last. */
export function MoneyTable({ view }: { view: MoneyView }) {
  const t = useWords();
  return (
    <table className="dk-table stack dk-money">
      <thead>
        <tr>
          <th scope="col">{t("money.task")}</th>
          <th scope="col" className="c-unit">
            {t("reports.unit")}
          </th>
          <th scope="col" className="c-source">
            {t("plans.source")}
          </th>
          {SUMS.map((sum) => (
            <th key={sum} scope="col" className="num">
              {t("money.dong", { name: t(`plans.${sum}`) })}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {view.lines.map((line, index) => (
          // Lines have no name of their own; their order is the database's.
          // oxlint-disable-next-line react/no-array-index-key
          <tr key={index}>
            <th scope="row" className="wrapcell" lang="vi">
              {line.taskKey ? (
                <Link to={`/desk/plans/${view.plan.id}?task=${line.taskKey}`}>{line.taskTitle}</Link>
              ) : (
                <span className="dim">{t("money.whole_plan")}</span>
              )}
            </th>
            <td className="c-unit el">{line.unitName}</td>
            <td className="c-source">
              {BUDGET_SOURCES.filter((source) => source === line.source).map((source) => t(`plans.source.${source}`))}
              {line.from ? <span className="dim">{` · ${line.from}${line.agreement ? ` (${line.agreement})` : ""}`}</span> : null}
            </td>
            {SUMS.map((sum) => (
              <td key={sum} className="num" data-label={t(`plans.${sum}`)}>
                {number(t, line[sum])}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" colSpan={3}>
            {t("money.total")}
          </th>
          {SUMS.map((sum) => (
            <td key={sum} className="num" data-label={t(`plans.${sum}`)}>
              <b>{number(t, view.totals[sum])}</b>
            </td>
          ))}
        </tr>
      </tfoot>
    </table>
  );
}
