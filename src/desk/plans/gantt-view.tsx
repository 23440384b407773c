import { useId } from "react";
import { Link } from "react-router";
import { type NodeView, standingOf } from "#modules/plans/contract";
import { useWords } from "../messages/use-messages.tsx";
import { BAR, type Chart, ganttChart, HEAD, middle, ROW, tooEarly } from "./gantt.ts";
import type { PlanView } from "./plan.tsx";
import { isoDay } from "./say.ts";
import { TaskPane } from "./task-filter.tsx";
import { type TaskFilter, useTaskFilter } from "./use-task-filter.ts";

/** Drawing more lines than a person reads would only make the page slow; the filter narrows them. */
const MOST = 300;

/** Tasks as bars by month with what waits for what, drawn without a script, and the same as a table. */
export function GanttView({ view }: { view: PlanView }) {
  const t = useWords();
  const filter = useTaskFilter(view);
  const tasks = filter.tasks.slice(0, MOST);
  const chart = ganttChart(tasks, view.head, view.today);
  return (
    <TaskPane view={view} filter={filter} name="plan_tree.tab.gantt">
      <div className="dk-scroll">
        {filter.tasks.length > MOST ? (
          <p className="dk-body dim">{t("plan_tree.gantt.most", { n: MOST, all: filter.tasks.length })}</p>
        ) : null}
        <p className="dk-legend dim xs">{t("plan_tree.gantt.legend")}</p>
        <div className="dk-gantt">
          <ol className="dk-ganttnames" style={{ paddingTop: HEAD }}>
            {tasks.map((node) => (
              <li key={node.key} style={{ height: ROW }}>
                <Link to={filter.address(node.key)} preventScrollReset className="el" lang="vi" title={node.title}>
                  {node.title}
                </Link>
              </li>
            ))}
          </ol>
          {/* It scrolls sideways, so that the keyboard must reach it. */}
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
          <div className="dk-ganttlane" role="region" aria-label={t("plan_tree.gantt.lane")} tabIndex={0}>
            <Drawing view={view} tasks={tasks} chart={chart} />
          </div>
        </div>
        <details className="dk-more dk-gantttable">
          <summary>{t("plan_tree.gantt.table")}</summary>
          <Table view={view} tasks={tasks} filter={filter} />
        </details>
      </div>
    </TaskPane>
  );
}

function Drawing({ view, tasks, chart }: { view: PlanView; tasks: readonly NodeView[]; chart: Chart }) {
  const t = useWords();
  const head = useId();
  return (
    <svg
      className="dk-ganttsvg"
      width={chart.width}
      height={chart.height}
      viewBox={`0 0 ${chart.width} ${chart.height}`}
      aria-hidden="true"
    >
      <defs>
        <marker id={head} viewBox="0 0 6 6" refX="5" refY="3" markerWidth="6" markerHeight="6" orient="auto">
          <path d="M0 0L6 3L0 6z" />
        </marker>
      </defs>
      {chart.months.map(({ month, at, width }) => (
        <g key={month}>
          <line className="grid" x1={at} x2={at} y1={month.endsWith("-01") ? 0 : 16} y2={chart.height} />
          {width >= 22 ? (
            <text x={at + 4} y={20}>
              {width >= 52 ? monthShort(month) : Number(month.slice(5))}
            </text>
          ) : month.endsWith("-01") ? (
            <text x={at + 4} y={20}>
              {month.slice(0, 4)}
            </text>
          ) : null}
        </g>
      ))}
      {tasks.map((node, row) => (
        <line key={node.key} className="grid" x1={0} x2={chart.width} y1={HEAD + row * ROW} y2={HEAD + row * ROW} />
      ))}
      {chart.todayAt === null ? null : <line className="today" x1={chart.todayAt} x2={chart.todayAt} y1={HEAD - 6} y2={chart.height} />}
      {tasks.map((node, row) => {
        const bar = chart.bars.get(node.key);
        const y = middle(row);
        if (!bar)
          return (
            <text key={node.key} x={4} y={y + 4} className="none">
              {t("plans.no_due")}
            </text>
          );
        const { state } = standingOf(node, view.today);
        if (bar.mark)
          return (
            <path
              key={node.key}
              className="bar"
              data-standing={state}
              d={`M${bar.to - 7} ${y}L${bar.to} ${y - 7}L${bar.to + 7} ${y}L${bar.to} ${y + 7}z`}
            />
          );
        const width = Math.max(3, bar.to - bar.from);
        return (
          <g key={node.key} data-standing={state}>
            <rect className="bar" data-standing={state} x={bar.from} y={y - BAR / 2} width={width} height={BAR} rx={3} />
            {bar.done > 0 ? <rect className="proved" x={bar.from} y={y - BAR / 2} width={width * bar.done} height={BAR} rx={3} /> : null}
          </g>
        );
      })}
      {chart.arrows.map((arrow) => (
        <path
          key={`${arrow.from}${arrow.to}`}
          className="arrow"
          data-broken={arrow.broken ? "" : undefined}
          d={arrow.path}
          markerEnd={`url(#${head})`}
        />
      ))}
    </svg>
  );
}

function Table({ view, tasks, filter }: { view: PlanView; tasks: readonly NodeView[]; filter: TaskFilter }) {
  const t = useWords();
  const byKey = new Map(view.tree.map((node) => [node.key, node]));
  return (
    <table className="dk-table stack">
      <thead>
        <tr>
          <th scope="col">{t("plans.task")}</th>
          <th scope="col">{t("plans.lead")}</th>
          <th scope="col">{t("plans.starts")}</th>
          <th scope="col">{t("plans.due")}</th>
          <th scope="col">{t("plans.needs")}</th>
          <th scope="col">{t("plans.evidence")}</th>
        </tr>
      </thead>
      <tbody>
        {tasks.map((node) => (
          <tr key={node.key}>
            <th scope="row" className="wrapcell" lang="vi">
              <Link to={filter.address(node.key)} preventScrollReset>
                {node.title}
              </Link>
            </th>
            <td>{view.units.find((unit) => unit.id === (node.heirUnitId ?? node.leadUnitId))?.name}</td>
            <td>{node.startsOn ? isoDay(t, node.startsOn) : ""}</td>
            <td>{node.dueOn ? isoDay(t, node.dueOn) : t("plans.no_due")}</td>
            <td className="wrapcell">
              {node.needs.map((key) => {
                const needed = byKey.get(key);
                return needed ? (
                  <span key={key} className="dk-need" lang="vi">
                    {needed.title}
                    {tooEarly(node, needed) ? <span className="dk-late"> · {t("plan_tree.gantt.too_early")}</span> : null}
                  </span>
                ) : null;
              })}
            </td>
            <td>
              {node.evidenceAccepted}/{node.evidenceAsked}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const monthShort = (month: string) => `${Number(month.slice(5))}/${month.slice(0, 4)}`;
