import { useMemo, useState } from "react";
import { useNavigate, useSearchParams } from "react-router";
import { Empty } from "#ui/desk/frame";
import { branchSums, standingOf } from "#modules/plans/contract";
import { number as figure } from "./say.ts";
import type { MessageKey } from "../messages/index.ts";
import { useWords } from "../messages/use-messages.tsx";
import type { PlanView } from "./plan.tsx";
import { TreeRow } from "./tree-row.tsx";
import { arrange, type Row } from "./tree-rows.ts";

const STANDINGS = ["overdue", "at_risk", "running", "done", "no_date"] as const;

/** The tree as a grid with one tab stop: arrows move and fold, Enter opens; filtered by words, lead and progress. */
export function TreeView({ view }: { view: PlanView }) {
  const t = useWords();
  const [query, setQuery] = useSearchParams();
  const navigate = useNavigate();
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
  const [words, setWords] = useState("");
  const [at, setAt] = useState(0);
  const lead = query.get("unit") ?? "";
  const standing = query.get("standing") ?? "";
  const sums = useMemo(() => branchSums(view.tree), [view.tree]);
  const rows = arrange(view, { words, lead, standing, folded });
  const current = Math.min(at, Math.max(0, rows.length - 1));
  const late = view.tree.filter((node) => node.kind === "task" && standingOf(node, view.today).state === "overdue").length;
  const whole = [...sums.entries()].filter(([key]) => view.tree.find((node) => node.key === key)?.parentKey === null).map(([, sum]) => sum);
  const total = (pick: (sum: (typeof whole)[number]) => number) => whole.reduce((all, sum) => all + pick(sum), 0);
  const open = (key: string | null) => {
    const next = new URLSearchParams(query);
    if (key) next.set("task", key);
    else next.delete("task");
    void navigate(`?${next}`, { preventScrollReset: true });
  };
  const choose = (name: string, value: string) => {
    const next = new URLSearchParams(query);
    if (value) next.set(name, value);
    else next.delete(name);
    setQuery(next, { preventScrollReset: true });
  };
  const fold = (row: Row, closed: boolean) => {
    const next = new Set(folded);
    if (closed) next.add(row.id);
    else next.delete(row.id);
    setFolded(next);
  };
  function onKeyDown(event: React.KeyboardEvent<HTMLTableElement>) {
    const row = rows[current];
    if (event.target instanceof HTMLElement && event.target.closest("input, select, button")) return;
    if (event.key === "ArrowDown") setAt(Math.min(current + 1, rows.length - 1));
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
  const leads = view.units.filter((unit) => view.tree.some((node) => node.leadUnitId === unit.id));
  return (
    <section className="col dk-treepane" aria-label={t("plans.tab.tree")}>
      <search className="dk-filters">
        <input
          className="dk-select"
          type="search"
          value={words}
          onChange={(event) => setWords(event.currentTarget.value)}
          aria-label={t("plans.filter")}
          placeholder={t("plans.filter")}
        />
        <select
          className="dk-select"
          value={lead}
          onChange={(event) => choose("unit", event.currentTarget.value)}
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
          value={standing}
          onChange={(event) => choose("standing", event.currentTarget.value)}
          aria-label={t("plans.evidence")}
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
              total((sum) => sum.accepted),
            ),
            asked: figure(
              t,
              total((sum) => sum.asked),
            ),
            late,
          })}
        </span>
      </search>
      {rows.length === 0 ? (
        <Empty title={t("plans.no_match")}>
          <button
            type="button"
            className="dk-tool"
            onClick={() => [setWords(""), setQuery({ tab: view.tab, version: String(view.head.number) })]}
          >
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
