import { Columns } from "#ui/chart";
import type { Indicator } from "#modules/reports";
import { useWords } from "../messages/use-messages.tsx";
import { number } from "../plans/say.ts";

/** Indicators of reports through their periods: one table a rule, and under it columns for each indicator. */
export function Indicators({ indicators }: { indicators: readonly Indicator[] }) {
  const rules = Map.groupBy(indicators, ({ ruleId }) => ruleId);
  return [...rules].map(([ruleId, rows]) => <RuleIndicators key={ruleId} rows={rows} />);
}

function RuleIndicators({ rows }: { rows: readonly Indicator[] }) {
  const t = useWords();
  const periods = rows[0]?.points ?? [];
  const say = (amount: number) => number(t, amount);
  return (
    <section className="dk-figurepart">
      <h2>{t("figures.indicators")}</h2>
      {/* What scrolls must be reached by the keyboard as well. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className="dk-wide" tabIndex={0} role="region" aria-label={t("figures.indicators")}>
        <table className="dk-table">
          <thead>
            <tr>
              <th scope="col">{t("figures.indicator")}</th>
              {periods.map((point) => (
                <th scope="col" className="num wrapcell" lang="vi" key={point.periodId}>
                  {point.period}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.key}>
                <th scope="row" className="wrapcell" lang="vi">
                  {row.name} ({row.measure})
                </th>
                {row.points.map((point) => (
                  <td className="num" key={point.periodId}>
                    {point.amount === null ? "–" : say(point.amount)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {periods.length > 1 ? (
        <div className="dk-charts">
          {rows.map((row) => (
            <figure key={row.key}>
              <figcaption lang="vi">
                {row.name} ({row.measure})
              </figcaption>
              <Columns points={row.points.map(({ period, amount }) => ({ name: period, amount: amount ?? 0 }))} format={say} />
            </figure>
          ))}
        </div>
      ) : null}
    </section>
  );
}
