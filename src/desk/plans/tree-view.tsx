import { useMemo, useState } from "react";
import { Empty } from "#ui/desk/frame";
import { branchSums } from "#modules/plans/contract";
import { useWords } from "../messages/use-messages.tsx";
import { AddNode } from "./add-node.tsx";
import type { Direction } from "./arrange.ts";
import { useArrange } from "./use-arrange.ts";
import type { PlanView } from "./plan.tsx";
import { TreeRow } from "./tree-row.tsx";
import { arrange, type Row } from "./tree-rows.ts";
import { TaskFilterBar } from "./task-filter.tsx";
import { useTaskFilter } from "./use-task-filter.ts";

const DIRECTIONS_BY_KEY: Record<string, Direction> = { ArrowUp: "up", ArrowDown: "down", ArrowRight: "in", ArrowLeft: "out" };

/** The tree as a grid with one tab stop: arrows move and fold, Enter opens; filtered by words, lead and progress. */
export function TreeView({ view }: { view: PlanView }) {
  const t = useWords();
  const filter = useTaskFilter(view);
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
  const [at, setAt] = useState(0);
  const sums = useMemo(() => branchSums(view.tree), [view.tree]);
  const rows = arrange(t, view, filter, folded);
  const current = Math.min(at, Math.max(0, rows.length - 1));
  const { open } = filter;
  const steps = useArrange(view);
  // What is grouped or filtered hides the neighbours that a move goes by.
  const edits = view.rights.edits && view.tab !== "units" && view.tab !== "due";
  const fold = (row: Row, closed: boolean) => {
    const next = new Set(folded);
    if (closed) next.add(row.id);
    else next.delete(row.id);
    setFolded(next);
  };
  function onKeyDown(event: React.KeyboardEvent<HTMLTableElement>) {
    const row = rows[current];
    if (event.target instanceof HTMLElement && event.target.closest("input, select, button")) return;
    if (event.altKey && row?.node && edits && DIRECTIONS_BY_KEY[event.key]) steps.move(row.node.key, DIRECTIONS_BY_KEY[event.key] ?? "up");
    else if (event.ctrlKey && event.key.toLowerCase() === "z" && edits) steps.undo();
    else if (event.altKey || event.ctrlKey || event.metaKey) return;
    else if (event.key === "ArrowDown") setAt(Math.min(current + 1, rows.length - 1));
    else if (event.key === "ArrowUp") setAt(Math.max(current - 1, 0));
    else if (event.key === "Home") setAt(0);
    else if (event.key === "End") setAt(rows.length - 1);
    else if (event.key === "ArrowLeft" && row) fold(row, true);
    else if (event.key === "ArrowRight" && row) fold(row, false);
    else if (event.key === "Enter" && row?.node) open(row.node.key);
    else if (event.key === "Escape") open(null);
    else return;
    event.preventDefault();
  }
  return (
    <section className="col dk-treepane" aria-label={t("plans.tab.tree")}>
      <TaskFilterBar view={view} filter={filter} />
      {view.rights.edits ? <AddNode view={view} /> : null}
      {view.tree.length === 0 ? (
        <Empty title={t("plan_tree.empty")} />
      ) : rows.length === 0 ? (
        <Empty title={t("plans.no_match")}>
          <button type="button" className="dk-tool" onClick={filter.clear}>
            {t("plans.clear")}
          </button>
        </Empty>
      ) : (
        <div className="dk-scroll">
          <table className="dk-table dk-tree stack" role="treegrid" aria-label={view.head.title} onKeyDown={onKeyDown}>
            <colgroup>
              <col />
              <col className="c-lead" />
              <col className="c-help" />
              <col className="c-due" />
              <col className="c-proof" />
              {view.rights.money ? <col className="c-money" /> : null}
            </colgroup>
            <thead>
              <tr>
                <th scope="col">{t("plans.task")}</th>
                <th scope="col">{t("plans.lead")}</th>
                <th scope="col">{t("plans.coordinating")}</th>
                <th scope="col">{t("plans.due")}</th>
                <th scope="col">{t("plans.evidence")}</th>
                {view.rights.money ? (
                  <th scope="col" className="num">
                    {t("plans.million")}
                  </th>
                ) : null}
              </tr>
            </thead>
            <tbody>
              {rows.map((row, index) => (
                <TreeRow
                  key={row.id}
                  row={row}
                  view={view}
                  sum={row.sum ?? (row.node ? sums.get(row.node.key) : undefined)}
                  current={index === current}
                  onDrop={edits ? (key, target, drop) => steps.drop(key, target, drop) : undefined}
                  onFold={() => fold(row, !row.folded)}
                  onOpen={() => [setAt(index), open(row.node?.key ?? null)]}
                />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}
