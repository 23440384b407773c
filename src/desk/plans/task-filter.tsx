import type { ReactNode } from "react";
import { Empty } from "#ui/desk/frame";
import { standingOf } from "#modules/plans/contract";
import type { MessageKey } from "../messages/index.ts";
import { useWords } from "../messages/use-messages.tsx";
import type { PlanView } from "./plan.tsx";
import { number as figure } from "./say.ts";
import type { TaskFilter } from "./use-task-filter.ts";

/** How a task can stand, the most pressing first. */
export const STANDINGS = ["overdue", "at_risk", "running", "no_date", "done"] as const;

/** Words, lead and progress by which tasks are chosen, and what the whole plan has proved. */
export function TaskFilterBar({ view, filter }: { view: PlanView; filter: TaskFilter }) {
  const t = useWords();
  const leads = view.units.filter((unit) => view.tree.some((node) => node.leadUnitId === unit.id));
  const tasks = view.tree.filter((node) => node.kind === "task");
  const total = (pick: (node: (typeof tasks)[number]) => number) => tasks.reduce((all, node) => all + pick(node), 0);
  return (
    <search className="dk-filters dk-taskfilter">
      <input
        className="dk-select"
        type="search"
        value={filter.words}
        onChange={(event) => filter.setWords(event.currentTarget.value)}
        aria-label={t("plans.filter")}
        placeholder={t("plans.filter")}
      />
      <select
        className="dk-select"
        value={filter.lead}
        onChange={(event) => filter.choose("unit", event.currentTarget.value)}
        aria-label={t("plans.lead")}
      >
        <option value="">{t("plans.lead_all")}</option>
        {leads.map((unit) => (
          <option key={unit.id} value={unit.id}>
            {unit.name}
          </option>
        ))}
      </select>
      <select
        className="dk-select"
        value={filter.standing}
        onChange={(event) => filter.choose("standing", event.currentTarget.value)}
        aria-label={t("plan_tree.standing")}
      >
        <option value="">{t("plans.standing_all")}</option>
        {STANDINGS.map((each) => (
          <option key={each} value={each}>
            {t(`plans.standing.${each}` as MessageKey)}
          </option>
        ))}
      </select>
      <span className="sp" />
      <span className="dim dk-hide-phone">
        {t("plans.sum", {
          accepted: figure(
            t,
            total((node) => node.evidenceAccepted),
          ),
          asked: figure(
            t,
            total((node) => node.evidenceAsked),
          ),
          late: tasks.filter((node) => standingOf(node, view.today).state === "overdue").length,
        })}
      </span>
    </search>
  );
}

/** A view of a plan's tasks: the filter above, the tasks below, and what to do when none is left. */
export function TaskPane({ view, filter, name, children }: { view: PlanView; filter: TaskFilter; name: MessageKey; children: ReactNode }) {
  const t = useWords();
  return (
    <section className="col dk-treepane" aria-label={t(name)}>
      <TaskFilterBar view={view} filter={filter} />
      {filter.tasks.length > 0 ? (
        children
      ) : (
        <Empty title={t("plans.no_match")}>
          <button type="button" className="dk-tool" onClick={filter.clear}>
            {t("plans.clear")}
          </button>
        </Empty>
      )}
    </section>
  );
}
