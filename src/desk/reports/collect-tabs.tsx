import { Link } from "react-router";
import type { ObligationState } from "#modules/reports/contract";
import type { MessageKey } from "../messages/index.ts";
import { useWords } from "../messages/use-messages.tsx";
import type { CollectView } from "./collect.tsx";

const TABS: Record<string, readonly ObligationState[]> = {
  missing: ["not_begun", "draft"],
  returned: ["returned"],
  sent: ["sent"],
  accepted: ["accepted"],
};

/** True when a unit in this state belongs under the tab; 'all' and unknown tabs hold every unit. */
export function inTab(tab: string, state: ObligationState): boolean {
  return TABS[tab]?.includes(state) ?? true;
}

/** Saved views of the collection with their counts. */
export function CollectTabs({ view }: { view: CollectView }) {
  const t = useWords();
  return (
    <nav className="dk-tabs" aria-label={t("reports.state")}>
      {["all", ...Object.keys(TABS)].map((tab) => (
        <Link
          key={tab}
          className="dk-tab"
          to={`?period=${view.period?.id ?? ""}&tab=${tab}`}
          aria-current={view.tab === tab ? "page" : undefined}
        >
          {t(`reports.tab.${tab}` as MessageKey)} {view.rows.filter((row) => inTab(tab, row.state)).length}
        </Link>
      ))}
      <span className="sp" />
      {view.runs ? (
        <Link className="dk-tab" to="/desk/reports/ask">
          {t("ask.title")}
        </Link>
      ) : null}
      <Link className="dk-tab" to="/desk/reports/rules">
        {t("reports.rules")}
      </Link>
      {view.period ? (
        <a className="dk-tab" href={`/desk/reports/packets/${view.period.id}`}>
          {t("reports.packets")}
        </a>
      ) : null}
    </nav>
  );
}
