import { useState } from "react";
import { Link } from "react-router";
import { type NodeView, standingOf } from "#modules/plans/contract";
import type { MessageKey } from "../messages/index.ts";
import { useWords } from "../messages/use-messages.tsx";
import { DueWords } from "./due-words.tsx";
import type { PlanView } from "./plan.tsx";
import { STANDINGS, TaskPane } from "./task-filter.tsx";
import { type TaskFilter, useTaskFilter } from "./use-task-filter.ts";

const STEP = 50;

/** Tasks in columns by how they stand: the state follows from proof and last day, so a card is opened, not dragged. */
export function BoardView({ view }: { view: PlanView }) {
  const filter = useTaskFilter(view);
  return (
    <TaskPane view={view} filter={filter} name="plan_tree.tab.board">
      <div className="dk-taskboard">
        {STANDINGS.map((standing) => (
          <Column key={standing} view={view} filter={filter} standing={standing} />
        ))}
      </div>
    </TaskPane>
  );
}

function Column({ view, filter, standing }: { view: PlanView; filter: TaskFilter; standing: (typeof STANDINGS)[number] }) {
  const t = useWords();
  const [limit, setLimit] = useState(STEP);
  const tasks = filter.tasks.filter((node) => standingOf(node, view.today).state === standing).toSorted(byDue);
  return (
    <section className="dk-taskcolumn" data-standing={standing} aria-labelledby={`column-${standing}`}>
      <h2 id={`column-${standing}`}>
        {t(`plans.standing.${standing}` as MessageKey)} <span className="dim">{tasks.length}</span>
      </h2>
      <ul>
        {tasks.slice(0, limit).map((node) => (
          <Card key={node.key} view={view} node={node} to={filter.address(node.key)} />
        ))}
      </ul>
      {tasks.length === 0 ? <p className="dim">{t("plan_tree.board.none")}</p> : null}
      {tasks.length > limit ? (
        <button type="button" className="dk-tool" onClick={() => setLimit(limit + STEP)}>
          {t("plan_tree.more", { n: tasks.length - limit })}
        </button>
      ) : null}
    </section>
  );
}

function Card({ view, node, to }: { view: PlanView; node: NodeView; to: string }) {
  const t = useWords();
  const lead = view.units.find((unit) => unit.id === (node.heirUnitId ?? node.leadUnitId))?.name;
  return (
    <li className="dk-taskcard" data-current={node.key === view.node?.key ? "" : undefined}>
      <Link
        to={to}
        preventScrollReset
        lang="vi"
        className="dk-taskcardtitle"
        aria-current={node.key === view.node?.key ? "true" : undefined}
      >
        {node.title}
      </Link>
      <span className="dim xs">{lead ?? t("plan_tree.no_lead")}</span>
      <span className="row wrap xs">
        <DueWords node={node} today={view.today} standing={standingOf(node, view.today)} />
        <span className="sp" />
        <span>
          {node.evidenceAsked > 0 ? t("plans.evidence_count", { accepted: node.evidenceAccepted, asked: node.evidenceAsked }) : ""}
        </span>
      </span>
      {node.askedBack > 0 ? <span className="dk-soon xs">{t("plan_tree.asked_back", { n: node.askedBack })}</span> : null}
      {node.unanswered > 0 ? <span className="dim xs">{t("plan_tree.unanswered", { n: node.unanswered })}</span> : null}
    </li>
  );
}

const byDue = (a: NodeView, b: NodeView) => (a.dueOn ?? "9999").localeCompare(b.dueOn ?? "9999") || a.path.localeCompare(b.path);
