import { Link } from "react-router";
import { type NodeView, RISK_DAYS, standingOf } from "#modules/plans/contract";
import { useWords } from "../messages/use-messages.tsx";
import type { PlanView } from "./plan.tsx";
import { isoDay } from "./say.ts";
import { TaskPane } from "./task-filter.tsx";
import { type TaskFilter, useTaskFilter } from "./use-task-filter.ts";

const LISTS = ["overdue", "at_risk"] as const;

/** Overdue tasks and tasks at risk, the worst first, each with the sum that put it there. */
export function RiskView({ view }: { view: PlanView }) {
  const t = useWords();
  const filter = useTaskFilter(view);
  return (
    <TaskPane view={view} filter={filter} name="plan_tree.tab.risk">
      <div className="dk-scroll dk-risks">
        {LISTS.map((list) => (
          <section key={list} aria-labelledby={`list-${list}`}>
            <h2 id={`list-${list}`}>
              {t(`plans.standing.${list}`)} <span className="dim">{of(list, filter, view).length}</span>
            </h2>
            <p className="dim">{t(`plan_tree.risk.rule.${list}`, { n: RISK_DAYS })}</p>
            <Rows view={view} filter={filter} tasks={of(list, filter, view)} />
          </section>
        ))}
      </div>
    </TaskPane>
  );
}

function Rows({ view, filter, tasks }: { view: PlanView; filter: TaskFilter; tasks: readonly NodeView[] }) {
  const t = useWords();
  if (tasks.length === 0) return <p>{t("plan_tree.risk.none")}</p>;
  return (
    <ol className="dk-lines">
      {tasks.map((node) => {
        const { daysLeft, accepted, asked } = standingOf(node, view.today);
        const days = daysLeft ?? 0;
        const values = { due: isoDay(t, node.dueOn ?? ""), today: isoDay(t, view.today), n: Math.abs(days), accepted, asked };
        return (
          <li key={node.key}>
            <Link to={filter.address(node.key)} preventScrollReset lang="vi">
              {node.label} {node.title}
            </Link>{" "}
            <span className="dim">
              {view.units.find((unit) => unit.id === (node.heirUnitId ?? node.leadUnitId))?.name ?? t("plan_tree.no_lead")}
            </span>
            <br />
            <span className={days < 0 ? "dk-late" : "dk-soon"}>{t(days < 0 ? "plan_tree.risk.late" : "plan_tree.risk.near", values)}</span>{" "}
            <span>{t(asked === 0 ? "plan_tree.risk.no_proof" : "plan_tree.risk.proof", values)}</span>
          </li>
        );
      })}
    </ol>
  );
}

function of(list: (typeof LISTS)[number], filter: TaskFilter, view: PlanView): NodeView[] {
  return filter.tasks
    .filter((node) => standingOf(node, view.today).state === list)
    .toSorted((a, b) => (a.dueOn ?? "").localeCompare(b.dueOn ?? "") || a.path.localeCompare(b.path));
}
