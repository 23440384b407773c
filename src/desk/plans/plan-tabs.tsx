import { useEffect, useRef } from "react";
import { Link } from "react-router";
import { standingOf } from "#modules/plans/contract";
import type { MessageKey } from "../messages/index.ts";
import { useWords } from "../messages/use-messages.tsx";
import type { PlanView } from "./plan.tsx";

const TABS: { tab: string; word: MessageKey; count?: (view: PlanView) => number }[] = [
  { tab: "tree", word: "plans.tab.tree", count: (view) => view.tree.filter((node) => node.kind === "task").length },
  { tab: "board", word: "plan_tree.tab.board" },
  { tab: "calendar", word: "plan_tree.tab.calendar" },
  { tab: "gantt", word: "plan_tree.tab.gantt" },
  {
    tab: "risk",
    word: "plan_tree.tab.risk",
    count: ({ tree, today }) =>
      tree.filter((node) => node.kind === "task" && ["overdue", "at_risk"].includes(standingOf(node, today).state)).length,
  },
  {
    tab: "units",
    word: "plans.tab.units",
    count: (view) => new Set(view.tree.flatMap((node) => (node.leadUnitId ? [node.leadUnitId] : []))).size,
  },
  { tab: "due", word: "plans.tab.due" },
  { tab: "under", word: "plan_tree.tab.under", count: (view) => view.under.length },
  { tab: "source", word: "plans.tab.source" },
  { tab: "versions", word: "plans.tab.versions", count: (view) => view.versions.length },
];

/** The ways to look at one plan. */
export function PlanTabs({ view }: { view: PlanView }) {
  const t = useWords();
  const row = useRef<HTMLElement>(null);
  useEffect(() => {
    // On a narrow screen the row scrolls; the tab that is open must be in it.
    const tabs = row.current;
    const open = tabs?.querySelector<HTMLElement>('[aria-current="page"]');
    if (tabs && open) tabs.scrollLeft = open.offsetLeft - tabs.offsetLeft - (tabs.clientWidth - open.clientWidth) / 2;
  }, [view.tab]);
  return (
    <nav ref={row} className="dk-tabs" aria-label={t("plans.title")}>
      {TABS.map(({ tab, word, count }) => (
        <Link
          key={tab}
          className="dk-tab"
          to={`?tab=${tab}&version=${view.head.number}`}
          aria-current={view.tab === tab ? "page" : undefined}
          preventScrollReset
        >
          {t(word)} {count ? count(view) : null}
        </Link>
      ))}
    </nav>
  );
}
